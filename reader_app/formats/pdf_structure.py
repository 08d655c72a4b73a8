"""Reads what a tagged PDF says its letters are: headings, items, cells, notes, captions, or no part of its text.

Programs write such a tree beside the pages: each element names the marked contents that are its letters. pdfium puts
the part of the tree together that belongs to one page. What is found here is only as good as who wrote it: whether it
is believed is for `pdf_structure_trust` to say.
"""

from typing import Any, NamedTuple

from reader_app.formats.pdf_document import OpenPage, Pdf, pdfium
from reader_app.formats.pdf_structure_marks import Marks
from reader_app.formats.pdf_structure_split import Fragments, cut_at_cells
from reader_app.formats.pdf_structure_tags import NO_TAGS, Path, Tagged
from reader_app.formats.pdf_structure_walk import Walk

_MOST = 10_000_000  # children looked at in a document: a long list of paragraphs is gone through for each page


class Structure:
    """The tags of one document; once it has too many to go through, there are none. Hold the lock while you use it."""

    def __init__(self) -> None:
        self.exhausted = False
        self._left = _MOST
        self._near: dict[Path, int] = {}

    def of(self, page: OpenPage, letters: Any, upright: Fragments, turned: Fragments) -> "TaggedPage":
        """A page's fragments and what they are tagged as. letters: pdfium's text page."""
        raw = pdfium()
        tree = None if self.exhausted else raw.FPDF_StructTree_GetForPage(page.handle)
        if not tree:
            return TaggedPage(upright, turned, NO_TAGS)
        try:
            found = self._tagged(page, letters, (*upright, *turned), tree)
        finally:
            raw.FPDF_StructTree_Close(tree)
        if found is None:
            return TaggedPage(upright, turned, NO_TAGS)
        marks, tagged = found
        cut, aslant = (
            cut_at_cells(upright, turned, marks, letters, page.matrix()) if marks.doubtful else (upright, turned)
        )
        if cut is not upright:
            upright, turned = cut, aslant
            marks.labels.clear()
            tagged = Tagged(marks.tags((*upright, *turned)), tagged.pictures, marks.labels)
        return TaggedPage(upright, turned, tagged)

    def _tagged(self, page: OpenPage, letters: Any, fragments: Fragments, tree: Any) -> tuple[Marks, Tagged] | None:
        """What fragments are tagged as; looked for near where the last page's tags were, and then everywhere."""
        for near in (self._near, None) if self._near else (None,):
            walk = Walk(self._left, near)
            walk.tree(tree)
            self._left = walk.left
            self.exhausted = walk.left < 0
            if self.exhausted:
                return None
            marks = Marks(page, letters, walk.contents())
            tags = marks.tags(fragments)
            if not marks.is_missed:
                break
        self._near = walk.firsts
        found = Tagged(tags, tuple(walk.pictures), marks.labels)
        return (marks, found) if tags or marks.doubtful else None


class TaggedPage(NamedTuple):
    """A page's fragments, those that run across it and those that do not, and what they are tagged as."""

    upright: Fragments
    turned: Fragments
    tagged: Tagged


def structure_of(pdf: Pdf) -> Structure | None:
    """Where the tags of a document are to be had; None where it does not say that it is tagged."""
    return Structure() if pdfium().FPDFCatalog_IsTagged(pdf.handle) else None
