"""The names of OpenDocument's elements, and those that are left out."""

from functools import lru_cache

from reader_app.formats.odt_styles import INDEX_SOURCES

_PREFIXES = {
    "urn:oasis:names:tc:opendocument:xmlns:office:1.0": "office",
    "urn:oasis:names:tc:opendocument:xmlns:text:1.0": "text",
    "urn:oasis:names:tc:opendocument:xmlns:table:1.0": "table",
    "urn:oasis:names:tc:opendocument:xmlns:style:1.0": "style",
    "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0": "draw",
    "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0": "svg",
    "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0": "fo",
    "urn:oasis:names:tc:opendocument:xmlns:form:1.0": "form",
    "http://www.w3.org/1999/xlink": "xlink",
    "http://www.w3.org/XML/1998/namespace": "xml",
}
LEFT_OUT = {  # element: what is said where it is
    "text:tracked-changes": "The document has tracked changes; it is shown with all of them accepted.",
    "office:annotation": "The comments in the margin were left out.",
    "text:sequence-decls": "",
    "text:variable-decls": "",
    "table:covered-table-cell": "",
    **dict.fromkeys(INDEX_SOURCES, ""),
    "script:event-listeners": "",
}
CONTROLS = tuple(  # of forms: those with words that are shown
    f"form:{kind}"
    for kind in (
        *("text", "textarea", "formatted-text", "number", "date", "time", "fixed-text", "combobox", "button"),
        *("checkbox", "radio", "frame"),
    )
)


@lru_cache(4_096)
def short_name(name: str) -> str:
    """A name with its usual prefix, whatever the file calls its namespace."""
    space, parted, local = name.rpartition(" ")
    return f"{_PREFIXES.get(space, '?')}:{local}" if parted else local
