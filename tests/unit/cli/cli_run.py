"""How a command of the terminal went."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

SPEECH = "Second Worldwide"


@dataclass(frozen=True)
class Ran:
    """How a command went."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The JSON it printed."""
        return json.loads(self.out)

    @property
    def complaint(self) -> str:
        """The one line it complained in, having printed nothing else."""
        assert self.out == ""
        assert self.err.endswith("\n")
        assert self.err.count("\n") == 1
        assert "Traceback" not in self.err
        return self.err.strip()


Run = Callable[..., Ran]
