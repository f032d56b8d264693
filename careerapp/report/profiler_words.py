"""Why scores of the Interest Profiler cannot be read, in words."""

from careerapp.domain.language import Language, english
from careerapp.domain.profiler_scores import MOST, Problem, ScoresError
from careerapp.domain.scales import Interest
from careerapp.report.answer_names import listing


def profiler_name(interest: Interest, tr: Language = english) -> str:
    """Return what the Interest Profiler calls an interest."""
    return {
        Interest.REALISTIC: tr("Realistic"),
        Interest.INVESTIGATIVE: tr("Investigative"),
        Interest.ARTISTIC: tr("Artistic"),
        Interest.SOCIAL: tr("Social"),
        Interest.ENTERPRISING: tr("Enterprising"),
        Interest.CONVENTIONAL: tr("Conventional"),
    }[interest]


def scores_sentence(error: ScoresError, tr: Language = english) -> str:
    """Return what is wrong with scores, and what would be right.

    Parameters
    ----------
    error : ScoresError
        What is wrong.
    tr : Language
        Of the reader.
    """
    sentence = {
        Problem.NOTHING: tr(
            "There are no scores yet. Type all six, for example: R 12 I 33 A 20 S 25 E 14 C 18."
        ),
        Problem.TOO_LONG: tr(
            "This is too long for six scores. Type or paste them alone, for example: R 12 I 33."
        ),
        Problem.UNKNOWN_WORD: tr(
            "“{text}” is none of the six interests: Realistic, Investigative, Artistic, Social, "
            "Enterprising, Conventional. Their first letters will do."
        ),
        Problem.NO_NAMES: tr(
            "These are numbers without names. Say which is which, for example: R 12 I 33."
        ),
        Problem.NO_SCORE: tr("{interests} has no score. Put a number from 0 to {most} beside it."),
        Problem.NO_NAME: tr("The number {text} has no interest beside it, such as R or Realistic."),
        Problem.NOT_WHOLE: tr(
            "{interests} is {text}. Scores are whole numbers from 0 to {most}, without a fraction."
        ),
        Problem.OUT_OF_RANGE: tr("{interests} is {text}. Scores go from 0 to {most}."),
        Problem.TWICE: tr("{interests} is there twice. Leave one of its scores."),
        Problem.MISSING: tr("{interests}: no score yet. All six are needed."),
    }[error.problem]
    names = listing([profiler_name(interest, tr) for interest in error.interests], tr)
    return sentence.format(interests=names, text=error.text, most=MOST)
