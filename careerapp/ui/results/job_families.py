"""The 22 families of jobs, by name."""

from PySide6.QtCore import QCoreApplication

from careerapp.report import family_words


def _tr(text: str) -> str:
    return QCoreApplication.translate("job_families", text)


def family_names() -> dict[str, str]:
    """Return plain names by the two digits that the codes of a family begin with."""
    return family_words.family_names(_tr)
