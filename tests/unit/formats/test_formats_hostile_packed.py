"""Hostile packed documents: bombs, entities, names that lead out, locks, damage; refused by a sentence, at once."""

import socket
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import packed_files as make
import pytest

from reader_app.formats import read
from reader_app.model.errors import UnreadableFileError

GIGABYTE = 1 << 30
SECRET = "the secret of the house"
EMPTY: dict[str, make.Parts] = {
    "a.docx": {"[Content_Types].xml": make.TYPES, "_rels/.rels": make.RELATIONS},
    "a.odt": {"mimetype": "application/vnd.oasis.opendocument.text"},
    "a.epub": {"mimetype": "application/epub+zip", "META-INF/container.xml": make.CONTAINER},
}
HEART = {"a.docx": "word/document.xml", "a.odt": "content.xml", "a.epub": "book/package.opf"}
LAUGHS = (
    "<!DOCTYPE x [<!ENTITY a0 'ha'>" + "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 10)) + "]>"
)


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    class Refused(socket.socket):
        def __init__(self, *_: object, **__: object) -> None:
            raise AssertionError("something went out to the network")

    monkeypatch.setattr(socket, "socket", Refused)


@pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")
@pytest.mark.parametrize("name", EMPTY)
@pytest.mark.parametrize("states", [GIGABYTE, 4096], ids=["says its size", "lies about its size"])
def test_a_bomb_of_a_gigabyte_is_refused_at_once_in_little_memory(name: str, states: int, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(make.bomb(EMPTY[name], HEART[name], GIGABYTE, states))
    code = (
        "import re, sys, time; from reader_app.formats import read; data = open(sys.argv[1], 'rb').read()\n"
        "before = time.process_time()\n"
        "try: read(data, sys.argv[1])\n"
        "except Exception as error: print(type(error).__name__)\n"
        "print(time.process_time() - before, re.search(r'VmHWM:\\s+(\\d+)', open('/proc/self/status').read()).group(1))"
    )
    run = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True)
    kind, measured = run.stdout.splitlines()
    seconds, kilobytes = measured.split()
    assert kind == "UnreadableFileError"
    assert float(seconds) < 1
    assert int(kilobytes) < 200_000


@pytest.mark.parametrize("name", EMPTY)
def test_entries_that_share_their_bytes_are_refused(name: str) -> None:
    """The bytes of one entry under many names: small when packed, each of a good ratio, huge when unpacked."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("a", bytes(100_000))
        first = archive.infolist()[0]
        for number in range(1000):
            copy = zipfile.ZipInfo(f"part{number}.xml")
            for field in ("header_offset", "compress_size", "file_size", "CRC"):
                setattr(copy, field, getattr(first, field))
            archive.filelist.append(copy)
            archive.NameToInfo[copy.filename] = copy
    with pytest.raises(UnreadableFileError, match="harm"):
        read(made.getvalue(), name)


def whole(name: str, prologue: str, words: str = "words") -> bytes:
    if name == "a.docx":
        return make.docx(make.paragraph(words), prologue)
    if name == "a.odt":
        return make.odt(f"<text:p>{words}</text:p>", prologue)
    return make.epub("<p>words</p>", prologue=prologue)


@pytest.mark.parametrize("name", EMPTY)
def test_whole_documents_of_these_kinds_are_read(name: str) -> None:
    assert read(whole(name, ""), name).text.content == "words"


@pytest.mark.parametrize("name", EMPTY)
def test_entities_that_multiply_are_refused(name: str) -> None:
    with pytest.raises(UnreadableFileError, match="entities"):
        read(whole(name, LAUGHS, "&a9;"), name)


@pytest.mark.parametrize("name", EMPTY)
@pytest.mark.parametrize("kind", ["general", "parameter", "subset"])
def test_no_file_outside_is_read(name: str, kind: str, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text(SECRET, "utf-8")
    prologue = {
        "general": f'<!DOCTYPE x [<!ENTITY a9 SYSTEM "{secret.as_uri()}">]>',
        "parameter": f'<!DOCTYPE x [<!ENTITY % p SYSTEM "{secret.as_uri()}"> %p;]>',
        "subset": f'<!DOCTYPE x SYSTEM "{secret.as_uri()}">',
    }[kind]
    with pytest.raises(UnreadableFileError) as refusal:
        read(whole(name, prologue, "&a9;" if kind == "general" else "words"), name)
    assert SECRET not in str(refusal.value)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_entities_are_refused_in_other_encodings_too(encoding: str) -> None:
    content = f"{LAUGHS}<office:document-content {make.OFFICE}/>".encode(encoding)
    with pytest.raises(UnreadableFileError, match="entities"):
        read(make.packed({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content}), "a.odt")


@pytest.mark.parametrize(
    "part", ["word__styles_xml", "word__footnotes_xml", "docProps__core_xml", "word__numbering_xml"]
)
def test_entities_are_refused_in_every_part(part: str) -> None:
    with pytest.raises(UnreadableFileError, match="entities"):
        read(make.docx(make.paragraph("words"), **{part: f"{LAUGHS}<x>&a9;</x>"}), "a.docx")


def test_entities_of_a_chapter_stay_what_they_are(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text(SECRET, "utf-8")
    chapter = (
        f'<!DOCTYPE html [<!ENTITY s SYSTEM "{(tmp_path / "secret.txt").as_uri()}"><!ENTITY b "bbbb">]>'
        '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>Before &s; &b; after</p></body></html>'
    )
    content = read(make.epub("", more={"book/one.xhtml": chapter}), "a.epub").text.content
    assert content == "Before &s; &b; after"


@pytest.mark.parametrize("bad", ["../../out.xml", "/etc/out.xml", "C:\\out.xml", "..\\out.xml", "a/../../out"])
@pytest.mark.parametrize("name", EMPTY)
def test_names_that_lead_out_are_refused(name: str, bad: str) -> None:
    with pytest.raises(UnreadableFileError, match="harm"):
        read(make.packed(EMPTY[name] | {bad: "x"}), name)


@pytest.mark.parametrize("name", EMPTY)
def test_two_parts_of_one_name_and_too_many_parts_are_refused(name: str) -> None:
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for each, part in EMPTY[name].items():
            archive.writestr(each, part)
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr(next(iter(EMPTY[name])), "other")
    with pytest.raises(UnreadableFileError, match="harm"):
        read(made.getvalue(), name)
    with pytest.raises(UnreadableFileError, match="more than 20,000 parts"):
        read(make.packed(EMPTY[name] | {f"x{number}": b"" for number in range(20_001)}), name)


@pytest.mark.parametrize(
    "address", ["../../../etc/passwd", "..%2F..%2F..%2Fetc/passwd", "/etc/passwd", "file:///etc/passwd"]
)
def test_a_book_that_names_files_outside_itself_gets_none(address: str) -> None:
    data = make.epub("<p>words</p>", href=address)
    refused = make.refusal(data, "a.epub")
    if refused:
        assert "outside itself" in refused
        return
    text = read(data, "a.epub").text
    assert text.content == ""
    assert any("internet" in warning or "missing" in warning for warning in text.warnings)


def test_locked_documents_are_said_to_be_locked() -> None:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)
    with pytest.raises(UnreadableFileError, match="locked with a password"):
        read(ole + "EncryptedPackage".encode("utf-16-le"), "a.docx")
    with pytest.raises(UnreadableFileError, match="old Office"):
        read(ole, "a.doc")
    with pytest.raises(UnreadableFileError, match="locked with a password"):
        read(make.odt("<text:p>x</text:p>", **{"META-INF__manifest_xml": "<m><encryption-data/></m>"}), "a.odt")
    drm = '<encryption xmlns:e="e"><e:EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></encryption>'
    with pytest.raises(UnreadableFileError, match="DRM"):
        read(make.epub("<p>x</p>", more={"META-INF/encryption.xml": drm}), "a.epub")
    fonts = drm.replace("http://www.w3.org/2001/04/xmlenc#aes128-cbc", "http://www.idpf.org/2008/embedding")
    assert read(make.epub("<p>x</p>", more={"META-INF/encryption.xml": fonts}), "a.epub").text.content == "x"


DEEP: dict[str, Callable[[int], bytes]] = {
    "a.docx": lambda n: make.docx(
        "<w:sdt><w:sdtContent>" * n + make.paragraph("words") + "</w:sdtContent></w:sdt>" * n
    ),
    "b.docx": lambda n: make.docx("<w:x>" * n + "</w:x>" * n),
    "a.odt": lambda n: make.odt("<text:section>" * n + "<text:p>words</text:p>" + "</text:section>" * n),
    "b.odt": lambda n: make.odt(
        "<text:list><text:list-item>" * n + "<text:p>words</text:p>" + "</text:list-item></text:list>" * n
    ),
    "c.odt": lambda n: make.odt(
        "<text:p><text:note><text:note-body>" * n + "words" + "</text:note-body></text:note></text:p>" * n
    ),
    "a.epub": lambda n: make.epub("<div>" * n + "words" + "</div>" * n),
    "b.epub": lambda n: make.epub("<span><i>" * n + "words" + "</i></span>" * n),
}


@pytest.mark.parametrize("name", DEEP)
def test_elements_two_hundred_thousand_deep_are_read_or_refused(name: str) -> None:
    before = time.process_time()
    refused = make.refusal(DEEP[name](200_000), name)
    assert any(word in refused for word in ("deep", "damaged", "harm")) or name != "a.docx"
    assert time.process_time() - before < 60  # where it grew with the square it would be an hour


@pytest.mark.parametrize("name", ["a.docx", "a.odt", "c.odt", "a.epub", "b.epub"])
def test_the_words_below_two_thousand_elements_are_kept(name: str) -> None:
    assert read(DEEP[name](2_000), name).text.content in {"words", "[]\n\nwords"}


@pytest.mark.parametrize("name", EMPTY)
def test_truncated_documents_are_refused(name: str) -> None:
    data = whole(name, "")
    for end in range(0, len(data) - 1, max(1, len(data) // 60)):
        assert make.refusal(data[:end], name).endswith(".")


@pytest.mark.parametrize("name", EMPTY)
def test_changed_bytes_are_refused_or_read(name: str) -> None:
    data = whole(name, "")
    for place in range(0, len(data), max(1, len(data) // 150)):
        refused = make.refusal(data[:place] + bytes([data[place] ^ 0xFF]) + data[place + 1 :], name)
        assert refused == "" or refused.endswith(".")
