"""The control words of Rich Text that matter to a reader, and its tokens."""

import codecs
import re

from reader_app.formats.markup import escaped
from reader_app.formats.traits import named

TOKEN = re.compile(
    rb"\\([A-Za-z]{1,32})(-?[0-9]{1,20})? ?|\\'([0-9a-fA-F]{2})|\\([^A-Za-z])|([{}])|([^\\{}\r\n]+)|[\r\n]+"
)
CHARACTERS = {
    "line": "\n",
    "tab": "\t",
    "emdash": "—",
    "endash": "–",
    "emspace": "\u2003",
    "enspace": "\u2002",
    "qmspace": "\u2005",
    "bullet": "•",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "zwj": "\u200d",
    "zwnj": "\u200c",
}
SIGNS = {b"~": "\xa0", b"-": "\xad", b"_": "\u2011", b"{": "{", b"}": "}", b"\\": "\\", b"\t": "\t"}
SKIPPED = named(
    "annotation atnauthor atnid atndate atnicn atnref atnparent colortbl datastore themedata colorschememapping "
    "filetbl footerf footerl footerr footer headerf headerl headerr header ftnsep ftnsepc ftncn aftnsep aftnsepc "
    "aftncn generator latentstyles listtable listoverridetable rsidtbl revtbl pict nonshppict objdata objclass shprslt "
    "sp template xmlnstbl xe tc tcn bkmkstart bkmkend comment doccomm userprops falt panose pgptbl mmathPr fldtype "
    "private operator company manager category hlinkbase nesttableprops nonesttables pn datafield ffdata do"
)
COLLECTED = named("title author subject keywords fonttbl stylesheet fldinst")
READ = frozenset(
    ("footnote", "fldinst", "shpinst", "shptxt", "shppict", "listtext", "pntext")
)  # though marked as optional
LEFT_OUT = {
    "annotation": "The comments in the margin were left out.",
    "header": "The headers and footers of the pages were left out.",
    "footer": "The headers and footers of the pages were left out.",
}
CODECS = {  # by the number of a font's character set
    0: "cp1252",
    2: "cp1252",
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "gbk",
    136: "big5",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    254: "cp437",
    255: "cp850",
}
HEADING = re.compile(r"(?i)heading ([1-9])$")
KINDS = {  # the HTML element of a paragraph, by its style's name in lower case
    "title": "h1",
    **dict.fromkeys(("quote", "quotations", "block text", "block quotation", "intense quote"), "blockquote"),
    **dict.fromkeys(("caption", "table caption", "image caption", "table", "illustration", "figure"), "figcaption"),
    **dict.fromkeys(("source code", "preformatted text", "html preformatted", "plain text"), "pre"),
}
LINK = re.compile(r'\s*HYPERLINK\s+(?:"([^"]{1,2000})"|(\S{1,2000}))', re.IGNORECASE)
_BULLETS = frozenset("•◦▪▫●○■□–—-·*o§➢✓\uf0b7\uf0a7\uf02d\xb7")
_NUMBER = re.compile(r"\(?(?:(\d{1,4})|([a-zA-Z]))[.)]")
_MARKER = re.compile(r"\(?(?:\d{1,4}(?:\.\d{1,3}){0,5}|[A-Za-z]|[ivxlcIVXLC]{1,7})[.)]")


def codec_of_page(number: int) -> str:
    """Python's name of a code page; empty where there is none."""
    name = {10000: "mac_roman", 65001: "utf-8", 0: "", 1: ""}.get(number, f"cp{number}")
    try:
        return codecs.lookup(name).name if name else ""
    except LookupError:
        return ""


def is_marker(text: str) -> bool:
    """Whether what stands before a tab is a list item's bullet or number."""
    return text.strip() in _BULLETS or _MARKER.fullmatch(text.strip()) is not None


def list_item(line: str, marker: str, level: int) -> str:
    """A paragraph's HTML as an item of a list of its own, that deep."""
    marker = marker.strip()
    if marker in _BULLETS or not marker:
        return f"{'<ul>' * (level + 1)}<li>{line}</li>{'</ul>' * (level + 1)}"
    number = _NUMBER.fullmatch(marker)
    if number is None:  # "1.1", "iv": a number that HTML's lists do not write
        return f"<p>{escaped(marker)} {line}</p>"
    digits, letter = number.groups()
    form = "1" if digits else "a" if letter.islower() else "A"
    start = int(digits) if digits else ord(letter.lower()) - 96
    return f'{"<ul>" * level}<ol type="{form}" start="{start}"><li>{line}</li></ol>{"</ul>" * level}'
