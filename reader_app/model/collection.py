"""Collections: named groups of documents; a document may be in several."""

from typing import NamedTuple


class Collection(NamedTuple):
    """A collection of documents. name: unique by `tag.name_key`, cleaned by `tag.clean_name`; "a/b" is b under a."""

    id: str
    name: str
