"""What has come out of the questions about interests, in words."""

from collections.abc import Sequence

from careerapp.domain.answer_checks import Contradiction, StraightLine
from careerapp.domain.interest_profile import Clarity, HollandCode
from careerapp.domain.language import Language, english
from careerapp.domain.scales import Interest
from careerapp.report.answer_names import listing
from careerapp.report.words import interest_words

_MOST_SHOWN = 2


def code_names(code: HollandCode, tr: Language = english) -> str:
    """Return what the letters of a code stand for, strongest first."""
    names = [interest_words(interest, tr) for interest in code.interests]
    return ", ".join(
        tr("{term} ({title})").format(title=words.title, term=words.term) for words in names
    )


def code_sentence(tr: Language = english) -> str:
    """Return what a code is."""
    return tr(
        "The first letters of your three strongest interests, by their standard names. "
        "Counselors and books call it the Holland code."
    )


def level_sentences(code: HollandCode, tr: Language = english) -> str:
    """Return which interests are equally strong, so that the code might be another one."""
    inside = tr("{letters} are level, so their order says nothing.")
    beyond = tr("{letters} are level, so any of them could be in the code.")
    return " ".join(
        (inside if set(equals) <= set(code.interests) else beyond).format(
            letters=listing([each.value[0].upper() for each in equals], tr)
        )
        for equals in code.level
    )


def half_done_sentence(answered: int, total: int, tr: Language = english) -> str:
    """Return that a result is from some of the activities only."""
    return tr("This comes from {answered} of {total} activities; the others can change it.").format(
        answered=answered, total=total
    )


def clarity_name(clarity: Clarity, tr: Language = english) -> str:
    """Return the heading over what is said about a profile that is clear, or is not."""
    return {
        Clarity.CLEAR: tr("A clear profile"),
        Clarity.SOME: tr("A profile that is clear in part"),
        Clarity.FLAT: tr("A flat profile"),
    }[clarity]


def clarity_sentence(
    clarity: Clarity, points: int, *, all_asked: bool = False, tr: Language = english
) -> str:
    """Return what it means that the strongest and the weakest interest are so far apart.

    Parameters
    ----------
    clarity : Clarity
        How clear that is.
    points : int
        The highest minus the lowest rating, in percent.
    all_asked : bool
        Whether all 60 activities have been asked about already.
    tr : Language
        Of the reader.
    """
    more = (
        tr("Your subjects and your values tell more.")
        if all_asked
        else tr("All 60 activities, your subjects and your values tell more.")
    )
    apart = tr("Your strongest and weakest interest are {points} points apart.")
    meaning = {
        Clarity.CLEAR: tr(
            "On another day your code would most likely be the same, and jobs differ plainly in "
            "how well they match."
        ),
        Clarity.SOME: tr(
            "What is at the top is likely to stay there, but the order next to it may change from "
            "one day to another."
        ),
        Clarity.FLAT: tr(
            "You like all six about equally, so small differences decide which jobs come "
            "first, and chance has a say. That is not a bad thing: many jobs may suit you."
        ),
    }[clarity]
    sentences = [apart.format(points=points), meaning]
    return " ".join([*sentences, more] if clarity is Clarity.FLAT else sentences)


def unrated_sentence(names: Sequence[str], tr: Language = english) -> str:
    """Return which of six have no rating; nothing where all have one."""
    return tr("Not answered: {names}.").format(names=listing(names, tr)) if names else ""


def unclear_sentence(missing: Sequence[Interest], tr: Language = english) -> str:
    """Return why nothing is said about how clear a profile is."""
    if len(missing) > len(Interest) / 2:
        return tr("With three or more of the six, your code is shown here.")
    return tr("The code is made of what you answered. With all six it may be another one.")


def straight_line_sentence(found: StraightLine, tr: Language = english) -> str:
    """Return a question to somebody whose answers are nearly all alike."""
    return tr(
        "You answered {alike} of {answered} alike. Jobs can be told apart only by what you would "
        "rather do. Go over them again?"
    ).format(alike=found.alike, answered=found.answered)


def contradiction_sentences(found: Sequence[Contradiction], tr: Language = english) -> str:
    """Return a line for each two activities of which one is liked, and what to do about it.

    Parameters
    ----------
    found : sequence of Contradiction
        At least one; of many, the first are told.
    tr : Language
        Of the reader.
    """
    pair = tr(
        "You would like to {liked}, but not to {disliked}. They are much the same kind of thing."
    )
    sentences = [
        pair.format(liked=_within(each.liked.activity), disliked=_within(each.disliked.activity))
        for each in found[:_MOST_SHOWN]
    ]
    if len(found) > _MOST_SHOWN:
        sentences.append(tr("Pairs like these: {count} in all.").format(count=len(found)))
    sentences.append(tr("Both can be true; look again if one was a slip."))
    return "\n".join(sentences)


def soundness_sentence(tr: Language = english) -> str:
    """Return how far the questionnaire can be trusted; figures from docs/instruments.md."""
    return tr(
        "The questionnaire was tried on simulated answers only, not on people. With answers that "
        "were a little off, 30 activities brought back each of the six interests with a "
        "correlation of at least .90, where 1 is exact."
    )


def _within(activity: str) -> str:
    """Return an activity as it stands within a sentence."""
    return activity[:1].lower() + activity[1:]
