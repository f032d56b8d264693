"""How the program works, in a page."""

from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from careerapp.ui.text_dialog import TextDialog


def _tr(text: str) -> str:
    return QCoreApplication.translate("HelpDialog", text)


class HelpDialog(TextDialog):
    """What to do, what the numbers mean, and the keys."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(_tr("How it works"), _html(), parent)


def _html() -> str:
    sections = (
        (
            _tr("What to do"),
            _tr(
                "Answer the pages one after the other. Skip what you are not sure about. As soon "
                "as you have rated some interests, values or subjects, “See my careers” shows your "
                "list. You can go back and change an answer as often as you like."
            ),
        ),
        (
            _tr("What the marks on subjects mean"),
            _tr(
                "A subject without a mark plays no part. “Not for me” is an answer: jobs that "
                "need the subject move down your list. “Enjoy” and “Love” move such jobs up, "
                "“Fine” hardly changes anything. A few marks are enough."
            ),
        ),
        (
            _tr("What the match means"),
            _tr(
                "Occupations have been rated on the same questions; where a rating is missing, it "
                "is estimated from similar jobs and the job says so. The program measures how "
                "close each one is to your answers: 100 % is the same as your answers, 50 % is "
                "the average job. Only what you answered counts. A match is a place to start "
                "looking. It does not say what you can do or what you should become."
            ),
        ),
        (
            _tr("How to try other answers"),
            _tr(
                "“What if”, over your careers, opens all your answers beside them. Move one, and "
                "the list and the open jobs follow; it says which jobs come in and which go out. "
                "Each step can be undone, and your own answers stay until you keep the new ones. "
                "“What counts” lets a page count more, or not at all."
            ),
        ),
        (
            _tr("Where your answers are"),
            _tr(
                "The program keeps them on this computer as you give them, and lists your name on "
                "its first page the next time. “Save” in the File menu puts them into a file of "
                "your own, which you can take with you, send or print from. On a computer that "
                "others use, tick “Don’t keep anything” on the first page, or remove everything "
                "by the File menu when you are done."
            ),
        ),
        (
            _tr("How to read the round charts"),
            _tr(
                "Each spoke is one kind of activity or one thing that matters in a job. The middle "
                "is 0, the edge is 100 %. The filled shape is the job, the line with markers is "
                "you."
            ),
        ),
        (
            _tr("Where the figures come from"),
            _tr(
                "What jobs are like: the O*NET database of the US Department of Labor. Pay, jobs "
                "and outlook: the US Bureau of Labor Statistics. Releases and dates are listed "
                "under “About and sources”."
            ),
        ),
    )
    keys = (
        (QKeySequence(QKeySequence.StandardKey.HelpContents), _tr("this page")),
        (QKeySequence(QKeySequence.StandardKey.New), _tr("a new person")),
        (QKeySequence(QKeySequence.StandardKey.Open), _tr("open a person’s file")),
        (QKeySequence(QKeySequence.StandardKey.Save), _tr("save to a file")),
        (QKeySequence(_tr("Ctrl+E")), _tr("change my answers")),
        (QKeySequence(_tr("Ctrl+R")), _tr("back to my careers")),
        (QKeySequence(QKeySequence.StandardKey.Undo), _tr("take the last step back")),
        (QKeySequence(QKeySequence.StandardKey.Redo), _tr("take it once more")),
        (QKeySequence("Esc"), _tr("in the panel at the side: back to the page")),
        (QKeySequence("Ctrl+Tab"), _tr("next tab")),
        (QKeySequence(QKeySequence.StandardKey.Close), _tr("close a job")),
        (QKeySequence(_tr("Ctrl+Shift+T")), _tr("reopen a closed job")),
        (QKeySequence(_tr("Ctrl+Shift+O")), _tr("the people in a folder")),
        (QKeySequence("Left"), _tr("and Right: move a slider by 5, Page keys by 20")),
        (QKeySequence("Space"), _tr("on an untouched slider: answer 50 %")),
        (QKeySequence("1"), _tr("to 4, on a subject: from “Not for me” to “Love”")),
        (QKeySequence("Down"), _tr("and Up, on a subject: the next one and the one before")),
        (QKeySequence("Del"), _tr("on a slider or a subject: take the answer back")),
        (QKeySequence("Del"), _tr("on a job among your careers: hide it")),
    )
    text = "".join(f"<h3>{escape(title)}</h3><p>{escape(body)}</p>" for title, body in sections)
    rows = "".join(
        f"<tr><td><b>{escape(key.toString(QKeySequence.SequenceFormat.NativeText))}</b>"
        f"&nbsp;&nbsp;</td><td>{escape(meaning)}</td></tr>"
        for key, meaning in keys
    )
    page = f"{text}<h3>{escape(_tr('Keys'))}</h3><table cellpadding='3'>{rows}</table>"
    return page.replace(" %", "&nbsp;%")
