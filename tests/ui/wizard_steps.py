"""How tests find the wizard's controls."""

from PySide6.QtWidgets import QPushButton, QRadioButton, QWizard

from careerapp.ui.wizard.profile_wizard import ProfileWizard
from careerapp.ui.wizard.rating_slider import RatingSlider

PLACE, SCHOOL, INTERESTS, VALUES, SUBJECTS = 1, 2, 3, 4, 5


def slider(wizard: ProfileWizard, name: str) -> RatingSlider:
    """Return the slider of a question."""
    sliders = [each for page in wizard.pages for each in page.findChildren(RatingSlider)]
    return next(slider for slider in sliders if slider.accessibleName() == name)


def mark(wizard: ProfileWizard, name: str) -> QRadioButton:
    """Return an answer about a subject, for instance "Biology: Love"."""
    radios = wizard.pages[SUBJECTS].findChildren(QRadioButton)
    return next(radio for radio in radios if radio.accessibleName() == name)


def finish_button(wizard: ProfileWizard) -> QPushButton:
    """Return the button that asks for the result."""
    button = wizard.button(QWizard.WizardButton.FinishButton)
    assert isinstance(button, QPushButton)
    return button
