"""How the width of a face is shared out: the text at its measure, and what stands in the margins beside it."""

from typing import NamedTuple

from reader_app.ui.viewer.page import MARGIN_FOR_STRIPES

_LEAST_MARGIN = 24  # px beside the text
_LEAST_LEFT, _LEAST_RIGHT = 4, 8  # px of which the viewport leaves free: its own margin for stripes is at the left
_BEYOND = 6  # px by which the viewport reaches beyond the text at the right
_KEPT = 16  # px of either margin that tags on the other side do not take
_NARROWEST = 0.8  # of the measure, to which it gives way to names of tags


class TagRoom(NamedTuple):
    """What tags need beside a text, in px: for their names, at least for their names, and for stripes alone."""

    names: int
    least: int
    stripes: int
    on_left: bool = False


def sides(width: int, measure: float, moments: int = 0, tags: TagRoom | None = None) -> tuple[int, int]:
    """The margins left and right of the viewport of a text, centred at its measure.

    width: of the face without its scroll bar. moments: px needed on the left. tags: what is to have room beside that:
    first the text goes to the other side, then its lines grow shorter by a fifth at most; where names would have no
    room even so, they have none, and stripes are alone.
    """
    side = max(_LEAST_MARGIN, int((width - measure - MARGIN_FOR_STRIPES) / 2))
    left, right = max(_LEAST_LEFT, moments, side - MARGIN_FOR_STRIPES), max(_LEAST_RIGHT, side - _BEYOND)
    if tags is None:
        return left, right
    if tags.on_left:
        least = min(right, _KEPT)
        near, far = _beside(left - moments, right - least, width - left - right, measure, tags)
        return moments + near, least + far
    least = min(left, max(_KEPT, moments))
    near, far = _beside(right, left - least, width - left - right, measure, tags)
    return least + far, near


def _beside(near: int, spare: int, text: int, measure: float, tags: TagRoom) -> tuple[int, int]:
    """The margin for tags, and what is left of the spare px of the other. near: the margin as it is; text: the rest."""
    shift = min(spare, max(0, tags.names - near))
    yielded = max(0, min(text - int(measure * _NARROWEST) - MARGIN_FOR_STRIPES, tags.names - near - shift))
    if near + shift + yielded >= tags.least:
        return near + shift + yielded, spare - shift
    shift = min(spare, max(0, tags.stripes - near))
    return max(near + shift, tags.stripes), spare - shift
