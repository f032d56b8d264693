"""Why a job matches as it does, in sentences made of the person's own answers."""

from collections.abc import Collection

from careerapp.domain.explanation import Change, Contribution, Explanation
from careerapp.domain.language import Language, english
from careerapp.domain.profile import FEW_ANSWERS, Profile
from careerapp.domain.scales import Block, EducationLevel, Interest, Subject, WorkValue
from careerapp.domain.whole_points import whole_points
from careerapp.report.answer_names import (
    answer_name,
    level_phrase,
    page_name,
    percent,
)
from careerapp.report.reason_sentence import entry_sentence, reason_sentence
from careerapp.report.schooling import NOT_KNOWN, Schooling
from careerapp.report.words import LIKINGS, liking_names, nearest_liking

_SAME = 0.01  # of a rating; less than anybody sees


def reasons_for(
    explanation: Explanation,
    profile: Profile,
    tr: Language = english,
    limit: int = 3,
    schooling: Schooling = NOT_KNOWN,
    estimated: Collection[Block] = (),
) -> list[str]:
    """Return what speaks most for a job, strongest first.

    Parameters
    ----------
    explanation : Explanation
        The match taken apart.
    profile : Profile
        The answers that it was computed from.
    tr : Language
        Of the reader.
    limit : int
        How many sentences at most; what adds nothing in whole points is left out.
    schooling : Schooling
        Of the job.
    estimated : collection of Block
        What O*NET has not rated for the job; sentences about it say so.
    """
    adding = whole_points(explanation).adding[:limit]
    return [_reason(part.contribution, profile, tr, schooling, estimated) for part in adding]


def reasons_against(
    explanation: Explanation,
    profile: Profile,
    tr: Language = english,
    limit: int = 2,
    schooling: Schooling = NOT_KNOWN,
    estimated: Collection[Block] = (),
) -> list[str]:
    """Return what speaks most against a job, strongest first; see `reasons_for`.

    That it takes more school to enter than the person plans is always among them, even beyond the
    limit: it may cost few points and still be what keeps them out.
    """
    taking = [part.contribution for part in whole_points(explanation).taking[:limit]]
    hurdle = entry_sentence(profile, schooling, tr)
    sentences = [
        hurdle
        if hurdle and one.block is Block.EDUCATION
        else _reason(one, profile, tr, schooling, estimated)
        for one in taking
    ]
    return sentences if not hurdle or hurdle in sentences else [*sentences, hurdle]


def _reason(
    one: Contribution,
    profile: Profile,
    tr: Language,
    schooling: Schooling,
    estimated: Collection[Block],
) -> str:
    sentence = reason_sentence(one, profile, tr, schooling)
    if one.block not in estimated:
        return sentence
    return tr("{sentence} That is estimated.").format(sentence=sentence)


def few_answers_sentence(explanation: Explanation, tr: Language = english) -> str:
    """Return that a match rests on few answers, or nothing where it does not."""
    count = len(explanation.contributions)
    if count >= FEW_ANSWERS:
        return ""
    return tr("This match rests on only {count} answers.").format(count=count)


def change_sentence(explanation: Explanation, tr: Language = english) -> str:
    """Return what would have to change for the job to be among the first five."""
    if explanation.among_first:
        return tr("It is in your top five already.")
    if explanation.change is not None:
        return _change(explanation.change, tr)
    sentence = tr("No change of one answer would bring it into your top five.")
    taking = whole_points(explanation).taking
    if not taking:
        return sentence
    hint = tr("Your answer to “{answer}” takes away the most.")
    return f"{sentence} {hint.format(answer=answer_name(taking[0].contribution.answer, tr))}"


def separation_sentence(
    block: Block, answer: Interest | WorkValue | Subject | None, tr: Language = english
) -> str:
    """Return what to answer so that jobs with one match are told apart.

    Parameters
    ----------
    block : Block
        The page to go to.
    answer : Interest, WorkValue, Subject or None
        The question on it; None for the whole page.
    tr : Language
        Of the reader.
    """
    if answer is None:
        return tr("Answer the page “{page}” to tell them apart.").format(page=page_name(block, tr))
    return tr("Rate “{answer}” to tell them apart.").format(answer=answer_name(answer, tr))


def _change(change: Change, tr: Language) -> str:
    name = answer_name(change.answer, tr)
    if change.block is Block.EDUCATION:
        needed = change.level or EducationLevel.nearest(change.needed)
        return tr("It would be in your top five if you planned {needed} instead of {own}.").format(
            needed=level_phrase(needed, tr),
            own=level_phrase(EducationLevel.nearest(change.person), tr),
        )
    likings = [nearest_liking(rating) for rating in (change.person, change.needed)]
    told = abs(LIKINGS[likings[1]] - change.needed) < _SAME and likings[0] != likings[1]
    if change.block is Block.SUBJECTS and told:
        own, other = (liking_names(tr)[liking] for liking in likings)
        sentence = tr(
            "It would be in your top five if your answer to “{name}” were “{needed}” instead "
            "of “{own}”."
        )
        return sentence.format(name=name, needed=other, own=own)
    return tr(
        "It would be in your top five if you rated “{name}” {needed} instead of {own}."
    ).format(name=name, needed=percent(change.needed), own=percent(change.person))
