"""What went wrong, in the language of the application."""

from careerapp.domain.errors import sentence_of
from careerapp.ui.language import tr


def said(error: BaseException) -> str:
    """Return what an error says; what the system has no words of ours for, in its own."""
    return sentence_of(error).said(tr)
