"""Queries as the oracle of search understands them, each with how it is typed, and how they are made up."""

from dataclasses import dataclass

from hypothesis import strategies as st


@dataclass(frozen=True)
class Word:
    text: str
    star: bool = False

    def typed(self) -> str:
        return self.text + "*" * self.star


@dataclass(frozen=True)
class Form:
    text: str

    def typed(self) -> str:
        return f"={self.text}"


@dataclass(frozen=True)
class Wild:
    """text: with * or ? where it stands, not only a * at its end."""

    text: str

    def typed(self) -> str:
        return self.text


@dataclass(frozen=True)
class Fuzzy:
    text: str
    distance: int

    def typed(self) -> str:
        return f"{self.text}~{self.distance}"


@dataclass(frozen=True)
class Phrase:
    text: str

    def typed(self) -> str:
        return f'"{self.text}"'


@dataclass(frozen=True)
class Near:
    text: str
    words: int

    def typed(self) -> str:
        return f'"{self.text}"~{self.words}'


@dataclass(frozen=True)
class Both:
    left: "Asked"
    right: "Asked"
    operator: str

    def typed(self) -> str:
        return f"({self.left.typed()}{self.operator}{self.right.typed()})"


@dataclass(frozen=True)
class Either:
    left: "Asked"
    right: "Asked"

    def typed(self) -> str:
        return f"({self.left.typed()} OR {self.right.typed()})"


@dataclass(frozen=True)
class Without:
    child: "Asked"
    operator: str

    def typed(self) -> str:
        child = self.child.typed()
        return f"{self.operator}({child})" if isinstance(self.child, Without) else self.operator + child


@dataclass(frozen=True)
class Standing:
    """starred, read or unread."""

    value: str

    def typed(self) -> str:
        return f"is:{self.value}"


@dataclass(frozen=True)
class Within:
    """In a collection whose name has these words."""

    name: Word | Phrase

    def typed(self) -> str:
        return f"collection:{self.name.typed()}"


@dataclass(frozen=True)
class Headed:
    """Among the senders or the recipients. field: from or to."""

    field: str
    words: "Leaf"

    def typed(self) -> str:
        return f"{self.field}:{self.words.typed()}"


Leaf = Word | Form | Wild | Fuzzy | Phrase | Near
Asked = Leaf | Both | Either | Without | Standing | Within | Headed


def combined(leaves: "st.SearchStrategy[Asked]") -> "st.SearchStrategy[Asked]":
    """These by themselves, and a few of them joined by AND, OR and NOT."""
    return st.recursive(
        leaves,
        lambda inner: st.one_of(
            st.builds(Both, inner, inner, st.sampled_from([" ", " AND "])),
            st.builds(Either, inner, inner),
            st.builds(Without, inner, st.sampled_from(["NOT ", "-"])),
        ),
        max_leaves=4,
    )
