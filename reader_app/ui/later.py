"""The parts of a desk that nothing needs before the window is painted: loaded and made when they are first wanted."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject

from reader_app.config.settings import Settings
from reader_app.services.session import Session
from reader_app.ui.library.presenter import LibraryPresenter
from reader_app.ui.long_work import LongWork
from reader_app.ui.main_window import MainWindow
from reader_app.ui.state import State
from reader_app.ui.tasks import Tasks

if TYPE_CHECKING:
    from reader_app.ui.dialogs.export_presenter import Exporter
    from reader_app.ui.dialogs.help import Help
    from reader_app.ui.documents.attribute_files import AttributeFiles
    from reader_app.ui.find.name_popup import NamePopup
    from reader_app.ui.glossary.presenter import GlossaryPresenter
    from reader_app.ui.notes.codebook_presenter import CodebookPresenter
    from reader_app.ui.notes.import_presenter import Importer
    from reader_app.ui.sheets.backups import BackupsPresenter
    from reader_app.ui.sheets.help import HelpPresenter
    from reader_app.ui.sheets.history import HistoryPresenter
    from reader_app.ui.sheets.jump import JumpPresenter
    from reader_app.ui.sheets.mover import Mover
    from reader_app.ui.sheets.settings_door import SettingsDoor
    from reader_app.ui.viewer.printing_presenter import Printer

_T = TypeVar("_T")


def door(what: Callable[[], Callable[..., object]]) -> Callable[..., None]:
    """What a part can do, for the part to be made when that is called: `door(lambda: parts.jump.toggle)`."""

    def call(*given: object) -> None:
        what()(*given)

    return call


class Later:
    """To look at one of these parts is to make it; each is made once. settings: those at the start."""

    def __init__(
        self,
        session: Session,
        state: State,
        tasks: Tasks,
        library: LibraryPresenter,
        window: MainWindow,
        settings: Settings,
        parent: QObject,
    ) -> None:
        self.session, self.state, self.tasks, self.library, self.window = session, state, tasks, library, window
        self._settings, self._parent = settings, parent
        self.work = LongWork(tasks, parent)
        self.work.progress.connect(window.set_progress)
        self.work.said.connect(window.say)
        window.cancel_requested.connect(self.work.cancel)
        window.about_to_close.connect(self.work.leave)
        self.meet: Callable[[str, Any], None] = lambda _name, _part: None  # told of each part as it is made

    def made(self) -> dict[str, Any]:
        """Those there are by now, by name."""
        return {
            name: part
            for name, part in vars(self).items()
            if isinstance(getattr(type(self), name, None), cached_property)
        }

    def close(self) -> None:
        """End what they are busy with."""
        made = self.made()
        if "printer" in made:
            self.printer.cancel()
        if "glossary" in made:
            self.glossary.close()

    def _met(self, name: str, part: _T) -> _T:
        for signal, call in (("failed", self.window.complain), ("said", self.window.say)):
            if hasattr(part, signal):
                getattr(part, signal).connect(call)
        self.meet(name, part)
        return part

    @cached_property
    def glossary(self) -> "GlossaryPresenter":
        """The glossary, with its pane."""
        from reader_app.ui.glossary.presenter import GlossaryPresenter

        window, library = self.window, self.library
        made = GlossaryPresenter(
            self.session, self.state, self.tasks, window.glossary, window.viewer, lambda: library.documents,
            window.theme, self._parent,
        )  # fmt: skip
        return self._met("glossary", made)

    @cached_property
    def name_popup(self) -> "NamePopup":
        """Where a search is named."""
        from reader_app.ui.find.name_popup import NamePopup

        return self._met("name_popup", NamePopup(self.window.theme, self.window))

    @cached_property
    def codebook(self) -> "CodebookPresenter":
        """The codebook, in the pane of tags."""
        from reader_app.ui.notes.codebook_presenter import CodebookPresenter

        made = CodebookPresenter(self.session, self.state, self.tasks, self.work, self.window.tags, self._parent)
        made.offered.connect(self.window.say)
        return self._met("codebook", made)

    @cached_property
    def exporter(self) -> "Exporter":
        """Exporting notes."""
        from reader_app.ui.dialogs.export_presenter import Exporter

        last, window = self._settings.last_export, self.window
        made = Exporter(self.session, self.state, self.tasks, window.theme, window.notes, window, last)
        return self._met("exporter", made)

    @cached_property
    def importer(self) -> "Importer":
        """Notes from files."""
        from reader_app.ui.notes.import_presenter import Importer

        return self._met("importer", Importer(self.session, self.work, self.window))

    @cached_property
    def attributes(self) -> "AttributeFiles":
        """Attributes of documents as files."""
        from reader_app.ui.documents.attribute_files import AttributeFiles

        return self._met("attributes", AttributeFiles(self.session, self.tasks, self.work, self.window))

    @cached_property
    def printer(self) -> "Printer":
        """Printing the open document."""
        from reader_app.ui.viewer.printing_presenter import Printer

        made = Printer(self.session, self.state, self.window)
        made.progress.connect(self.window.set_progress)
        self.window.cancel_requested.connect(made.cancel)
        return self._met("printer", made)

    @cached_property
    def help(self) -> "HelpPresenter":
        """The guide, and the report of a problem."""
        from reader_app.ui.sheets.help import HelpPresenter

        return self._met("help", HelpPresenter(self.session, self.window.theme, self.window))

    @cached_property
    def shortcuts(self) -> "Help":
        """The sheet of all keys."""
        from reader_app.ui.dialogs.help import Help

        window = self.window
        guide = door(lambda: self.help.show_guide)
        made = Help(window.actions_table, guide, window.say, window.theme, window)
        return self._met("shortcuts", made)

    @cached_property
    def history(self) -> "HistoryPresenter":
        """The history on a sheet."""
        from reader_app.ui.sheets.history import HistoryPresenter

        return self._met("history", HistoryPresenter(self.session, self.work, self.window.theme, self.window))

    @cached_property
    def jump(self) -> "JumpPresenter":
        """Jumping to a document by its name."""
        from reader_app.ui.sheets.jump import JumpPresenter

        return self._met("jump", JumpPresenter(self.session, self.state, self.window.theme, self.window))

    @cached_property
    def backups(self) -> "BackupsPresenter":
        """Backing up and restoring."""
        from reader_app.ui.sheets.backups import BackupsPresenter

        return self._met("backups", BackupsPresenter(self.session, self.tasks, self.window.theme, self.window))

    @cached_property
    def mover(self) -> "Mover":
        """Moving the library to another folder."""
        from reader_app.ui.sheets.mover import Mover

        return self._met("mover", Mover(self.session, self.tasks, self.window))

    @cached_property
    def settings(self) -> "SettingsDoor":
        """The sheet of settings."""
        from reader_app.ui.sheets.settings_door import SettingsDoor

        window = self.window
        return self._met("settings", SettingsDoor(self._settings, self.session.paths, window.theme, window))
