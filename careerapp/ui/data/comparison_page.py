"""What new data would change, to be read before anything is changed."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from careerapp.catalog.changes import Changes
from careerapp.report.absent_words import going_sentence
from careerapp.report.crosswalk_words import (
    CrosswalkReview,
    crosswalk_sentences,
    crosswalk_use,
    replaced_jobs,
)
from careerapp.report.glossary import Term
from careerapp.report.update_words import changed_jobs, update_sentences
from careerapp.ui import theme
from careerapp.ui.announce import announce
from careerapp.ui.explained import explain
from careerapp.ui.labels import heading_label, text_label
from careerapp.ui.language import tr
from careerapp.ui.layouts import nest
from careerapp.ui.scrolled_page import ScrolledPage

_SHOWN = 20


class ComparisonPage(QWidget):
    """Sentences and lists of jobs, and the choice to go on or not.

    Signals: ``use_wanted()``; ``leave_wanted()``.
    """

    use_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.text = ScrolledPage()
        self.leave = QPushButton(self.tr("&Cancel"))
        self.leave.clicked.connect(self.leave_wanted)
        self.use = QPushButton(self.tr("&Use these data"))
        self.use.setProperty("primary", True)
        self.use.clicked.connect(self.use_wanted)
        bottom = QHBoxLayout()
        bottom.setSpacing(theme.SPACE_8)
        bottom.addStretch()
        bottom.addWidget(self.leave)
        bottom.addWidget(self.use)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_12)
        layout.addWidget(self.text, 1)
        nest(layout, bottom)

    def show_changes(self, changes: Changes, noted: Collection[str] = ()) -> None:
        """Show what is different.

        Parameters
        ----------
        changes : Changes
            Of the data.
        noted : collection of str
            Codes of the jobs that the person keeps or has hidden.
        """
        column = self.text.column
        heading = self.tr("What these files would change")
        self.text.setAccessibleName(heading)
        column.addWidget(heading_label(heading, 1, theme.SECTION))
        sentences = update_sentences(changes, tr)
        going = going_sentence(changes, noted, tr)
        for sentence in sentences:
            column.addWidget(text_label(sentence))
        if going:
            column.addWidget(text_label(going))
        groups = changed_jobs(changes, tr)
        for group in groups:
            self._add_jobs(group.heading, group.lines)
        if not groups:
            column.addWidget(text_label(self.tr("The jobs and their names stay as they are.")))
        column.addSpacing(theme.SPACE_8)
        column.addWidget(
            text_label(
                self.tr(
                    "Your answers stay as they are; matches may change. The data that are used now "
                    "are kept, so that you can go back."
                ),
                quiet=True,
            )
        )
        column.addStretch()
        self.use.setFocus()
        announce(self, " ".join([heading, *sentences, going]).rstrip())

    def show_crosswalk(self, review: CrosswalkReview) -> None:
        """Show what would come in the place of what.

        Parameters
        ----------
        review : CrosswalkReview
            A crosswalk beside the data.
        """
        column = self.text.column
        heading = self.tr("What this crosswalk says")
        self.text.setAccessibleName(heading)
        self.use.setText(self.tr("&Use this crosswalk"))
        column.addWidget(explain(heading_label(heading, 1, theme.SECTION), Term.CROSSWALK))
        sentences = crosswalk_sentences(review, tr)
        for sentence in sentences:
            column.addWidget(text_label(sentence))
        for group in replaced_jobs(review, tr):
            self._add_jobs(group.heading, group.lines)
        column.addSpacing(theme.SPACE_8)
        column.addWidget(text_label(crosswalk_use(tr), quiet=True))
        column.addStretch()
        self.use.setFocus()
        announce(self, " ".join([heading, *sentences]))

    def _add_jobs(self, heading: str, lines: Sequence[str]) -> None:
        column = self.text.column
        column.addSpacing(theme.SPACE_8)
        column.addWidget(heading_label(heading, 2, theme.LEAD))
        shown = list(lines[:_SHOWN])
        if len(lines) > _SHOWN:
            shown.append(self.tr("and {count} more").format(count=tr.number(len(lines) - _SHOWN)))
        column.addWidget(text_label("\n".join(shown), selectable=True))
