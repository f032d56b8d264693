"""New, Open, Save, Save As, and leaving: what is asked and said on the way."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from careerapp.domain.person_file import ENDING
from careerapp.ui.background import Background
from careerapp.ui.document import questions
from careerapp.ui.document.career_file import OPEN_ELSEWHERE, FileError
from careerapp.ui.document.document import Document
from careerapp.ui.document.one_by_one import OneByOne
from careerapp.ui.document.opening import InUseError, Opening, ReadOnly, open_file, open_kept
from careerapp.ui.document.private_folder import PrivateFolder
from careerapp.ui.document.saving import Saved, note_recent, save, save_as
from careerapp.ui.errors import said
from careerapp.ui.file_dialog import file_dialog
from careerapp.ui.file_names import file_name
from careerapp.ui.settings import Settings

Then = Callable[[], object]


class Desk(QObject):
    """Changes the person that a window is about, and never loses one on the way.

    Parameters
    ----------
    window : QWidget
        Asks and says.
    document : Document
        The person.
    folder : PrivateFolder
        Those who are in no file, and the files opened last.
    settings : Settings
        Removed with everything else.
    background : Background
        Reads and writes.

    Signals: ``shown()``, when the window is about somebody else; ``known_changed()``, when other
    people are kept or recent.
    """

    shown = Signal()
    known_changed = Signal()

    def __init__(
        self,
        window: QWidget,
        document: Document,
        folder: PrivateFolder,
        settings: Settings,
        background: Background,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._folder = folder
        self._people = folder.people
        self._recent = folder.recent
        self._settings = settings
        self._background = background
        self._one_by_one = OneByOne(background, self)
        self._coming: Path | None = None  # what is about to be shown
        self._then: Then = _nothing

    def new(self) -> None:
        """Begin with nobody; whoever is here is saved or kept before."""
        self.when_safe(self._begin_anew)

    def open(self, path: Path) -> None:
        """Open a file in place of whoever is here."""
        if path != self._coming:  # otherwise it was clicked twice
            self.when_safe(partial(self._open, path))

    def choose_file(self) -> None:
        """Ask which file to open."""
        dialog = self._dialog(self.tr("Open a person"), self._usual_folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.open(Path(path)))
        dialog.open()

    def save(self, then: Then | None = None) -> None:
        """Save to the file, or ask for one.

        Parameters
        ----------
        then : callable, optional
            What is done when the person is safe.
        """
        self._one_by_one.when_idle(partial(self._save, then))

    def save_as(self, then: Then | None = None) -> None:
        """Ask for a file and save to it."""
        file = self._document.file
        folder = self._usual_folder if file is None else file.parent
        name = file_name(self._document.person.profile.name, self.tr("My careers"))
        if self._document.read_only is not None:
            name = self.tr("{name} (copy)").format(name=name)
        proposed = folder / f"{name}{ENDING}"
        dialog = self._dialog(self.tr("Save this person"), proposed)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ENDING[1:])
        dialog.fileSelected.connect(
            lambda path: self._one_by_one.when_idle(partial(self._save_as, Path(path), then))
        )
        dialog.open()

    def when_safe(self, then: Then) -> None:
        """Do something after which the person is no longer here; ask first what would be lost.

        It takes the place of a question that is still open.
        """
        questions.close_all(self._window)
        self._one_by_one.when_idle(partial(self._ask_before, then))

    def _ask_before(self, then: Then) -> None:
        document = self._document
        again = partial(self.when_safe, then)  # something may have been changed while it was saved
        if not document.keeping.would_lose:
            self._keep(then)
        elif document.file is not None:
            name, leave = document.file.name, partial(self._leave_behind, then)
            questions.ask_to_save(self._window, name, partial(self.save, again), leave)
        else:
            leave = partial(self._keep, then)
            questions.ask_before_nothing_is_kept(self._window, partial(self.save_as, again), leave)

    def when_idle(self, then: Then) -> None:
        """Do something when nothing is read or written any more; a question goes unanswered."""
        questions.close_all(self._window)
        self._one_by_one.when_idle(then)

    def forget(self, path: Path) -> None:
        """Remove somebody who is kept, after a question, or take a file off the list."""
        if path.parent == self._people.folder:
            remove = partial(self._people.remove, path)
            questions.ask_to_remove(
                self._window,
                partial(self._background.run, remove, self._note_known, self._say_not_removed),
            )
        else:
            self._run_quietly(partial(self._recent.remove, path))

    def remove_everything(self) -> None:
        """Remove all that the program keeps, after a question."""
        remove = partial(self._one_by_one.when_idle, self._remove_everything)
        questions.ask_to_remove_everything(self._window, remove)

    def _remove_everything(self) -> None:
        self._document.let_go()
        if self._people.any_open:
            self._document.hold_again()
            questions.say_not_removed(
                self._window, InUseError(OPEN_ELSEWHERE, at=self._people.folder)
            )
            return
        self._document.keeping.keeps_nothing = True
        self._document.keeping.throw_away()
        try:
            self._document.keeping.write_now()
            self._document.let_go()
            self._folder.remove_everything(self._settings)
        except FileError as error:
            questions.say_not_removed(self._window, error)
        self._begin_anew()

    def _begin_anew(self) -> None:
        self._document.begin_anew()
        self.shown.emit()
        self.known_changed.emit()

    def _open(self, path: Path, *, backup: bool = False, take_over: bool = False) -> None:
        # Otherwise the person's own window would tell that it is open in another one.
        self._document.let_go()
        self._coming = path
        work = partial(open_file, path, self._people, backup=backup, take_over=take_over)
        if path.parent == self._people.folder:
            work = partial(open_kept, path, self._people, backup=backup)
        self._one_by_one.run(work, self._show, self._say_not_opened)

    def _show(self, opening: Opening) -> None:
        self._coming = None
        with suppress(FileError):  # which was said, if it was so before
            self._document.keeping.write_now()  # what was changed while the file was read
        self._document.show_person(opening)
        self.shown.emit()
        if opening.link is not None and not self._document.keeping.keeps_nothing:
            file, name = opening.link.file, opening.person.profile.name
            self._run_quietly(partial(note_recent, self._recent, file, name))
        self._tell_about(opening)

    def _tell_about(self, opening: Opening) -> None:
        if opening.link is None:
            return
        name = opening.link.file.name
        if opening.read_only is ReadOnly.OTHER_COMPUTER and opening.lock is not None:
            take_over = partial(self._take_over, opening.link.file)
            questions.ask_to_take_over(self._window, name, opening.lock.holder, take_over)
        elif opening.read_only is not None:
            questions.say_read_only(self._window, name, opening.read_only)
        elif opening.is_kept and opening.saved is not None and opening.person != opening.saved:
            go_back = partial(self._leave_behind, partial(self._open, opening.link.file))
            questions.ask_about_unsaved(self._window, name, self.save, go_back)

    def _take_over(self, file: Path) -> None:
        self.when_safe(partial(self._open, file, take_over=True))

    def _say_not_opened(self, error: BaseException) -> None:
        self._coming = None
        self._document.hold_again()
        open_backup = partial(self._open, backup=True)
        questions.say_not_opened(self._window, error, open_backup)

    def _save(self, then: Then | None) -> None:
        document, person = self._document, self._document.person
        if document.link is None or document.read_only is not None:
            self.save_as(then)
        else:
            keep = document.keeping.while_saving(person)
            self._run(partial(save, person, document.link, keep), then)

    def _save_as(self, path: Path, then: Then | None) -> None:
        document = self._document
        elsewhere = document.read_only in {ReadOnly.OPEN_ELSEWHERE, ReadOnly.OTHER_COMPUTER}
        here = None if elsewhere else document.file
        self._run(partial(save_as, document.person, path, here), then)

    def _run(self, work: Callable[[], Saved], then: Then | None) -> None:
        self._then = then or _nothing
        self._one_by_one.run(work, self._note_saved, self._say_not_saved)

    def _note_saved(self, saved: Saved) -> None:
        self._document.note_saved(saved.person, saved.link, saved.lock)
        if not self._document.keeping.keeps_nothing:
            name = saved.person.profile.name
            self._run_quietly(partial(note_recent, self._recent, saved.link.file, name))
        then, self._then = self._then, _nothing
        then()

    def _say_not_saved(self, error: BaseException) -> None:
        then, file = self._then, self._document.file
        questions.ask_after_failed_save(
            self._window,
            error,
            file,
            partial(self.save_as, then),
            partial(self._save_as, file or Path(), then),
        )

    def _keep(self, then: Then) -> None:
        try:
            self._document.keeping.write_now()
        except FileError as error:
            questions.ask_to_leave_unkept(self._window, error, partial(self.save_as, then), then)
        else:
            then()

    def _leave_behind(self, then: Then) -> None:
        self._document.keeping.throw_away()
        self._keep(then)

    def _run_quietly(self, work: Callable[[], object]) -> None:
        self._background.run(work, self._note_known, self._note_known)

    def _say_not_removed(self, error: BaseException) -> None:
        questions.say(self._window, self.tr("This person could not be removed."), f"{said(error)}.")
        self.known_changed.emit()

    def _note_known(self, _outcome: object) -> None:
        self.known_changed.emit()

    def _dialog(self, title: str, start: Path) -> QFileDialog:
        kinds = self.tr("People (*{ending} *.json);;All files (*)").format(ending=ENDING)
        return file_dialog(self._window, title, str(start), kinds)

    @property
    def _usual_folder(self) -> Path:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        return Path(QStandardPaths.writableLocation(documents))


def _nothing() -> None:
    pass
