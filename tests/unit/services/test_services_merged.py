"""What is known of a document that is read again: what was inferred gives way to what is stated, and says so."""

import pytest

from reader_app.model.document import Metadata
from reader_app.services.revisions import _merged

INFERRED = frozenset({"date"})


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (Metadata(), Metadata(date="2011"), Metadata(date="2011")),
        (Metadata(), Metadata(date="2011", inferred=INFERRED), Metadata(date="2011", inferred=INFERRED)),
        (Metadata(date="2010", inferred=INFERRED), Metadata(date="2011"), Metadata(date="2011")),
        (Metadata(date="2010"), Metadata(date="2011"), Metadata(date="2010")),
        (Metadata(date="2010"), Metadata(date="2011", inferred=INFERRED), Metadata(date="2010")),
        (Metadata(date="2010", inferred=INFERRED), Metadata(), Metadata(date="2010", inferred=INFERRED)),
    ],
)
def test_what_is_stated_goes_before_what_was_inferred(before: Metadata, after: Metadata, expected: Metadata) -> None:
    assert _merged(before, after) == expected
