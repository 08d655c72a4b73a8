"""Whatever is done, and however late it is heard of, the counts that are kept are those counted anew."""

import tempfile
from collections import Counter, deque
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from reader_app.model.change import Action, Change, Edit
from reader_app.model.document import Document, Metadata, Text
from reader_app.services.annotating import Annotating
from reader_app.services.history import History
from reader_app.services.library import Library
from reader_app.services.revisions import make_revision
from reader_app.store import Store
from reader_app.ui.counts import Counts
from reader_app.ui.digest import Digest, digest

CONTENT = "Alliances are made, and alliances are broken. " * 3
FAST = "/dev/shm" if Path("/dev/shm").is_dir() else None
NAMES_THERE = "one", "two"
NAMES = st.sampled_from(NAMES_THERE)
TAGS = st.lists(st.sampled_from(["alliances", "trust", "law"]), max_size=2)
PLACES = st.tuples(st.integers(0, 60), st.integers(70, 130))


class CountsAreTrue(RuleBasedStateMachine):
    """Acts on a library at random; the news of it is heard some time later, in order."""

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory(dir=FAST)
        self.store = Store.open(Path(self.folder.name) / "library.sqlite")
        self.history = History(self.store)
        self.annotating = Annotating(self.store, self.history, "Ada")
        self.library = Library(self.store, self.history)
        self.news: deque[Digest] = deque()
        self.revisions = 0
        for name in NAMES_THERE:
            sha256 = self.store.originals.put(name.encode())
            sizes = len(name), len(CONTENT)
            kept = Document(name, Metadata(), "text/plain", name, sha256, *sizes, f"r-{name}", "2024-01-01T00:00:00Z")
            change = Change(Action.ADD_DOCUMENTS, (Edit(None, kept),), name)
            self.history.do(change, {kept.revision: Text(CONTENT, ())})
        self.counts = Counts(self.annotating)
        self.history.subscribe(lambda change: self.news.append(digest(change, self.annotating)))

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self.hear(len(self.news))
            self.store.close()
            self.folder.cleanup()

    def ids(self) -> list[str]:
        return sorted(each.id for each in self.store.annotations.all())

    @rule(name=NAMES, place=PLACES, tags=TAGS)
    def highlight(self, name: str, place: tuple[int, int], tags: list[str]) -> None:
        if self.store.documents.get(name):
            self.annotating.highlight(name, *place, tags=tags)

    @rule(name=NAMES, tags=TAGS)
    def highlight_all(self, name: str, tags: list[str]) -> None:
        if self.store.documents.get(name):
            self.annotating.highlight_all([(name, 0, 9), (name, 20, 30)], tags=tags)

    @rule(which=st.integers(0, 9))
    def delete(self, which: int) -> None:
        self.annotating.delete(self.ids()[which : which + 2])

    @rule(which=st.integers(0, 9))
    def delete_tag(self, which: int) -> None:
        for tag in self.store.tags.all()[which : which + 1]:
            self.annotating.codebook.delete_tag(tag.id)

    @rule(names=st.lists(NAMES, min_size=1, max_size=2))
    def remove(self, names: list[str]) -> None:
        self.library.remove([name for name in names if self.store.documents.get(name)])

    @rule(
        name=NAMES, words=st.sampled_from([CONTENT, "And now. " + CONTENT, "Nothing is left of what was there. " * 5])
    )
    def revise(self, name: str, words: str) -> None:
        document = self.store.documents.get(name)
        if document is not None:
            self.revisions += 1
            text = Text(words, ())
            values: dict[str, Any] = {each: getattr(document, each) for each in document.__slots__}
            after = Document(**values | {"revision": f"r-{self.revisions}", "characters": len(words)})
            revision = make_revision(self.store, document, after, text)
            change = Change(Action.REVISE_DOCUMENTS, revision.edits, name)
            self.history.do(change, {revision.document.revision: text})

    @rule()
    def undo(self) -> None:
        self.history.undo()

    @rule()
    def redo(self) -> None:
        self.history.redo()

    @rule(where=st.integers(0, 12))
    def jump(self, where: int) -> None:
        done, undone = self.history.steps()
        wanted = min(where, len(done) + len(undone))
        for _ in range(len(done), wanted):
            self.history.redo()
        for _ in range(wanted, len(done)):
            self.history.undo()

    @precondition(lambda self: self.news)
    @rule(some=st.integers(1, 20))
    def hear(self, some: int) -> None:
        for _ in range(min(some, len(self.news))):
            before = Counter(self.counts.by_document)
            self.counts.patch(self.news.popleft())
            touched = self.counts.take_touched()
            assert touched is None or touched == {
                each for each in NAMES_THERE if before[each] != self.counts.by_document[each]
            }
        if not self.news:
            assert +self.counts.by_document == self.annotating.counted().by_document
            assert +self.counts.by_tag == self.annotating.counted().by_tag
            assert self.counts.total == self.counts.by_document.total()


TestCountsAreTrue = CountsAreTrue.TestCase


TestCountsAreTrue.settings = settings(max_examples=80, stateful_step_count=40, suppress_health_check=list(HealthCheck))
