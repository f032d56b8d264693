"""How the program works, in a page."""

from html import escape

from PySide6.QtWidgets import QWidget

from careerapp.ui.language import tr
from careerapp.ui.text_dialog import TextDialog


class HelpDialog(TextDialog):
    """What to do, what the numbers mean, and where help about keys is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("How it works"), _html(), parent)


def _html() -> str:
    sections = (
        (
            tr("What to do"),
            tr(
                "Answer the pages one after the other. Skip what you are not sure about. As soon "
                "as you have rated some interests, values or subjects, “See my careers” shows your "
                "list. You can go back and change an answer as often as you like."
            ),
        ),
        (
            tr("What the marks on subjects mean"),
            tr(
                "A subject without a mark plays no part. “Not for me” is an answer: jobs that "
                "need the subject move down your list. “Enjoy” and “Love” move such jobs up, "
                "“Fine” hardly changes anything. A few marks are enough."
            ),
        ),
        (
            tr("What the match means"),
            tr(
                "Jobs have been rated on the same questions. Where a rating is missing, it is "
                "estimated from similar jobs, and the job says so. The match says how close "
                "each one is to your answers: 100 % is the same as your answers, 50 % is the "
                "average job. Only what you answered counts. A match is a place to start "
                "looking. It does not say what you can do or what you should become."
            ),
        ),
        (
            tr("How to try other answers"),
            tr(
                "“What if”, over your careers, opens all your answers beside them. Move one, "
                "and the list and the jobs in tabs follow; it says which jobs come in and "
                "which go out. Each step can be undone, and your own answers stay until you "
                "keep the new ones. “What counts” lets a page count more, or not at all."
            ),
        ),
        (
            tr("Where your answers are"),
            tr(
                "The program keeps them on this computer as you give them, and lists your name "
                "on its first page the next time. “Save” in the File menu puts them into a "
                "file of your own, which you can take with you, send or print from. On a "
                "computer that others use, check “Don’t keep anything” on the first page, or "
                "remove everything with the File menu when you are done."
            ),
        ),
        (
            tr("How to read the round charts"),
            tr(
                "Each spoke is one kind of activity or one thing that matters in a job. The middle "
                "is 0, the edge is 100 %. The filled shape is the job, the line with markers is "
                "you."
            ),
        ),
        (
            tr("How to do it by keys"),
            tr(
                "Everything can be done without a mouse. Press F1, in any window, for the list of "
                "all keys. You can search it, copy it and print it."
            ),
        ),
        (
            tr("Where the figures come from"),
            tr(
                "What jobs are like: the O*NET database of the US Department of Labor. Pay, jobs "
                "and outlook: the US Bureau of Labor Statistics. Releases and dates are listed "
                "under “About and sources”."
            ),
        ),
    )
    text = "".join(f"<h3>{escape(title)}</h3><p>{escape(body)}</p>" for title, body in sections)
    return text.replace(" %", "&nbsp;%")
