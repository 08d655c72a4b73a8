"""W3C Web Annotation (https://www.w3.org/TR/annotation-model/): an AnnotationCollection with its one page, as JSON-LD.

Positions are code points, as TextPositionSelector asks. The colour is a textual body whose purpose is `highlighting`,
so that no term from outside the standard is needed. Documents are named by their ids; what is known of them is told
once, under the collection's `dcterms:references`. Where a passage has other words than were marked, its target says
under `dcterms:replaces` what these were.
"""

import json
import uuid
from typing import Any

from reader_app.exchange.notebook import Notebook, NotebookAnnotation, NotebookDocument

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
NAMESPACE = uuid.UUID("6f1d3c1e-93a4-5c07-8a55-0d2a7d0c6b11")  # of the ids of collections and pages
Json = dict[str, Any]


def render(notebook: Notebook) -> str:
    """The notebook as JSON-LD text. The same notebook gives the same text, the collection's id included."""
    items = [_annotation(a, document) for document in notebook.documents for a in document.annotations]
    identity = "\n".join((notebook.exported, *(item["id"] for item in items)))
    collection: Json = {
        "@context": CONTEXT,
        "id": _urn(uuid.uuid5(NAMESPACE, f"collection\n{identity}")),
        "type": "AnnotationCollection",
        "label": notebook.title,
        "generator": {"type": "Software", "name": "Glossator"},
        "generated": _utc(notebook.exported),
        "dcterms:references": [_source(document) for document in notebook.documents],
        "total": len(items),
    }
    if items:  # a page must not be empty
        page_id = _urn(uuid.uuid5(NAMESPACE, f"page\n{identity}"))
        collection["first"] = {"id": page_id, "type": "AnnotationPage", "startIndex": 0, "items": items}
        collection["last"] = page_id
    return json.dumps(collection, ensure_ascii=False, indent=2) + "\n"


def _annotation(annotation: NotebookAnnotation, document: NotebookDocument) -> Json:
    """One annotation, complete in itself so that it can be taken out of the page."""
    item: Json = {
        "@context": CONTEXT,
        "id": _urn(annotation.id),
        "type": "Annotation",
        "motivation": "commenting" if annotation.note else "tagging" if annotation.tags else "highlighting",
        "created": _utc(annotation.created),
        "modified": _utc(annotation.modified),
        "body": _bodies(annotation),
        "target": _target(annotation, document),
    }
    if annotation.author:
        item["creator"] = {"type": "Person", "name": annotation.author}
    return item


def _bodies(annotation: NotebookAnnotation) -> list[Json]:
    """The note, the tags in their order, and the colour."""
    note = [("commenting", annotation.note)] if annotation.note else []
    tags = [("tagging", tag) for tag in annotation.tags]
    return [
        {"type": "TextualBody", "purpose": purpose, "value": value, "format": "text/plain"}
        for purpose, value in (*note, *tags, ("highlighting", annotation.colour))
    ]


def _target(annotation: NotebookAnnotation, document: NotebookDocument) -> str | Json:
    """The whole document, or the passage in it; an orphan keeps its quotation only."""
    source = _urn(document.id)
    if annotation.on_document:
        return source
    selectors: list[Json] = [
        {
            "type": "TextQuoteSelector",
            "exact": annotation.quote,
            "prefix": annotation.prefix,
            "suffix": annotation.suffix,
        }
    ]
    if annotation.anchored:
        selectors.append({"type": "TextPositionSelector", "start": annotation.start, "end": annotation.end})
    former = {"dcterms:replaces": annotation.former} if annotation.former else {}
    return {"type": "SpecificResource", "source": source, "selector": selectors, **former}


def _source(document: NotebookDocument) -> Json:
    """What is known of a document, in Dublin Core; what is not known is left out."""
    known = document.metadata
    described: Json = {
        "id": _urn(document.id),
        "type": "Text",
        "format": document.media_type,
        "language": known.language,
        "dcterms:title": document.title,
        "dcterms:creator": [creator.name for creator in known.creators],
        "dcterms:date": known.date,
        "dcterms:spatial": known.place,
        "dcterms:isPartOf": known.event,
        "dcterms:identifier": [document.file_name, f"sha256:{document.sha256}"],
    }
    return {key: value for key, value in described.items() if value}


def _urn(identifier: str | uuid.UUID) -> str:
    """The IRI of a thing known by a UUID."""
    return f"urn:uuid:{identifier}"


def _utc(time: str) -> str:
    """An ISO 8601 time in UTC with the Z that the standard demands."""
    return time.removesuffix("+00:00") + "Z" if time.endswith("+00:00") else time
