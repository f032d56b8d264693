"""The boxes that say which data are used, and why."""

from PySide6.QtWidgets import QMessageBox, QWidget

from careerapp.domain.sentence import Sentence
from careerapp.report.absent_words import absent_notice
from careerapp.ui.data.new_use import NewUse
from careerapp.ui.language import tr
from careerapp.ui.main_window import MainWindow
from careerapp.ui.message_box import Sign, say


def say_new_use(window: MainWindow, use: NewUse) -> QMessageBox:
    """Say what is used from now on, and that some jobs of the person are not in it.

    Parameters
    ----------
    window : MainWindow
        Over which it is said.
    use : NewUse
        What has changed.
    """
    text, detail = {
        NewUse.DATA: (
            tr("The program uses other data now."),
            tr("“About and sources” says which. “Go back to the data of before…” undoes it."),
        ),
        NewUse.CROSSWALK: (
            tr("The program uses this crosswalk now."),
            tr("“Forget the crosswalk…” undoes it."),
        ),
        NewUse.NO_CROSSWALK: (
            tr("The crosswalk is forgotten."),
            tr("What was put in the place of another job stays there."),
        ),
    }[use]
    absent = len(window.absent_jobs)
    if absent:
        listed = tr("Data → “Jobs that are not in the data…” lists them.")
        detail = f"{detail}\n\n{absent_notice(absent, tr)} {listed}"
    return say(window, text, detail, Sign.DONE)


def say_given_up(window: QWidget, problem: Sentence) -> QMessageBox:
    """Say that those of before are used again, because the new ones could not be loaded."""
    return say(
        window,
        tr("The program uses the data of before again."),
        tr(
            "The new data could not be loaded. Your answers stay as they are.\n\nWhat is wrong: "
            "{problem}."
        ).format(problem=problem.said(tr)),
    )


def say_in_place_of_own(window: QWidget, problem: Sentence) -> QMessageBox:
    """Say that the person's own data cannot be used."""
    return say(
        window,
        tr("The data that you took in cannot be used."),
        tr(
            "The program uses those that came with it. Data → Update from file… takes the files in "
            "again, and Data → Go back to the data of before… goes back.\n\nWhat is wrong: "
            "{problem}."
        ).format(problem=problem.said(tr)),
    )


def say_crosswalk_unusable(window: QWidget, problem: Sentence) -> QMessageBox:
    """Say that the person's own crosswalk cannot be used."""
    return say(
        window,
        tr("The crosswalk that you took in cannot be used."),
        tr(
            "Without it, nothing is known of what came in the place of a job. Data → “Use a table "
            "of changed job codes (crosswalk)…” takes it in again, and Data → “Forget the "
            "crosswalk…” removes it.\n\nWhat is wrong: {problem}."
        ).format(problem=problem.said(tr)),
    )


def say_not_loaded(window: QWidget, sentence: str) -> QMessageBox:
    """Say that there are no jobs, before somebody has answered all questions."""
    return say(window, tr("The program cannot show any jobs."), sentence)
