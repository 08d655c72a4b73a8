"""What a reader of each language expects to find: one line for each case."""

from pathlib import Path

import pytest

from reader_app.model.document import Metadata
from reader_app.model.query import Query
from reader_app.search import Engine, IndexedDocument

TEXTS = {
    "en": "The ministers’ reports on cyber-security; ﬁnal ｗｉｄｅ digi\u00adtal. Ask info@itu.int or www.itu.int.",
    "fr": "L’économie numérique et les télécommunications : les nations unies s’engagent.",
    "es": "Las naciones y la seguridad de los niños en línea; la información.",
    "ru": "Безопасность детей в интернете; ещё о безопасности стран.",
    "ar": "الأمن السيبراني وحماية الأطفال على الإنترنت",
    "zh": "信息社会世界峰会与网络安全",
    "vi": "An ninh mạng và bảo vệ trẻ em trên mạng",
    "hi": "साइबर सुरक्षा और बच्चों की सुरक्षा",
    "th": "ความมั่นคงปลอดภัยไซเบอร์",
}


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    made = Engine.open(Path(tmp_path_factory.mktemp("languages")), "library")
    made.update([IndexedDocument(tag, "1", text, (), Metadata(language=tag)) for tag, text in TEXTS.items()])
    return made


@pytest.mark.parametrize(
    ("typed", "language", "found"),
    [
        ("report", "en", ["reports"]),
        ('"report"', "en", []),
        ("minister's", "en", []),
        ("ministers'", "en", ["ministers"]),
        ("cybersecurity", "en", ["cyber-security"]),
        ("final", "en", ["ﬁnal"]),
        ("wide", "en", ["ｗｉｄｅ"]),
        ("digital", "en", ["digi\u00adtal"]),
        ("info@itu.int", "en", ["info@itu.int"]),
        ("www.itu.int", "en", ["www.itu.int"]),
        ("économie", "fr", ["économie"]),
        ("l'economie", "fr", ["L’économie"]),
        ("télécommunication", "fr", ["télécommunications"]),
        ("nación", "es", ["naciones"]),
        ("nación*", "es", ["naciones"]),
        ("naciones", "es", ["naciones"]),
        ("niño", "es", ["niños"]),
        ("informacion", "es", ["información"]),
        ("безопасность", "ru", ["Безопасность", "безопасности"]),
        ("еще", "ru", ["ещё"]),
        ("الاطفال", "ar", ["الأطفال"]),
        ("网络安全", "zh", ["网络安全"]),
        ("社会", "zh", ["社会"]),
        ("mang", "vi", ["mạng", "mạng"]),
        ('"tre em"', "vi", ["trẻ em"]),
        ("सुरक्षा", "hi", ["सुरक्षा", "सुरक्षा"]),
        ("ปลอดภัย", "th", ["ปลอดภัย"]),
    ],
)
def test_found_in_its_language(engine: Engine, typed: str, language: str, found: list[str]) -> None:
    documents = {each.document: each for each in engine.search(Query(typed)).documents}
    assert [line.match for line in documents[language].lines] == found if found else language not in documents
