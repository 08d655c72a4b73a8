"""Formulas of a Word document on one line: their letters in order, and what says how they stand to each other."""

from dataclasses import dataclass, field

_OPERATORS = {"den": "/", "sup": "^", "sub": "_", "rad": "√"}


@dataclass(slots=True)
class Formula:
    """A formula that is being read. operator: what is to stand before its next letters, if any come.

    brackets: those of the parts in brackets that are open, what begins and what ends them.
    """

    operator: str = ""
    _brackets: list[list[str]] = field(default_factory=list)
    _sign: str = ""

    def start(self, what: str, value: str) -> None:
        """A part of the formula begins, or a property of one is stated."""
        if what == "d":
            self._brackets.append(["(", ")"])
        elif what in {"begChr", "endChr"}:
            if self._brackets:
                self._brackets[-1][what == "endChr"] = value[:1]
        elif what == "naryPr":
            self._sign = "∫"
        elif what == "chr":
            self._sign = value[:1]
        else:
            self.operator += _OPERATORS[what]

    def end(self, what: str) -> str:
        """A part of the formula, or what it says of itself, ends; the words that stand there."""
        if what == "dPr" and self._brackets:
            self.operator += self._brackets[-1][0]
        elif what == "naryPr":
            self.operator += self._sign
        elif what == "d" and self._brackets:
            return self.taken() + self._brackets.pop()[1]
        elif what in _OPERATORS:
            self.operator = self.operator.removesuffix(_OPERATORS[what])
        return ""

    def taken(self) -> str:
        """The operator; it is used up."""
        operator, self.operator = self.operator, ""
        return operator
