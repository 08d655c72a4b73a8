"""Collections: named groups of documents; a document may be in several."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Collection:
    """A collection of documents. name: unique by `tag.name_key`, cleaned by `tag.clean_name`; "a/b" is b under a."""

    id: str
    name: str
