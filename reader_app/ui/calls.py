"""What actions of the window do where that is one part's business alone; `Commands` has those that take several."""

from collections.abc import Callable
from functools import partial

from reader_app.model.annotation import Colour
from reader_app.ui.later import door
from reader_app.ui.menus import open_menu
from reader_app.ui.parts import Parts

Calls = dict[str, Callable[[], object]]


def calls_of(parts: Parts) -> Calls:
    """The calls of these parts, by the names of their actions."""
    return _of_search(parts) | _of_the_text(parts) | _of_the_library(parts) | _of_the_window(parts)


def _of_search(parts: Parts) -> Calls:
    return {
        "search": parts.full_screen.search,
        "save_search": parts.searches.name,
        "find": parts.window.viewer.open_find,
        "below_pane": parts.concordance.toggle,
        "tag_lines": parts.concordance.tag,
        "highlight_lines": parts.concordance.highlight,
    }


def _of_the_text(parts: Parts) -> Calls:
    annotator = parts.annotator
    return {
        "back": parts.reader.back,
        "forward": parts.reader.forward,
        "beside": parts.beside.open_chosen,
        "next_link": partial(parts.pages.step_link, 1),
        "previous_link": partial(parts.pages.step_link, -1),
        "next_difference": partial(parts.beside.step_difference, 1),
        "previous_difference": partial(parts.beside.step_difference, -1),
        "pages": parts.pages.toggle,
        "go_to_page": door(lambda: parts.window.viewer.pages.bar.ask_for_page),
        "fit_page": parts.pages.fit_page,
        "turn_pages": parts.pages.turn,
        "highlight": annotator.highlight,
        **{f"colour_{colour}": partial(annotator.colour, colour) for colour in Colour},
        "tag": annotator.tag,
        "note": annotator.note,
        "document_note": annotator.document_note,
        "cycle": annotator.cycle,
        "move": annotator.move,
        "delete": annotator.delete,
        "extend": partial(_extend, parts),
    }


def _extend(parts: Parts) -> None:
    from reader_app.ui.viewer.extending import extend

    extend(parts.annotator, parts.state, parts.window.viewer)


def _of_the_library(parts: Parts) -> Calls:
    return {
        "add": parts.adding.ask_for_files,
        "add_folder": parts.adding.ask_for_folder,
        "watch_folder": parts.watched.ask,
        "watched": parts.watched.show,
        "reports": parts.reports.show,
        "jump": door(lambda: parts.jump.toggle),
        "history": door(lambda: parts.history.toggle),
        "export": door(lambda: parts.exporter.ask),
        "import_notes": door(lambda: parts.importer.ask),
        "import_attributes": door(lambda: parts.attributes.ask_import),
        "export_attributes": door(lambda: parts.attributes.ask_export),
        "export_again": door(lambda: parts.exporter.again),
        "print": door(lambda: parts.printer.ask),
        "print_pdf": door(lambda: parts.printer.ask_for_file),
        "back_up": door(lambda: parts.backups.make),
        "restore": door(lambda: parts.backups.show),
        "move_library": door(lambda: parts.mover.ask),
    }


def _of_the_window(parts: Parts) -> Calls:
    window = parts.window
    return {
        "left_pane": lambda: window.panes.toggle("left"),
        "right_pane": lambda: window.panes.toggle("right"),
        "menu": partial(open_menu, window.menu_button),
        "show_tags": lambda: window.go_to(window.tags),
        "show_outline": lambda: window.go_to(window.outline),
        "show_glossary": lambda: window.go_to(window.glossary),
        "full_screen": parts.full_screen.toggle,
        "settings": door(lambda: parts.settings.toggle),
        "data_folder": door(lambda: parts.settings.show_folder),
        "guide": door(lambda: parts.help.show_guide),
        "problem": door(lambda: parts.help.show_problem),
        "shortcuts": door(lambda: parts.shortcuts.toggle),
        "quit": window.close,
    }
