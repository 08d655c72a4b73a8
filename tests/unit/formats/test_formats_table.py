"""The table of formats: what is chosen by a name, what is refused, and what an empty file gives."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from reader_app import formats
from reader_app.formats import FORMATS, SUFFIXES, foreign, read, title_from_name
from reader_app.formats.catalogue import read_catalogue
from reader_app.model.errors import UnreadableFileError


def test_every_suffix_belongs_to_one_format() -> None:
    assert sorted(SUFFIXES) == sorted(suffix for known in FORMATS for suffix in known.suffixes)


@pytest.mark.parametrize(
    ("name", "media_type"),
    [
        ("a.txt", "text/plain"),
        ("A.TXT", "text/plain"),
        ("README", "text/plain"),
        ("x/y.md", "text/markdown"),
        ("x.htm", "text/html"),
        ("x.vtt", "text/vtt"),
    ],
)
def test_the_name_decides_the_format(name: str, media_type: str) -> None:
    extracted = read(b"# H", name)
    assert extracted.media_type == media_type
    assert extracted.text.importer
    assert extracted.text.importer_version > 0


def test_other_files_are_refused_by_name() -> None:
    with pytest.raises(UnreadableFileError, match=r"“a\.xyz” is not a kind of file that can be read; plain text"):
        read(b"text", "folder/a.xyz")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        (
            "notes.zip",
            "“notes.zip” is an archive, and archives are not opened: unpack it",
        ),
        ("a/B.RAR", "“B.RAR” is an archive"),
        ("a.numbers", "is a spreadsheet in another format; save it as XLSX or CSV"),
        ("a.ppt", "is a set of slides in another format; save it as PPTX or PDF"),
        ("a.pages", "save it as DOCX, ODT or PDF there"),
        ("a.jpg", "is a picture; have a program for text recognition"),
        ("a.mp3", "is a recording; add a transcript of it"),
        ("a.mobi", "add it as EPUB or PDF"),
        ("a.msg", "save each message as EML"),
        ("a.tex", "add the PDF that is made of it"),
    ],
)
def test_of_kinds_that_people_have_it_is_said_what_to_do(name: str, said: str) -> None:
    with pytest.raises(UnreadableFileError) as told:
        read(b"PK\x03\x04 or anything", name)
    assert said in str(told.value)
    assert str(told.value).endswith(".")


def test_a_kind_that_is_read_is_not_called_foreign() -> None:
    assert not any(foreign.advice(suffix) for suffix in formats.SUFFIXES)
    assert read(b"{\\rtf1 Words.}", "a.zip").media_type == "application/rtf"


def test_a_file_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    small = (replace(formats.PLAIN, maximum=2 * 1024 * 1024),)
    monkeypatch.setattr(formats, "FORMATS", small)
    assert read(b"a" * 2 * 1024 * 1024, "a.txt").text.content
    with pytest.raises(UnreadableFileError, match="larger than 2 MB"):
        read(b"a" * (2 * 1024 * 1024 + 1), "a.txt")


@pytest.mark.parametrize(
    ("data", "warning"), [(b"", "This file is empty."), (b" \n\n\t\n", "There is no text in this file.")]
)
@pytest.mark.parametrize("name", ["notes.txt", "notes.md"])
def test_an_empty_file_is_an_empty_document(data: bytes, warning: str, name: str) -> None:
    extracted = read(data, name)
    assert (extracted.text.content, extracted.text.blocks, extracted.text.warnings) == ("", (), (warning,))
    assert extracted.metadata.title == "Notes"


@pytest.mark.parametrize("suffix", ["docx", "odt", "epub", "rtf", "eml", "pdf"])
def test_an_empty_file_of_another_kind_is_called_empty(suffix: str) -> None:
    with pytest.raises(UnreadableFileError, match="This file is empty; it was not added"):
        read(b"", f"a.{suffix}")
    with pytest.raises(UnreadableFileError) as told:
        read(b"nothing of that kind", f"a.{suffix}")
    assert "empty" not in str(told.value)


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("my_notes.txt", "My notes"),
        ("annual-report-2014.md", "Annual report 2014"),
        ("A - B.txt", "A - B"),
        ("C:\\x\\état.txt", "État"),
        (".txt", ".txt"),
        ("___.txt", "Untitled"),
    ],
)
def test_a_title_from_a_name(name: str, title: str) -> None:
    assert title_from_name(name) == title


@pytest.mark.parametrize(
    "text",
    ["no toml [", "x = 1", '[[document]]\nfile = "a"', 'document = "x"', "[[document]]\n" * 2],
)
def test_a_broken_catalogue_is_said_in_one_sentence(tmp_path: Path, text: str) -> None:
    path = tmp_path / "catalogue.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(UnreadableFileError, match=r"catalogue\.toml"):
        read_catalogue(path)


def test_only_fields_can_be_inferred(tmp_path: Path) -> None:
    path = tmp_path / "catalogue.toml"
    path.write_text('[[document]]\nfile="a"\noriginal="b"\nsha256="c"\ninferred=["colour"]\n', "utf-8")
    with pytest.raises(UnreadableFileError, match="only fields can be inferred"):
        read_catalogue(path)


def test_the_heavy_libraries_are_imported_only_when_they_are_needed() -> None:
    code = (
        "import sys; from reader_app import formats; from reader_app.config import paths, settings, log;"
        "formats.read(b'text', 'a.txt');"
        "print({'markdown_it', 'charset_normalizer', 'tomli_w', 'lxml', 'selectolax', 'email', 'pypdfium2'}"
        " & set(sys.modules))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "set()\n"
