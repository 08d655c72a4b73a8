"""The XML of REFI-QDA (https://www.qdasoftware.org): read into a small tree, bounded; and written, with its ids.

What is read is strangers': a document type, and with it any entity, is refused, and so is what is deeper or has more in
it than a project needs. Elements are known by their local names: files in the wild have several versions of namespace.
"""

import re
import uuid
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element, indent, tostring
from xml.parsers import expat

FAMILY = "urn:QDA-XML:"  # of all namespaces of the standard
ORIGIN = "Glossator"
_NAMESPACE = uuid.UUID("2b9f5a64-3f0e-5b0c-9d3c-6f6e0a3a51c7")  # of the ids of what has none of its own
_DEEPEST = 150  # levels
_MOST, _ELEMENT = 4_000_000, 3  # attributes and instructions, each of some hundred bytes; how many an element is worth
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # by XML 1.0


@dataclass(slots=True)
class Node:
    """An element. name: without its namespace; words: its own text, whole."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    nodes: list["Node"] = field(default_factory=list)
    words: str = ""

    def get(self, name: str) -> str:
        """What an attribute says, empty where it is missing."""
        return self.attributes.get(name, "")

    def all(self, name: str) -> list["Node"]:
        """The elements of this name right below."""
        return [each for each in self.nodes if each.name == name]

    def first(self, name: str) -> "Node":
        """The first of them, or an empty one."""
        return next((each for each in self.nodes if each.name == name), Node(name))


@dataclass(slots=True)
class Tree:
    """What a file holds. asides: what its instructions to us say, which other programs pass over."""

    root: Node
    asides: list[str] = field(default_factory=list)


def read(data: bytes, root: str) -> Tree:
    """The tree of a file of the standard. root: the local name it has to begin with.

    Raises ValueError for anything else, damaged, or more than can be read.
    """
    builder = _Builder(root)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = builder.refuse
    parser.StartElementHandler, parser.EndElementHandler = builder.start, builder.end
    parser.CharacterDataHandler = builder.words
    parser.ProcessingInstructionHandler = builder.aside
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, LookupError) as error:
        raise ValueError("not well-formed") from error
    return builder.tree


class _Builder:
    """Hears of what the parser finds."""

    def __init__(self, root: str) -> None:
        self.tree = Tree(Node(""))
        self._wanted, self._left = root, _MOST
        self._open = [self.tree.root]
        self._parts: list[list[str]] = [[]]  # of the words of those

    def start(self, name: str, attributes: dict[str, str]) -> None:
        space, _, local = name.rpartition(" ")
        self._left -= _ELEMENT + len(attributes)
        if self._left < 0 or len(self._open) > _DEEPEST:
            raise ValueError("more than can be read")
        node = Node(local, attributes)
        if len(self._open) == 1:
            if local != self._wanted or not space.startswith(FAMILY):
                raise ValueError("another kind of file")
            self.tree.root = node
        self._open[-1].nodes.append(node)
        self._open.append(node)
        self._parts.append([])

    def end(self, _name: str) -> None:
        self._open.pop().words = "".join(self._parts.pop())

    def words(self, words: str) -> None:
        self._parts[-1].append(words)

    def aside(self, target: str, said: str) -> None:
        self._left -= 1
        if target == ORIGIN.lower():
            self.tree.asides.append(said)

    def refuse(self, *_: object) -> None:
        raise ValueError("a document type")


def written(root: Element, aside: str = "") -> str:
    """The whole file's text. aside: what is said to ourselves after the end, without “?>” in it."""
    indent(root, " ")
    words = tostring(root, encoding="unicode")
    said = f"<?{ORIGIN.lower()} {aside}?>\n" if aside else ""
    return f'<?xml version="1.0" encoding="utf-8"?>\n{words}\n{said}'


def element(name: str, above: Element | None = None, /, **attributes: str) -> Element:
    """A new element below another; attributes that are empty are left out."""
    made = Element(name, {each: sound(value) for each, value in attributes.items() if value})
    if above is not None:
        above.append(made)
    return made


def sound(words: str) -> str:
    """The words as XML can have them: each character that it cannot is U+FFFD."""
    return _FORBIDDEN.sub("\ufffd", words)


def guid(*words: str) -> str:
    """The id of what these words name; the same for the same words."""
    return str(uuid.uuid5(_NAMESPACE, "\n".join(words)))
