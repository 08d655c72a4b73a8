"""Chinese, Japanese and Korean in old encodings: told apart in a sentence, and never seen in other languages' texts."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader_app.formats.decode import decode
from reader_app.formats.eastern import eastern
from reader_app.formats.telling import _BY_LANGUAGE

JAPANESE = (
    "隣の家の人はとても親切だった。私たちは住民にたずねました。",
    "国際電気通信連合は情報通信技術に関する国連の専門機関です。",
    "信頼は社会の基礎である。",
    "吾輩は猫である。名前はまだ無い。どこで生れたかとんと見当がつかぬ。",
    "昨日は雨が降っていたので、家で本を読みました。",
    "コンピューターのセキュリティについて調査を行った。",
    "東京都の人口は約千四百万人で、日本で最も多い。",
    "すべての人間は、生れながらにして自由であり、かつ、尊厳と権利とについて平等である。",
    "春はあけぼの。やうやう白くなりゆく山ぎは、少し明かりて。",
    "聞き取り調査の結果、住民の多くは行政を信頼していないことがわかった。",
    "ありがとうございます。",
    "インタビューは2021年5月4日に行われた。",
)
SIMPLIFIED = (
    "人人生而自由，在尊严和权利上一律平等。",
    "我们在社区里进行了二十四次访谈，居民谈到了信任。",
    "中国是世界上人口最多的国家之一。",
    "昨天下雨了，所以我在家里看书。",
    "信息安全是每个国家都必须面对的重要问题。",
    "他说他不知道这件事情是什么时候发生的。",
    "学而时习之，不亦说乎？有朋自远方来，不亦乐乎？",
    "研究表明，社会信任与经济发展之间存在密切关系。",
    "北京是中华人民共和国的首都，位于华北平原。",
    "这本书讲的是一个年轻人的故事。",
    "请问，去火车站怎么走？",
    "访谈记录：受访者认为政府的工作有所改善。",
)
TRADITIONAL = (
    "人人生而自由，在尊嚴和權利上一律平等。",
    "我們在社區裡進行了二十四次訪談，居民談到了信任。",
    "臺灣是一個位於東亞的島嶼國家。",
    "昨天下雨了，所以我在家裡看書。",
    "資訊安全是每個國家都必須面對的重要問題。",
    "他說他不知道這件事情是什麼時候發生的。",
    "學而時習之，不亦說乎？有朋自遠方來，不亦樂乎？",
    "研究表明，社會信任與經濟發展之間存在密切關係。",
    "香港是一個國際金融中心，人口稠密。",
    "這本書講的是一個年輕人的故事。",
    "請問，去火車站怎麼走？",
    "訪談記錄：受訪者認為政府的工作有所改善。",
)
KOREAN = (
    "모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다.",
    "우리는 지역 주민들과 스물네 번의 면담을 했다.",
    "대한민국의 수도는 서울이다.",
    "어제는 비가 와서 집에서 책을 읽었습니다.",
    "정보 보안은 모든 나라가 직면한 중요한 문제이다.",
    "그는 그 일이 언제 일어났는지 모른다고 말했다.",
    "나라의 말이 중국과 달라 문자와 서로 통하지 아니하므로",
    "연구에 따르면 사회적 신뢰는 경제 발전과 밀접한 관계가 있다.",
    "안녕하세요? 만나서 반갑습니다.",
    "이 책은 한 젊은이의 이야기를 다룬다.",
    "기차역까지 어떻게 가나요?",
    "면담 기록: 응답자는 정부의 업무가 나아졌다고 생각한다.",
)
TEXTS = {"cp932": JAPANESE, "euc_jp": JAPANESE, "gb18030": SIMPLIFIED, "big5": TRADITIONAL, "cp949": KOREAN}
ALPHABETS = {
    "bg": ("cp1251", "iso8859_5"),
    "ru": ("cp1251", "koi8_r", "iso8859_5", "cp866"),
    "uk": ("cp1251", "koi8_u"),
    "el": ("cp1253", "iso8859_7"),
    "he": ("cp1255",),
    "ar": ("cp1256",),
    "cs": ("cp1250", "iso8859_2", "cp852"),
    "pl": ("cp1250", "iso8859_2", "cp852"),
    "fr": ("cp1252", "mac_roman", "cp850"),
    "hu": ("cp1250", "iso8859_2", "cp852"),
    "lt": ("cp1257",),
    "tr": ("cp1254",),
}


@pytest.mark.parametrize(("encoding", "text"), [(each, text) for each, texts in TEXTS.items() for text in texts])
def test_a_sentence_is_read_in_its_encoding(encoding: str, text: str) -> None:
    decoded = decode((text + "\n").encode(encoding))
    assert (decoded.text, decoded.encoding) == (text + "\n", encoding)


@pytest.mark.parametrize("encoding", TEXTS)
@given(data=st.data())
def test_any_twenty_to_sixty_characters_are_enough(encoding: str, data: st.DataObject) -> None:
    whole = "".join(data.draw(st.permutations(TEXTS[encoding])))
    start, length = data.draw(st.integers(0, len(whole) - 60)), data.draw(st.integers(20, 60))
    assert eastern(whole[start : start + length].encode(encoding)) == encoding


@pytest.mark.parametrize(
    ("language", "encoding"), [(each, code) for each, codes in ALPHABETS.items() for code in codes]
)
@settings(max_examples=20)
@given(data=st.data())
def test_words_of_other_languages_are_none_of_them(language: str, encoding: str, data: st.DataObject) -> None:
    words = [
        word for word in _BY_LANGUAGE[language].split() if word.encode(encoding, "ignore").decode(encoding) == word
    ]
    text = " ".join(data.draw(st.lists(st.sampled_from(words), min_size=1, max_size=20)))
    assert eastern(text.encode(encoding)) == ""
    assert eastern(text.upper().encode(encoding, "replace")) == ""


@pytest.mark.parametrize(
    "text",
    ["“I’m here,” I said. “I’m not,” said he: “It’s Ärger”, I’d say.", "Größe ÄÖÜ Übermäßig “zu Ämtern” können."],
)
@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman"])
def test_quotation_marks_and_umlauts_are_none_of_them(text: str, encoding: str) -> None:
    assert eastern(text.encode(encoding)) == ""


@pytest.mark.parametrize("encoding", TEXTS)
def test_a_long_text_is_told_wherever_its_sample_is_cut(encoding: str) -> None:
    whole = ("".join(TEXTS[encoding]) * 1000).encode(encoding)
    assert {eastern(b"-" * shift + whole) for shift in range(4)} == {encoding}
