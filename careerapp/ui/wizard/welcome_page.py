"""What this is, how long it takes, where the answers go; and a name, if one likes."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from careerapp.domain.profile import Profile
from careerapp.ui import theme
from careerapp.ui.labels import text_label
from careerapp.ui.opening_view import welcome_lead
from careerapp.ui.wizard.question_page import QuestionPage


class WelcomePage(QuestionPage):
    """The first page.

    Signals: ``earlier_wanted()``, when the person wants to go on with the answers of last time;
    ``earlier_refused()``, when they would rather begin anew.
    """

    earlier_wanted = Signal()
    earlier_refused = Signal()

    def __init__(self, question: str) -> None:
        super().__init__(
            question,
            welcome_lead(),
        )
        self._name = QLineEdit()
        self._name.setMaximumWidth(360)
        self._name.setMaxLength(60)
        self._name.setPlaceholderText(self.tr("Leave empty if you like"))
        self._name.setAccessibleName(self.tr("Your name, optional"))
        self._name.textChanged.connect(self.answers_changed)
        label = text_label(self.tr("Your &name (optional)"), bold=True)
        label.setBuddy(self._name)

        self._body_top = QVBoxLayout()
        self.body.addLayout(self._body_top)
        self._earlier: QWidget | None = None
        self._go_on: QPushButton | None = None
        self.body.addSpacing(theme.SPACE_16)
        for title, sentence in (
            (
                self.tr("It takes about ten minutes"),
                self.tr(
                    "Or three, if you rate yourself with sliders. There are five pages. Skip what "
                    "you are not sure about, and come back to any page at any time."
                ),
            ),
            (
                self.tr("Nothing leaves this computer"),
                self.tr(
                    "There is no account, and the program never goes online by itself. Your "
                    "answers and your shortlist are saved here as you give them, and stay for the "
                    "next time, until you start over."
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
            self.body.addWidget(text_label(title, bold=True))
            self.body.addWidget(text_label(sentence))
            self.body.addSpacing(theme.SPACE_8)
        self.body.addSpacing(theme.SPACE_16)
        self.body.addWidget(label)
        self.body.addWidget(self._name)
        reason = self.tr("Why we ask: it stands over your careers, and counts for nothing else.")
        self.body.addWidget(text_label(reason, theme.CAPTION, quiet=True))
        self.body.addStretch()

    @property
    def offers_earlier(self) -> bool:
        """Whether the person has still to say what becomes of the answers of last time."""
        return self._earlier is not None and not self._earlier.isHidden()

    def offer_earlier(self) -> None:
        """Say that there are answers of last time, and ask what to do with them."""
        self._earlier = QWidget()
        row = QHBoxLayout(self._earlier)
        row.setContentsMargins(0, theme.SPACE_16, 0, 0)
        row.setSpacing(theme.SPACE_12)
        sentence = text_label(
            self.tr("There are answers from last time on this computer. Are they yours?")
        )
        go_on = QPushButton(self.tr("&Go on with them"))
        go_on.clicked.connect(self.earlier_wanted)
        anew = QPushButton(self.tr("Start &fresh"))
        anew.clicked.connect(self.earlier_refused)
        for button in (go_on, anew):
            button.setAutoDefault(False)
        row.addWidget(sentence, 1)
        row.addWidget(go_on)
        row.addWidget(anew)
        self._body_top.addWidget(self._earlier)
        self._go_on = go_on
        self.setTabOrder(go_on, anew)
        self.setTabOrder(anew, self._name)  # which is older, and below

    def withdraw_offer(self) -> None:
        """Take the question about the answers of last time away."""
        if self._earlier is not None:
            self._earlier.hide()

    @property
    def first_control(self) -> QWidget:
        # What becomes of the earlier answers comes first, or one answers past it.
        return self._go_on if self.offers_earlier and self._go_on is not None else self._name

    @property
    def name(self) -> str:
        """The name as typed, without spaces around it."""
        return self._name.text().strip()

    def show_profile(self, profile: Profile) -> None:
        self._name.setText(profile.name)

    def put_into(self, profile: Profile) -> Profile:
        return replace(profile, name=self.name)
