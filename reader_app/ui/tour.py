"""The tour: the real window does the main job on the bundled documents, and leaves pictures and notes in a folder."""

import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reader_app.config.paths import Paths
from reader_app.services.exchanging import Selection

_PATIENCE = 30.0  # seconds for any one thing to happen
_SIZES = ((1280, 800), (900, 600))
_SPELLED_OUT = "IMPACT – the International Multilateral Partnership Against Cyber-Threats"
_ALLIANCE = "the world’s first comprehensive alliance against cyberthreats, IMPACT is the key organization"
_SHARED = "information sharing regarding cybersecurity topics/issues among ITU-D members"
_CULTURE = "a culture of cybersecurity have become key"
_MANDATE = "key organization fulfilling ITU’s cybersecurity mandate"


class TourError(RuntimeError):
    """Something on the tour did not come to pass."""


class Tour:
    """Drives one window by its keys and fields, as a person does."""

    def __init__(self, program: Any, folder: Path) -> None:
        self._window = program.window
        self._desk = program.desk
        self._parts = program.desk.parts
        self._folder = folder
        self._pictures = 0

    def take(self) -> None:
        """The main job from the first sight to the exported notes."""
        window, desk = self._window, self._desk
        window.resize(*_SIZES[0])
        window.show()
        desk.set_theme("light")
        desk.after_first_paint()
        self._wait(lambda: len(self._parts.library.documents) == 5, "the five documents")
        self._picture("library")
        self._search("IMPACT", hits=4)
        self._picture("search")
        self._press("Return")
        self._wait(lambda: self._parts.state.hit is not None and self._parts.state.opened is not None, "the first hit")
        self._annotate()
        self._themes()
        self._export()
        self._concordance()
        self._pages()

    def _annotate(self) -> None:
        desk = self._parts
        self._press("T")
        self._type("alliances")
        self._press("Return")
        self._wait(lambda: len(desk.state.annotations) == 1, "the tagged highlight")
        self._press("Ctrl+Z")
        self._wait(lambda: not desk.state.annotations, "undo")
        self._press("Ctrl+Shift+Z")
        self._wait(lambda: len(desk.state.annotations) == 1, "redo")
        self._press("Ctrl+Z")
        self._mark(_SPELLED_OUT, "H", ("alliances", "definition"))
        self._press("N")
        self._type("The acronym is spelled out only here.")
        self._press("Ctrl+Return")
        self._wait(lambda: any(a.note for a in desk.state.annotations), "the note")
        self._mark(_ALLIANCE, "3", ("alliances",))
        self._mark(_MANDATE, "2", ("mandate",))
        self._window.viewer.clear_selection()
        self._picture("annotated")
        self._press("T")
        self._picture("popup")
        self._press("Escape")

    def _mark(self, passage: str, key: str, tags: tuple[str, ...]) -> None:
        before = len(self._parts.state.annotations)
        self._select(passage)
        self._press(key)
        self._wait(lambda: len(self._parts.state.annotations) == before + 1, f"a mark on “{passage}”")
        self._press("T")
        self._type(",".join(tags))
        self._press("Return")
        wanted = len(tags)
        self._wait(
            lambda: any(a.quote == passage and len(a.tags) == wanted for a in self._parts.state.annotations), "the tags"
        )

    def _themes(self) -> None:
        self._window.viewer.clear_selection()
        for theme in ("light", "dark", "sepia"):
            self._desk.set_theme(theme)
            for size in _SIZES:
                self._window.resize(*size)
                self._settle()
                self._window.grab().save(str(self._folder / f"window-{theme}-{size[0]}x{size[1]}.png"))
        self._window.resize(*_SIZES[0])
        self._desk.set_theme("light")

    def _export(self) -> None:
        exporting = self._parts.session.exchanging
        for name, suffix in (("markdown", "md"), ("csv", "csv"), ("jsonld", "jsonld")):
            report = exporting.export(name, self._folder / f"notes.{suffix}", Selection())
            if report.annotations != 3:
                raise TourError(f"{report.annotations} annotations were exported as {name}, not 3")

    def _concordance(self) -> None:
        self._search("cyber*", hits=48)
        self._press("Ctrl+Shift+K")
        self._wait(lambda: self._window.panes.is_open("below"), "the concordance")
        for key in ("Down", "Space", "Down", "Space", "Down"):
            self._press(key)
        self._picture("concordance")
        self._press("Ctrl+Shift+K")

    def _pages(self) -> None:
        """A PDF, made by printing one of the documents, on its own pages."""
        parts = self._parts
        parts.reader.open(parts.session.library.find("Contribution").id)
        with tempfile.TemporaryDirectory(prefix="glossator-tour-") as scratch:
            paper = Path(scratch, "Contribution of Japan.pdf")
            parts.printer.print_to(paper)
            self._wait(paper.exists, "the printed document")
            parts.adding.add([paper])
            self._wait(lambda: parts.state.opened.has_pages, "the pages")
        self._mark(_SHARED, "3", ("information sharing",))
        self._mark(_CULTURE, "1", ("culture",))
        self._window.viewer.clear_selection()
        face = self._window.viewer.face
        self._wait(lambda: all(map(face.stock.picture, face.pages_in_sight)), "their pictures")
        self._picture("pages")

    # ---- hands and eyes

    def _search(self, query: str, hits: int) -> None:
        self._press("Ctrl+K")
        self._type(query)
        self._wait(
            lambda: self._parts.state.results is not None and self._parts.state.results.total_hits == hits,
            f"{hits} hits",
        )

    def _select(self, passage: str) -> None:
        start = self._parts.state.opened.text.content.index(passage)
        viewer = self._window.viewer
        viewer.reveal((start, start + len(passage)))
        viewer.face.setFocus()
        viewer.face.select((start, start + len(passage)))
        self._settle()

    def _press(self, keys: str) -> None:
        target = self._focus()
        if "+" in keys:
            *modifiers, key = keys.split("+")
            names = {"Ctrl": Qt.KeyboardModifier.ControlModifier, "Shift": Qt.KeyboardModifier.ShiftModifier}
            held = Qt.KeyboardModifier.NoModifier
            for name in modifiers:
                held |= names[name]
            QTest.keyClick(target, getattr(Qt.Key, f"Key_{key}"), held)
        else:
            QTest.keyClick(target, getattr(Qt.Key, f"Key_{keys}"))
        self._settle()

    def _type(self, text: str) -> None:
        QTest.keyClicks(self._focus(), text)
        self._settle()

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self._window

    def _picture(self, name: str) -> None:
        self._settle()
        self._pictures += 1
        self._window.grab().save(str(self._folder / f"{self._pictures}-{name}.png"))

    def _settle(self) -> None:
        """Let everything happen that is about to."""
        until = time.monotonic() + 0.15
        while time.monotonic() < until:
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            time.sleep(0.005)

    def _wait(self, happened: Callable[[], bool], what: str) -> None:
        until = time.monotonic() + _PATIENCE
        while not happened():
            if time.monotonic() > until:
                raise TourError(f"the tour waited in vain for {what}")
            QCoreApplication.processEvents()
            time.sleep(0.005)


def take_tour(folder: Path, build: Callable[..., Any]) -> int:
    """Take the tour on a library of its own, so that nobody's notes or settings are touched; returns the exit code."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="glossator-tour-") as scratch:
        root = Path(scratch)
        paths = Paths(data=root / "data", cache=root / "cache", config=root / "config", log=root / "log")
        program = build([], paths=paths)
        try:
            Tour(program, folder).take()
        finally:
            program.window.close()
    for made in sorted(folder.iterdir()):
        print(made)  # noqa: T201
    return 0
