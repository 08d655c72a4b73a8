"""Which of the eight colours is nearest to one that another program names: `#80c080`, `rgb(0, 0, 128)`, `crimson`."""

import math
import re

from reader_app.model.annotation import Colour

# The hues are those of the light theme's marks, in degrees of OKLab. Hue decides, not distance: marks are pale, and to
# all that is dark, as navy or maroon is, the palest of them, which is grey, would be the nearest.
_HUES = {
    Colour.PINK: 5,
    Colour.ORANGE: 67,
    Colour.YELLOW: 93,
    Colour.GREEN: 146,
    Colour.TEAL: 187,
    Colour.BLUE: 246,
    Colour.PURPLE: 306,
}
# As they are painted, for programs that know colours by their numbers.
HEX = {
    Colour.YELLOW: "#FFD84D",
    Colour.GREEN: "#8FD694",
    Colour.BLUE: "#8EC5F5",
    Colour.PINK: "#F5A3B5",
    Colour.PURPLE: "#C9A6F0",
    Colour.ORANGE: "#F7B267",
    Colour.TEAL: "#7FD8CF",
    Colour.GREY: "#C3C7CC",
}
_GREY = 0.03  # chroma below which a colour has no hue to speak of
_HEX = re.compile(r"#?([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})")
_RGB = re.compile(r"rgba?\(\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*(?:[,/].{0,12})?\)")
# The usual names of CSS; those of marks are known by themselves.
_NAMES = {
    Colour.PINK: "red crimson maroon brown firebrick darkred indianred lightcoral tomato salmon darksalmon lightsalmon "
    "orangered hotpink deeppink lightpink palevioletred rosybrown rose mistyrose",
    Colour.ORANGE: "darkorange coral chocolate tan peru sienna saddlebrown sandybrown burlywood peachpuff bisque "
    "navajowhite moccasin amber apricot",
    Colour.YELLOW: "gold goldenrod darkgoldenrod palegoldenrod lightgoldenrodyellow khaki darkkhaki olive beige "
    "lemonchiffon lightyellow wheat cornsilk",
    Colour.GREEN: "lime darkgreen forestgreen seagreen darkseagreen limegreen lightgreen palegreen springgreen "
    "mediumspringgreen mediumseagreen lawngreen chartreuse greenyellow yellowgreen olivedrab darkolivegreen honeydew",
    Colour.TEAL: "cyan aqua turquoise darkturquoise mediumturquoise paleturquoise darkcyan lightcyan lightseagreen "
    "aquamarine mediumaquamarine cadetblue",
    Colour.BLUE: "navy darkblue mediumblue royalblue cornflowerblue dodgerblue deepskyblue skyblue lightskyblue "
    "lightblue powderblue steelblue lightsteelblue midnightblue slateblue darkslateblue aliceblue",
    Colour.PURPLE: "magenta fuchsia violet indigo orchid mediumorchid darkorchid plum lavender thistle rebeccapurple "
    "blueviolet darkviolet darkmagenta mediumpurple mediumslateblue mediumvioletred mauve lilac",
    Colour.GREY: "gray black white silver darkgray darkgrey lightgray lightgrey dimgray dimgrey gainsboro whitesmoke "
    "slategray slategrey lightslategray lightslategrey darkslategray darkslategrey snow ivory",
}
_BY_NAME = {name: colour for colour, names in _NAMES.items() for name in (colour.value, *names.split())}


def nearest(stated: str) -> Colour | None:
    """The nearest of our colours to what is stated, in any case; None for nothing, and for what names no colour."""
    words = stated.strip().casefold()
    named = _BY_NAME.get("".join(part for part in words if part not in " -_"))
    if named is not None:
        return named
    parts = _parts(words)
    return _by_hue(*parts) if parts is not None else None


def _parts(words: str) -> tuple[int, int, int] | None:
    """Red, green and blue, 0 to 255, of what looks like CSS; how opaque it is does not matter."""
    found = _HEX.fullmatch(words)
    if found is not None and (words.startswith("#") or len(found[1]) >= 6):
        digits = found[1] if len(found[1]) > 4 else "".join(2 * digit for digit in found[1])
        return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)
    found = _RGB.fullmatch(words)
    if found is not None:
        red, green, blue = (int(part) for part in found.groups())
        return (red, green, blue) if max(red, green, blue) <= 255 else None
    return None


def _by_hue(red: int, green: int, blue: int) -> Colour:
    """By hue and chroma in OKLab (Björn Ottosson, https://bottosson.github.io/posts/oklab/)."""
    r, g, b = (_linear(part / 255) for part in (red, green, blue))
    long = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3)
    medium = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3)
    short = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3)
    towards_red = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    towards_yellow = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    if math.hypot(towards_red, towards_yellow) < _GREY:
        return Colour.GREY
    hue = math.degrees(math.atan2(towards_yellow, towards_red))
    return min(_HUES, key=lambda colour: abs((_HUES[colour] - hue + 180) % 360 - 180))


def _linear(part: float) -> float:
    """Light, 0 to 1, of a part of an sRGB colour."""
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
