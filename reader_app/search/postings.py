"""Lists of documents by term, in blocks as Whoosh's own codec writes and reads them."""

import pickle
import struct
from collections.abc import Iterator, Sequence
from itertools import accumulate, repeat
from operator import sub

from whoosh.codec.whoosh3 import WHOOSH3_HEADER_MAGIC

_BLOCK = 128  # documents in a block
_LENGTH = struct.Struct(">i")  # of a block in bytes; negative for the last one
# A pickled tuple in front of each block: how many documents are in it, the last of them, the greatest weight, and for
# compression and field lengths, which are not used, zero. Written like this it always takes as many bytes.
_INFO = struct.Struct("<3s ci ci ci 8s")
_OPEN, _INT, _CLOSE = b"\x80\x02(", b"J", b"K\0K\0K\0t."
_PROTOCOL = 3  # of the pickles: the first that has bytes, and shorter than later ones

Numbers = Sequence[int]


def pack_postings(documents: list[int], frequencies: list[int]) -> bytes:
    """The list of a term: ascending numbers of documents, and how often it occurs in each."""
    pieces = [WHOOSH3_HEADER_MAGIC]
    for start in range(0, len(documents), _BLOCK):
        numbers, weights = documents[start : start + _BLOCK], frequencies[start : start + _BLOCK]
        steps = [numbers[0], *map(sub, numbers[1:], numbers)]
        most = max(weights)
        equal = None if most == 1 else float(most)
        packed = _packed(weights) if min(weights) < most else equal
        data = pickle.dumps((_packed(steps), packed, None), _PROTOCOL)
        length = _INFO.size + len(data)
        info = _INFO.pack(_OPEN, _INT, len(numbers), _INT, numbers[-1], _INT, most, _CLOSE)
        pieces += (_LENGTH.pack(length if start + _BLOCK < len(documents) else -length), info, data)
    return b"".join(pieces)


def unpack_postings(content: memoryview, place: int) -> Iterator[tuple[Numbers, Numbers]]:
    """What `pack_postings` made, at a place in the content of a file, block by block."""
    place += len(WHOOSH3_HEADER_MAGIC)
    length = 1
    while length > 0:
        (length,) = _LENGTH.unpack_from(content, place)
        place += _LENGTH.size
        end = place + abs(length)
        steps, weights, _ = pickle.loads(content[place + _INFO.size : end])  # noqa: S301  # the stamp vouches for it
        numbers = list(accumulate(steps))
        if weights is None or isinstance(weights, float):
            weights = list(repeat(int(weights or 1), len(numbers)))
        yield numbers, weights
        place = end


def _packed(numbers: list[int]) -> bytes | tuple[int, ...]:
    """As bytes where all of them fit: either way they are numbers in a row for who reads them."""
    return bytes(numbers) if max(numbers) < 256 else tuple(numbers)
