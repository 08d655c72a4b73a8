"""Kinds of files that people have and that are not read here: what each is, and what to do with it instead."""

_ADVICE = (
    (
        ".zip .rar .7z .tar .gz .tgz .bz2 .xz .zst .cab",
        "is an archive, and archives are not opened: unpack it, and add the folder it makes.",
    ),
    (
        ".numbers .wks .wk1",
        "is a spreadsheet in another format; save it as XLSX or CSV where it was made, and add that.",
    ),
    (
        ".ppt .pps .odp .key",
        "is a set of slides in another format; save it as PPTX or PDF where it was made, and add that.",
    ),
    (
        ".pages .wpd .wps .sxw .abw .hwp .hwpx",
        "is a document of another word processor; save it as DOCX, ODT or PDF there, and add that.",
    ),
    (
        ".jpg .jpeg .png .gif .tif .tiff .bmp .webp .heic .heif .svg .djvu",
        "is a picture; have a program for text recognition (OCR) make a PDF with text of it, and add that.",
    ),
    (
        ".mp3 .m4a .wav .ogg .oga .opus .flac .aac .wma .aiff .amr .mp4 .m4v .mov .avi .mkv .webm .wmv .mpg .mpeg",
        "is a recording; add a transcript of it, as plain text, SRT or VTT.",
    ),
    (".mobi .azw .azw3 .kfx .fb2 .lit .cbz .cbr", "is a book in another format; add it as EPUB or PDF."),
    (".msg .pst .ost", "is mail of another program; save each message as EML there, and add these."),
    (".tex .ltx .typ", "is the source of a document; add the PDF that is made of it."),
)
_BY_SUFFIX = {suffix: advice for suffixes, advice in _ADVICE for suffix in suffixes.split()}


def advice(suffix: str) -> str:
    """What a file of this suffix (lower case, with the dot) is and what to do, as the end of a sentence that begins
    with its name; empty where that is not known.
    """
    return _BY_SUFFIX.get(suffix, "")
