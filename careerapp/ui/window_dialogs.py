"""What the window asks, and what it tells on demand."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from careerapp.ui.language import tr
from careerapp.ui.message_box import Sign, message_box

if TYPE_CHECKING:
    from careerapp.catalog.store import Catalog


def ask_to_leave(window: QWidget, then: Callable[[], object]) -> None:
    """Ask whether the person wants to leave the program."""
    from careerapp.ui.question_box import ask

    ask(
        window,
        tr("Leave the program?"),
        tr("Your answers stay on this computer for the next time."),
        tr("Leave"),
        then,
    )


def say_language_stays(window: QWidget) -> None:
    """Say that the language cannot be another one while something is under way."""
    _say(
        window,
        tr("The language stays as it is for now."),
        tr(
            "Another window is still reading, matching or writing. When it is done, choose the "
            "language again."
        ),
    )


def say_data_stay(window: QWidget) -> None:
    """Say that the data cannot be others while something is under way."""
    _say(
        window,
        tr("The data stay as they are for now."),
        tr("Another window is still reading, matching or writing. When it is done, try again."),
    )


def say_data_are_others(window: QWidget) -> None:
    """Say that other data are used from now on."""
    _say(
        window,
        tr("The program uses other data now."),
        tr("“About and sources” says which. “Go back to the data of before…” undoes it."),
        Sign.DONE,
    )


def show_help(window: QWidget) -> None:
    """Say how the program works."""
    from careerapp.ui.help_dialog import HelpDialog

    HelpDialog(window).open()


def show_glossary(window: QWidget) -> None:
    """Say what the words of the program mean."""
    from careerapp.ui.glossary_dialog import GlossaryDialog

    GlossaryDialog(window).open()


def show_about(window: QWidget, catalog: "Catalog | None") -> None:
    """Say where the figures come from, as far as they are loaded."""
    from careerapp.ui.about_dialog import AboutDialog
    from careerapp.ui.data.age import age_sentences

    if catalog is None:
        AboutDialog((), window).open()
    else:
        AboutDialog(catalog.sources, window, age_sentences(catalog.editions)).open()


def _say(window: QWidget, text: str, detail: str, sign: Sign = Sign.WARNING) -> None:
    box = message_box(window, sign)
    box.setText(text)
    box.setInformativeText(detail)
    box.open()
