"""Search at ten thousand documents: indexing and queries, side by side with stock Whoosh and SQLite FTS5.

The documents are those of Debian's `linux-doc`, fetched with apt-get into a temporary folder; CORPUS=DIR takes the text
files of another folder. Tantivy joins in where it is installed.
"""

import gzip
import importlib.util
import os
import re
import sqlite3
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from reader_app.model.document import Block, BlockKind, Creator, Metadata
from reader_app.model.query import Query
from reader_app.search import Engine, IndexedDocument
from tests.benchmarks.rows import Row

_DOCUMENTS = int(os.environ.get("DOCUMENTS", "10600"))
_PACKAGE = "linux-doc-6.1"
_RUNS = 5
_PARAGRAPH = re.compile(r"\S(?:.|\n(?!\n))*")
_WORST_GOAL = 120.0  # ms
QUERIES = {  # class -> ours, FTS5's (None: it has none)
    "common": ("kernel", "kernel"),
    "rare": ("hysteresis", "hysteresis"),
    "and of three": ("driver device memory", "driver device memory"),
    "phrase": ('"device driver"', '"device driver"'),
    "prefix of 1": ("c*", "c*"),
    "prefix of 2": ("cy*", "cy*"),
    "prefix of 5": ("devic*", "devic*"),
    "fuzzy": ("kernal~", None),
    "field": ("title:index kernel", "title:index kernel"),
    "range": ("year:2001..2005 kernel", None),
    "or of five": ("kernel OR memory OR usb OR pci OR bus", "kernel OR memory OR usb OR pci OR bus"),
}


def run() -> list[Row]:
    """Index and ask; figures in seconds of CPU and milliseconds."""
    with tempfile.TemporaryDirectory(prefix="glossator-bench-") as folder:
        documents = list(_documents(Path(folder)))
        rows = _index_rows(Path(folder), documents)
        return rows + _query_rows(Path(folder), documents)


def _documents(folder: Path) -> Iterator[IndexedDocument]:
    root = Path(os.environ["CORPUS"]) if "CORPUS" in os.environ else _unpacked(folder)
    count = 0
    for path in sorted(root.rglob("*")):
        if count == _DOCUMENTS:
            return
        if not path.is_file() or path.suffix not in {".txt", ".rst", ".gz", ".md"}:
            continue
        data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
        try:
            text = data.decode()
        except UnicodeDecodeError:
            continue
        blocks = tuple(Block(BlockKind.PARAGRAPH, *match.span()) for match in _PARAGRAPH.finditer(text))
        metadata = Metadata(path.name, (Creator(path.parent.name),), str(1990 + count % 30))
        yield IndexedDocument(str(count), "1", text, blocks, metadata)
        count += 1


def _unpacked(folder: Path) -> Path:
    subprocess.run(["apt-get", "download", _PACKAGE], cwd=folder, check=True, capture_output=True)
    package = next(folder.glob("*.deb"))
    subprocess.run(["dpkg", "-x", str(package), str(folder / "unpacked")], check=True)
    return folder / "unpacked"


def _index_rows(folder: Path, documents: list[IndexedDocument]) -> list[Row]:
    ours = _cpu(lambda: _index_ours(folder / "ours", documents))
    stock = _cpu(lambda: _index_whoosh(folder / "whoosh", documents))
    fts = _cpu(lambda: _index_fts(folder / "fts.sqlite", documents))
    size = sum(len(document.content) for document in documents) / 1e6
    note = f"{len(documents):,} documents, {size:.0f} million characters; FTS5 {fts:.1f} s"
    rows = [Row("indexing against stock Whoosh", ours, stock / 2, "s CPU", note)]
    sizes = {name: _size(folder / name) / 1e6 for name in ("ours", "whoosh", "fts.sqlite")}
    rows.append(Row("size of the index", sizes["ours"], sizes["whoosh"], "MB", f"FTS5 {sizes['fts.sqlite']:.0f} MB"))
    if importlib.util.find_spec("tantivy"):
        tantivy = _cpu(lambda: _index_tantivy(folder / "tantivy", documents))
        rows.append(
            Row("indexing against tantivy", ours, tantivy, "s CPU", f"{_size(folder / 'tantivy') / 1e6:.0f} MB")
        )
    return rows


def _index_ours(folder: Path, documents: list[IndexedDocument]) -> None:
    engine = Engine.open(folder, "bench")
    engine.update(documents)
    engine.close()


def _index_whoosh(folder: Path, documents: list[IndexedDocument]) -> None:
    from whoosh import fields, index

    folder.mkdir()
    schema = fields.Schema(id=fields.ID(stored=True), title=fields.TEXT(stored=True), text=fields.TEXT(stored=True))
    writer = index.create_in(str(folder), schema).writer(limitmb=512)
    for each in documents:
        writer.add_document(id=each.id, title=each.metadata.title, text=each.content)
    writer.commit()


def _index_fts(path: Path, documents: list[IndexedDocument]) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE VIRTUAL TABLE t USING fts5(title, text, tokenize='porter unicode61')")
    connection.executemany("INSERT INTO t VALUES (?, ?)", ((each.metadata.title, each.content) for each in documents))
    connection.commit()
    connection.close()


def _index_tantivy(folder: Path, documents: list[IndexedDocument]) -> None:
    import tantivy  # type: ignore[import-not-found]

    folder.mkdir()
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("title", stored=True)
    builder.add_text_field("text", stored=True, tokenizer_name="en_stem")
    index: Any = tantivy.Index(builder.build(), path=str(folder))
    writer = index.writer()
    for each in documents:
        writer.add_document(tantivy.Document(title=[each.metadata.title], text=[each.content]))
    writer.commit()
    writer.wait_merging_threads()


def _query_rows(folder: Path, documents: list[IndexedDocument]) -> list[Row]:
    started = time.perf_counter()
    engine = Engine.open(folder / "ours", "bench")
    engine.search(Query("memory"))
    rows = [Row("first query after start", (time.perf_counter() - started) * 1000, 1000.0, "ms")]
    connection = sqlite3.connect(folder / "fts.sqlite")
    for name, (ours, theirs) in QUERIES.items():
        times = _times(partial(_ask_ours, engine, ours))
        note = f"median {statistics.median(times):.1f} ms, {engine.search(Query(ours)).total_hits:,} hits"
        if theirs is not None:
            other = _times(partial(_ask_fts, connection, theirs))
            note += f"; FTS5 with 50 snippets {statistics.median(other):.1f} ms"
        rows.append(Row(f"query: {name}", max(times), _WORST_GOAL, "ms", note))
    connection.close()
    engine.close()
    return rows


def _ask_ours(engine: Engine, text: str, number: int) -> None:
    """Typed with other spaces each time, so that no answer kept from before is taken; counts of words may be."""
    engine.search(Query(text + " " * number, limit=200))


def _ask_fts(connection: sqlite3.Connection, text: str, _number: int) -> None:
    connection.execute("SELECT count(*) FROM t WHERE t MATCH ?", (text,)).fetchone()
    sql = "SELECT rowid, snippet(t, 1, '[', ']', '…', 20) FROM t WHERE t MATCH ? ORDER BY rank LIMIT 50"
    connection.execute(sql, (text,)).fetchall()


def _times(ask: Callable[[int], object]) -> list[float]:
    times = []
    for number in range(_RUNS):
        started = time.perf_counter()
        ask(number)
        times.append((time.perf_counter() - started) * 1000)
    return times


def _cpu(work: Callable[[], None]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started


def _size(path: Path) -> int:
    return (
        path.stat().st_size
        if path.is_file()
        else sum(each.stat().st_size for each in path.rglob("*") if each.is_file())
    )
