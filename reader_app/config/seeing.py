"""Whether something can be seen at a path: a folder not to be entered, a drive that is gone, a name too long say no.

The methods of Path raise OSError there.
"""

import os
from pathlib import Path


def is_there(path: Path) -> bool:
    """Whether anything can be seen there."""
    return os.path.exists(path)  # noqa: PTH110


def is_file(path: Path) -> bool:
    """Whether a file can be seen there."""
    return os.path.isfile(path)  # noqa: PTH113


def is_folder(path: Path) -> bool:
    """Whether a folder can be seen there."""
    return os.path.isdir(path)  # noqa: PTH112
