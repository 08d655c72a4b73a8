"""The encodings a person can choose for plain text, by the names they go by elsewhere."""

import re
from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication

_READ_AS = re.compile(r"encoding; it was read as (.+)\.$")


def encodings() -> tuple[tuple[str, str], ...]:
    """Codes and words; the empty code leaves it to be found out."""
    tr = partial(QCoreApplication.translate, "Encodings")
    groups = (
        ("Unicode", {"utf-8": "UTF-8", "utf-16": "UTF-16"}),
        (
            tr("Western European"),
            {"cp1252": "Windows-1252", "iso8859_15": "ISO 8859-15", "mac_roman": "Mac Roman", "cp850": "DOS 850"},
        ),
        (tr("United States"), {"cp437": "DOS 437"}),
        (tr("Central European"), {"cp1250": "Windows-1250", "iso8859_2": "ISO 8859-2", "cp852": "DOS 852"}),
        (
            tr("Cyrillic"),
            {"cp1251": "Windows-1251", "koi8_r": "KOI8-R", "koi8_u": "KOI8-U", "cp866": "DOS 866"}
            | {"iso8859_5": "ISO 8859-5"},
        ),
        (tr("Greek"), {"cp1253": "Windows-1253", "iso8859_7": "ISO 8859-7"}),
        (tr("Turkish"), {"cp1254": "Windows-1254", "iso8859_9": "ISO 8859-9"}),
        (tr("Hebrew"), {"cp1255": "Windows-1255"}),
        (tr("Arabic"), {"cp1256": "Windows-1256"}),
        (tr("Baltic"), {"cp1257": "Windows-1257"}),
        (tr("Vietnamese"), {"cp1258": "Windows-1258"}),
        (tr("Thai"), {"cp874": "Windows-874"}),
        (tr("Chinese, simplified"), {"gb18030": "GB 18030"}),
        (tr("Chinese, traditional"), {"big5": "Big5"}),
        (tr("Japanese"), {"cp932": "Shift JIS", "euc_jp": "EUC-JP", "iso2022_jp": "ISO 2022-JP"}),
        (tr("Korean"), {"cp949": "CP949"}),
    )
    names = ((code, f"{script} ({name})") for script, known in groups for code, name in known.items())
    return (("", tr("Found out by itself")), *names)


def found_out(warnings: Iterable[str]) -> str:
    """Words for an encoding that nobody chose, with its name where a text's warnings say which it was taken for."""
    (_, words), *known = encodings()
    read = {_key(match.group(1)) for match in map(_READ_AS.search, warnings) if match}
    name = next((name for code, name in known if _key(code) in read), "")
    found = QCoreApplication.translate("Encodings", "Found out: {encoding}")
    return found.replace("{encoding}", name) if name else words


def _key(encoding: str) -> str:
    """An encoding however it is written."""
    return "".join(filter(str.isalnum, encoding.lower())).replace("windows", "cp")
