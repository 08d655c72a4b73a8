"""What is saved: one SQLite file per library, and the original files beside it."""

from reader_app.store.counting import Counted
from reader_app.store.edits import lines_of
from reader_app.store.files import TOO_FRESH, KnownFile
from reader_app.store.records import packed, timestamp, unpacked
from reader_app.store.store import BESIDE, Logged, Store, Way

__all__ = [
    "BESIDE", "TOO_FRESH", "Counted", "KnownFile", "Logged", "Store", "Way", "lines_of", "packed", "timestamp",
    "unpacked",
]  # fmt: skip
