"""What the window asks, and what it tells on demand."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from careerapp.ui.language import tr
from careerapp.ui.message_box import say

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
    say(
        window,
        tr("The language stays as it is for now."),
        tr(
            "Another window is still reading, matching or writing. When it is done, choose the "
            "language again."
        ),
    )


def say_data_stay(window: QWidget) -> None:
    """Say that the data cannot be others while something is under way."""
    say(
        window,
        tr("The data stay as they are for now."),
        tr("Another window is still reading, matching or writing. When it is done, try again."),
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
    from careerapp.report.own_data_words import own_data_in_window
    from careerapp.ui.about_dialog import AboutDialog
    from careerapp.ui.data.age import age_sentences

    if catalog is None:
        AboutDialog((), window).open()
    else:
        problem = catalog.in_place_of_own
        own = () if problem is None else (own_data_in_window(problem, tr),)
        AboutDialog(catalog.sources, window, (*own, *age_sentences(catalog.editions))).open()
