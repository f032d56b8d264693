"""For how many jobs an answer about education is enough, in words."""

from careerapp.domain.editions import Projected
from careerapp.domain.language import Language, english
from careerapp.domain.openings import Openings
from careerapp.domain.scales import EducationLevel
from careerapp.report.answer_names import level_phrase

_LONGEST_COUNT = 9999


def openings_sentence(
    openings: Openings,
    current: EducationLevel | None,
    planned: EducationLevel | None,
    tr: Language = english,
) -> str:
    """Return for how many jobs it is enough, and for how many more with what they plan.

    Parameters
    ----------
    openings : Openings
        Careers by what one typically needs to enter them.
    current, planned : EducationLevel or None
        The person's; the planned level is not below the current one.
    tr : Language
        Of the reader.
    """
    reached = planned or current
    if reached is None:
        return tr("Choose one to see how many jobs ask for no more.")
    count = openings.with_level[reached]
    alone = tr("With {level}, you have what {count} of {total} jobs ask for.").format(
        level=level_phrase(reached, tr), count=count, total=openings.total
    )
    if current is None or current is reached:
        return alone
    return _compared(tr).format(
        level=level_phrase(reached, tr),
        count=count,
        total=openings.total,
        more=count - openings.with_level[current],
        before=level_phrase(current, tr),
    )


def counting_sentence(tr: Language = english) -> str:
    """Return what is said while the careers are not loaded yet."""
    return tr("Counting the jobs…")


def longest_openings_sentence(tr: Language = english) -> str:
    """Return a sentence that needs as much room as any that `openings_sentence` can return."""
    longest = max((level_phrase(level, tr) for level in EducationLevel), key=len)
    return _compared(tr).format(
        level=longest,
        count=_LONGEST_COUNT,
        total=_LONGEST_COUNT,
        more=_LONGEST_COUNT,
        before=longest,
    )


def note_while_counting(tr: Language = english) -> str:
    """Return what stands in the place of the note while the careers are not loaded yet."""
    source = tr("Source: Bureau of Labor Statistics, projections for the years to come.")
    return f"{_meaning(tr)} {source}"


def openings_note(openings: Openings, projected: Projected, tr: Language = english) -> str:
    """Return what an open career is, where the counts are from, and what they leave out.

    Parameters
    ----------
    openings : Openings
        Careers by what one typically needs to enter them.
    projected : Projected
        The years of the projections that say so.
    tr : Language
        Of the reader.
    """
    meaning = _meaning(tr)
    source = tr("Source: Bureau of Labor Statistics, projections for {first} to {last}.").format(
        first=projected.first, last=projected.last
    )
    not_published = openings.not_published
    if not not_published:
        return f"{meaning} {source}"
    left_out = tr("For {count} jobs this is not published; they are left out.")
    return f"{meaning} {left_out.format(count=not_published)} {source}"


def _meaning(tr: Language) -> str:
    return tr("What counts is the education that is typical for new workers. There are exceptions.")


def _compared(tr: Language) -> str:
    return tr(
        "With {level}, you have what {count} of {total} jobs ask for; that is {more} more than "
        "with {before}."
    )
