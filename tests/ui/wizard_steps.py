"""How tests find the wizard's controls."""

from PySide6.QtWidgets import QPushButton, QRadioButton, QWizard

from careerapp.domain.responses import InterestWay, ValueWay
from careerapp.ui.wizard.profile_wizard import ProfileWizard
from careerapp.ui.wizard.rating_slider import RatingSlider
from careerapp.ui.wizard.ways.ways_page import WaysPage

PLACE, SCHOOL, INTERESTS, VALUES, SUBJECTS = 1, 2, 3, 4, 5


def choose_sliders(wizard: ProfileWizard) -> None:
    """Choose sliders on the pages that can be answered in other ways too."""
    pages = wizard.pages
    for page, way in ((INTERESTS, InterestWay.SLIDERS), (VALUES, ValueWay.SLIDERS)):
        asked = pages[page]
        assert isinstance(asked, WaysPage)
        if asked.way is not way:
            asked.choose(way)


def slider(wizard: ProfileWizard, name: str) -> RatingSlider:
    """Return the slider of a question, whose page is answered with sliders from now on."""
    choose_sliders(wizard)
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
