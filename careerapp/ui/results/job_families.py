"""The 22 families of jobs, by name."""

from careerapp.report import family_words
from careerapp.ui.language import tr


def family_names() -> dict[str, str]:
    """Return plain names by the two digits that the codes of a family begin with."""
    return family_words.family_names(tr)
