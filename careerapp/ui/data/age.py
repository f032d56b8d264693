"""Which data are old today, as the window says it."""

from collections.abc import Sequence
from datetime import date

from careerapp.domain.data_age import old_parts
from careerapp.domain.editions import Editions
from careerapp.report.data_age_words import old_data_in_window, old_data_note
from careerapp.ui.language import tr


def age_note(editions: Editions) -> str:
    """Return one sentence for all that is old; empty where nothing is."""
    return old_data_note(old_parts(editions, date.today()), tr)


def age_sentences(editions: Editions) -> Sequence[str]:
    """Return a sentence or two for each part that is old, with the way to newer files."""
    return old_data_in_window(old_parts(editions, date.today()), tr)
