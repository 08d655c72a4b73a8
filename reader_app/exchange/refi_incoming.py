"""Reads a project of REFI-QDA: its codes as tags, its sources as texts, and what is coded and noted there.

Passages are counted in code points from 0, the end exclusive, and a line end is one of them, as programs in the wild
do. Files are strangers': what has another shape than the standard says is passed over, and what has no place with us
is counted. Codings of several people on one passage are a note of each.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from reader_app.exchange.codebook import MOST, CodebookFile
from reader_app.exchange.incoming import MOST_WORDS, Incoming, Source
from reader_app.exchange.refi_codebook import Codes, plain_guid
from reader_app.exchange.refi_project import told_aside
from reader_app.exchange.refi_variables import Variables
from reader_app.exchange.refi_xml import Node, Tree, read
from reader_app.model.annotation import Colour, clean_text
from reader_app.model.attribute import Attributes
from reader_app.model.tag import name_key

_CONTEXT = 32  # code points around a passage
_NO_LETTERS = re.compile("[\x00-\x08\x0b-\x1f\x7f]")  # not the tab, and not the line end
_NOWHERE = {"Cases": "Case", "Links": "Link", "Sets": "Set", "Graphs": "Graph"}
_ELSEWHERE = frozenset(("PDFSelection", "PictureSelection", "AudioSelection", "VideoSelection", "TranscriptSelection"))


class Left(StrEnum):
    """What a project may have that has no place with us."""

    SELECTIONS = "selections"  # on areas of pages and pictures, and in sound and film
    MEMOS = "memos"  # that belong to nothing that can be noted
    OTHERS = "cases and the like"  # links, sets, graphs, and variables that no source has a value of


@dataclass(frozen=True, slots=True)
class Told:
    """A source with its text, the notes on it, and its attributes."""

    source: Source
    text: str
    notes: tuple[Incoming, ...]
    attributes: Attributes = ()


@dataclass(frozen=True, slots=True)
class Project:
    """What a project says. textless: names of sources of which it has no text; left: how many there are of each."""

    codebook: CodebookFile
    sources: tuple[Told, ...]
    textless: tuple[str, ...]
    left: Mapping[Left, int]


def read_project(data: bytes, text_at: Callable[[str], str | None]) -> Project:
    """What the XML of a project says. text_at: the text at a path it names, None where there is none.

    Raises ValueError for XML that is no project, or has more in it than can be taken over.
    """
    return _Reader(read(data, "Project"), text_at).project()


@dataclass(slots=True)
class _Piece:
    """What becomes one note: on a passage, or on the whole of a source."""

    user: str
    created: str
    modified: str
    tags: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)


class _Reader:
    """Reads one tree."""

    def __init__(self, tree: Tree, text_at: Callable[[str], str | None]) -> None:
        self._root, self._text_at = tree.root, text_at
        self._users = {
            plain_guid(user.get("guid")): " ".join(clean_text(user.get("name") or user.get("id")).split())
            for user in tree.root.first("Users").all("User")
        }
        self._notes = {plain_guid(note.get("guid")): note for note in tree.root.first("Notes").all("Note")}
        self._used: set[str] = set()
        self._left: Counter[Left] = Counter()
        self._room = MOST_WORDS
        self._textless: list[str] = []
        codebook = tree.root.first("CodeBook")
        self._describe(codebook.first("Codes"))
        self._codes = Codes.of(codebook)
        if len(self._codes.rows) > MOST:
            raise ValueError("more codes than can be tags")
        self._aside = told_aside(tree.asides)
        self._variables = Variables(tree.root)

    def project(self) -> Project:
        sources = tuple(self._sources())
        self._left[Left.MEMOS] += len(self._notes.keys() - self._used)
        for several, one in _NOWHERE.items():
            self._left[Left.OTHERS] += len(self._root.first(several).all(one))
        self._left[Left.OTHERS] += self._variables.left
        return Project(self._codes.file, sources, tuple(self._textless), {k: n for k, n in self._left.items() if n})

    def _describe(self, codes: Node) -> None:
        """Puts the memos of codes to what describes them."""
        waiting = [codes]
        while waiting:
            code = waiting.pop()
            waiting += code.all("Code")
            words = self._memos(code)
            if words:
                described = code.first("Description")
                code.nodes.append(Node("Description", words="\n\n".join(filter(None, (described.words, *words)))))
                code.nodes = [each for each in code.nodes if each is not described]

    def _sources(self) -> Iterator[Told]:
        for node in self._root.first("Sources").nodes:
            self._left[Left.SELECTIONS] += _elsewhere(node)
            text_node = node.first("Representation") if node.name == "PDFSource" else node
            text = self._text(text_node) if node.name in {"TextSource", "PDFSource"} else ""
            text = _NO_LETTERS.sub(" ", text)  # so that what stands behind stays in its place
            name = " ".join(clean_text(node.get("name")).split())
            if not text.strip():
                self._textless.append(name or node.get("guid")[:60])
                continue
            source = Source(plain_guid(node.get("guid")), name)
            said = [*self._passages(text_node, text, source), *self._on_whole(node, source)]
            if text_node is not node:
                said += self._on_whole(text_node, source)
            yield Told(source, text, tuple(said), self._variables.of(node))

    def _text(self, node: Node) -> str:
        """The plain text of a source or note, with our line ends."""
        path = node.get("plainTextPath")
        text = (self._text_at(path) or "") if path else node.first("PlainTextContent").words
        return text.replace("\r\n", "\n").replace("\r", "\n")

    def _passages(self, node: Node, text: str, source: Source) -> Iterator[Incoming]:
        for selection in node.all("PlainTextSelection"):
            start, end = _number(selection.get("startPosition")), _number(selection.get("endPosition"))
            if not 0 <= start < end <= len(text):
                self._left[Left.SELECTIONS] += 1
                continue
            for number, piece in enumerate(self._pieces(selection)):
                self._take_room(end - start)
                made = self._note(piece, "" if number else plain_guid(selection.get("guid")), source)
                yield replace(
                    made,
                    is_passage=True,
                    start=start,
                    end=end,
                    quote=text[start:end],
                    prefix=text[max(0, start - _CONTEXT) : start],
                    suffix=text[end : end + _CONTEXT],
                )

    def _pieces(self, selection: Node) -> Iterable[_Piece]:
        """What each person said of a passage, first of all who chose it, if they said anything."""
        own = self._piece(selection)
        own.words = [*_described(selection), *self._memos(selection)]
        pieces = {own.user: own}
        for coding in selection.all("Coding"):
            user = plain_guid(coding.get("creatingUser")) or own.user
            piece = pieces.setdefault(user, self._piece(coding))
            piece.tags += self._tag(coding)
            piece.words += self._memos(coding)
        others = [each for each in pieces.values() if each is not own and (each.tags or each.words)]
        return [own, *others] if own.tags or own.words or not others else others

    def _on_whole(self, node: Node, source: Source) -> Iterator[Incoming]:
        """Notes on all of a source: its description, its memos with what is coded by them, and other codings."""
        for words in _described(node):
            piece = self._piece(node)
            piece.words.append(words)
            yield self._note(piece, "", source)
        coded, alone = self._coded(node)
        for ref in dict.fromkeys((*_targets(node), *coded)):
            if ref in self._notes:
                yield self._memo(ref, coded.get(ref, []), source)
        for piece in alone:
            yield self._note(piece, "", source)

    def _coded(self, node: Node) -> tuple[dict[str, list[str]], list[_Piece]]:
        """The tags that a source has by each of its memos, and by nothing but a person at a time."""
        coded: defaultdict[str, list[str]] = defaultdict(list)
        alone: dict[tuple[str, str], _Piece] = {}
        for coding in node.all("Coding"):
            refs = [ref for ref in _targets(coding) if ref in self._notes]
            for ref in refs:
                coded[ref] += self._tag(coding)
            if not refs:
                piece = self._piece(coding)
                alone.setdefault((piece.user, piece.created), piece).tags += self._tag(coding)
        return coded, [piece for piece in alone.values() if piece.tags]

    def _memo(self, ref: str, tags: list[str], source: Source) -> Incoming:
        """A memo as a note on a whole source, or on a passage that was lost when the project was written."""
        self._used.add(ref)
        node = self._notes[ref]
        piece = self._piece(node)
        piece.tags = tags
        quote = clean_text(node.first("Description").words)
        if ref in self._aside.lost and quote:
            piece.words = [self._words(node)]
            prefix, suffix = self._aside.lost[ref]
            made = self._note(piece, ref, source)
            return replace(made, is_passage=True, quote=quote, prefix=prefix, suffix=suffix)
        piece.words = self._all_words(node)
        return self._note(piece, ref, source)

    def _memos(self, node: Node) -> list[str]:
        """The words of the memos that something refers to."""
        words = []
        for ref in _targets(node):
            if ref in self._notes:
                self._used.add(ref)
                words += self._all_words(self._notes[ref])
        return [each for each in words if each.strip()]

    def _all_words(self, note: Node) -> list[str]:
        """The description of a memo and its words."""
        described = _described(note)
        self._take_room(sum(map(len, described)))
        return [*described, self._words(note)]

    def _words(self, note: Node) -> str:
        words = clean_text(self._text(note))
        self._take_room(len(words))
        return words

    def _take_room(self, letters: int) -> None:
        """Counts what is taken over: a thousand passages may have the whole text, a memo may be that of a thousand."""
        self._room -= letters
        if self._room < 0:
            raise ValueError("more than can be taken over")

    def _tag(self, coding: Node) -> list[str]:
        """The name of the tag that a coding gives; none for a code that is not there."""
        name = self._codes.names.get(plain_guid(coding.first("CodeRef").get("targetGUID")))
        return [] if name is None else [name]

    def _piece(self, node: Node) -> _Piece:
        """Who made something, and when; where it does not say, when the project was."""
        root = self._root
        created = node.get("creationDateTime") or root.get("creationDateTime") or root.get("modifiedDateTime")
        return _Piece(plain_guid(node.get("creatingUser")), created, node.get("modifiedDateTime"))

    def _note(self, piece: _Piece, identity: str, source: Source) -> Incoming:
        tags = tuple(dict.fromkeys(piece.tags))
        row = self._codes.rows.get(name_key(tags[0])) if tags else None
        colour = row.colour if row is not None and row.colour is not None else Colour.YELLOW
        return Incoming(
            identity,
            source,
            note="\n\n".join(each for each in piece.words if each.strip()),
            tags=tags,
            colour=self._aside.colours.get(identity, colour.value),
            former=self._aside.former.get(identity, ""),
            author=self._users.get(piece.user, ""),
            created=piece.created,
            modified=piece.modified,
        )


def _described(node: Node) -> list[str]:
    """The description of something, if it has one."""
    words = clean_text(node.first("Description").words)
    return [words] if words.strip() else []


def _targets(node: Node) -> list[str]:
    """The ids of the memos that something refers to."""
    return [plain_guid(ref.get("targetGUID")) for ref in node.all("NoteRef")]


def _elsewhere(source: Node) -> int:
    """How many selections of a source are on no text."""
    below = (source, *source.all("Transcript"))
    return sum(each.name in _ELSEWHERE for node in below for each in node.nodes)


def _number(stated: str) -> int:
    """A position; -1 for what is none."""
    words = stated.strip()
    return int(words) if words.isascii() and words.isdecimal() and len(words) < 12 else -1
