"""Which of Pyphen's dictionaries a package of Glossator carries: those it uses, since not all may be passed on."""

from pathlib import Path

from reader_app.services.hyphenation import DICTIONARIES

_CARRIED = {f"hyph_{name}.dic" for name in DICTIONARIES.values()}
# Where their licences are stated; a few are called by the language alone.
_STATED = {f"README_hyph_{name}.txt" for name in (*DICTIONARIES.values(), "de", "lt_LT")}


def is_carried(file: str) -> bool:
    """Whether a file goes into the package, by its path there; all but some dictionaries do."""
    path = Path(file)
    return path.parts[-3:-1] != ("pyphen", "dictionaries") or path.name in _CARRIED | _STATED
