"""What this is, how long it takes, where the answers go; and a name, if one likes."""

from PySide6.QtWidgets import QLineEdit, QWidget

from careerapp.domain.profile import Profile
from careerapp.ui import theme
from careerapp.ui.labels import text_label
from careerapp.ui.wizard.question_page import QuestionPage


class WelcomePage(QuestionPage):
    """The first page."""

    minutes = 0.0

    def __init__(self) -> None:
        super().__init__(
            self.tr("Welcome"),
            self.tr("Find careers that fit you"),
            self.tr(
                "Tell us what you like doing and what matters to you. "
                "We compare your answers with 923 occupations and show the closest ones."
            ),
        )
        self._name = QLineEdit()
        self._name.setMaximumWidth(360)
        self._name.setMaxLength(60)
        self._name.setPlaceholderText(self.tr("Leave empty if you like"))
        self._name.setAccessibleName(self.tr("Your name, optional"))
        self._name.textChanged.connect(self.answers_changed)
        label = text_label(self.tr("Your &name (optional)"), bold=True)
        label.setBuddy(self._name)

        self.body.addSpacing(theme.SPACE_16)
        for title, sentence in (
            (
                self.tr("It takes about six minutes"),
                self.tr(
                    "There are five short pages. Skip what you are not sure about, "
                    "and come back to any page at any time."
                ),
            ),
            (
                self.tr("Nothing leaves this computer"),
                self.tr("There is no account, and the program never goes online by itself."),
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
        self.body.addStretch()

    @property
    def answered(self) -> bool:
        return bool(self.name)

    @property
    def first_control(self) -> QWidget:
        return self._name

    @property
    def name(self) -> str:
        """The name as typed, without spaces around it."""
        return self._name.text().strip()

    def show_profile(self, profile: Profile) -> None:
        self._name.setText(profile.name)
