"""Real documents for the measures: Debian's documentation of the Linux kernel, or the text files of a folder of yours.

They are written once, as lines of JSON, into the cache. CORPUS=DIR takes another folder; DOCUMENTS=N so many of them.
"""

import dataclasses
import gzip
import hashlib
import json
import os
import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from tests.benchmarks import cache
from tests.benchmarks.contest.engine import Doc

PACKAGE = "linux-doc-6.1"
_SUFFIXES = {".txt", ".rst", ".gz", ".md"}
_LARGEST = 20_000_000  # bytes


def documents_file() -> Path:
    """A file with a document a line; raises OSError or subprocess.CalledProcessError where they cannot be had."""
    wanted = int(os.environ.get("DOCUMENTS", "10600"))
    corpus = os.environ.get("CORPUS")
    root = Path(corpus).resolve() if corpus else cache.debian_package(PACKAGE)
    key = hashlib.sha256(f"{root} {wanted}".encode()).hexdigest()[:12]
    path = cache.folder("documents") / f"{key}.jsonl"
    if corpus or not path.exists():  # a person's own folder may have changed
        partial = path.with_suffix(".partial")
        with partial.open("w", encoding="utf-8") as lines:
            for document in islice(_documents(root), wanted):
                lines.write(json.dumps(dataclasses.asdict(document)) + "\n")
        partial.rename(path)
    return path


def documents(path: Path) -> Iterator[Doc]:
    """The documents in a file."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield Doc(**json.loads(line))


def _documents(root: Path) -> Iterator[Doc]:
    number = 0
    for path in sorted(root.rglob("*")):
        if path.suffix not in _SUFFIXES or not path.is_file() or path.stat().st_size > _LARGEST:
            continue
        data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
        try:
            text = data.decode().replace("\r\n", "\n").replace("\0", "")
        except UnicodeDecodeError:
            continue
        title = re.sub(r"[-_.]+", " ", path.name.split(".")[0]).strip() or path.name
        yield Doc(str(number), title, path.parent.name, 1990 + number % 30, text)
        number += 1
