"""What was taken back leaves the person where they were: what is selected, open and listed."""

from tests.ui.reader import ReaderWindow


def test_a_tag_taken_back_leaves_the_passage_to_be_tagged_again(reader: ReaderWindow) -> None:
    reader.open("Summit").select("Cybersecurity")
    viewer = reader.window.viewer
    span, top = viewer.selection(), viewer.top_position()
    reader.press("T").type("wrong").press("Return")
    assert viewer.selection() is None
    reader.press("Ctrl+Z")
    assert (reader.annotations, viewer.selection(), viewer.top_position()) == ((), span, top)
    reader.press("T").type("right").press("Return")
    (made,) = reader.annotations
    assert (made.start, made.end) == span
    assert [tag.name for tag in reader.parts.session.annotating.tags()] == ["right"]


def test_enter_repeats_the_tag_given_last(reader: ReaderWindow) -> None:
    def tags() -> list[str]:
        names = {tag.id: tag.name for tag in reader.parts.session.annotating.tags()}
        return [",".join(names[tag] for tag in each.tags) for each in reader.annotations]

    reader.open("Summit").select("Cybersecurity").press("T", "Return")
    assert reader.annotations == (), "there is none to be repeated"
    reader.press("Escape").select("Cybersecurity").press("T").type("coping/peer help").press("Return")
    reader.press("Escape").select("Summit").press("T", "Return")
    assert sorted(tags()) == ["coping/peer help"] * 2
    reader.press("Escape").select("London").press("T", "Escape")
    assert reader.focus() is reader.window.viewer.face
    reader.select("London").press("T").type("other").press("Return")
    assert sorted(tags()) == ["coping/peer help", "coping/peer help", "other"]
    reader.press("Ctrl+Z").select("London").press("T", "Return")
    assert len(reader.annotations) == 2, "what was taken back is not repeated"


def test_a_highlight_of_another_place_taken_back_keeps_the_view(reader: ReaderWindow) -> None:
    reader.open("Summit").select("Cybersecurity").press("H")
    viewer = reader.window.viewer
    span = reader.annotations[0].start, reader.annotations[0].end
    viewer.scroll_to(len(reader.parts.state.opened.text.content) // 2)
    reader.settle()
    top = viewer.top_position()
    reader.press("Ctrl+Z")
    assert (viewer.selection(), viewer.top_position()) == (span, top)
    assert top > span[1]


def test_a_hit_that_was_marked_stays_what_is_meant(reader: ReaderWindow) -> None:
    reader.search("IMPACT").press("Return").press("H")
    assert len(reader.annotations) == 1
    reader.press("Ctrl+Z")
    assert reader.window.viewer.selection() is None
    reader.press("H")
    assert len(reader.annotations) == 1


def test_documents_that_come_back_leave_all_as_it_was(reader: ReaderWindow) -> None:
    library, session = reader.window.library, reader.parts.session
    ids = [row.document.id for row in library._model.rows]
    reader.parts.reader.open(ids[1])
    reader.settle()
    viewer = reader.window.viewer
    viewer.scroll_to(len(reader.parts.state.opened.text.content) // 2)
    reader.settle()
    top, read = viewer.top_position(), session.library.read_times()
    for chosen in (ids[1:4], ids[2:4], ids[3:4], ids[1:2]):
        library.select(chosen)
        reader.parts.library.remove(chosen)
        reader.settle()
        for _ in range(2):
            reader.press("Ctrl+Z")
            assert reader.parts.state.opened.document.id == ids[1]
            assert (viewer.top_position(), set(library.selected)) == (top, set(chosen))
            assert session.library.read_times().keys() == read.keys()
            reader.press("Ctrl+Shift+Z")
        reader.press("Ctrl+Z")


def test_documents_that_come_back_leave_what_was_opened_since(reader: ReaderWindow) -> None:
    ids = [row.document.id for row in reader.window.library._model.rows]
    reader.parts.reader.open(ids[1])
    reader.parts.library.remove(ids[1:3])
    reader.parts.reader.open(ids[0])
    reader.settle()
    reader.press("Ctrl+Z")
    assert reader.parts.state.opened.document.id == ids[0]
