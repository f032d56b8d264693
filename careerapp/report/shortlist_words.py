"""What stands on a shortlist, in words."""

from careerapp.domain.language import Language, english


def star_name(stars: int, tr: Language = english) -> str:
    """Return what a number of stars means, from 1 up."""
    return (tr("maybe"), tr("like it"), tr("favorite"))[stars - 1]
