"""Tells encodings apart by common words with letters beyond ASCII: read in a wrong one, a text has none of them.

What fits a text's bytes and letters as well as any is often several encodings: Czech in Windows-1250 is, by its
letters alone, good western European in Windows-1252. Two that differ in a few letters only are told apart by those.
"""

import re
from collections import Counter
from collections.abc import Iterable

_WORD = re.compile(r"[^\W\d_]{2,}")
_LETTER = r"[^\W\d_]"
_SIGNS = re.compile(rf"[«»©®¬±¶¦¤¹²³ˇµ](?<={_LETTER}.)(?={_LETTER})")  # in a word, which no text has
_CLOSELY = 65_536  # bytes that two encodings are compared closely on
_CENTRAL = ("cp1250", "iso8859_2")  # the same but for some fifteen letters, which are signs in the other
_ALPHABETS = tuple(  # letters beyond ASCII
    map(
        frozenset,
        (
            *("áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "ąćęłńóśźż", "áéíóöőúüű", "čćđšž", "ăâîşţ", "äöüß"),
            *("àâçèéêëîïôùûü", "ëç"),
        ),
    )
)
_SMALL, _GREAT = "a-záčďéěíňóřšťúůýžľĺŕôäąćęłńśźżđöőüű", "A-ZÁČĎÉĚÍŇÓŘŠŤÚŮÝŽĽĹŔÔÄĄĆĘŁŃŚŹŻĐÖŐÜŰ"
_ODD = tuple(  # where one of the two reads a sign as a letter, or a letter as a sign; each begins with what is rare
    map(
        re.compile,
        (
            r"[\x80-\x9f\ufffd]",
            rf"[«»¬±¶¦ˇµ](?<={_LETTER}.)(?={_LETTER})",
            rf"[©®¦](?={_LETTER})|[±¶](?<={_LETTER}.)(?!{_LETTER})",
            rf"[{_GREAT}](?<=[{_SMALL}].)",
            rf"[Ťť](?<!{_LETTER}.)(?!{_LETTER})|Š(?<!{_LETTER}.)(?=[{_GREAT}][{_SMALL}])",
            r"[ąľťŤ](?<=\d.)|[ąľ](?=\d)",
        ),
    )
)
_BY_LANGUAGE = {
    "ar": "في من على أن إلى التي عن مع هذا كان لا هذه الذي بين بعد كما لم كل",
    "bg": "да се от като във със който са това",
    "ca": "això però més també només què són perquè",
    "cs": "že které který která každý může život není také může při své již být něco více všech všechny než což "
    "tím však říká",
    "da": "på så også får når før være må gå få små større første",
    "de": "für über können müssen während großen würde wäre hätte würden früher später natürlich möglich schön zurück "
    "darüber fünf möchte führen gehört",
    "el": "και το την της να του τα με για που από στο θα είναι ότι δεν στην σε τους οι μια αλλά",
    "es": "está más también años qué así según después había están día días país aquí sólo mí sí él cómo además",
    "et": "või üle kõik pärast võib üks väga jälle",
    "fa": "به از که این را با است برای آن یک خود تا",
    "fi": "että myös hän mitä tämä sitä jälkeen välillä enää näin päivä pitää siitä mikä missä nämä tässä vähän",
    "fr": "été être même où très après déjà était étaient également année années ça français système première général "
    "état dès près siècle début là grâce",
    "he": "של על את לא זה הוא כל עם כי אם או היא אני יש גם מה אבל לפי בין",
    "hr": "što može život još više može također već će ćemo žele šest nešto",
    "hu": "és már még több között után én által míg így úgy első két való év évi történt később ők közül jó új néhány",
    "is": "að það við því þetta hún þegar þau já þá frá úr þær hafði",
    "it": "più perché così può già però città né cioè società età sarà libertà attività università",
    "lt": "iš už dėl kurių būti metų šis šio jį jų tačiau žmonės žmonių",
    "lv": "tā kā šī arī pēc vēl līdz tās būs pār viņš",
    "pl": "się są że był będzie może więc także który która które których też już jeśli gdyż można ponieważ również "
    "między żeby swój mają będą został",
    "pt": "não são também já até há então está você após três será além português informação às só têm",
    "ro": "și şi să în că după fără între această dacă către până când cât aşa așa însă îi îl își îşi",
    "ru": "не на что как это по но он был все за от его для так она или из же уже только мы они при если было когда",
    "sk": "ktoré ktorý ktorá môže byť sú už tiež podľa ešte keď všetky veľa veľmi ľudia ľudí",
    "sl": "če še več že pač čas naš",
    "sv": "är på för från också så när än både då får måste två själv något några första större gör åt över före",
    "tr": "için değil şey olduğu göre çok önce büyük şu yıl yılında türkiye hiç nasıl kadın bütün dünya",
    "uk": "що та як від це його їх під які",
}
_COMMON = frozenset(word for words in _BY_LANGUAGE.values() for word in words.split())


def best_of(sample: bytes, encoding: str, others: Iterable[str]) -> str:
    """The encoding in which most common words are in the sample; the first where none has more.

    A sign between two letters takes away one word.
    """
    scores = {each: _score(sample, each) for each in (encoding, *others)}
    best = max(scores, key=lambda each: (scores[each], each == encoding))
    return _of_central(sample[:_CLOSELY], best) if best in _CENTRAL else best


def _score(sample: bytes, encoding: str) -> int:
    """Common words in the sample, read in this encoding, less the signs within words."""
    text = sample.decode(encoding, "replace").lower()
    common = sum(word in _COMMON for word in _WORD.findall(text) if not word.isascii())
    return common - sum(1 for _ in _SIGNS.finditer(text))


def _of_central(sample: bytes, encoding: str) -> str:
    """Which of the two central European encodings has fewer letters and signs where none belong, or more words.

    encoding: the one where neither is better.
    """
    return min(_CENTRAL, key=lambda each: (_oddities(sample, each), -_score(sample, each), each != encoding))


def _oddities(sample: bytes, encoding: str) -> int:
    """Letters of no language that most of the others are of, and signs where letters belong, or the other way."""
    text = sample.decode(encoding, "replace")
    letters = Counter(letter for letter in text.lower() if letter > "\x7f" and letter.isalpha())
    known = max(sum(letters[letter] for letter in alphabet) for alphabet in _ALPHABETS)
    return letters.total() - known + sum(1 for odd in _ODD for _ in odd.finditer(text))
