"""Finds words in a text although some letters differ.

The distance is Levenshtein's, computed for all of the words at once in the bits of one number: Myers, "A fast
bit-vector algorithm for approximate string matching based on dynamic programming", J. ACM 46 (1999).
"""

from collections import defaultdict


def distance(one: str, other: str) -> int:
    """How many letters have to be put in, left out or replaced to make one of the other."""
    return _distances(one, other)[-1] if one else len(other)


def similarity(one: str, other: str) -> float:
    """From 0, nothing in common, to 1, the same."""
    longer = max(len(one), len(other))
    return 1 - distance(one, other) / longer if longer else 1.0


def search(words: str, text: str) -> tuple[int, int, int]:
    """Where the words are in the text with the least distance: the distance, start and end in code points."""
    if not words:
        return 0, 0, 0
    distances = _distances(words, text, anywhere=True)
    least = min(distances)
    end = distances.index(least)
    # Where they begin: the same backwards, from the end on; of equal ones, what is as long as the words.
    backwards = _distances(words[::-1], text[max(0, end - len(words) - least) : end][::-1])
    length = min(range(len(backwards)), key=lambda length: (backwards[length], abs(length - len(words))))
    return least, end - length, end


def _distances(words: str, text: str, *, anywhere: bool = False) -> list[int]:
    """The distance of the words to each beginning of the text; anywhere: to the best of its ends."""
    letters: defaultdict[str, int] = defaultdict(int)
    for place, letter in enumerate(words):
        letters[letter] |= 1 << place
    whole, last = (1 << len(words)) - 1, 1 << (len(words) - 1)
    more, less, score = whole, 0, len(words)  # where the distance grows, and falls, from letter to letter
    scores = [score]
    for letter in text:
        same = letters.get(letter, 0)
        vertical = same | less
        horizontal = (((same & more) + more) ^ more) | same
        grows = less | (whole & ~(horizontal | more))
        falls = more & horizontal
        score += (grows & last != 0) - (falls & last != 0)
        scores.append(score)
        grows = (grows << 1) | (not anywhere)
        falls <<= 1
        more = whole & (falls | ~(vertical | grows))
        less = grows & vertical & whole
    return scores
