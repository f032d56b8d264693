"""What is said of data, or a crosswalk, that somebody has taken in and that cannot be used."""

from careerapp.domain.language import Language, to_translate
from careerapp.domain.sentence import Sentence

OWN_DATA_AND_COMMANDS = to_translate(
    "the data that you took in cannot be used, so the program uses those that came with it. "
    "`careerapp data import` takes the files in again, and `careerapp data rollback` goes back. "
    "What is wrong: {problem}."
)
"""For the command line."""

OWN_CROSSWALK_AND_COMMANDS = to_translate(
    "the crosswalk that you took in cannot be used, so nothing is known of what came in the place "
    "of a job. `careerapp data crosswalk` takes it in again, and `careerapp data forget-crosswalk` "
    "removes it. What is wrong: {problem}."
)
"""For the command line."""


def own_data_in_window(problem: Sentence, tr: Language) -> str:
    """Return what is used instead, which menu helps, and what is wrong."""
    return tr(
        "The data that you took in cannot be used, so the program uses those that came with it. "
        "Data → Update from file… takes the files in again, and Data → Go back to the data of "
        "before… goes back. What is wrong: {problem}."
    ).format(problem=problem.said(tr))


def own_crosswalk_in_window(problem: Sentence, tr: Language) -> str:
    """Return what is not known without it, which menu helps, and what is wrong."""
    return tr(
        "The crosswalk that you took in cannot be used, so nothing is known of what came in the "
        "place of a job. Data → “Use a table of changed job codes (crosswalk)…” takes it in again, "
        "and Data → “Forget the crosswalk…” removes it. What is wrong: {problem}."
    ).format(problem=problem.said(tr))
