"""Whatever is done at random, beside long work and across restarts: each step back or forward does what it should."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from functools import partial

from history_world import DOCUMENTS, WatchedLibrary, numbers
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from reader_app.model.annotation import Annotation, Colour, State
from reader_app.model.change import Action, Change, Edit
from reader_app.model.document import Document, Text
from reader_app.model.errors import GlossatorError, SaveError
from reader_app.services.passages import passage
from reader_app.services.revisions import make_revision
from reader_app.services.shelving import Description

ONE = "Alliances are made, and alliances are broken."
TWO = "Trust is good. Trust is good, and control is better; so they say, and so it is written."
TEXTS = (
    ONE,
    f"{ONE}\n\n{TWO}",
    f"{TWO}\n\n{ONE}",
    f"{ONE}\n\n{ONE}\n\n{TWO}",
    f"Alliances are never made, and alliances are broken.\n\n{TWO}",
    "Nothing of all that stayed.",
)
tag_names = st.sampled_from(["alliances", "Alliances", "trust", "trust/broken", "law"])


class EverythingBesideUndoes(WatchedLibrary):
    """Acts on a library at random."""

    # ---- what a person does

    @rule(document=numbers, start=numbers, length=st.integers(1, 30), tags=st.lists(tag_names, max_size=2))
    def highlight(self, document: int, start: int, length: int, tags: list[str]) -> None:
        there = self.present(document)
        if there is None:
            return
        content = self.store.documents.text(there.revision).content
        end = min(len(content), start + length)
        if content[start:end].strip():
            self.act(lambda: self.annotating.highlight(there.id, start, end, Colour.YELLOW, tags, "a note"))

    @rule(document=numbers, tags=st.lists(tag_names, max_size=2))
    def document_note(self, document: int, tags: list[str]) -> None:
        if there := self.present(document):
            self.act(lambda: self.annotating.document_note(there.id, "on all of it", tags))

    @rule(which=numbers, tags=st.lists(tag_names, max_size=3))
    def set_tags(self, which: int, tags: list[str]) -> None:
        for each in self.some(which):
            self.act(lambda each=each: self.annotating.set_tags(each, tags))

    @rule(which=numbers, text=st.sampled_from(["", "a thought", "another"]))
    def note(self, which: int, text: str) -> None:
        for each in self.some(which):
            self.act(lambda each=each: self.annotating.note(each, text))

    @rule(which=numbers, colour=st.sampled_from(Colour))
    def recolour(self, which: int, colour: Colour) -> None:
        self.act(lambda: self.annotating.recolour(self.some(which), colour))

    @rule(which=numbers, start=numbers, length=st.integers(1, 30))
    def attach(self, which: int, start: int, length: int) -> None:
        for each in self.some(which):
            there = self.annotating.get(each)
            assert there is not None
            end = min(start + length, len(self.library.text(there.document).content))
            if start < end:
                attach = partial(self.annotating.attach, each, start, end)
                self.act(lambda attach=attach: self.quietly(attach))

    @rule(which=numbers)
    def delete(self, which: int) -> None:
        self.act(lambda: self.annotating.delete(self.some(which)))

    @rule(document=numbers, star=st.booleans(), title=st.sampled_from(["", "Mine", "Yours"]))
    def describe(self, document: int, star: bool, title: str) -> None:
        there = self.present(document)
        if there is not None and title:
            self.act(lambda: self.shelving.describe([there.id], Description(title=title)))
        elif there is not None:
            self.act(lambda: self.shelving.star([there.id], starred=star))

    @rule(document=numbers, name=tag_names)
    def collect(self, document: int, name: str) -> None:
        if there := self.present(document):
            self.act(lambda: self.shelving.add_collection(name, [there.id]))

    @rule(which=numbers)
    def delete_collection(self, which: int) -> None:
        if all_ := self.shelving.collections():
            self.act(lambda: self.shelving.delete_collection(all_[which % len(all_)].id))

    @rule(which=numbers, name=tag_names)
    def rename_tag(self, which: int, name: str) -> None:
        if tags := self.store.tags.all():
            self.act(lambda: self.quietly(lambda: self.annotating.codebook.rename(tags[which % len(tags)].name, name)))

    @rule(which=numbers, colour=st.none() | st.sampled_from(Colour))
    def change_tag(self, which: int, colour: Colour | None) -> None:
        tags = self.store.tags.all()
        if tags and colour is None:
            self.act(lambda: self.annotating.codebook.delete_tag(tags[which % len(tags)].id))
        elif tags:
            self.act(lambda: self.annotating.codebook.recolour_tag(tags[which % len(tags)].id, colour))

    @rule(
        lines=st.lists(st.tuples(tag_names, st.sampled_from(["", "blue", "pink"]), st.sampled_from(["", "what it is"])))
    )
    def import_tags(self, lines: list[tuple[str, str, str]]) -> None:
        path = self.path.with_name("tags.csv")
        path.write_text("name,colour,description\n" + "".join(f"{','.join(line)}\n" for line in lines), "utf-8")
        self.act(lambda: self.quietly(lambda: self.annotating.codebook.import_file(path)))

    @rule(document=numbers)
    def remove(self, document: int) -> None:
        if there := self.present(document):
            self.act(lambda: self.library.remove([there.id]))

    @rule(document=numbers, text=st.sampled_from(TEXTS))
    def revise(self, document: int, text: str) -> None:
        if there := self.present(document):
            self.act(lambda: self.history.do(*self.revision(there, text)))

    @staticmethod
    def quietly(act: Callable[[], object]) -> None:
        try:
            act()
        except SaveError:
            raise
        except GlossatorError:
            pass

    def revision(self, document: Document, content: str) -> tuple[Change, dict[str, Text]]:
        """A document with another text, or with one that it had before; its notes are all kept."""
        self.texts += 1
        text, before = Text(content, ()), self.store.annotations.of(document.id)
        after = replace(document, revision=f"text {self.texts}", characters=len(content))
        edits = make_revision(self.store, document, after, text).edits
        news = {edit.record.id: edit.after for edit in edits}
        for each in before:
            now = news.get(each.id, each)
            assert isinstance(now, Annotation)
            assert (now.note, now.tags, now.colour, now.created) == (each.note, each.tags, each.colour, each.created)
            assert now.state is not State.ORPHAN or now.quote == each.quote
        return Change(Action.REVISE_DOCUMENTS, edits, "a text"), {after.revision: text}

    # ---- long work

    @precondition(lambda self: len(self.works) < 2)
    @rule(unasked=st.booleans())
    def begin_work(self, unasked: bool) -> None:
        stack = ExitStack()
        self.works.append((stack, stack.enter_context(self.history.gathering(Action.TAG, unasked=unasked))))

    @precondition(lambda self: self.works)
    @rule(work=numbers, which=numbers, name=tag_names)
    def tag_by_work(self, work: int, which: int, name: str) -> None:
        _, gathering = self.works[work % len(self.works)]
        tag = self.store.tags.by_name(name)
        for each in map(self.store.annotations.get, self.some(which)):
            if tag is not None and each is not None and tag.id not in each.tags:
                edit = Edit(each, replace(each, tags=(*each.tags, tag.id)))
                self.act(lambda edit=edit: gathering.do(edit, subject="1 note: x"))

    @precondition(lambda self: self.works)
    @rule(work=numbers, document=numbers, text=st.sampled_from(TEXTS))
    def revise_by_work(self, work: int, document: int, text: str) -> None:
        there = self.present(document)
        if there is not None:
            change, texts = self.revision(there, text)
            _, gathering = self.works[work % len(self.works)]
            if change.edits:
                self.act(lambda: gathering.do_all(change.edits, texts, change.subject, change.action))

    @rule(document=numbers, text=st.sampled_from(TEXTS))
    def revise_by_itself(self, document: int, text: str) -> None:
        there = self.present(document)
        if there is not None:
            change, texts = self.revision(there, text)
            with self.history.gathering(Action.ADD_DOCUMENTS, unasked=True) as gathering:
                if change.edits:
                    self.act(lambda: gathering.do_all(change.edits, texts, change.subject, change.action))

    @precondition(lambda self: self.works)
    @rule(work=numbers, document=numbers, start=numbers)
    def highlight_by_work(self, work: int, document: int, start: int) -> None:
        there = self.present(document)
        content = "" if there is None else self.store.documents.text(there.revision).content
        if there is not None and content[start : start + 9].strip():
            self.notes += 1
            now = ("2024-01-01T00:00:00Z",) * 2
            blank = Annotation(
                f"note {self.notes}", there.id, there.revision, 0, 0, "", "", "", Colour.PINK, (), "", "Bob", *now
            )
            made = passage(blank, content, start, min(len(content), start + 9))
            self.act(lambda: self.works[work % len(self.works)][1].do(Edit(None, made), subject="1 passage"))

    @precondition(lambda self: self.works)
    @rule(work=numbers, document=numbers)
    def bring_back_by_work(self, work: int, document: int) -> None:
        gone = [each for each in self.store.documents.removed() if each.id == DOCUMENTS[document % 2]]
        for each in gone:
            self.act(lambda each=each: self.works[work % len(self.works)][1].do(Edit(None, each), subject=each.id))


TestEverythingBesideUndoes = EverythingBesideUndoes.TestCase
TestEverythingBesideUndoes.settings = settings(
    max_examples=40, stateful_step_count=40, suppress_health_check=list(HealthCheck)
)
