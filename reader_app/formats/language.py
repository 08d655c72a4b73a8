"""Tells the language of a text by its script and its commonest words; says nothing where it is not sure.

The libraries for this either weigh more than the rest of the reading together or are no longer kept; what depends on
the answer is only which stemmer searches a text, so that only those languages are told apart.
"""

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache

_SAMPLE = 6_000  # code points, taken at three places
_FEWEST_WORDS, _FEWEST_LETTERS = 30, 100
_SHARE = 0.10  # of the words must be common ones of the language
_MARGIN = 1.35  # times the score of the next one
# Of a shorter text, twice as sure: how many words and letters it must have, the share of common words and how many of
# them, and the margin. Measured on messages of programs in 56 languages: 3 of 4,119 answers were wrong for a known one.
_SHORT_WORDS, _SHORT_LETTERS, _SHORT_SHARE, _SHORT_KINDS, _SHORT_MARGIN = 12, 60, 0.35, 5, 3.5
_ELISION = re.compile(r"(?<![^\W\d_'’])(?:qu|[cjnsmt])['’](?=[^\W\d_])")  # "s’élève", but not "it's"
_ELIDED = {"c": ("fr", "it"), "qu": ("fr",), "j": ("fr",), **dict.fromkeys("nsmt", ("ca", "fr"))}
_SCRIPTS = (  # what letters are of it, what language it then is
    (re.compile("[\u3040-\u30ff]"), "ja"),
    (re.compile("[\uac00-\ud7a3]"), "ko"),
    (re.compile("[\u4e00-\u9fff]"), "zh"),
    (re.compile("[\u0e00-\u0e7f]"), "th"),
    (re.compile("[\u0370-\u03ff]"), "el"),
    (re.compile("[\u0590-\u05ff]"), "he"),
)
_CYRILLIC, _ARABIC = re.compile("[\u0400-\u052f]"), re.compile("[\u0600-\u06ff]")
_DEVANAGARI, _HINDI, _MARATHI = re.compile("[\u0900-\u097f]"), re.compile("है|में|और"), re.compile("आहे|आणि")
_WORD = re.compile(r"[^\W\d_]+")
_BETWEEN = {code: " " for code in range(128) if not chr(code).isalpha()}  # words of ASCII
_COMMON = {
    "ca": "el la els les de del i a en que és un una per amb no al es dels com més va per seva seu ha són aquest "
    "aquesta també però hi ser fou molt entre quan on han així",
    "da": "og i at det er en til på som af for med de den ikke der et har han jeg var om men sig fra kan vi ved blev "
    "også efter eller skal hvor så når været nogle",
    "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er "
    "hat dass sie nach wird bei einer um am sind noch wie einem über so zum war haben nur oder aber vor zur bis",
    "en": "the of and to in a is that for it as was with be by on not he his but at are this have from or had an they "
    "which you were their has been will would there what all more when who can we its",
    "es": "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin "
    "sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está",
    "fi": "ja on ei se että oli hän mutta kun ovat joka tai myös niin kuin ole sen mukaan jos vain sekä kanssa hänen "
    "siitä mitä voi olla minä nyt jo ollut jälkeen tämä vielä sitä ennen jotka koko",
    "fr": "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont ou avec son "
    "aux d l à cette ont ses mais comme on tout nous sa fait été aussi leur bien peut ces y deux elle être",
    "hu": "a az és hogy nem is egy azt de ez van csak már volt meg még mint ki ha el kell vagy ezt majd lehet pedig "
    "után minden én akkor sem nagyon lesz mert olyan amely között szerint több",
    "it": "di e il la che in a per un del è una con non le si da i della dei sono al come più ha nel alla o ma anche "
    "delle gli lo su dal se questo stato era dalla nella loro essere ai tra quando fra suo sua",
    "nb": "og i det er på til som en for at med av de ikke den har et om var han seg jeg fra men vi kan hun ble så "
    "skal etter eller sin også ved hadde være bli mot noe hva nå opp år",
    "nl": "de van het een en in is dat op te zijn met voor niet die aan er om ook als dan maar bij of uit nog worden "
    "door naar heeft hebben over ze hij werd wordt kan meer geen deze tot was ik je zo had",
    "pt": "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu "
    "sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era são",
    "ro": "de și în a la cu o pe care din că nu un este mai pentru au ca se al sau fost prin dar după fi ce lui ale "
    "între această acest sunt cea cel doar către fiind avea poate despre iar",
    "sv": "och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan man "
    "när år säger hon under också efter eller nu sin där vid mot ska skulle kommer ut",
    "tr": "ve bir bu da de için ile olarak daha çok en gibi olan ne kadar var sonra o değil her ama ise ben mi ya ki "
    "olduğu tarafından oldu iki büyük göre şey diye kendi zaman yok bunu",
}


def language_of_text(text: str) -> str:
    """The text's language (BCP 47, no region), empty where it is too short, mixed, or in none of those known."""
    third = _SAMPLE // 3
    middle = max(0, len(text) // 2 - third // 2)
    parts = (text[:third], text[middle : middle + third], text[-third:]) if len(text) > _SAMPLE else (text,)
    words = [word for part in parts for word in _words(part.lower())]
    letters = "".join(words)
    if len(letters) < _FEWEST_LETTERS or len(words) < _FEWEST_WORDS:
        short = _by_few_words(text.lower(), words, letters)
        if short or len(letters) < _FEWEST_LETTERS:
            return short
    script = "" if letters.isascii() else _by_script(letters, " ".join(parts))
    return script or _by_words(words)


def _words(text: str) -> list[str]:
    """The words of a text; in a third of the time where it is ASCII."""
    return text.translate(_BETWEEN).split() if text.isascii() else _WORD.findall(text)


def _by_script(letters: str, sample: str) -> str:
    """The language that the letters alone tell."""
    least = len(letters) * 0.5
    if len(_CYRILLIC.findall(letters)) > least:
        return "ru" if "ы" in letters and not set("іїєґўђћџјљњ") & set(letters) else ""
    if len(_ARABIC.findall(letters)) > least:
        return "" if set("پچگژٹڈےہ") & set(letters) else "ar"
    if len(_DEVANAGARI.findall(letters)) > least:
        return "hi" if _HINDI.search(sample) and not _MARATHI.search(sample) else ""
    counts = [(len(pattern.findall(letters)), language) for pattern, language in _SCRIPTS]
    if sum(count for count, _ in counts) <= least:
        return ""
    kana = counts[0][0]
    return "ja" if kana * 10 > len(letters) else max(counts)[1]


def _by_words(words: list[str]) -> str:
    """The language whose commonest words are by far the most frequent; a word of several counts less for each."""
    if len(words) < _FEWEST_WORDS:
        return ""
    best, share, margin, _ = _best((_languages().get(word, ()), count) for word, count in Counter(words).items())
    return best if share >= _SHARE * len(words) and margin >= _MARGIN else ""


def _by_few_words(text: str, words: list[str], letters: str) -> str:
    """The same for a text of a sentence or two, where that is plain. text: in lower case."""
    if len(words) < _SHORT_WORDS or len(letters) < _SHORT_LETTERS:
        return ""
    common = [(_languages().get(word, ()), count) for word, count in Counter(words).items()]
    common += [(_ELIDED[word[:-1]], count) for word, count in Counter(_ELISION.findall(text)).items()]
    best, share, margin, kinds = _best(common)
    is_plain = share >= _SHORT_SHARE * len(words) and margin >= _SHORT_MARGIN and kinds >= _SHORT_KINDS
    return best if is_plain else ""


def _best(common: Iterable[tuple[tuple[str, ...], int]]) -> tuple[str, int, float, int]:
    """The likeliest language, how many words are common ones of it, how many times likelier it is than the next one,
    and how many different words those are. common: the languages of each word, and how often it comes.
    """
    scores: Counter[str] = Counter()
    found: Counter[str] = Counter()
    kinds: Counter[str] = Counter()
    for languages, count in common:
        for language in languages:
            scores[language] += count * 12 // len(languages)
            found[language] += count
            kinds[language] += 1
    if not scores:
        return "", 0, 0.0, 0
    (best, score), (_, next_score) = (*scores.most_common(2), ("", 0))[:2]
    return best, found[best], score / next_score if next_score else float("inf"), kinds[best]


@cache
def _languages() -> dict[str, tuple[str, ...]]:
    """The languages that each common word is one of."""
    table: dict[str, list[str]] = {}
    for language, words in _COMMON.items():
        for word in sorted(set(words.split())):
            table.setdefault(word, []).append(language)
    return {word: tuple(languages) for word, languages in table.items()}
