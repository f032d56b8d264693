"""The jobs of a person that the data in use do not have, and what can be done about each."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from careerapp.domain.former_jobs import AbsentJob
from careerapp.domain.profile import ProfileError
from careerapp.report.absent_words import (
    absent_advice,
    absent_mentions,
    absent_title,
    successor_step,
    successors_sentence,
)
from careerapp.report.glossary import Term
from careerapp.report.own_data_words import own_crosswalk_in_window
from careerapp.ui import theme
from careerapp.ui.announce import announce
from careerapp.ui.engine import Engine
from careerapp.ui.errors import said
from careerapp.ui.explained import explain
from careerapp.ui.focus_in_sight import reveal
from careerapp.ui.labels import heading_label, notice_label, paragraph, rule, text_label
from careerapp.ui.language import tr
from careerapp.ui.layouts import lay_out_now, nest
from careerapp.ui.person_state import PersonState
from careerapp.ui.scrolled_page import ScrolledPage
from careerapp.ui.tab_order import tab_through
from careerapp.ui.window_place import resize_on_screen
from careerapp.ui.wrapped_button import WrappedButton

_SIZE = QSize(720, 560)


class AbsentJobsDialog(QDialog):
    """Each job with what was noted about it; what came in its place can be put there.

    Deleted when closed.

    Parameters
    ----------
    window : QWidget
        Over which it opens.
    state : PersonState
        Has the shortlist; what is done here is done to it.
    engine : Engine
        Knows which jobs there are.
    opened : sequence of str
        Codes of jobs whose pages were open with other data.
    """

    def __init__(
        self, window: QWidget, state: PersonState, engine: Engine, opened: Sequence[str] = ()
    ) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Jobs that are not in the data"))
        resize_on_screen(self, _SIZE)
        self._state = state
        self._engine = engine
        self._opened = opened
        self._jobs = QWidget()
        self._buttons: list[tuple[str, QPushButton]] = []  # with the code of the job of each
        self.page = ScrolledPage()
        self.page.setAccessibleName(self.windowTitle())
        self.problem = notice_label()
        self.close_button = QPushButton(self.tr("&Close"))
        self.close_button.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.SPACE_16,) * 4)
        layout.setSpacing(theme.SPACE_12)
        layout.addWidget(self.page, 1)
        layout.addWidget(self.problem)
        nest(layout, foot)
        column = self.page.column
        column.addWidget(heading_label(self.windowTitle(), 1, theme.SECTION))
        for text in absent_advice(tr):
            column.addWidget(paragraph(text))
        if engine.former.problem is not None:
            column.addWidget(paragraph(own_crosswalk_in_window(engine.former.problem, tr)))
        column.addWidget(self._jobs)
        column.addStretch()
        self._show_jobs()
        state.shortlist_changed.connect(self._show_jobs)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's
        tab_through((self.page, self.close_button), forward=forward)
        return True

    def _show_jobs(self) -> None:
        """Show the jobs as they are now; the keyboard stays as near as can be to where it was."""
        place = self._focused_place()
        before, self._jobs = self._jobs, self._make_jobs()
        column = self.page.column
        column.insertWidget(column.indexOf(before), self._jobs)
        self._jobs.show()
        buttons = [button for _code, button in self._buttons]
        focused = None
        if place is not None:
            focused = buttons[min(place, len(buttons) - 1)] if buttons else self.close_button
            focused.setFocus()  # before the one that has the keyboard goes
        column.removeWidget(before)
        before.hide()
        before.deleteLater()
        if focused is not None:
            lay_out_now()
            reveal(focused)

    def _focused_place(self) -> int | None:
        """Return the place of the first button of the job whose button has the keyboard."""
        focused = next((code for code, button in self._buttons if button.hasFocus()), None)
        places = (place for place, (code, _) in enumerate(self._buttons) if code == focused)
        return next(places, None)

    def _make_jobs(self) -> QWidget:
        self._buttons = []
        jobs = QWidget()
        lines = QVBoxLayout(jobs)
        lines.setContentsMargins(0, theme.SPACE_8, 0, 0)
        lines.setSpacing(theme.SPACE_4)
        found = self._engine.absent_jobs(self._state.shortlist, self._opened)
        for job in found:
            self._add_job(lines, job)
        if not found:
            lines.addWidget(text_label(self.tr("All of your jobs are in the data now.")))
        return jobs

    def _add_job(self, lines: QVBoxLayout, job: AbsentJob) -> None:
        title = absent_title(job.title, job.code, tr)
        lines.addWidget(rule())
        lines.addWidget(heading_label(title, 2, theme.LEAD, selectable=True))
        lines.addWidget(text_label(job.code, theme.CAPTION, quiet=True, selectable=True))
        for sentence in absent_mentions(job, tr):
            lines.addWidget(text_label(sentence))
        if job.favorite is not None and job.favorite.note:
            note = self.tr("Your note: {note}").format(note=job.favorite.note)
            lines.addWidget(text_label(note, selectable=True))
        if job.successors:
            since = text_label(successors_sentence(job.successors, tr))
            lines.addWidget(explain(since, Term.CROSSWALK))
        elif self._engine.former.crosswalk.successors:
            none = text_label(self.tr("Your crosswalk leads to no job of these data."))
            lines.addWidget(explain(none, Term.CROSSWALK))
        if job.favorite is not None or job.is_hidden:
            for code in job.successors:
                self._add_button(lines, job, code)
        lines.addSpacing(theme.SPACE_8)

    def _add_button(self, lines: QVBoxLayout, job: AbsentJob, code: str) -> None:
        step = successor_step(job, code, self._state.shortlist, tr)
        button = WrappedButton(step.offer)
        button.clicked.connect(partial(self._put_in_place, job.code, code, step.done))
        lines.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._buttons.append((job.code, button))

    def _put_in_place(self, before: str, code: str, done: str) -> None:
        try:
            self._state.shortlist = self._state.shortlist.with_successor(before, code)
        except ProfileError as error:
            self.problem.setText(said(error))
            self.problem.show()
            announce(self, self.problem.text())
            return
        self.problem.hide()
        announce(self, done)
