"""Questions about a document, and what cannot be done with it, each in a box of its own."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QWidget

from careerapp.ui.document.career_file import ChangedFileError, DamagedFileError
from careerapp.ui.document.opening import InUseError, ReadOnly
from careerapp.ui.document.saving import OpenElsewhereError
from careerapp.ui.errors import said
from careerapp.ui.language import tr
from careerapp.ui.message_box import Sign, message_box


@dataclass(frozen=True, slots=True)
class Answer:
    """One way to go on.

    Attributes
    ----------
    text : str
        The button's.
    then : callable
        What is done then.
    is_final : bool
        Whether that cannot be undone, so that Enter should not do it unasked.
    """

    text: str
    then: Callable[[], object]
    is_final: bool = False


def ask_which(parent: QWidget, text: str, detail: str, answers: Sequence[Answer]) -> None:
    """Ask without blocking; Enter gives the first answer that can be undone, and Escape none.

    Parameters
    ----------
    parent : QWidget
        The window that asks.
    text, detail : str
        The question, and what follows from it.
    answers : sequence of Answer
        The ways to go on; without any, it is not a question and has a button to close it.
    """
    box = message_box(parent, Sign.QUESTION if answers else Sign.WARNING, text, detail)
    ways: dict[QPushButton, Callable[[], object]] = {}
    default = None
    for answer in answers:
        button = box.addButton(answer.text, QMessageBox.ButtonRole.AcceptRole)
        ways[button] = answer.then
        if default is None and not answer.is_final:
            default = button
    standard = QMessageBox.StandardButton
    last = box.addButton(standard.Cancel if answers else standard.Close)
    box.setEscapeButton(last)
    box.setDefaultButton(default or last)
    for button, then in ways.items():
        button.clicked.connect(then)
    box.open()


def close_all(window: QWidget) -> None:
    """Take back what is still asked, as Cancel does: it is about a person who may go."""
    for kind in (QMessageBox, QFileDialog):
        for box in window.findChildren(kind, options=Qt.FindChildOption.FindDirectChildrenOnly):
            box.close()


def say(parent: QWidget, text: str, detail: str) -> None:
    """Say what cannot be done, and why."""
    ask_which(parent, text, detail, ())


def ask_to_save(
    parent: QWidget, name: str, save: Callable[[], object], leave: Callable[[], object]
) -> None:
    """Ask what becomes of changes that a file does not have."""
    ask_which(
        parent,
        tr("Save the changes to {name}?").format(name=name),
        tr("Otherwise the file stays as it was, and what you have changed since is lost."),
        (Answer(tr("&Save"), save), Answer(tr("Do&n’t save"), leave)),
    )


def ask_before_nothing_is_kept(
    parent: QWidget, save: Callable[[], object], leave: Callable[[], object]
) -> None:
    """Ask what becomes of somebody of whom nothing is kept."""
    ask_which(
        parent,
        tr("Leave these answers behind?"),
        tr(
            "You have chosen to keep nothing on this computer. Save them to a file, for instance "
            "on a memory stick, or they are gone."
        ),
        (Answer(tr("&Save to a file…"), save), Answer(tr("&Leave them behind"), leave)),
    )


def ask_to_remove(parent: QWidget, remove: Callable[[], object]) -> None:
    """Ask whether somebody who is in no file may go."""
    ask_which(
        parent,
        tr("Remove this person from this computer?"),
        tr("Their answers, shortlist and notes are in no file, and cannot be brought back."),
        (Answer(tr("&Remove"), remove, is_final=True),),
    )


def ask_to_remove_everything(parent: QWidget, remove: Callable[[], object]) -> None:
    """Ask whether all that the program keeps may go."""
    ask_which(
        parent,
        tr("Remove everything this program keeps about you?"),
        tr(
            "The answers, shortlists and notes of all people that it has kept on this computer, "
            "the list of recent files, the place of the window and your choice of colors. Files "
            "that you have saved yourself stay where you have put them, with the backups beside "
            "them.\n\n"
            "It cannot be undone, and nothing more is kept until you close the program."
        ),
        (Answer(tr("&Remove everything"), remove, is_final=True),),
    )


def say_not_removed(parent: QWidget, error: Exception) -> None:
    """Say that something is still there."""
    if isinstance(error, InUseError):
        detail = tr("Another window of this program is open. Close it first.")
    else:
        detail = tr("{error}. What comes after it is still there too.").format(error=said(error))
    say(parent, tr("Not everything could be removed."), detail)


def ask_to_leave_unkept(
    parent: QWidget, error: Exception, save: Callable[[], object], leave: Callable[[], object]
) -> None:
    """Ask what becomes of answers that cannot be kept."""
    ask_which(
        parent,
        tr("Leave without keeping these answers?"),
        tr("They cannot be kept on this computer: {error}.").format(error=said(error)),
        (Answer(tr("&Save to a file…"), save), Answer(tr("&Leave them behind"), leave)),
    )


def say_not_kept(parent: QWidget, error: Exception) -> None:
    """Say that what is done from now on will be gone, over whatever page is open."""
    say(
        parent,
        tr("What you do now cannot be kept."),
        tr(
            "{error}.\n\nIt is all still here. Save it to a file, or it is gone when you close the "
            "program."
        ).format(error=said(error)),
    )


def ask_about_unsaved(
    parent: QWidget, name: str, save: Callable[[], object], go_back: Callable[[], object]
) -> None:
    """Ask what becomes of changes that an earlier run has left unsaved."""
    ask_which(
        parent,
        tr("Changes to {name} had not been saved.").format(name=name),
        tr(
            "The program ended before. They were kept, and are here now: save them, or go back to "
            "what the file has. Cancel leaves them unsaved for now."
        ),
        (Answer(tr("&Save them"), save), Answer(tr("&Go back to the file"), go_back)),
    )


def say_read_only(parent: QWidget, name: str, why: ReadOnly) -> None:
    """Say why a file is not written to, and what can be done."""
    reason = {
        ReadOnly.NEWER: tr(
            "A newer version of this program has saved it. This one shows what it knows, and would "
            "lose the rest."
        ),
        ReadOnly.OPEN_ELSEWHERE: tr("It is open in another window already."),
        ReadOnly.OTHER_COMPUTER: tr("It is open on another computer."),
        ReadOnly.PROTECTED: tr("The file or its folder is protected from writing."),
    }[why]
    way_out = tr("You can look at everything, and save changes under another name.")
    say(parent, tr("{name} is open for reading only.").format(name=name), f"{reason} {way_out}")


def ask_to_take_over(
    parent: QWidget, name: str, computer: str, take_over: Callable[[], object]
) -> None:
    """Ask whether a file that another computer has, or has left behind, may be written to."""
    ask_which(
        parent,
        tr("{name} is open on another computer.").format(name=name),
        tr(
            "Or it was when {computer} was switched off, or the memory stick was pulled out. If "
            "nobody works on it there, go on here. Cancel lets you look at everything, and save "
            "changes under another name."
        ).format(computer=computer),
        (Answer(tr("&Go on here"), take_over),),
    )


def say_not_opened(
    parent: QWidget, error: BaseException, open_backup: Callable[[Path], object]
) -> None:
    """Say why somebody could not be opened, and offer the backup where there is one."""
    if isinstance(error, DamagedFileError) and error.backup is not None:
        ask_which(
            parent,
            tr("{name} is damaged.").format(name=error.file.name),
            tr(
                "{error}.\n\nA backup from before it was last saved is beside it. The damaged file "
                "stays as it is until you save."
            ).format(error=said(error)),
            (Answer(tr("Open the &backup"), partial(open_backup, error.file)),),
        )
    elif isinstance(error, InUseError):
        say(
            parent,
            tr("This person is open in another window already."),
            tr("Go on there, or close that window first."),
        )
    else:
        say(parent, tr("The file could not be opened."), f"{said(error)}.")


def ask_after_failed_save(
    parent: QWidget,
    error: BaseException,
    file: Path | None,
    save_as: Callable[[], object],
    save_there: Callable[[], object],
) -> None:
    """Say why somebody could not be saved, and ask where else to.

    Parameters
    ----------
    parent : QWidget
        The window that asks.
    error : BaseException
        What went wrong.
    file : Path or None
        The file that they belong to.
    save_as, save_there : callable
        Ask for another file; write into that one whatever it holds.
    """
    ways = [Answer(tr("Save under &another name…"), save_as)]
    text, detail = tr("The file could not be saved."), f"{said(error)}."
    if isinstance(error, OpenElsewhereError):
        detail = tr("It is open in another window of this program.")
    elif isinstance(error, ChangedFileError) and file is not None:
        if error.gone:
            text = tr("{name} is no longer there.").format(name=file.name)
            detail = tr("It was moved or removed since you opened it.")
            ways.append(Answer(tr("&Save it there again"), save_there))
        else:
            text = tr("{name} was changed by somebody else.").format(name=file.name)
            detail = tr(
                "It has changed since you opened it. If you replace it, what it holds now "
                "becomes its backup."
            )
            ways.append(Answer(tr("&Replace it"), save_there))
    safe = tr("Your answers are still here, as they were.")
    ask_which(parent, text, f"{detail}\n\n{safe}", ways)
