"""What one answer does for a match, in a sentence that says no more than the figures do."""

from careerapp.domain.explanation import Contribution
from careerapp.domain.language import Language, english
from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block, EducationLevel
from careerapp.report.answer_names import answer_name, level_phrase, percent
from careerapp.report.schooling import NOT_KNOWN, Schooling
from careerapp.report.words import nearest_liking

_CLOSE = 0.15
_LOW, _HIGH = 0.35, 0.65
_LITTLE, _A_LOT = 0.3, 0.6  # of a subject


def reason_sentence(
    one: Contribution,
    profile: Profile,
    tr: Language = english,
    schooling: Schooling = NOT_KNOWN,
) -> str:
    """Return why an answer speaks for a job or against it.

    Parameters
    ----------
    one : Contribution
        The answer, the job's rating and what comes of them.
    profile : Profile
        The answers that it was computed from.
    tr : Language
        Of the reader.
    schooling : Schooling
        Of the job, for the answer about school.
    """
    if one.block is Block.EDUCATION:
        return _about_school(one, profile, schooling.commonest, tr)
    if one.block is Block.SUBJECTS:
        plain = _likings_say_it(one)
        opinion, amount = _liking(one, tr), _use(one, tr)
    else:
        plain = _ratings_say_it(one)
        opinion, amount = _rating(one, tr), _part(one, tr)
    if plain:
        both = tr("{opinion}, and {amount}.") if one.points > 0 else tr("{opinion}, but {amount}.")
    # From here on the two figures would mislead: each side is compared after its own average.
    elif one.points > 0 and abs(one.gap) <= _CLOSE:
        both = tr("“{name}” stands out in this job about as much as among your answers.")
    elif one.points > 0:
        both = tr(
            "{opinion}. Set against your other answers, this job is nearer to that than the "
            "average job."
        )
    elif one.gap > 0:
        both = tr("“{name}” stands out more in this job than among your answers.")
    else:
        both = tr("“{name}” stands out less in this job than among your answers.")
    return both.format(opinion=opinion, amount=amount, name=answer_name(one.answer, tr))


def _tier(figure: float, low: float, high: float) -> int:
    """Return -1 for low, 1 for high and 0 between."""
    return (figure >= high) - (figure <= low)


def _same_or_opposite(one: Contribution) -> int:
    """Return 1 where both are high or both low, -1 where one is high and one low, or else 0."""
    return _tier(one.person, _LOW, _HIGH) * _tier(one.job, _LOW, _HIGH)


def _ratings_say_it(one: Contribution) -> bool:
    """Return whether the two ratings alone show why an answer adds or takes away."""
    difference = one.job - one.person
    if one.points > 0:
        return _same_or_opposite(one) > 0 or abs(difference) <= _CLOSE
    return abs(difference) > _CLOSE and difference * one.gap > 0


def _rating(one: Contribution, tr: Language) -> str:
    opinion = {
        1: tr("You rated “{name}” high ({rating})"),
        0: tr("You rated “{name}” {rating}"),
        -1: tr("You rated “{name}” low ({rating})"),
    }[_tier(one.person, _LOW, _HIGH)]
    return opinion.format(name=answer_name(one.answer, tr), rating=percent(one.person))


def _part(one: Contribution, tr: Language) -> str:
    offered = one.block is Block.VALUES
    if _same_or_opposite(one) * one.points > 0:
        if one.job >= _HIGH:
            part = tr("this job offers a lot of that ({rating})")
            part = part if offered else tr("it is a large part of this job ({rating})")
        else:
            part = tr("this job offers little of that ({rating})")
            part = part if offered else tr("it is a small part of this job ({rating})")
    elif one.points > 0:
        part = tr("this job is close to that ({rating})")
    elif one.job < one.person:
        part = tr("this job has less of that ({rating})")
    else:
        part = tr("this job has more of that ({rating})")
    return part.format(rating=percent(one.job))


def _likings_say_it(one: Contribution) -> bool:
    """Return whether the words for both show why a subject adds or takes away."""
    more = _tier(one.job, _LITTLE, _A_LOT) - _liking_tier(one)
    # One step less than asked for still reads as a reason; one step more does not.
    return more in (-1, 0) if one.points > 0 else more * one.gap > 0


def _liking_tier(one: Contribution) -> int:
    return (-1, 0, 1, 1)[nearest_liking(one.person)]


def _liking(one: Contribution, tr: Language) -> str:
    opinion = (
        tr("“{name}” is not for you"),
        tr("“{name}” is fine with you"),
        tr("You enjoy “{name}”"),
        tr("You love “{name}”"),
    )[nearest_liking(one.person)]
    return opinion.format(name=answer_name(one.answer, tr))


def _use(one: Contribution, tr: Language) -> str:
    if one.job >= _A_LOT:
        return tr("this job uses a lot of it")
    if one.job <= _LITTLE:
        return tr("this job uses little of it")
    if one.points < 0 and one.gap < 0:
        return tr("this job uses only some of it")
    return tr("this job uses some of it")


def _about_school(
    one: Contribution, profile: Profile, commonest: EducationLevel | None, tr: Language
) -> str:
    own = profile.target_education or EducationLevel.nearest(one.person)
    usual = EducationLevel.nearest(one.job)
    steps = abs(usual.rank - own.rank)
    plans = profile.planned_education not in (None, profile.current_education)
    # The job's level is the mean of its workers, so it is never called what most of them have.
    if one.points > 0:
        opinion = tr("You plan {own}") if plans else tr("You have {own}")
        if steps == 0:
            sentence = tr("{opinion}, about the average of people in this job.")
        elif steps == 1:
            sentence = tr("{opinion}, which is close to the average in this job: {usual}.")
        else:
            sentence = tr(
                "{opinion}. The average in this job, {usual}, is nearer to that than in jobs "
                "as a whole."
            )
    else:
        opinion = tr("you plan ({own})") if plans else tr("you have ({own})")
        if steps == 0 and one.gap > 0:
            sentence = tr(
                "On average, people in this job have a little more education than {opinion}."
            )
        elif steps == 0:
            sentence = tr(
                "On average, people in this job have a little less education than {opinion}."
            )
        elif one.gap > 0:
            sentence = tr(
                "People in this job have more education than {opinion}: {usual} on average."
            )
        else:
            sentence = tr(
                "People in this job have less education than {opinion}: {usual} on average."
            )
    if commonest not in (None, usual):
        most_common = tr("The most common level is {commonest}.")
        sentence = f"{sentence} {most_common}"
    return sentence.format(
        opinion=opinion.format(own=level_phrase(own, tr)),
        usual=level_phrase(usual, tr),
        commonest="" if commonest is None else level_phrase(commonest, tr),
    )


def entry_sentence(profile: Profile, schooling: Schooling, tr: Language = english) -> str:
    """Return that a job is typically entered with more school than a person plans, or nothing.

    Parameters
    ----------
    profile : Profile
        The answers.
    schooling : Schooling
        Of the job.
    tr : Language
        Of the reader.
    """
    own, entry = profile.target_education, schooling.entry
    if own is None or entry is None or entry.rank <= own.rank:
        return ""
    plans = profile.planned_education not in (None, profile.current_education)
    sentence = (
        tr("People typically get in with {entry}; you plan {own}.")
        if plans
        else tr("People typically get in with {entry}; you have {own}.")
    )
    return sentence.format(entry=level_phrase(entry, tr), own=level_phrase(own, tr))
