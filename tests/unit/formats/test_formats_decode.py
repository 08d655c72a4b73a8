"""Bytes to text: marks, guesses, line ends, control characters, and what is no text at all."""

import codecs
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.formats import telling
from reader_app.formats.decode import decode
from reader_app.model.errors import UnreadableFileError

WORDS = "Dr Hamadoun I. Touré said – in Genève – “yes”.\n"
RUSSIAN = "Съешь же ещё этих мягких французских булок, да выпей чаю. Международный союз электросвязи. " * 8


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
        (b"", "utf-16-le"),
        (b"", "utf-16-be"),
    ],
)
def test_unicode_is_read_with_and_without_a_mark(mark: bytes, encoding: str) -> None:
    decoded = decode(mark + (WORDS * 3).encode(encoding))
    assert (decoded.text, decoded.encoding, decoded.warnings) == (WORDS * 3, encoding, ())


@pytest.mark.parametrize(
    ("text", "encoding", "name"),
    [
        (WORDS, "cp1252", "Windows-1252"),
        ("Café Touré", "latin-1", "Windows-1252"),
        (RUSSIAN, "cp1251", "Windows-1251"),
        (RUSSIAN, "koi8_r", "KOI8-R"),
        ("国際電気通信連合は情報通信技術に関する国連の専門機関です。" * 3, "cp932", "CP932"),
        ("Wszyscy ludzie rodzą się wolni i są równi pod względem swej godności.", "cp1250", "Windows-1250"),
        ("Wszyscy ludzie rodzą się wolni i są równi pod względem swej godności.", "iso8859_2", "ISO 8859-2"),
        ("Každý má všechna práva a všechny svobody, které stanoví tato deklarace.", "cp1250", "Windows-1250"),
        ("Az első emberek már régen itt éltek, és később jött a többi, úgy mondják.", "cp1250", "Windows-1250"),
        ("Visi žmonės gimsta laisvi ir lygūs savo orumu ir teisėmis, iš kurių kyla.", "cp1257", "Windows-1257"),
        ("כל בני האדם נולדו בני חורין ושווים בערכם ובזכויותיהם, ולא על פי זה.", "cp1255", "Windows-1255"),
        ("Die Würde des Menschen ist zu schützen, für alle, über alles.", "mac_roman", "MAC-ROMAN"),
        ("Heille on annettu järki ja omatunto; heidän on oltava veljiä keskenään.", "cp1252", "Windows-1252"),
    ],
)
def test_other_encodings_are_guessed_and_said(text: str, encoding: str, name: str) -> None:
    decoded = decode(text.encode(encoding))
    assert decoded.text == text
    assert decoded.warnings == (f"The file does not say its encoding; it was read as {name}.",)


@pytest.mark.parametrize("encoding", ["iso8859_2", "cp1250"])
@pytest.mark.parametrize(
    "text",
    [
        "Příliš žluťoučký kůň úpěl ďábelské ódy. Komise řeší, zda se má šířka cest změnit.",
        "Žluťoučký kůň řeší šťastný život.",
        "Výbor na svém zasedání řešil otázky bezpečnosti sítí. Další jednání se uskuteční příští měsíc.",
        "Všetci ľudia sa rodia slobodní a rovní, čo sa týka ich dôstojnosti a práv.",
        "Kŕdeľ šťastných ďatľov učí pri ústí Váhu mĺkveho koňa obhrýzať kôru a žrať čerstvé mäso.",
        "Ľudia majú veľa peňazí a čakajú.",
        "Zażółć gęślą jaźń. Pójdź, kińże tę chmurność w głąb flaszy!",
        "Komitet rozpatrzył sprawę bezpieczeństwa sieci. Następne posiedzenie odbędzie się w Śremie.",
        "Źródła śniegu są świeże.",
        "Az első emberek már régen itt éltek, és később jött a többi, úgy mondják.",
        "Sva ljudska bića rađaju se slobodna i jednaka. Ona su obdarena razumom i sviješću, što znači više.",
        "Odbor je raspravljao o pitanju sigurnosti mreža. Sljedeća sjednica održat će se u Šibeniku.",
        "Gojazni đačić s biciklom drži hmelj i finu vatu u džepu nošnje.",
    ],
)
def test_the_central_european_encodings_are_told_apart(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize(
    "text",
    [
        "Řekl: „To řeší všechno“ – a odešel. Žádný šéf už nic neřeší… »Ťukání« také.",
        "Řekl také, že »Ahoj« a «slovo» jsou pozdravy dětí, které žijí v ďáblově městě a ťukají.",
        "Všichni lidé žijí na ±5 místech, © Novák, značka Word®.",
    ],
)
def test_signs_where_they_belong_do_not_count_against_an_encoding(text: str) -> None:
    assert decode(text.encode("cp1250")).text == text


def test_japanese_that_escapes_from_ascii_is_read_as_such() -> None:
    text = "国連の専門機関です。 ITU\n" * 3
    decoded = decode(text.encode("iso2022_jp"))
    assert (decoded.text, decoded.encoding, decoded.warnings) == (text, "iso2022_jp", ())
    assert decode(b"\x1b$Bnot whole\xff" + b" and more of it" * 9).encoding != "iso2022_jp"


def test_words_that_tell_an_encoding_have_letters_that_differ() -> None:
    words = [word for words in telling._BY_LANGUAGE.values() for word in words.split()]
    assert [word for word in words if word.isascii() or len(word) < 2 or word != word.lower()] == []


def test_a_bad_byte_in_utf8_is_shown_and_counted() -> None:
    decoded = decode(("Touré " * 40).encode() + b"\xff end")
    assert decoded.text == "Touré " * 40 + "\ufffd end"
    assert decoded.warnings == ("1 place was not valid UTF-8 and shown as \ufffd.",)


def test_half_a_surrogate_pair_is_shown_and_counted() -> None:
    decoded = decode(codecs.BOM_UTF16_LE + "a\ud800b".encode("utf-16-le", "surrogatepass"))
    assert decoded.text == "a\ufffdb"
    assert decoded.warnings == ("1 character was broken and shown as \ufffd.",)


@pytest.mark.parametrize(
    ("data", "text", "name"),
    [
        (codecs.BOM_UTF16_LE + "ab".encode("utf-16-le") + b"c", "ab\ufffd", "UTF-16-LE"),
        (codecs.BOM_UTF8 + b"ab\xff", "ab\ufffd", "UTF-8"),
    ],
)
def test_a_broken_file_is_read_as_far_as_it_goes(data: bytes, text: str, name: str) -> None:
    decoded = decode(data)
    assert decoded.text == text
    assert decoded.warnings == (f"1 place was not valid {name} and shown as \ufffd.",)


def test_marks_within_the_text_go_silently() -> None:
    decoded = decode("\ufeffone\n\ufefftwo".encode())
    assert (decoded.text, decoded.warnings) == ("one\ntwo", ())


def test_all_line_breaks_become_one_kind() -> None:
    assert decode("a\r\nb\rc\nd\x85e\u2028f\u2029g\fh\vi".encode()).text == "a\nb\nc\nd\ne\nf\n\ng\nh\ni"


def test_control_characters_are_left_out_and_counted_but_tabs_stay() -> None:
    decoded = decode(b"one\ttwo\x00 three\x07 " + b"four " * 50)
    assert decoded.text == "one\ttwo three " + "four " * 50
    assert decoded.warnings == ("2 control characters were left out.",)


def test_a_log_with_terminal_colours_is_text() -> None:
    decoded = decode(b"\x1b[31mERROR\x1b[0m x\n" * 100)
    assert decoded.text.startswith("[31mERROR[0m x\n")


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7\nsome text that follows",
        b"PK\x03\x04 and more",
        bytes(random.Random(1).randbytes(5000)),
        b"\x00" * 1000,
        b"ab\x00\x01\x02" * 300,
        b"\x7fELF\x02",
    ],
)
def test_what_is_no_text_is_refused_in_one_sentence(data: bytes) -> None:
    with pytest.raises(UnreadableFileError) as refusal:
        decode(data)
    assert str(refusal.value).endswith(".")
    assert "\n" not in str(refusal.value)


@given(st.binary(max_size=300))
def test_any_bytes_give_clean_text_or_are_refused(data: bytes) -> None:
    try:
        decoded = decode(data)
    except UnreadableFileError:
        return
    assert not {c for c in decoded.text if (c < " " and c not in "\t\n") or c in "\x7f\x85\ufeff\u2028\u2029"}
    assert decoded.text.encode("utf-8").decode("utf-8") == decoded.text  # no lone surrogate
