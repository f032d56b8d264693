"""The code that interests come to, and how clear it is."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerapp.domain.interest_profile import (
    HollandCode,
    clarity,
    differentiation,
    holland_code,
    unrated,
)
from careerapp.domain.profile import Profile
from careerapp.domain.responses import InterestWay
from careerapp.domain.rounding import whole
from careerapp.report import interest_result_words as words
from careerapp.report.glossary import Term
from careerapp.ui import theme
from careerapp.ui.explained import explain
from careerapp.ui.labels import paragraph, text_label
from careerapp.ui.language import tr


class CodePanel(QWidget):
    """Three large letters with their names, and under them what a clear or flat profile means."""

    def __init__(self) -> None:
        super().__init__()
        self._code_letters = ""
        self._letters = text_label(scale=theme.TITLE, bold=True)
        self._names = text_label()
        self._code = paragraph(quiet=True)
        self._clarity = text_label(bold=True)
        self._meaning = paragraph()
        explain(self._letters, Term.CODE)
        explain(self._clarity, Term.CLARITY)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_4)
        for label in (self._letters, self._names, self._code):
            layout.addWidget(label)
        layout.addSpacing(theme.SPACE_8)
        layout.addWidget(self._clarity)
        layout.addWidget(self._meaning)
        layout.addStretch()

    def show_profile(self, profile: Profile) -> None:
        """Show the code of a person's interests."""
        self._show_code(holland_code(profile.interests))
        clear, spread = clarity(profile.interests), differentiation(profile.interests)
        self._clarity.setVisible(clear is not None)
        if clear is None or spread is None:
            self._meaning.setText(words.unclear_sentence(unrated(profile.interests), tr))
        else:
            self._clarity.setText(words.clarity_name(clear, tr))
            self._meaning.setText(
                words.clarity_sentence(
                    clear,
                    whole(100 * spread),
                    all_asked=profile.responses.interest_way is InterestWay.FULL,
                    tr=tr,
                )
            )

    def spoken(self) -> str:
        """Return the code as it is read out, or nothing."""
        letters = " ".join(self._code_letters)  # one by one, as they are no word
        return self.tr("Your code is {letters}.").format(letters=letters) if letters else ""

    def _show_code(self, code: HollandCode | None) -> None:
        for label in (self._letters, self._names, self._code):
            label.setVisible(code is not None)
        self._code_letters = code.letters if code is not None else ""
        if code is not None:
            self._letters.setText(self.tr("Your code: {letters}").format(letters=code.letters))
            self._names.setText(words.code_names(code, tr))
            level = words.level_sentences(code, tr)
            self._code.setText(f"{words.code_sentence(tr)} {level}".strip())
