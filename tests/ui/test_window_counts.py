"""Counts kept by changes are those counted anew, whatever was done, undone and done again."""

import random

from reader_app.model.annotation import Colour
from reader_app.ui.counts import Counts
from reader_app.ui.digest import digest
from tests.ui.reader import ReaderWindow


def test_kept_counts_are_true(reader: ReaderWindow) -> None:
    session = reader.parts.session
    counts = Counts(session)
    session.history.subscribe(lambda change: counts.patch(digest(change)))
    dice = random.Random(7)
    documents = [document.id for document in session.library.documents()]
    annotating, history = session.annotating, session.history
    for step in range(120):
        ids = [a.id for d in documents for a in annotating.of(d)]
        tags = [tag.id for tag in annotating.tags()]
        names = [dice.choice("abc") for _ in range(dice.randint(0, 2))]
        actions = [
            lambda n=names: annotating.highlight(dice.choice(documents), 10, 40 + dice.randint(0, 9), Colour.BLUE, n),
            history.undo,
            history.redo,
        ]
        if ids:
            actions += [
                lambda i=ids: annotating.delete((dice.choice(i),)),
                lambda i=ids, n=names: annotating.set_tags(dice.choice(i), n),
            ]
        if tags:
            actions += [
                lambda t=tags: annotating.codebook.delete_tag(dice.choice(t)),
                lambda t=tags: annotating.codebook.rename_tag(dice.choice(t), dice.choice("abcd")),
            ]
        if step % 20 == 19:
            actions = [lambda: session.library.remove([documents[0]]), history.undo]
        present = {document.id for document in session.library.documents()}
        if documents[0] not in present:
            history.undo()
        dice.choice(actions)()
        assert +counts.by_document == session.library.annotation_counts()
        assert +counts.by_tag == {tag: n for tag, n in annotating.tag_counts().items() if n}
