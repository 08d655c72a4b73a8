"""Tags as a codebook: the tree of levels, moving and merging them, what they are for, and its file."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from reader_app.model.annotation import Colour
from reader_app.model.tag import Tag, clean_name, is_within, name_key
from reader_app.services.tag_tables import TableKind
from reader_app.ui.filter_field import FilterField
from reader_app.ui.folders import documents
from reader_app.ui.link_button import LinkButton
from reader_app.ui.notes.tag_tree import others, tree
from reader_app.ui.notes.tags_list import TagsList
from reader_app.ui.notes.tags_pane import TagsPane
from reader_app.ui.theme import load_theme
from tests.ui.reader import ReaderWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen says so

ROWS = (
    (Tag("a", "actors"), 3),
    (Tag("f", "actors/firms", None, "Companies of any size"), 2),
    (Tag("s", "Actors/states", Colour.BLUE), 0),
    (Tag("t", "law/treaties"), 5),
    (Tag("z", "zeal"), 1),
)
NAMES = ["actors", "actors/firms", "Actors/states", "law", "law/treaties", "zeal"]


@pytest.fixture
def pane(qtbot: QtBot) -> TagsPane:
    made = TagsPane(load_theme("light"))
    qtbot.addWidget(made)
    made.resize(300, 400)
    with qtbot.waitExposed(made):
        made.show()
    made.set_tags(ROWS)
    qtbot.wait(1)
    return made


def tags(pane: TagsPane) -> TagsList:
    return pane.findChild(TagsList)


def shown(pane: TagsPane) -> list[str]:
    return [node.tag.name for node in pane._model.rows]


def heard(signal: object) -> list[object]:
    said: list[object] = []
    signal.connect(lambda *args: said.append(args[0] if len(args) == 1 else args))  # type: ignore[attr-defined]
    return said


def at(pane: TagsPane, name: str) -> QModelIndex:
    return pane._model.index(shown(pane).index(name))


def drop(pane: TagsPane, name: str, row: int, parent: QModelIndex | None = None) -> bool:
    data = pane._model.mimeData([at(pane, name)])
    move = Qt.DropAction.MoveAction
    return pane._model.dropMimeData(data, move, row, 0, parent or QModelIndex())


def test_levels_stand_under_those_above_with_both_counts() -> None:
    nodes = tree(ROWS)
    assert [(n.tag.name, n.depth, n.count, n.below, n.is_open) for n in nodes] == [
        ("actors", 0, 3, 5, True),
        ("actors/firms", 1, 2, 2, None),
        ("Actors/states", 1, 0, 0, None),
        ("law", 0, 0, 5, True),
        ("law/treaties", 1, 5, 5, None),
        ("zeal", 0, 1, 1, None),
    ]
    assert [node.tag.id for node in nodes if node.tag.name == "law"] == [""]
    closed = tree(ROWS, frozenset({"actors"}))
    assert [(n.tag.name, n.is_open) for n in closed[:2]] == [("actors", False), ("law", True)]


@given(st.dictionaries(st.text("abA/", min_size=1, max_size=7).filter(lambda t: t.strip("/")), st.integers(0, 9)))
def test_every_tag_has_one_row_after_those_above_it(counts: dict[str, int]) -> None:
    names = {name_key(clean_name(name)): (clean_name(name), count) for name, count in counts.items()}
    nodes = tree([(Tag(key, name), count) for key, (name, count) in names.items()])
    keys = [node.key for node in nodes]
    assert len(set(keys)) == len(keys)
    assert {node.key for node in nodes if node.tag.id} == set(names)
    for node in nodes:
        above = node.key.rpartition("/")[0]
        assert not above or keys.index(above) < keys.index(node.key)
        assert node.below == sum(count for name, count in names.values() if is_within(name, node.tag.name))


def test_a_level_is_closed_and_opened_by_key_and_click(qtbot: QtBot, pane: TagsPane) -> None:
    QAbstractItemModelTester(pane._model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert shown(pane) == NAMES
    tags(pane).setCurrentIndex(at(pane, "actors"))
    qtbot.keyClick(tags(pane), Qt.Key.Key_Left)
    assert shown(pane) == ["actors", "law", "law/treaties", "zeal"]
    assert tags(pane).currentIndex().data() == "actors"
    rect = tags(pane).visualRect(at(pane, "actors"))
    activated = heard(pane.tag_chosen)
    qtbot.mouseClick(tags(pane).viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, rect.center().y()))
    assert shown(pane) == NAMES
    qtbot.wait(300)
    assert activated == []


def test_a_level_without_a_tag_is_chosen_like_one_and_folds_by_its_arrow_alone(qtbot: QtBot, pane: TagsPane) -> None:
    activated, shown_notes, deleted = heard(pane.tag_chosen), heard(pane.tag_activated), heard(pane.delete_requested)
    rect = tags(pane).visualRect(at(pane, "law"))
    qtbot.mouseClick(tags(pane).viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    qtbot.waitUntil(lambda: activated == ["law"])
    qtbot.keyClick(tags(pane), Qt.Key.Key_Return)
    assert activated == ["law", "law"]
    qtbot.keyClick(tags(pane), Qt.Key.Key_Delete)
    assert deleted == []
    assert shown(pane) == NAMES
    qtbot.mouseClick(tags(pane).viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, rect.center().y()))
    assert shown(pane) == [name for name in NAMES if name != "law/treaties"]
    tags(pane).menu_wanted.emit(at(pane, "law"), QPoint(0, 0))
    menu = pane.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)[-1]
    next(action for action in menu.actions() if action.text() == "Show its notes").trigger()
    menu.close()
    assert shown_notes == ["law"]


def test_looking_for_a_tag_shows_whole_names(pane: TagsPane) -> None:
    pane.findChild(FilterField).setText("TREAT")
    assert [node.shown for node in pane._model.rows] == ["law/treaties"]
    pane.findChild(FilterField).clear()
    assert [node.shown for node in pane._model.rows] == ["actors", "firms", "states", "law", "treaties", "zeal"]


def test_a_level_is_dropped_on_another_beside_one_or_at_the_top(pane: TagsPane) -> None:
    nested = heard(pane.nest_requested)
    assert drop(pane, "zeal", -1, at(pane, "law"))
    assert drop(pane, "zeal", 1)
    assert drop(pane, "law/treaties", -1)
    assert drop(pane, "law", -1, at(pane, "actors/firms"))
    assert nested == [("zeal", "law"), ("zeal", "actors"), ("law/treaties", ""), ("law", "actors/firms")]
    assert not drop(pane, "actors", -1, at(pane, "Actors/states"))
    assert not drop(pane, "actors", -1, at(pane, "actors"))
    assert not drop(pane, "actors/firms", -1, at(pane, "actors"))
    assert not drop(pane, "zeal", -1)
    assert len(nested) == 4


def test_a_level_without_a_tag_can_be_renamed(qtbot: QtBot, pane: TagsPane) -> None:
    renamed, levels = heard(pane.rename_requested), heard(pane.level_renamed)
    pane._model.setData(at(pane, "law"), "norms")
    pane._model.setData(at(pane, "zeal"), "zest")
    qtbot.waitUntil(lambda: bool(levels and renamed))
    assert (levels, renamed) == ([("law", "norms")], [("z", "zest")])


def test_a_new_name_stays_under_the_levels_above_and_a_slash_moves_it(qtbot: QtBot, pane: TagsPane) -> None:
    renamed, levels = heard(pane.rename_requested), heard(pane.level_renamed)
    tags(pane).setFocus()
    for typed, hint in (("companies", "actors"), ("/firms", "actors"), ("law/firms ", "actors"), ("firms", "actors")):
        tags(pane).setCurrentIndex(at(pane, "actors/firms"))
        qtbot.keyClick(tags(pane), Qt.Key.Key_F2)
        editor = QApplication.focusWidget()
        assert isinstance(editor, QLineEdit)
        assert editor.text() == "firms"
        assert editor.toolTip() == f"Stays under {hint}; /Name or Group/Name moves it"
        editor.selectAll()
        qtbot.keyClicks(editor, typed)
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        qtbot.wait(1)
    assert renamed == [("f", "actors/companies"), ("f", "firms"), ("f", "law/firms")]
    pane.findChild(FilterField).setText("treat")
    pane._model.setData(at(pane, "law/treaties"), "pacts")
    qtbot.waitUntil(lambda: renamed[-1] == ("t", "law/pacts"))
    assert not levels


def test_dots_and_names_of_a_level_stand_below_each_other(pane: TagsPane) -> None:
    delegate, image = tags(pane).itemDelegate(), tags(pane).viewport().grab().toImage()
    ground = image.pixelColor(tags(pane).visualRect(at(pane, "law")).left() + 40, 1)

    def first_ink(name: str, start: int) -> int:
        rect = tags(pane).visualRect(at(pane, name))
        rows = range(rect.top() + 4, rect.bottom() - 4)
        return next(x for x in range(start, image.width()) if any(image.pixelColor(x, y) != ground for y in rows))

    after_sign = delegate.sign_at(tags(pane).visualRect(at(pane, "actors")), pane._model.rows[0]).right()
    assert first_ink("actors", after_sign) == first_ink("zeal", after_sign)
    after_dot = first_ink("zeal", after_sign) + 14
    assert abs(first_ink("law", after_sign) - first_ink("zeal", after_dot)) <= 2, "a level without a dot"


def test_what_a_tag_is_for_is_written_in_the_box(qtbot: QtBot, pane: TagsPane) -> None:
    said = heard(pane.describe_requested)
    box = pane._description
    assert not box.isVisible()
    tags(pane).setCurrentIndex(at(pane, "actors/firms"))
    assert (box.isVisible(), box.text()) == (True, "Companies of any size")
    before = box.height()
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, "Firms")
    for line in ("", "not: shops", "not: banks"):
        qtbot.keyClick(box, Qt.Key.Key_Return)
        qtbot.keyClicks(box, line)
    assert before < box.height() <= box.TALLEST + 20
    pane.set_tags((*ROWS, (Tag("n", "new"), 1)))
    typed = "Firms\n\nnot: shops\nnot: banks"
    assert box.text() == typed
    qtbot.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert (said, tags(pane).hasFocus()) == ([("f", typed)], True)
    box.setFocus()
    qtbot.keyClicks(box, "x")
    tags(pane).setCurrentIndex(at(pane, "zeal"))
    tags(pane).setFocus()
    assert said[1:] == [("f", f"{typed}x")], "of the tag it was typed for"
    assert box.text() == ""
    tags(pane).setCurrentIndex(at(pane, "law"))
    assert not box.isVisible()
    assert "Companies of any size" in pane._model.data(at(pane, "actors/firms"), Qt.ItemDataRole.ToolTipRole)


def test_others_to_merge_into_are_the_most_used_and_none_below() -> None:
    assert [tag.name for tag in others(ROWS, "actors", 9)] == ["law/treaties", "zeal"]
    assert [tag.name for tag in others(ROWS, "zeal", 2)] == ["actors", "law/treaties"]


def test_the_menu_says_how_many_are_unused(pane: TagsPane) -> None:
    menu = pane._more.menu()
    assert isinstance(menu, QMenu)
    pane.unused_asked.connect(lambda: pane.set_unused(["zeal"] if pane._model.tags else ()))
    menu.aboutToShow.emit()
    tidy = next(action for action in menu.actions() if "unused" in action.text())
    assert (tidy.toolTip(), menu.toolTipsVisible()) == ("“zeal”", True)
    assert [action.text() for action in menu.actions() if action.text()] == [
        "New tag… (Ins)",
        "Remove 1 unused tag",
        "Export the codebook…",
        "Import a codebook…",
        "Export a table of tags × tags…",
        "Export a table of documents × tags…",
        "Export a table of attributes × tags…",
    ]
    pane.set_tags(())
    menu.aboutToShow.emit()
    assert [action.isEnabled() for action in menu.actions() if action.text()] == [
        True,
        False,
        False,
        True,
        False,
        False,
        False,
    ]


# ---- in the window


def test_in_the_window_everything_is_one_change(reader: ReaderWindow) -> None:
    annotating, pane = reader.parts.session.annotating, reader.window.tags
    document = reader.parts.session.library.documents()[0].id
    annotating.document_note(document, tags=("a", "a/x", "b"))
    reader.settle()
    steps = len(reader.parts.session.history.steps()[0])
    pane.nest_requested.emit("a", "b")
    assert shown(pane) == ["b", "b/a", "b/a/x"]
    pane.level_renamed.emit("b/a/x", "b")
    pane.describe_requested.emit(annotating.tags()[0].id, "the rest")
    assert [(tag.name, tag.description) for tag in annotating.tags()] == [("b", "the rest"), ("b/a", "")]
    annotating.set_tags(annotating.of(document)[0].id, ())
    pane.tidy_requested.emit()
    assert annotating.tags() == ()
    assert reader.window._message.text() == "2 unused tags removed: “b”, “b/a”. Ctrl+Z takes it back."
    assert len(reader.parts.session.history.steps()[0]) == steps + 5
    pane.nest_requested.emit("b", "b/a")
    assert reader.window.banner.isVisible()


def test_deleting_a_tag_says_what_went_with_it(reader: ReaderWindow) -> None:
    annotating, pane = reader.parts.session.annotating, reader.window.tags
    document = reader.parts.session.library.documents()[0].id
    for n in range(3):
        annotating.highlight(document, 10 * n, 10 * n + 5, tags=("coping/peer help", *(("one",) if n == 1 else ())))
    annotating.codebook.add_tag("none")
    ids = {tag.name: tag.id for tag in annotating.tags()}
    said = []
    for name in ("coping/peer help", "one", "none"):
        pane.delete_requested.emit(ids[name])
        said.append(reader.window._message.text())
    assert said == [
        "Took “coping/peer help” from 3 notes and deleted it. Ctrl+Z takes it back.",
        "Took “one” from 1 note and deleted it. Ctrl+Z takes it back.",
        "Deleted the tag “none”. Ctrl+Z takes it back.",
    ]


def test_a_new_colour_offers_to_recolour_the_passages(reader: ReaderWindow) -> None:
    session, pane = reader.parts.session, reader.window.tags
    annotating, document = session.annotating, session.library.documents()[0].id
    for n, colour in enumerate((Colour.YELLOW, Colour.PINK, Colour.GREEN)):
        annotating.highlight(document, 10 * n, 10 * n + 5, colour, ("a",))
    annotating.highlight(document, 50, 60, Colour.YELLOW, ("a/below",))
    annotating.document_note(document, tags=("a",))
    tag = next(tag for tag in annotating.tags() if tag.name == "a")
    pane.colour_requested.emit(tag.id, Colour.GREEN)
    words = reader.window._words
    assert (words.message.text(), words.link.text()) == ("“a” is green now.", "Recolour its 2 passages")
    words.link.click()
    reader.wait(lambda: not reader.parts.work.is_busy, "the passages")
    reader.settle()
    assert reader.window._message.text() == "2 passages are green now. Ctrl+Z takes it back."
    marks = [a.colour for a in annotating.of(document) if a.quote]
    assert marks == [Colour.GREEN, Colour.GREEN, Colour.GREEN, Colour.YELLOW]
    session.history.undo()
    assert sorted(a.colour for a in annotating.of(document) if a.quote) == ["green", "pink", "yellow", "yellow"]
    session.history.redo()
    pane.colour_requested.emit(tag.id, None)
    reader.settle()
    pane.colour_requested.emit(tag.id, Colour.GREEN)
    assert "Recolour" not in words.link.text() or not words.link.isVisible(), "there are none"


def test_an_empty_codebook_offers_to_make_or_import_one(qtbot: QtBot, pane: TagsPane) -> None:
    imports = heard(pane.import_requested)
    pane.set_tags(())
    links = {link.text().replace("\n", " "): link for link in pane.findChildren(LinkButton) if link.isVisible()}
    assert list(links) == ["New tag", "Import a codebook…"]
    links["Import a codebook…"].click()
    assert len(imports) == 1
    links["New tag"].click()
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))


def test_the_codebook_is_exported_and_imported(
    reader: ReaderWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    annotating, pane = reader.parts.session.annotating, reader.window.tags
    annotating.document_note(reader.parts.session.library.documents()[0].id, tags=("a/x", "b"))
    path = tmp_path / "codes"
    asked: list[str] = []

    def choose(_parent: object, _title: str, start: str, _kinds: str) -> tuple[str, str]:
        asked.append(start)
        return str(path), "REFI-QDA (*.qdc)" if path.name == "refi" else ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    pane.export_requested.emit()
    reader.wait(lambda: path.with_suffix(".csv").exists() and not reader.parts.tasks.busy, "the file")
    assert "2 tags exported" in reader.window._message.text()
    names = ("tags.csv", "tags-by-document.csv", "tags-by-attribute.csv")
    for kind, name in zip(TableKind, names, strict=True):
        pane.table_requested.emit(kind)
        assert Path(asked.pop()).name == name
        reader.wait(lambda: not reader.parts.tasks.busy, "the table")
        assert path.with_suffix(".csv").read_text(encoding="utf-8-sig").startswith(f'"{kind[:-1]}"')
    path.write_text("name,colour\nA/X,pink\nc,\n", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    pane.import_requested.emit()
    assert asked == [str(documents() / "codebook"), str(tmp_path)], "where it ended"
    reader.wait(lambda: not reader.parts.tasks.busy, "the import")
    assert "1 tag made, 1 changed" in reader.window._message.text()
    assert [(tag.name, tag.colour) for tag in annotating.tags()] == [("a/x", Colour.PINK), ("b", None), ("c", None)]
    assert "c" in shown(pane)
    path.write_text("name,color,memo,code\nc,blue,m,1\n", encoding="utf-8")
    pane.import_requested.emit()
    reader.wait(lambda: "ignored" in reader.window._message.text(), "the import")
    assert reader.window._message.text() == "0 tags made, 1 changed · ignored 2 columns: “memo”, “code”"
    path.write_text("name,colour\nd,important\ne,#80c080\n", encoding="utf-8")
    pane.import_requested.emit()
    reader.wait(lambda: "colour" in reader.window._message.text(), "the import")
    assert reader.window._message.text() == "2 tags made, 0 changed · no colour taken from “important”"
    path.write_text("title,colour\nd,red\n", encoding="utf-8")
    pane.import_requested.emit()
    reader.wait(reader.window.banner.isVisible, "the refusal")
    assert len(annotating.tags()) == 5
    path = tmp_path / "refi"
    pane.export_requested.emit()
    reader.wait(path.with_suffix(".qdc").exists, "the file")
    words = path.with_suffix(".qdc").read_text("utf-8").replace('name="e"', 'name="f/g"')
    path.write_text(words, "utf-8")
    pane.import_requested.emit()
    reader.wait(lambda: "level" in reader.window._message.text(), "the import")
    assert reader.window._message.text() == "1 tag made, 0 changed · “f/g” has a level more, for its “/”"
