"""What a person can do with a job: keep it, compare it, hide it."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from careerapp.domain.job_facts import JobFacts
from careerapp.domain.shortlist import Favorite
from careerapp.report.list_words import ListWords
from careerapp.ui import formats, icons, theme
from careerapp.ui.labels import text_label
from careerapp.ui.language import tr
from careerapp.ui.layouts import nest
from careerapp.ui.person_state import PersonState


class JobActions(QWidget):
    """A row of buttons, and a line that says where the job stands in the person's lists.

    Parameters
    ----------
    code : str
        O*NET-SOC code.
    state : PersonState
        Holds the shortlist and the filters.
    facts : JobFacts or None
        What the filters ask for; None where there is no list to filter.
    place : str or None
        The person's place.

    Signals: ``compare_wanted(code)``.
    """

    compare_wanted = Signal(str)

    def __init__(
        self, code: str, state: PersonState, facts: JobFacts | None, place: str | None
    ) -> None:
        super().__init__()
        self._code = code
        self._state = state
        self._facts = facts
        self._words = ListWords(place, tr)
        self._before: Favorite | None = None  # what the last click here took off the shortlist
        self._clicked = False

        self._keep = QPushButton()
        self._keep.setCheckable(True)
        icons.set_icon(self._keep, "star", checked="starred")
        self._keep.toggled.connect(self._toggle)  # not `clicked`: screen readers do not click
        compare = QPushButton(self.tr("Compare"))
        icons.set_icon(compare, "compare")
        compare.setToolTip(self.tr("Put it beside other jobs"))
        compare.clicked.connect(lambda: self.compare_wanted.emit(self._code))
        self._reject = QPushButton(self.tr("Not for me"))
        icons.set_icon(self._reject, "hidden")
        self._reject.setToolTip(self.tr("Hide it from your lists"))
        self._reject.clicked.connect(self._hide_job)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_8)
        for button in (self._keep, compare, self._reject):
            row.addWidget(button)
        row.addStretch()

        self._notice = text_label("", theme.CAPTION, quiet=True)
        self._notice.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._back = QPushButton()
        self._back.setFont(theme.scaled_font(theme.CAPTION))
        self._back.setProperty("inline", True)
        self._back.clicked.connect(self._take_back)
        said = QHBoxLayout()
        said.setSpacing(theme.SPACE_8)
        said.addWidget(self._notice)
        said.addWidget(self._back)
        said.addStretch()

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_4)
        nest(layout, row)
        nest(layout, said)
        state.shortlist_changed.connect(self._show)
        state.view_changed.connect(self._show)
        self._show()

    def _toggle(self) -> None:
        shortlist = self._state.shortlist
        self._before = shortlist.favorite(self._code)
        self._clicked = self._before is not None
        self._state.shortlist = (
            shortlist.without_favorite(self._code)
            if self._clicked
            else shortlist.with_favorite(self._code)
        )

    def _hide_job(self) -> None:
        shortlist = self._state.shortlist
        self._before, self._clicked = shortlist.favorite(self._code), True
        self._state.shortlist = shortlist.with_rejected(self._code)
        self._back.setFocus()  # the button that had it can do nothing more

    def _take_back(self) -> None:
        shortlist = self._state.shortlist.without_rejected(self._code)
        if self._before is not None:
            shortlist = shortlist.with_favorite(self._code).changed(
                self._code, stars=self._before.stars, note=self._before.note
            )
        self._before, self._clicked = None, False
        self._keep.setFocus()
        self._state.shortlist = shortlist

    def _show(self) -> None:
        kept = self._state.shortlist.favorite(self._code) is not None
        hidden = self._code in self._state.shortlist.rejected
        if kept:
            self._before, self._clicked = None, False
        with QSignalBlocker(self._keep):
            self._keep.setChecked(kept)
        self._keep.setText(self.tr("On your shortlist") if kept else self.tr("Add to shortlist"))
        self._reject.setEnabled(not hidden)
        notice = self._notice_text(hidden=hidden)
        self._notice.setText(notice)
        self._notice.setVisible(bool(notice))
        self._back.setText(self.tr("Undo") if self._clicked else self.tr("Show it again"))
        self._back.setAccessibleDescription(notice)
        self._back.setVisible(hidden or self._clicked)

    def _notice_text(self, *, hidden: bool) -> str:
        if hidden and self._clicked:
            return self.tr("Your lists will not show this job any more.")
        if hidden:
            return self.tr("You have hidden this job from your lists.")
        if self._clicked:
            return self.tr("It is no longer on your shortlist.")
        left_out_by = self._failed_criteria()
        if not left_out_by:
            return ""
        return self.tr("Your filters leave this job out: {criteria}").format(
            criteria=" · ".join(left_out_by)
        )

    def _failed_criteria(self) -> list[str]:
        if self._facts is None:
            return []
        wanted = self._state.view.job_filter
        verdicts = {each: wanted.verdict(self._facts, each) for each in wanted.criteria}
        named = {each: self._words.criterion(each, wanted) for each in verdicts}
        return [
            name if verdict is False else f"{name} ({formats.not_known()})"
            for verdict, name in zip(verdicts.values(), named.values(), strict=True)
            if not verdict
        ]
