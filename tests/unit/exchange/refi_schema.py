"""The schemas of REFI-QDA, where they are beside this project."""

from pathlib import Path

import pytest
from lxml import etree

STANDARDS = Path(__file__).resolve().parents[4] / "shared" / "standards" / "refi-qda"


def schema_faults(name: str, words: str | bytes) -> list[str]:
    """What is wrong with a file by the schema "Codebook" or "Project"; skips the test where that is not there."""
    file = STANDARDS / f"{name}.xsd"
    if not file.is_file():
        pytest.skip("the schemas of REFI-QDA are not beside this project")
    schema = etree.XMLSchema(etree.parse(str(file)))
    data = words.encode() if isinstance(words, str) else words
    return [] if schema.validate(etree.fromstring(data)) else [str(each) for each in schema.error_log]
