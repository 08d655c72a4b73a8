"""Makes workbooks and presentations, as small as they can be."""

from collections.abc import Mapping, Sequence
from io import BytesIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_SHOWN = "http://schemas.openxmlformats.org/presentationml/2006/main"
_CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title></cp:coreProperties>'
)


def packed(parts: Mapping[str, str]) -> bytes:
    """The parts in an archive."""
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return made.getvalue()


def relations(targets: Sequence[tuple[str, str]]) -> str:
    """What a part leads to: kinds and targets, called r1, r2 …"""
    rows = "".join(
        f'<Relationship Id="r{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'<Relationships xmlns="{_RELATIONS}">{rows}</Relationships>'


def cell(place: str, value: object) -> str:
    """A cell of a sheet; value: words, a number, a bool, or (serial number, style) for a date."""
    if isinstance(value, bool):
        return f'<c r="{place}" t="b"><v>{int(value)}</v></c>'
    if isinstance(value, tuple):
        return f'<c r="{place}" s="{value[1]}"><v>{value[0]}</v></c>'
    if isinstance(value, str):
        return f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>'
    return f'<c r="{place}"><v>{value}</v></c>'


def workbook(
    sheets: Mapping[str, Mapping[str, object]],
    *,
    hidden: Sequence[str] = (),
    title: str = "",
    more: Mapping[str, str] | None = None,
) -> bytes:
    """sheets: by name, their cells by place ("B2"), by rows. Style 1 is a date, 2 a date with its time."""
    states = dict.fromkeys(hidden, ' state="hidden"')
    listed = "".join(
        f'<sheet name="{escape(name)}" sheetId="{number}"{states.get(name, "")} r:id="r{number}"/>'
        for number, name in enumerate(sheets, 1)
    )
    parts = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": relations([("officeDocument", "xl/workbook.xml")]),
        "xl/workbook.xml": f'<workbook xmlns="{SHEETS}" xmlns:r="{_OFFICE}"><sheets>{listed}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": relations(
            [("worksheet", f"worksheets/sheet{number}.xml") for number in range(1, len(sheets) + 1)]
            + [("styles", "styles.xml")]
        ),
        "xl/styles.xml": f'<styleSheet xmlns="{SHEETS}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/>'
        '<xf numFmtId="22"/></cellXfs></styleSheet>',
        "docProps/core.xml": _CORE.format(title=title),
        **(more or {}),
    }
    for number, cells in enumerate(sheets.values(), 1):
        if f"xl/worksheets/sheet{number}.xml" in parts:
            continue
        rows: dict[str, list[str]] = {}
        for place, value in cells.items():
            rows.setdefault(place.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), []).append(cell(place, value))
        data = "".join(f'<row r="{row}">{"".join(each)}</row>' for row, each in rows.items())
        parts[f"xl/worksheets/sheet{number}.xml"] = (
            f'<worksheet xmlns="{SHEETS}"><sheetData>{data}</sheetData></worksheet>'
        )
    return packed(parts)


def shape(kind: str, *paragraphs: tuple[int, str]) -> str:
    """A shape of a slide: what placeholder it is (empty: none), and paragraphs with their levels."""
    place = f'<p:nvSpPr><p:nvPr><p:ph type="{kind}"/></p:nvPr></p:nvSpPr>' if kind else ""
    words = "".join(
        f'<a:p><a:pPr lvl="{level}"/><a:r><a:t>{escape(text)}</a:t></a:r></a:p>' for level, text in paragraphs
    )
    return f"<p:sp>{place}<p:txBody>{words}</p:txBody></p:sp>"


def table(rows: Sequence[Sequence[str]]) -> str:
    """A table of a slide."""
    cells = "<a:tc><a:txBody><a:p><a:r><a:t>{}</a:t></a:r></a:p></a:txBody></a:tc>"
    made = "".join(f"<a:tr>{''.join(cells.format(escape(value)) for value in row)}</a:tr>" for row in rows)
    return f"<p:graphicFrame><a:tbl>{made}</a:tbl></p:graphicFrame>"


def slides(shown: Sequence[tuple[str, str]], *, title: str = "", more: Mapping[str, str] | None = None) -> bytes:
    """shown: of each slide, its shapes, and those of its notes. The file has the slides in the other order."""
    space = f'xmlns:p="{_SHOWN}" xmlns:a="{_DRAWING}" xmlns:r="{_OFFICE}"'
    order = "".join(f'<p:sldId id="{255 + number}" r:id="r{number}"/>' for number in range(1, len(shown) + 1))
    parts = {
        "_rels/.rels": relations([("officeDocument", "ppt/presentation.xml")]),
        "ppt/presentation.xml": f"<p:presentation {space}><p:sldIdLst>{order}</p:sldIdLst></p:presentation>",
        "ppt/_rels/presentation.xml.rels": relations(
            [("slide", f"slides/slide{number}.xml") for number in range(1, len(shown) + 1)]
        ),
        "docProps/core.xml": _CORE.format(title=title),
        **(more or {}),
    }
    for number, (shapes, notes) in reversed(list(enumerate(shown, 1))):
        parts[f"ppt/slides/slide{number}.xml"] = f"<p:sld {space}><p:cSld>{shapes}</p:cSld></p:sld>"
        if notes:
            parts[f"ppt/slides/_rels/slide{number}.xml.rels"] = relations(
                [("notesSlide", f"../notesSlides/notesSlide{number}.xml")]
            )
            parts[f"ppt/notesSlides/notesSlide{number}.xml"] = f"<p:notes {space}>{notes}</p:notes>"
    return packed(parts)
