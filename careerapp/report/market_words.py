"""What the labor market's figures say, in sentences."""

from collections.abc import Mapping

from careerapp.domain.growth import Pace, pace
from careerapp.domain.language import Language, english
from careerapp.domain.occupation import MarketGroup
from careerapp.report.figures import growth, job_share, not_published


def group_sentence(
    group: MarketGroup, code: str, titles: Mapping[str, str], tr: Language = english
) -> str:
    """Return that figures are those of a wider group, or nothing where they are not.

    Parameters
    ----------
    group : MarketGroup
        What the figures are published for.
    code : str
        O*NET-SOC code of the job that they are shown for.
    titles : mapping of str to str
        Of all jobs, by code.
    tr : Language
        Of the reader.
    """
    if not group.is_wider:
        return ""
    others = [titles[member] for member in group.members if member != code]
    if not others:
        sentence = tr("These figures are for “{group}”, which also holds jobs not listed here.")
        return sentence.format(group=tr.term(group.title))
    return tr("These figures are for “{group}”, which also holds: {jobs}.").format(
        group=tr.term(group.title), jobs="; ".join(others)
    )


def growth_sentence(change: float | None, average: float | None, tr: Language = english) -> str:
    """Return a job's growth beside that of all jobs together.

    Parameters
    ----------
    change : float or None
        Of its employment, percent.
    average : float or None
        That of all jobs together.
    tr : Language
        Of the reader.
    """
    if change is None or average is None:
        return growth(change, tr)
    beside = {
        Pace.MUCH_FASTER: tr("{figure}: more than twice as fast as all jobs together ({all})"),
        Pace.FASTER: tr("{figure}: faster than all jobs together ({all})"),
        Pace.ALIKE: tr("{figure}: about as fast as all jobs together ({all})"),
        Pace.SLOWER: tr("{figure}: slower than all jobs together ({all})"),
        Pace.UNCHANGED: tr("{figure}, while all jobs together grow ({all})"),
        Pace.SHRINKING: tr("{figure}, while all jobs together grow ({all})"),
    }[pace(change, average)]
    return beside.format(figure=growth(change, tr), all=f"{tr.number(average, 1)} %")


def common_sentence(place: str, quotient: float | None, tr: Language = english) -> str:
    """Return how common a job is in a place.

    Parameters
    ----------
    place : str
        Its name.
    quotient : float or None
        Location quotient.
    tr : Language
        Of the reader.
    """
    if quotient is None:
        return tr("{place}: how common the job is here is not published.").format(place=place)
    return tr("{place}: {common}.").format(place=place, common=job_share(quotient, tr))


def standing(place: str, rank: int | None, count: int, tr: Language = english) -> str:
    """Return where a place stands among those that have a figure.

    Parameters
    ----------
    place : str
        Its name.
    rank : int or None
        1 for the highest; None for a place without a figure.
    count : int
        How many places have one.
    tr : Language
        Of the reader.
    """
    if rank is None:
        return tr("{place}: {nothing}").format(place=place, nothing=not_published(tr))
    return tr("{place}: number {rank} of {count}").format(place=place, rank=rank, count=count)
