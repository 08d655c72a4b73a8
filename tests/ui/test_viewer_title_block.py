"""The title block says what the document's own opening lines do not."""

import pytest

from reader_app.config.paths import corpus
from reader_app.formats import read
from reader_app.formats.catalogue import read_catalogue
from reader_app.ui.viewer.title_block import TitleBlock, title_block

EXPECTED = {
    "itu-2011-worldwide-cybersecurity-summit.txt": TitleBlock("", ()),
    "itu-2007-regional-workshop-cybersecurity.txt": TitleBlock("", ()),
    "itu-secretary-general-message.txt": TitleBlock("", ("Hamadoun I. Touré",)),
    "itu-2017-japan-study-group-2-question-3.txt": TitleBlock(
        "Contribution: continuing ITU-D Study Group 2 Question 3 on cybersecurity",
        ("Delegation of Japan", "2017 (inferred)"),
    ),
}


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", EXPECTED)
def test_of_the_bundled_documents(name: str) -> None:
    entry = next(e for e in read_catalogue(corpus() / "catalogue.toml") if e.file == name)
    text = read((corpus() / name).read_bytes(), name).text
    assert title_block(entry.metadata, text) == EXPECTED[name]
