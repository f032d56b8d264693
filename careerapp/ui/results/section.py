"""A titled part of a job's page."""

from collections.abc import Mapping

from PySide6.QtGui import QAccessible, QFocusEvent
from PySide6.QtWidgets import QVBoxLayout

from careerapp.domain.match import Match
from careerapp.domain.profile import Profile
from careerapp.report.glossary import Term
from careerapp.ui import theme
from careerapp.ui.accessible import speak_as
from careerapp.ui.column import Column
from careerapp.ui.explained import explain
from careerapp.ui.focus_ring import FocusRing
from careerapp.ui.labels import heading_label, rule, text_label
from careerapp.ui.results.facts_label import FactsLabel


class Section(Column):
    """A hairline, a heading, and whatever is put into `body`."""

    def __init__(self, title: str, *terms: Term) -> None:
        super().__init__()
        speak_as(self, QAccessible.Role.Grouping)  # it has the keyboard when one goes to it
        self.setAccessibleName(title)
        self._ring: FocusRing | None = None
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, theme.SPACE_8, 0, theme.SPACE_16)
        self.body.setSpacing(theme.SPACE_8)
        self.body.addWidget(rule())
        self.body.addSpacing(theme.SPACE_8)
        heading = heading_label(title, 2)
        if terms:
            explain(heading, *terms)
        self.body.addWidget(heading)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._ring is None:
            self._ring = FocusRing(self, theme.SPACE_12)
            self._ring.follow(event)

    def renew(self, profile: Profile, matches: Mapping[str, Match]) -> None:
        """Follow a change of the answers; a section that is about the job alone stays as it is.

        Parameters
        ----------
        profile : Profile
            The answers now.
        matches : mapping of str to Match
            Of all jobs, by code.
        """

    def add_text(self, text: str, *, quiet: bool = False, scale: float = theme.BODY) -> None:
        """Add a paragraph."""
        self.body.addWidget(text_label(text, scale, quiet=quiet))

    def add_facts(self, facts: dict[str, str], *terms: Term) -> None:
        """Add lines of a name and a figure, and explain what is in them."""
        label = FactsLabel(facts)
        if terms:
            explain(label, *terms)
        self.body.addWidget(label)
