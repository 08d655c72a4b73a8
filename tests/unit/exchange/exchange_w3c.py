"""A small checker of our own for W3C Web Annotation collections: what the model says with MUST, as far as we use it."""

import re
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

ANNO = "http://www.w3.org/ns/anno.jsonld"
MOTIVATIONS = frozenset({
    "assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting",
    "identifying", "linking", "moderating", "questioning", "replying", "tagging",
})  # fmt: skip
DATE_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")


def collection_faults(collection: dict[str, Any]) -> list[str]:
    """What is wrong with a collection that carries its page, one line each (model, sections 5.1 and 5.2)."""
    faults = _resource_faults(collection, "AnnotationCollection")
    page = collection.get("first")
    items = page.get("items") if isinstance(page, dict) else []
    if collection.get("total") != len(items):
        faults.append("total is not the number of items")
    if page is not None:
        faults += [] if _iri(page.get("id")) and page.get("type") == "AnnotationPage" else ["page without id or type"]
        faults += [] if items else ["page without items"]
        faults += [] if page.get("startIndex") == 0 else ["page without startIndex"]
    identifiers = [item.get("id") for item in items]
    faults += [] if len(set(identifiers)) == len(identifiers) else ["two annotations with one id"]
    return faults + [f"{item.get('id')}: {fault}" for item in items for fault in annotation_faults(item)]


def annotation_faults(item: dict[str, Any]) -> list[str]:
    """What is wrong with one annotation, one line each (model, sections 3 and 4)."""
    faults = _resource_faults(item, "Annotation")
    faults += [f"{key} is no time" for key in ("created", "modified", "generated") if not _time(item.get(key))]
    if "body" in item and "bodyValue" in item:
        faults.append("both body and bodyValue")
    faults += [] if item.get("motivation") in MOTIVATIONS else ["motivation unknown"]
    for body in item.get("body", []):
        faults += _body_faults(body)
    if "target" not in item:
        return [*faults, "no target"]
    return faults + _target_faults(item["target"])


def _resource_faults(resource: dict[str, Any], kind: str) -> list[str]:
    faults = [] if _includes(resource.get("@context"), ANNO) else ["no @context"]
    faults += [] if _iri(resource.get("id")) else ["id is no IRI"]
    return faults + ([] if _includes(resource.get("type"), kind) else [f"type is not {kind}"])


def _body_faults(body: dict[str, Any]) -> list[str]:
    faults = [] if body.get("type") == "TextualBody" and isinstance(body.get("value"), str) else ["body without text"]
    faults += [] if body.get("purpose") in MOTIVATIONS else ["purpose unknown"]
    return faults + [f"a textual body has {key}" for key in ("items", "source") if key in body]


def _target_faults(target: Any) -> list[str]:
    if isinstance(target, str):
        return [] if _iri(target) else ["target is no IRI"]
    faults = [] if _iri(target.get("source")) else ["source is no IRI"]
    faults += [f"a specific resource has {key}" for key in ("items", "value") if key in target]
    for selector in target.get("selector", []):
        faults += _selector_faults(selector)
    return faults


def _selector_faults(selector: dict[str, Any]) -> list[str]:
    match selector.get("type"):
        case "TextQuoteSelector":
            return [] if isinstance(selector.get("exact"), str) else ["no exact quotation"]
        case "TextPositionSelector":
            start, end = selector.get("start"), selector.get("end")
            return [] if isinstance(start, int) and isinstance(end, int) and 0 <= start <= end else ["no positions"]
        case other:
            return [f"selector {other} unknown"]


def _includes(value: Any, wanted: str) -> bool:
    return value == wanted or (isinstance(value, list) and wanted in value)


def _iri(value: Any) -> bool:
    return isinstance(value, str) and bool(urlsplit(value).scheme) and not re.search(r"[\s<>\"{}|\\^`]", value)


def _time(value: Any) -> bool:
    if value is None:
        return True
    return isinstance(value, str) and bool(DATE_TIME.fullmatch(value)) and bool(datetime.fromisoformat(value))
