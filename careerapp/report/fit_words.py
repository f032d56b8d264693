"""What percentages and labels mean, and how much a list can be trusted."""

from collections.abc import Sequence

from careerapp.domain.language import Language, english
from careerapp.domain.match import Band
from careerapp.domain.profile import FEW_ANSWERS, Profile
from careerapp.report.words import band_name

_VERY_FEW_ANSWERS = 2


def fit_meanings(floors: Sequence[float], tr: Language = english) -> list[tuple[str, str]]:
    """Return what each figure and label means, as name and sentence.

    Parameters
    ----------
    floors : sequence of float
        The least matches of a strong, a good and a fair fit, for the pages that count.
    tr : Language
        Of the reader.
    """
    strong, good, fair = (f"{round(floor)} %" for floor in floors)
    return [
        ("100 %", tr("A job rated exactly as you have answered.")),
        ("50 %", tr("The average of all jobs, for your answers.")),
        (
            band_name(Band.STRONG, tr),
            tr(
                "{floor} or more: you and the job are closer than 95 of 100 pairs of jobs are to "
                "each other."
            ).format(floor=strong),
        ),
        (
            band_name(Band.GOOD, tr),
            tr("{floor} or more: closer than 80 of 100 pairs of jobs.").format(floor=good),
        ),
        (
            band_name(Band.FAIR, tr),
            tr("{floor} or more: closer than the average job.").format(floor=fair),
        ),
        (band_name(Band.WEAK, tr), tr("Less than that.")),
    ]


def few_answers_warning(profile: Profile, tr: Language = english) -> str:
    """Return how little a list says that rests on few answers; empty where it rests on enough."""
    count = profile.answers_counted
    if count >= FEW_ANSWERS:
        return ""
    replaced = (
        tr("one more answer would replace most of it")
        if count <= _VERY_FEW_ANSWERS
        else tr("one more answer would replace about half of it")
    )
    return tr("This list rests on only {count} answers, and says little: {replaced}.").format(
        count=count, replaced=replaced
    )
