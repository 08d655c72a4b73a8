"""What a person may say about how a file is to be read."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Options:
    """encoding: the one that plain text's bytes are in, empty: to be found out. password: to open the file with."""

    encoding: str = ""
    password: str = field(default="", repr=False)  # never in a log
