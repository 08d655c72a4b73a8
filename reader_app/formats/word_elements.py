"""What each element of a Word document does to its text, as its XML is parsed; never recursive."""

from collections.abc import Callable
from functools import partial

from reader_app.formats.word_body import Body
from reader_app.formats.word_math import PARTS, PROPERTIES
from reader_app.formats.word_xml import Attributes, by_full_name, full_names, parse_part, stated

_Start = Callable[[Body, Attributes], None]
_End = Callable[[Body], None]


def read_body(body: Body, data: bytes, targets: dict[str, str]) -> None:
    """Takes in a part of the document. targets: what its links lead to, by their names. Raises UnreadableFileError."""
    body.targets = targets
    parse_part(data, partial(_start, body), partial(_end, body), body.words)
    body.end_part()


def _start(body: Body, name: str, attributes: dict[str, str]) -> None:
    if body.skipped:
        body.skipped += 1
        return
    handler = _STARTS.get(name)
    if handler is not None:
        handler(body, attributes)
    elif name in _SKIPPED:
        body.skipped = 1


def _end(body: Body, name: str) -> None:
    if body.skipped:
        body.skipped -= 1
        return
    handler = _ENDS.get(name)
    if handler is not None:
        handler(body)


def _inserted(piece: str) -> _Start:
    return lambda body, _: body.insert(piece)


def _put(words: str) -> _Start:
    return lambda body, _: body.put(words)


def _properties(what: str) -> _Start:
    return lambda body, _: body.start_properties(what)


def _stating(what: str) -> _Start:
    return lambda body, attributes: body.state(what, attributes)


def _placing(what: str) -> _Start:
    return lambda body, attributes: body.place_cell(what, attributes)


def _referring(kind: str) -> _Start:
    return lambda body, attributes: body.refer(kind, attributes)


def _formula(what: str) -> _Start:
    return lambda body, _: body.formula.start(what)


def _formula_states(what: str) -> _Start:
    return lambda body, attributes: body.formula.state(what, stated(attributes, "m:val"))


def _note_end(kind: str) -> _End:
    return lambda body: body.end_note(kind)


def _unread(what: str) -> _Start:
    return lambda body, _: body.unread.__setitem__(what, None)


_SKIPPED = frozenset(  # what was before a change, and properties in which nothing is that is read
    full
    for name in (
        *("w:rPrChange", "w:pPrChange", "w:tblPrChange", "w:trPrChange", "w:tcPrChange", "w:sectPrChange"),
        *("w:tblGridChange", "w:tblPrExChange", "w:numberingChange", "w:sectPr", "w:sdtPr", "w:tblGrid", "w:rt"),
    )
    for full in full_names(name)
)
_STARTS: dict[str, _Start] = by_full_name(
    {
        "w:r": Body.start_run,
        "w:rStyle": Body.letters,
        "w:b": Body.bold,
        "w:i": Body.italic,
        "w:vertAlign": Body.align,
        "w:t": Body.take,
        "w:instrText": Body.take_instruction,
        "w:sym": Body.symbol,
        "w:tab": Body.tab,
        "w:ptab": Body.tab,
        "w:br": _inserted("<br>"),
        "w:cr": _inserted("<br>"),
        "w:noBreakHyphen": _put("\u2011"),
        "w:softHyphen": _put("\u00ad"),
        "w:hyperlink": Body.start_link,
        "w:bookmarkStart": Body.name,
        "w:fldSimple": Body.start_simple_field,
        "w:fldChar": Body.change_field,
        "wp:docPr": Body.picture,
        "v:imagedata": Body.picture,
        "w:p": Body.start_paragraph,
        "w:pPr": _properties("paragraph"),
        "w:pStyle": _stating("style"),
        "w:numId": _stating("number"),
        "w:ilvl": _stating("level"),
        "w:outlineLvl": _stating("outline"),
        "w:del": Body.deleted,
        "w:moveFrom": Body.deleted,
        "w:txbxContent": Body.start_box,
        "w:tbl": Body.start_table,
        "w:tr": Body.start_row,
        "w:trPr": _properties("row"),
        "w:gridBefore": _placing("gridBefore"),
        "w:tc": Body.start_cell,
        "w:gridSpan": _placing("gridSpan"),
        "w:vMerge": _placing("vMerge"),
        "w:footnoteReference": _referring("footnote"),
        "w:endnoteReference": _referring("endnote"),
        "w:footnote": Body.start_note,
        "w:endnote": Body.start_note,
        "mc:AlternateContent": Body.start_forms,
        "mc:Choice": Body.start_form,
        "mc:Fallback": Body.start_form,
        "m:r": Body.start_run,
        "m:t": Body.take,
        **{f"m:{part}": _formula(part) for part in PARTS},
        **{f"m:{what}": _formula_states(what) for what in PROPERTIES},
        "w:altChunk": _unread("inserted files"),
        "w:subDoc": _unread("inserted files"),
        "c:chart": _unread("charts"),
        "dgm:relIds": _unread("diagrams"),
    }
)
_ENDS: dict[str, _End] = by_full_name(
    {
        "w:t": Body.end_taking,
        "m:t": Body.end_taking,
        "w:instrText": Body.end_taking,
        "w:hyperlink": Body.end_link,
        "w:fldSimple": Body.end_link,
        "w:p": Body.end_paragraph,
        "w:pPr": Body.end_properties,
        "w:txbxContent": Body.end_box,
        "w:tbl": Body.end_table,
        "w:tr": Body.end_row,
        "w:trPr": Body.end_properties,
        "w:tc": Body.end_cell,
        "w:footnote": _note_end("footnote"),
        "w:endnote": _note_end("endnote"),
        "mc:AlternateContent": Body.end_forms,
        "mc:Choice": Body.end_form,
        "mc:Fallback": Body.end_form,
        **{f"m:{part}": Body.end_formula for part in PARTS},
    }
)
