"""Reads the XML parts of packed documents: no DTD, no entities, no network, no huge trees."""

from typing import Any

from reader_app.formats.container import refuse_dtd
from reader_app.formats.stated import creators_of, date_of, language_of, line_of
from reader_app.model.document import Metadata
from reader_app.model.errors import UnreadableFileError

DC = "{http://purl.org/dc/elements/1.1/}"
_BAD = "A part of this file is damaged, or nested too deeply; it was not added."
_DULL_TITLES = ("Microsoft Word - ", "untitled", "Untitled", "unknown", "Unknown")


def root_of(data: bytes) -> Any:
    """The root element of XML. Raises UnreadableFileError where it is damaged, too deep, or has a DTD."""
    from lxml import etree

    refuse_dtd(data)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UnreadableFileError(_BAD) from error


def dublin_core(root: Any) -> Metadata:
    """What the Dublin Core elements below an element state, wherever they stand; dates of making before others."""
    stated: dict[str, list[str]] = {}
    for element in root.iter():
        tag = element.tag if isinstance(element.tag, str) else ""
        name = tag.rpartition("}")[2]
        if element.text and (
            tag.startswith(DC) or name in {"created", "creation-date", "initial-creator", "keywords", "keyword"}
        ):
            stated.setdefault(name, []).append(element.text)
    title = line_of(next(iter(stated.get("title", ())), ""))
    dates = [*stated.get("created", ()), *stated.get("creation-date", ()), *stated.get("date", ())]
    subjects = [*stated.get("subject", ()), *stated.get("keywords", ()), *stated.get("keyword", ())]
    return Metadata(
        title="" if title.startswith(_DULL_TITLES) else title,
        creators=creators_of(stated.get("initial-creator", []) or stated.get("creator", [])),
        date=next(filter(None, map(date_of, dates)), ""),
        language=language_of(next(iter(stated.get("language", ())), "")),
        subject=line_of(", ".join(dict.fromkeys(subjects))),
    )
