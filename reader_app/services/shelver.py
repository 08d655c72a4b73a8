"""Puts what was read into the library: as a new document, a new text of one, or as what is there already."""

import os
import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import takewhile
from pathlib import Path

from reader_app.model.change import Action, Edit
from reader_app.model.document import Document
from reader_app.model.errors import SaveError, UnreadableFileError
from reader_app.model.report import Line, Outcome
from reader_app.services.file_lines import (
    Taken,
    added_line,
    line_of,
    revised_line,
    stays_as_before,
    stays_out,
    title_of,
    with_older,
)
from reader_app.services.followed import Followed
from reader_app.services.gate import shown
from reader_app.services.gathering import Gathering
from reader_app.services.origins import Origins
from reader_app.services.revisions import is_another, make_revision, revised
from reader_app.store import TOO_FRESH, KnownFile, Store, timestamp

_TOGETHER = 200  # files whose paths are kept at a time


class Shelver:
    """Saves the files of one addition one after another; `unchanged` and `is_known` are for other threads too."""

    def __init__(
        self,
        store: Store,
        gathering: Gathering,
        followed: Followed,
        take: Callable[[Path], Taken],
        *,
        linked: bool,
        reviving: bool,
    ) -> None:
        """take: reads a file. linked: new documents' files stay where they are.

        reviving: documents that were removed are brought back; else nobody asked for it, and files are followed.
        """
        self._store = store
        self._gathering = gathering
        self._followed = followed
        self._take = take
        self._files: list[KnownFile] = []
        self._origins = Origins(store)
        self._reviving = reviving
        self.linked = linked

    def unchanged(self, path: Path) -> Taken | None:
        """The file as it was when its document was made, if it looks as it did then, and needs no reading."""
        known = self._store.files.get(os.fsencode(path))
        if known is None or known.modified == TOO_FRESH:
            return None
        try:
            status = path.stat()
        except OSError:
            return None
        if (status.st_size, status.st_mtime_ns) != (known.size, known.modified):
            return None
        if not self.is_known(known.sha256, path):
            return None
        return Taken(path, known.size, known.modified, known.sha256)

    def copies(self, path: Path) -> bool:
        """Whether the bytes of the file there are to be kept: not those of linked documents."""
        if not self.linked:
            return True
        known = self._store.files.get(os.fsencode(path))
        document = (self._origins.made_of(known) or self._origins.removed(known)) if known is not None else None
        return document is not None and not document.linked

    def is_known(self, sha256: str, path: Path) -> bool:
        """Whether there is, or was, a document of these bytes, so that the file there needs no reading."""
        known = self._store.documents.by_sha256(sha256)
        if known is None or (known[1] and self._is_newer(path)):
            return self._undone(sha256, path) is not None
        return True

    def shelve(self, taken: Taken) -> Line:
        """Saves what was read, and says what became of it. Raises LibraryError, and nothing of it is then saved."""
        with self._store.lock:
            line = None if taken.read is not None and self._is_newer(taken.path) else self._here(taken)
        if line is None and taken.read is None:  # its document went on with another file just now
            try:
                taken = self._take(taken.path)
            except UnreadableFileError as error:
                return Line(Outcome.FAILED, os.fspath(taken.path), str(error))
        if line is None:
            line = self._revise(taken) or self._return(taken) or self._new(taken)
        if line.outcome in {Outcome.ADDED, Outcome.BROUGHT_BACK}:
            line = self._with_older(taken, line)
        self._keep_file(taken, line.document)
        if line.outcome is Outcome.REVISED:
            self.keep_files()  # else a file that still says what the document did seems to be one that was taken back
        return line

    def shelve_all(self, taken: Sequence[Taken]) -> Iterator[Line]:
        """The same for several files, of which those that are new are saved in one transaction."""
        pending = list(taken)
        while pending:
            new = self._new_ones(pending)
            if len(new) > 1:
                yield from self._shelve_new(new)
                del pending[: len(new)]
            else:
                yield self.shelve(pending.pop(0))

    def _shelve_new(self, taken: Sequence[Taken]) -> Iterator[Line]:
        """Files of which nothing is known; where they cannot be saved together, each is tried by itself."""
        documents = [self._document(each) for each in taken]
        texts = {d.revision: each.read.text for d, each in zip(documents, taken, strict=True) if each.read}
        with self._store.lock:
            together = len(self._new_ones(taken)) == len(taken)  # nobody else added any of them meanwhile
            if together:
                try:
                    self._gathering.do_all([Edit(None, document) for document in documents], texts)
                except SaveError:
                    together = False
        for each, document in zip(taken, documents, strict=True):
            if together:
                self._keep_file(each, document.id, is_new=True)
                yield added_line(each, document)
            else:
                yield self.shelve(each)

    def _new_ones(self, taken: Sequence[Taken]) -> list[Taken]:
        """The first of these, as long as neither their bytes nor their places are known."""
        read = list(takewhile(lambda each: each.read is not None, _distinct(taken)))
        paths = self._store.files.known([os.fsencode(each.path) for each in read])
        sums = self._store.documents.known([each.sha256 for each in read])
        return list(takewhile(lambda each: each.sha256 not in sums and os.fsencode(each.path) not in paths, read))

    def keep_files(self) -> None:
        """Keeps which files the documents came from."""
        files, self._files = self._files, []
        if files:
            self._store.files.put(files)
        self._followed.keep()

    def _keep_file(self, taken: Taken, document: str, *, is_new: bool = False) -> None:
        known = KnownFile(os.fsencode(taken.path), taken.size, taken.modified, taken.sha256, document)
        if is_new or self._store.files.get(known.path) != known:
            self._files.append(known)
        if len(self._files) >= _TOGETHER:
            self.keep_files()

    def _here(self, taken: Taken) -> Line | None:
        """What is said of a file whose bytes are known; a document that was removed is brought back."""
        known = self._store.documents.by_sha256(taken.sha256)
        if (known is None or known[1]) and (as_before := self._undone(taken.sha256, taken.path)) is not None:
            return stays_as_before(taken, as_before)
        if known is None:
            return None
        document, removed = known
        title = title_of(document)
        if removed and not self._reviving:
            return stays_out(taken, document)
        if removed:
            self._gathering.do(Edit(None, document), subject=title)
            return line_of(Outcome.BROUGHT_BACK, taken, document, f"“{title}” is here again with its notes.")
        if not self._reviving:
            self._followed.begin(document)
        follows = document.linked if self._reviving else self._followed.follows(document)
        if follows and (now := self._followed.moved(document, taken.path, self._files)) is not None:
            sentence = f"“{title_of(now)}” was moved, and is known again by its content."
            return line_of(Outcome.MOVED, taken, now, sentence)
        if not taken.size:
            return self._empty(taken, document)
        return line_of(Outcome.ALREADY, taken, document, f"It is in the library already, as “{title}”.")

    def _empty(self, taken: Taken, document: Document) -> Line:
        """What is said of a second empty file: that it has the bytes of another says nothing of what it should be."""
        known = self._store.files.get(os.fsencode(taken.path))
        sentence = f"It is empty: no text in it. An empty file is in the library already, as “{title_of(document)}”."
        line = line_of(Outcome.ALREADY, taken, document, sentence)
        return replace(line, is_empty=known is None or known.document != document.id)  # once

    def _revise(self, taken: Taken) -> Line | None:
        """The file as a new text of the document it was before; None where it was none."""
        before = self._origins.before(taken.path)
        if before is None or taken.read is None:
            return None
        if is_another(self._store.documents.text(before.revision).content, taken.read.text.content):
            return None
        try:
            text = taken.read.unpacked(shown(taken.path.name))
        except UnreadableFileError as error:
            return line_of(Outcome.FAILED, taken, before, str(error))
        if not self._reviving:
            self._followed.begin(before)
        after = revised(before, taken.read, taken.sha256, taken.size)
        revision = make_revision(self._store, before, after, text)  # may take long, so nobody has to wait for it
        with self._store.lock:
            now = self._store.documents.get(before.id)
            if now is None:
                return None
            if revision.of != (now, self._store.annotations.of(now.id)):
                after = revised(now, taken.read, taken.sha256, taken.size)
                revision = make_revision(self._store, now, after, text)
            texts, title = {revision.document.revision: text}, title_of(after)
            self._gathering.do_all(revision.edits, texts, title, Action.REVISE_DOCUMENTS)
        return revised_line(taken, revision)

    def _return(self, taken: Taken) -> Line | None:
        """The file as a new text of a document that was removed, which is brought back with its annotations."""
        known = self._store.files.get(os.fsencode(taken.path))
        gone = self._origins.removed(known) if known is not None else None
        if known is None or gone is None or taken.read is None or self._origins.is_of_others(gone, known.path):
            return None
        if is_another(self._store.documents.text(gone.revision).content, taken.read.text.content):
            return None
        if not self._reviving:
            return stays_out(taken, gone)
        self._gathering.do(Edit(None, gone), subject=title_of(gone))
        return self._revise(taken)

    def _undone(self, sha256: str, path: Path) -> Document | None:
        """The document whose text of these bytes a person took back, so that only who asks for it gets it again."""
        return None if self._reviving else self._origins.undone(sha256, os.fsencode(path))

    def _is_newer(self, path: Path) -> bool:
        """Whether a file with the bytes of a document that was removed is yet a new text of another one."""
        return not self._reviving and self._origins.before(path) is not None

    def _with_older(self, taken: Taken, line: Line) -> Line:
        """What is said of a document that is new; also that there is an older one that came from the same path."""
        known = self._store.files.get(os.fsencode(taken.path))
        if known is None:
            return line
        if line.outcome is Outcome.ADDED and known.sha256 == taken.sha256:  # its document went on with another file
            return line
        last = self._store.documents.get(known.document) if known.document != line.document else None
        older = last or self._origins.came_from(known.path, but=line.document)
        return line if older is None else with_older(line, older, len(self._store.annotations.of(older.id)))

    def _new(self, taken: Taken) -> Line:
        document = self._document(taken)
        with self._store.lock:
            if line := self._here(taken):  # somebody else added it meanwhile
                return line
            texts = {document.revision: taken.read.text} if taken.read else {}
            self._gathering.do(Edit(None, document), texts, title_of(document))
        return added_line(taken, document)

    def _document(self, taken: Taken) -> Document:
        """A new document of what was read."""
        read = taken.read
        if read is None:
            raise ValueError("what is not known has to be read")
        return Document(
            id=str(uuid.uuid4()),
            metadata=read.metadata,
            media_type=read.media_type,
            file_name=shown(taken.path.name),
            sha256=taken.sha256,
            size=taken.size,
            characters=len(read.text.content),
            revision=str(uuid.uuid4()),
            added=timestamp(),
            source=shown(taken.path),
            linked=self.linked,
        )


def _distinct(taken: Iterable[Taken]) -> Iterator[Taken]:
    """Those before the first that has the bytes or the place of another."""
    seen: set[object] = set()
    for each in taken:
        if each.sha256 in seen or each.path in seen:
            return
        seen |= {each.sha256, each.path}
        yield each
