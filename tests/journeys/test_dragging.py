"""A document is dragged by the mouse to where it belongs, with a small sign beside the pointer."""

from tests.journeys.desktop import Desktop

ROW, STARRED = (120, 560), (60, 152)  # on the screen: the fifth document, and the shelf of those with a star
LINK = "#2f5d8a"  # the accent of the light theme
BESIDE = (STARRED[0] + 4, STARRED[1] + 8, STARRED[0] + 280, STARRED[1] + 40)


def test_a_document_dragged_to_the_starred_ones_gets_a_star(desktop: Desktop) -> None:
    desktop.start().resize(1280, 800)
    desktop.drag(ROW, STARRED, 12, lambda: desktop.wait(lambda: desktop.find(LINK, BESIDE), "the sign"))
    desktop.wait(lambda: desktop.ask("search", "is:starred IMPACT")["total_documents"] == 1, "the star")
    desktop.press("ctrl+z")
    desktop.wait(lambda: desktop.ask("search", "is:starred IMPACT")["total_documents"] == 0, "no star")
    desktop.quit()
