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
    successors_sentence,
)
from careerapp.ui import theme
from careerapp.ui.announce import announce
from careerapp.ui.engine import Engine
from careerapp.ui.errors import said
from careerapp.ui.labels import heading_label, notice_label, paragraph, rule, text_label
from careerapp.ui.language import tr
from careerapp.ui.layouts import nest
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
        self._jobs: QWidget | None = None
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
            column.addWidget(paragraph(engine.former.problem.said(tr)))
        column.addStretch()
        self._show_jobs()
        state.shortlist_changed.connect(self._show_jobs)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's
        tab_through((self.page, self.close_button), forward=forward)
        return True

    def _show_jobs(self) -> None:
        if self._jobs is not None:
            self._jobs.hide()
            self._jobs.deleteLater()
        self._jobs = jobs = QWidget()
        lines = QVBoxLayout(jobs)
        lines.setContentsMargins(0, theme.SPACE_8, 0, 0)
        lines.setSpacing(theme.SPACE_4)
        found = self._engine.absent_jobs(self._state.shortlist, self._opened)
        for job in found:
            self._add_job(lines, job)
        if not found:
            lines.addWidget(text_label(self.tr("All of your jobs are in the data now.")))
        column = self.page.column
        column.insertWidget(column.count() - 1, jobs)
        jobs.show()

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
            lines.addWidget(text_label(successors_sentence(job.successors, tr)))
        elif self._engine.former.crosswalk.successors:
            lines.addWidget(text_label(self.tr("Your crosswalk leads to no job of these data.")))
        if job.favorite is not None or job.is_hidden:
            for code, successor in job.successors.items():
                self._add_button(lines, job, code, successor)
        lines.addSpacing(theme.SPACE_8)

    def _add_button(self, lines: QVBoxLayout, job: AbsentJob, code: str, title: str) -> None:
        text = (
            self.tr("Hide {title} in its place")
            if job.favorite is None
            else self.tr("Put {title} in its place")
        )
        button = WrappedButton(text.format(title=title))
        button.clicked.connect(partial(self._put_in_place, job.code, code, title))
        lines.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _put_in_place(self, before: str, code: str, title: str) -> None:
        self.close_button.setFocus()  # since the button that has the keyboard is about to go
        try:
            self._state.shortlist = self._state.shortlist.with_successor(before, code)
        except ProfileError as error:
            self.problem.setText(said(error))
            self.problem.show()
            announce(self, self.problem.text())
            return
        self.problem.hide()
        announce(self, self.tr("{title} is in its place.").format(title=title))
