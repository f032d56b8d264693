"""What this is, how long it takes, where the answers go; and a name, if one likes."""

from dataclasses import replace
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from careerapp.domain.profile import Profile
from careerapp.ui import theme
from careerapp.ui.focus_in_sight import RevealedByKeys
from careerapp.ui.labels import heading_label, text_label
from careerapp.ui.layouts import nest
from careerapp.ui.opening_view import welcome_lead
from careerapp.ui.text_size import Measured, beside_text
from careerapp.ui.tick_box import TickBox
from careerapp.ui.wizard.question_page import QuestionPage

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careerapp.ui.document.known import Known
    from careerapp.ui.document.known_list import KnownList

_NAME_WIDTH = 360  # pixels, at most


class WelcomePage(QuestionPage, Measured):
    """The first page.

    Signals: ``known_wanted(path)`` and ``known_unwanted(path)``, when somebody who was here before
    is to be opened, or taken off; ``nothing_kept(bool)``, whether nothing is to be kept;
    ``language_wanted(tag)``.
    """

    known_wanted = Signal(object)
    known_unwanted = Signal(object)
    nothing_kept = Signal(bool)
    language_wanted = Signal(str)

    def __init__(self, question: str) -> None:
        super().__init__(
            question,
            welcome_lead(),
        )
        self._name = QLineEdit()
        self._name.setMaxLength(60)
        self._name.setPlaceholderText(self.tr("Leave empty if you like"))
        self._name.setAccessibleName(self.tr("Your name, optional"))
        self._name.textChanged.connect(self.answers_changed)
        RevealedByKeys(self._name)
        label = text_label(self.tr("Your &name (optional)"), bold=True)
        label.setBuddy(self._name)

        self._languages: list[QWidget] = []
        self._body_top = QVBoxLayout()
        nest(self.body, self._body_top)
        self._known: KnownList | None = None
        self.keep_nothing = TickBox(self.tr("Don’t keep an&ything on this computer"))
        self.keep_nothing.setToolTip(
            self.tr("For a computer that others use too. Save to a file of your own instead.")
        )
        self.keep_nothing.toggled.connect(self.nothing_kept)
        self.body.addSpacing(theme.SPACE_16)
        kept = self.tr("Nothing leaves this computer")
        for title, sentence in (
            (
                self.tr("It takes about ten minutes"),
                self.tr(
                    "Or three, if you rate yourself with sliders. There are five pages. Skip what "
                    "you are not sure about, and come back to any page at any time."
                ),
            ),
            (
                kept,
                self.tr(
                    "There is no account, and the program never goes online by itself. Your "
                    "answers and your shortlist are saved here as you give them, and stay for the "
                    "next time, until you remove them."
                ),
            ),
            (
                self.tr("A place to start, not a verdict"),
                self.tr(
                    "The list shows jobs that tend to suit people with answers like yours. "
                    "It does not measure what you are able to do."
                ),
            ),
        ):
            self.body.addWidget(heading_label(title, 2, theme.BODY))
            self.body.addWidget(text_label(sentence))
            if title == kept:
                self.body.addWidget(self.keep_nothing)
            self.body.addSpacing(theme.SPACE_8)
        self.body.addSpacing(theme.SPACE_16)
        self.body.addWidget(label)
        self.body.addWidget(self._name)
        reason = self.tr(
            "Why we ask: your name stands over your careers. It counts for nothing else."
        )
        self.body.addWidget(text_label(reason, theme.CAPTION, quiet=True))
        self.body.addStretch()
        self.measure()

    def measure(self) -> None:
        self._name.setMaximumWidth(beside_text(_NAME_WIDTH))

    def offer_languages(self, names: "Mapping[str, str]") -> None:
        """Offer languages where nobody has to find them in a menu that they cannot read.

        Parameters
        ----------
        names : mapping of str to str
            What they are called by those who speak them, by their tags.
        """
        row = QHBoxLayout()
        self._body_top.insertLayout(0, row)  # still empty; see `nest`
        for tag, name in names.items():
            button = QPushButton(name)
            button.setLocale(QLocale(tag))  # which screen readers are told
            button.setProperty("link", True)
            button.clicked.connect(partial(self.language_wanted.emit, tag))
            row.addWidget(button)
            self._languages.append(button)
        row.addStretch()
        self._put_in_order()

    def show_known(self, people: "Sequence[Known]") -> None:
        """Offer people who were here before.

        Parameters
        ----------
        people : sequence of Known
            The latest first.
        """
        if self._known is None:
            if not people:
                return
            from careerapp.ui.document.known_list import KnownList

            self._known = KnownList()
            self._known.wanted.connect(self.known_wanted)
            self._known.unwanted.connect(self.known_unwanted)
            self._known.shown_anew.connect(self._put_in_order)
            self._body_top.addWidget(self._known)
        self._known.show_people(people)
        self._put_in_order()

    def _put_in_order(self) -> None:
        known = [] if self._known is None else self._known.controls
        for before, after in pairwise((*self._languages, *known, self.keep_nothing, self._name)):
            self.setTabOrder(before, after)  # as they stand on the page

    @property
    def first_control(self) -> QWidget:
        return self._name

    def begin_at_heading(self) -> None:
        self.scroll_to_top()  # what this is comes before the name, which scrolls to it when typed

    @property
    def name(self) -> str:
        """The name as typed, without spaces around it."""
        return self._name.text().strip()

    def show_profile(self, profile: Profile) -> None:
        self._name.setText(profile.name)

    def put_into(self, profile: Profile) -> Profile:
        return replace(profile, name=self.name)
