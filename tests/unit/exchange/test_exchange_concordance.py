"""Concordances that leave: every line with its citation, no cell that runs, the text as it was."""

import csv
import io

from markdown_it import MarkdownIt

from reader_app.exchange.concordance import COLUMNS, CitedConcordance, CitedLine, render_csv, render_markdown

FIRST = CitedLine("with ", "IMPACT", " – the *International*", "d1", "=Title", "2011-06-01", "“=Title”, 2011", 10, 16)
SECOND = CitedLine("", "-impact", ", now", "d2", "Other", "", "“Other”", 0, 7)
CONCORDANCE = CitedConcordance("IMPACT OR [x]", (FIRST, SECOND))


def test_a_row_per_line_in_its_order_with_guarded_cells() -> None:
    text = render_csv(CONCORDANCE)
    assert text.startswith("\ufeff")
    head, first, second = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""))
    assert tuple(head) == COLUMNS
    assert first[:5] == ["1", "with ", "IMPACT", " – the *International*", "d1"]
    assert first[5:] == ["'=Title", "2011-06-01", "“=Title”, 2011", "10", "16"]
    assert second[:4] == ["2", "", "'-impact", ", now"]


def test_markdown_shows_the_letters_of_the_text_and_the_match_in_bold() -> None:
    html = MarkdownIt().render(render_markdown(CONCORDANCE))
    assert "<h1>Concordance: IMPACT OR [x]</h1>" in html
    assert "<li>with <strong>IMPACT</strong> – the *International* — “=Title”, 2011</li>" in html
    assert "<li><strong>-impact</strong>, now — “Other”</li>" in html
    assert "<p>2 lines</p>" in html
