"""Mail as programs write it against the rules: letters in no encoding, or another, boundaries without quotes."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.formats import Extracted, read
from reader_app.model.errors import UnreadableFileError

GERMAN = "Jürgen Müller grüßt „alle“"
RUSSIAN = "Привет из России, как дела"
PARTS = """From: a@b.c
Subject: x
Content-Type: multipart/mixed; boundary=----=_Part_1.2

------=_Part_1.2
Content-Type: text/plain

Words of the first.
------=_Part_1.2
Content-Type: text/html

<p>And of the <b>second</b>.</p>
------=_Part_1.2--
"""


def mail(source: str, encoding: str = "utf-8") -> Extracted:
    return read(source.encode(encoding), "a.eml")


def letter(words: str, charset: str) -> str:
    return f"From: {words} <a@b.c>\nSubject: {words}\nContent-Type: text/plain; charset={charset}\n\n{words}\n"


@pytest.mark.parametrize("charset", ["us-ascii", "iso-8859-1", "utf-8", "windows-1251", "none-such"])
def test_what_is_plainly_utf8_is_read_as_such_whatever_it_states(charset: str) -> None:
    extracted = mail(letter(GERMAN, charset))
    assert extracted.text.content == f"From: {GERMAN} <a@b.c>\n\nSubject: {GERMAN}\n\n{GERMAN}"
    assert extracted.text.warnings == ()
    assert (extracted.metadata.title, extracted.metadata.creators[0].name) == (GERMAN, GERMAN)


@pytest.mark.parametrize(
    ("words", "encoding", "charset"),
    [
        (GERMAN, "cp1252", "iso-8859-1"),
        (GERMAN, "cp1252", "windows-1252"),
        ("Žluťoučký kůň", "cp1250", "windows-1250"),
        ("日本語の手紙", "cp932", "shift_jis"),
        ("中文的信", "gb18030", "gb2312"),
    ],
)
def test_headers_are_in_the_encoding_of_the_words(words: str, encoding: str, charset: str) -> None:
    extracted = mail(letter(words, charset), encoding)
    assert extracted.text.content == f"From: {words} <a@b.c>\n\nSubject: {words}\n\n{words}"
    assert extracted.text.warnings == ()


def test_what_is_beyond_ascii_though_it_states_ascii_is_found_out() -> None:
    extracted = mail(letter(RUSSIAN.replace(",", ""), "us-ascii"), "koi8-r")
    assert extracted.text.content.count("Привет из России") == 3
    assert extracted.text.warnings == ("The file does not say its encoding; it was read as KOI8-R.",)


def test_one_bad_byte_leaves_the_rest_in_what_is_stated() -> None:
    data = letter("Привет", "windows-1251").encode("cp1251") + b"\x98 " + "слово".encode("cp1251")
    text = read(data, "a.eml").text
    assert text.content.endswith("Привет\n\n\ufffd слово")
    assert text.warnings == ("1 place was not valid Windows-1251 and shown as \ufffd.",)


def test_names_of_attachments_are_told_by_the_encoding_of_the_others() -> None:
    named = 'text/plain; charset=windows-1250; name="Kůň.txt"\nContent-Disposition: attachment'
    assert "Attachments: Kůň.txt" in mail(PARTS.replace("text/html", named), "cp1250").text.content


def test_a_boundary_may_lack_its_quotes() -> None:
    text = mail(PARTS).text
    assert text.content.endswith("Words of the first.\n\nAnd of the second.")
    assert text.warnings == ()
    assert mail(PARTS.replace("boundary=----=_Part_1.2", 'boundary="----=_Part_1.2"; x=y')).text.content == text.content


def test_parts_that_cannot_be_told_apart_are_shown_as_they_stand() -> None:
    text = mail(PARTS.replace("boundary=", "border=")).text
    assert "Words of the first." in text.content
    assert text.warnings == ("The parts of this message cannot be told apart, so they are shown as they stand.",)
    assert mail(PARTS.partition("\n\n")[0] + "\n\n").text.warnings == ()


def test_a_message_may_be_in_utf16_and_have_spaces_before_its_colons() -> None:
    for encoding in ("utf-16", "utf-16-le", "utf-16-be"):
        assert mail(PARTS, encoding).text.content == mail(PARTS).text.content
    spaced = mail("Subject : A tide\nFrom\t: Ada <a@b.c>\n\nwords : as they are\n")
    assert spaced.text.content == "From: Ada <a@b.c>\n\nSubject: A tide\n\nwords : as they are"
    assert spaced.metadata.title == "A tide"


def test_pictures_and_signatures_are_named_and_not_missed() -> None:
    kinds = ('application/octet-stream; name="LOGO.PNG"', "application/pgp-signature", "application/zip")
    for kind, missed in zip(kinds, (False, False, True), strict=True):
        source = PARTS.replace("text/html", f"{kind}\nContent-Disposition: attachment", 1)
        text = mail(source).text
        assert "Attachments: " in text.content
        assert bool(text.warnings) is missed


CHARSETS = ("", "ascii", "utf-8", "gb2312", "utf-7", "utf-16", "idna", "unicode_escape", "base64")


@given(st.binary(max_size=60), st.binary(max_size=60), st.sampled_from(CHARSETS))
def test_any_bytes_can_be_headers_and_words(head: bytes, words: bytes, charset: str) -> None:
    data = b"Subject: " + head + f"\nContent-Type: text/plain; charset={charset}; boundary=a=b\n\n".encode() + words
    try:
        text = read(data, "a.eml").text
    except UnreadableFileError:
        return
    kinds = {unicodedata.category(each) for each in text.content if each not in "\n\t"}
    assert kinds.isdisjoint({"Cc", "Cs"})


@pytest.mark.parametrize("encoding", ["utf-8", "latin-1"])
@pytest.mark.parametrize(
    ("header", "words"),
    [
        ("=?utf-8?Q?Grüße_aus_M=C3=BCnchen?=", "Grüße aus München"),
        ("=?iso-8859-1?Q?Grüße aus M=FCnchen?=", "Grüße aus München"),
        ("Liebe =?utf-8?Q?Grüße?= und =?utf-8?B?bWVocg?=", "Liebe Grüße und mehr"),
        ("=?utf-8?Q?Gr=C3?=\n =?utf-8?Q?=BC=C3=9Fe?=", "Grüße"),
        ("=?utf-8?b?R3LD?= =?utf-8?b?vMOfZQ==?=", "Grüße"),
        ("=?unknown-8bit?Q?Gr=FC=DFe?=", "Grüße"),
        ("=?us-ascii?Q?Gr=FC=DFe?=", "Grüße"),
        ("=?koi8-r?B?8NLJ18XU?= =?utf-8*de?Q?_M=C3=BCnchen?=", "Привет München"),
        ("=?utf-8?B?Grüße?=", "=?utf-8?B?Grüße?="),
        ("=?utf-8?B?QQABAgM?=", "A"),
        ("=?utf-8?X?Grüße?=", "=?utf-8?X?Grüße?="),
    ],
)
def test_encoded_words_are_read_where_they_break_the_rules(header: str, words: str, encoding: str) -> None:
    extracted = mail(f"From: {header} <a@b.c>\nSubject: {header}\n\nSee you.\n", encoding)
    assert extracted.metadata.title == words
    assert extracted.metadata.creators[0].name == words
    assert extracted.text.content == f"From: {words} <a@b.c>\n\nSubject: {words}\n\nSee you."


@given(st.lists(st.tuples(st.sampled_from(("utf-8", "koi8-r", "big5", "x")), st.sampled_from("qQbB"), st.text())))
def test_any_letters_can_stand_in_encoded_words(parts: list[tuple[str, str, str]]) -> None:
    header = " ".join(f"=?{charset}?{form}?{''.join(inner.split())}?=" for charset, form, inner in parts)
    assert read(f"Subject: a{header}\n\nSee you.\n".encode("utf-8", "replace"), "a.eml").text.content.endswith(
        "See you."
    )


@pytest.mark.parametrize("endless", ['"', '"a@', '""@', "(", "(a) ", "<", "[", "a:", "\\", "=?utf-8?q?a?="])
def test_senders_without_end_take_no_time_and_cost_nothing_else(endless: str) -> None:
    """For 20,000 of these the library would need minutes, or more memory than there is for calls."""
    many = endless * 20_000
    text = mail(f"From: {many}\nTo: Ada <a@b.c>, {many}\nCc: {many}\nSubject: A tide\n\nSee you.\n").text
    assert text.content.endswith("See you.")
    assert "Subject: A tide" in text.content
    assert "To: Ada <a@b.c>" in text.content
