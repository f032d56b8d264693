"""The top of a job's page: what it is, how well it matches, and what to do with it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout

from careerapp.domain.job_facts import JobFacts
from careerapp.domain.language import english
from careerapp.domain.match import Match
from careerapp.domain.occupation import Description, Occupation
from careerapp.report.description_words import description_heading, description_source
from careerapp.report.glossary import Term
from careerapp.report.words import no_summary
from careerapp.ui import formats, theme
from careerapp.ui.accessible import unfolds
from careerapp.ui.column import Column
from careerapp.ui.explained import explain
from careerapp.ui.labels import heading_label, paragraph, text_label
from careerapp.ui.language import tr
from careerapp.ui.layouts import nest
from careerapp.ui.person_state import PersonState
from careerapp.ui.results.job.job_actions import JobActions
from careerapp.ui.results.job.long_text import LongText
from careerapp.ui.table_text import TextCell, table_label
from careerapp.ui.text_size import Measured
from careerapp.ui.tips import plain_tip

_OTHER_NAMES = 5


class JobHead(Column, Measured):
    """Title, match if there is one, actions, summary, activities, O*NET's words, other names.

    Parameters
    ----------
    occupation : Occupation
        The job.
    match : Match or None
        How well it fits, if that is known.
    state : PersonState
        The person's shortlist and filters.
    facts : JobFacts or None
        What the filters ask for.
    place : str or None
        The person's place.

    Signals: ``compare_wanted(code)``.
    """

    compare_wanted = Signal(str)

    def __init__(
        self,
        occupation: Occupation,
        match: Match | None,
        state: PersonState,
        facts: JobFacts | None,
        place: str | None,
    ) -> None:
        super().__init__()
        title = heading_label(occupation.title, 1, selectable=True)
        title.setAccessibleName(occupation.title)
        self._row = QHBoxLayout()
        self._row.setSpacing(theme.SPACE_8)
        self._row.addWidget(title, 1)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, theme.SPACE_16)
        self._layout.setSpacing(theme.SPACE_8)
        nest(self._layout, self._row)
        self._figure = text_label("", theme.SECTION, bold=True)
        self._figure.setWordWrap(False)
        if match is not None:
            self._add_match(match)
        actions = JobActions(occupation.code, state, facts, place)
        actions.compare_wanted.connect(self.compare_wanted)
        self._layout.addWidget(actions)
        self._layout.addSpacing(theme.SPACE_8)
        if occupation.summary or occupation.description is None:
            self._layout.addWidget(paragraph(occupation.summary or no_summary(tr), theme.LEAD))
        if occupation.activities:
            self._add_activities(occupation.activities)
        if occupation.description is not None:
            self._add_description(occupation.description)
        if occupation.alternate_titles:
            self._layout.addWidget(self._also_called(occupation))

    def _add_activities(self, activities: Sequence[str]) -> None:
        self._layout.addWidget(
            heading_label(self.tr("What you would do, for example:"), 2, theme.BODY)
        )
        lines = [(TextCell("•"), TextCell(activity)) for activity in activities]
        self._layout.addWidget(table_label(lines, gap=theme.SPACE_8))

    def _add_description(self, description: Description) -> None:
        """Add what O*NET says, which a person has taken in; it is in English always."""
        self._layout.addWidget(heading_label(description_heading(tr), 2, theme.BODY))
        text = paragraph(description.text)
        text.setLocale(QLocale(english.language))
        self._layout.addWidget(text)
        source = description_source(description.edition, tr)
        self._layout.addWidget(paragraph(source, theme.CAPTION, quiet=True))

    def show_match(self, match: Match) -> None:
        """Show how well the job matches now."""
        self._figure.setText(formats.match(match))

    def measure(self) -> None:
        line = QFontMetrics(theme.scaled_font(theme.TITLE, bold=True)).height()
        self._figure.setMinimumHeight(line)  # in the middle of the title's first line

    def _add_match(self, match: Match) -> None:
        self.show_match(match)
        explain(self._figure, Term.MATCH, Term.FIT)
        question = QToolButton()
        unfolds(question)
        question.setText("?")
        question.setProperty("help", True)
        question.setCheckable(True)
        question.setAccessibleName(self.tr("What the percentage and the word mean"))
        question.setToolTip(plain_tip(question.accessibleName()))
        top = Qt.AlignmentFlag.AlignTop
        self.measure()
        self._row.addWidget(self._figure, 0, top)
        self._row.addWidget(question, 0, top)
        meaning = paragraph(
            self.tr(
                "100 % is the same as your answers, 50 % is the average job. A strong fit is "
                "nearer to your answers than 95 of 100 pairs of jobs are to each other, a good fit "
                "than 80 of 100. A fair fit is at least as near as the average job, a weak fit is "
                "further away."
            ),
            theme.CAPTION,
            quiet=True,
        )
        meaning.hide()
        question.setAccessibleDescription(meaning.text())
        question.toggled.connect(meaning.setVisible)
        self._layout.addWidget(meaning)

    def _also_called(self, occupation: Occupation) -> LongText:
        names = occupation.alternate_titles
        few = sorted(sorted(names, key=len)[:_OTHER_NAMES], key=str.casefold)  # short says most
        left = len(names) - len(few)
        also = self.tr("Also called {names}")
        label = text_label("", theme.CAPTION, quiet=True)
        if tr.language != english.language:
            # A label has one language, so that the names have one of their own.
            self._layout.addWidget(
                text_label(self.tr("Called in English:"), theme.CAPTION, quiet=True)
            )
            also = "{names}"
            label.setLocale(QLocale(english.language))
        return LongText(
            label,
            partial(label.setText, also.format(names=", ".join(few))),
            partial(label.setText, also.format(names=", ".join(names))),
            self.tr("and {count} more").format(count=left) if left else "",
            about=self.tr("Other names"),
            scale=theme.CAPTION,
        )
