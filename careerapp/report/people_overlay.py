"""Two people, or one at two times, on one page of ratings, and a job under them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from careerapp.domain.language import Language, english
from careerapp.domain.occupation import Occupation
from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block, Interest, WorkValue
from careerapp.report.answer_names import answer_name, listing, page_name, percent
from careerapp.report.rating_overlay import RatedJob
from careerapp.report.rating_sources import ratings_source

_ALIKE = 0.1  # between two ratings; less is not seen
_SCALES: Mapping[Block, tuple[Interest | WorkValue, ...]] = {
    Block.INTERESTS: tuple(Interest),
    Block.VALUES: tuple(WorkValue),
}


@dataclass(frozen=True, slots=True)
class PeopleOverlay:
    """What a round chart of people shows.

    Attributes
    ----------
    title : str
        What is seen.
    labels : tuple of str
        The questions.
    job : RatedJob or None
        The job, if there is one and O*NET has rated it.
    people : tuple of RatedJob
        One or two, with at least one answer each.
    text : str
        All figures in a line.
    source : str
        What the figures are, and where those of the job come from.
    """

    title: str
    labels: tuple[str, ...]
    job: RatedJob | None
    people: tuple[RatedJob, ...]
    text: str
    source: str


def overlay_people(
    people: Sequence[tuple[str, Profile]],
    block: Block,
    occupation: Occupation | None = None,
    tr: Language = english,
    *,
    same_person: bool = False,
) -> PeopleOverlay | None:
    """Return two people on one page of ratings; None where none of them has answered it.

    Parameters
    ----------
    people : sequence of (str, Profile)
        Who they are called, and their answers; two of them.
    block : Block
        Interests or values.
    occupation : Occupation, optional
        A job to be shown with them.
    tr : Language
        Of the reader.
    same_person : bool
        Whether they are one person at two times.
    """
    keys = _SCALES[block]
    names = [name for name, _ in people]
    all_ratings = [dict(profile.ratings(block).items()) for _, profile in people]
    answered = [
        RatedJob(name, tuple(ratings.get(key) for key in keys))
        for name, ratings in zip(names, all_ratings, strict=True)
        if ratings
    ]
    if not answered:
        return None
    labels = tuple(answer_name(key, tr) for key in keys)
    job = None if occupation is None else _job(occupation, block)
    shown = [*([job] if job else []), *answered]
    return PeopleOverlay(
        title=_title(page_name(block, tr), labels, answered, tr, same_person=same_person),
        labels=labels,
        job=job,
        people=tuple(answered),
        text="; ".join(_line(label, place, shown, tr) for place, label in enumerate(labels)),
        source=(
            tr("0 to 100 %, as answered.")
            if occupation is None or job is None
            else ratings_source(block, occupation.editions, tr)
        ),
    )


def _job(occupation: Occupation, block: Block) -> RatedJob | None:
    ratings: Mapping[Interest | WorkValue, float] = dict(
        occupation.interests.items()
        if block is Block.INTERESTS
        else (occupation.values or {}).items()
    )
    if not ratings:
        return None
    return RatedJob(occupation.title, tuple(ratings[key] for key in _SCALES[block]))


def _title(
    page: str,
    labels: Sequence[str],
    people: Sequence[RatedJob],
    tr: Language,
    *,
    same_person: bool,
) -> str:
    if len(people) == 1 and same_person:
        return tr("{page}: answered only {name}").format(page=page, name=people[0].name)
    if len(people) == 1:
        return tr("{page}: only {name} has rated these").format(page=page, name=people[0].name)
    apart = {
        label: abs(one - other)
        for label, one, other in zip(labels, *(each.ratings for each in people), strict=True)
        if one is not None and other is not None
    }
    widest = max(apart, key=apart.__getitem__, default=None)
    both = listing([each.name for each in people], tr)
    if same_person and widest is not None:
        title = (
            tr("{page}: hardly changed")
            if apart[widest] < _ALIKE
            else tr("{page}: changed most in “{label}”")
        )
        return title.format(page=page, label=widest)
    if widest is None:
        title = tr("{page}: {people} have answered different questions")
    elif apart[widest] < _ALIKE:
        title = tr("{page}: {people} are much alike")
    else:
        title = tr("{page}: {people} differ most in “{label}”")
    return title.format(page=page, people=both, label=widest)


def _line(label: str, place: int, shown: Sequence[RatedJob], tr: Language) -> str:
    figures = (f"{each.name} {rating_text(each.ratings[place], tr)}" for each in shown)
    return f"{label}: {', '.join(figures)}"


def rating_text(rating: float | None, tr: Language = english) -> str:
    """Return a rating in percent."""
    return tr("no answer") if rating is None else percent(rating)
