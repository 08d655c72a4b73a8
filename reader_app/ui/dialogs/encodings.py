"""The encodings a person can choose for plain text, by the names they go by elsewhere."""

from PySide6.QtCore import QCoreApplication

NAMES = (
    ("utf-8", "Unicode (UTF-8)"),
    ("utf-16", "Unicode (UTF-16)"),
    ("cp1252", "Western European (Windows-1252)"),
    ("iso8859_15", "Western European (ISO 8859-15)"),
    ("mac_roman", "Western European (Mac Roman)"),
    ("cp850", "Western European (DOS 850)"),
    ("cp437", "United States (DOS 437)"),
    ("cp1250", "Central European (Windows-1250)"),
    ("iso8859_2", "Central European (ISO 8859-2)"),
    ("cp1251", "Cyrillic (Windows-1251)"),
    ("koi8_r", "Cyrillic (KOI8-R)"),
    ("koi8_u", "Cyrillic (KOI8-U)"),
    ("cp866", "Cyrillic (DOS 866)"),
    ("iso8859_5", "Cyrillic (ISO 8859-5)"),
    ("cp1253", "Greek (Windows-1253)"),
    ("cp1254", "Turkish (Windows-1254)"),
    ("cp1255", "Hebrew (Windows-1255)"),
    ("cp1256", "Arabic (Windows-1256)"),
    ("cp1257", "Baltic (Windows-1257)"),
    ("cp1258", "Vietnamese (Windows-1258)"),
    ("cp874", "Thai (Windows-874)"),
    ("gb18030", "Chinese, simplified (GB 18030)"),
    ("big5", "Chinese, traditional (Big5)"),
    ("cp932", "Japanese (Shift JIS)"),
    ("euc_jp", "Japanese (EUC-JP)"),
    ("iso2022_jp", "Japanese (ISO 2022-JP)"),
    ("cp949", "Korean (CP949)"),
)


def encodings() -> tuple[tuple[str, str], ...]:
    """Codes and words; the empty code leaves it to be found out."""
    return (("", QCoreApplication.translate("Encodings", "Found out by itself")), *NAMES)
