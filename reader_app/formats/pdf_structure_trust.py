"""Says how far the tags of a PDF are believed, and sets aside what they say is no part of its text.

Tags are often wrong: of a part of the page only, all of them headings, a paragraph for each line, one for all lines.
What is not believed is left to what the page looks like.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from reader_app.formats.pdf_letters import Letters
from reader_app.formats.pdf_margins import Aside, Margins
from reader_app.formats.pdf_structure import Structure
from reader_app.formats.pdf_structure_tags import NO_TAGS, Role, Tag, Tagged

_COVERED, _BELIEVED = 0.9, 0.7  # of a page's letters tagged; of a document's letters on such pages
_MOST_ASIDE = 0.34  # of a page's letters: with more than that set aside, artifacts are not believed
_MOST_HEADINGS = 0.4  # of a document's letters
_ZONE = 0.18  # of the page's height: what is marked as an artifact and stands between is not in the margin


def believed(pages: Sequence[Letters], structure: Structure | None) -> Sequence[Letters]:
    """The pages, without tags that are not to be believed. structure: of the document, None where it is not tagged."""
    if structure is None:
        return pages
    found = [replace(page, tagged=_covering(page)) for page in pages]
    letters = [sum(_weights(page).values()) for page in found]
    good = sum(count for page, count in zip(found, letters, strict=True) if page.tagged.tags)
    if structure.exhausted or good < _BELIEVED * sum(letters):
        return [replace(page, tagged=NO_TAGS) for page in found]
    return _without_headings(found) if _share(found, Role.HEADING) > _MOST_HEADINGS else found


def set_aside(margins: Margins, pages: Sequence[Letters]) -> Margins:
    """What stands in the margins, and what is tagged as such."""
    fragments: dict[int, set[int]] = defaultdict(set)
    rows, characters = margins.rows.copy(), margins.characters
    for number, orders in margins.fragments.items():
        fragments[number].update(orders)
    for number, page in enumerate(pages):
        found = [
            fragment
            for fragment in (*page.fragments, *page.turned)
            if (tag := page.tagged.tags.get(fragment.order)) is not None
            and tag.role is Role.ASIDE
            and fragment.order not in fragments[number]
        ]
        fragments[number].update(fragment.order for fragment in found)
        rows[Aside.RUNNING] += len({round(fragment.base) for fragment in found})
        characters += sum(not letter.isspace() for fragment in found for letter in fragment.words.text)
    kept = {number: frozenset(orders) for number, orders in fragments.items() if orders}
    return Margins(kept, +rows, characters)


def _weights(page: Letters) -> dict[int, int]:
    """How many letters each fragment has, by its place in the file's order."""
    return {fragment.order: len(fragment.words.text) for fragment in (*page.fragments, *page.turned)}


def _covering(page: Letters) -> Tagged:
    """The tags of a page, if they say of nearly all letters what they are."""
    if not page.tagged.tags:
        return NO_TAGS
    weights = _weights(page)
    tags = dict(page.tagged.tags)
    aside = {order for order, tag in tags.items() if tag.role is Role.ASIDE}
    if sum(weights[order] for order in aside) > _MOST_ASIDE * sum(weights.values()):
        marginal: set[int] = set()
    else:
        bases = {fragment.order: fragment.base for fragment in page.fragments}
        marginal = {order for order in aside if tags[order].told or _is_marginal(bases.get(order), page.height)}
    for order in aside - marginal:
        del tags[order]
    if sum(weights[order] for order in tags) < _COVERED * sum(weights.values()):
        return NO_TAGS
    return page.tagged._replace(tags=tags)


def _is_marginal(base: float | None, height: float) -> bool:
    return base is not None and not _ZONE * height < base < (1 - _ZONE) * height


def _share(pages: Sequence[Letters], role: Role) -> float:
    """How much of the letters that are tagged are tagged as this."""
    of_role = every = 0
    for page in pages:
        weights = _weights(page)
        every += sum(weights[order] for order in page.tagged.tags)
        of_role += sum(weights[order] for order, tag in page.tagged.tags.items() if tag.role is role)
    return of_role / max(1, every)


def _without_headings(pages: Sequence[Letters]) -> list[Letters]:
    return [replace(page, tagged=page.tagged._replace(tags=_plain(page.tagged.tags))) for page in pages]


def _plain(tags: Mapping[int, Tag]) -> dict[int, Tag]:
    return {
        order: tag._replace(role=Role.TEXT, strong=False) if tag.role is Role.HEADING else tag
        for order, tag in tags.items()
    }
