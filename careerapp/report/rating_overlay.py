"""What several jobs are rated on one page of answers, and the person over them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from careerapp.domain.language import Language, english
from careerapp.domain.occupation import Occupation
from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block, Interest, Subject, WorkValue
from careerapp.report.answer_names import answer_name, page_name, percent
from careerapp.report.rating_pairs import MOST_SUBJECTS, answer_words
from careerapp.report.rating_sources import ratings_source

_Key = Interest | WorkValue | Subject
_ALIKE = 0.1  # between the highest and the lowest rating; less is not seen


@dataclass(frozen=True, slots=True)
class RatedJob:
    """A job's ratings 0-1, one for each label; all None where O*NET has not rated it."""

    name: str
    ratings: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class RatingOverlay:
    """Jobs and a person on one page of ratings.

    Attributes
    ----------
    page : str
        Its name.
    title : str
        What is seen.
    labels : tuple of str
        The questions.
    jobs : tuple of RatedJob
        All jobs that are compared; at least one is rated.
    person : RatedJob or None
        The person; nobody where nothing is answered.
    answers : tuple of str
        The person's answers as they gave them.
    text : str
        All figures in a line.
    source : str
        Where the ratings of the jobs come from, and how old they are.
    """

    page: str
    title: str
    labels: tuple[str, ...]
    jobs: tuple[RatedJob, ...]
    person: RatedJob | None
    answers: tuple[str, ...]
    text: str
    source: str


def overlay(
    occupations: Sequence[Occupation], profile: Profile, block: Block, tr: Language = english
) -> RatingOverlay | None:
    """Return jobs and a person on one page of ratings; None where O*NET has rated none of them.

    Parameters
    ----------
    occupations : sequence of Occupation
        The jobs.
    profile : Profile
        The answers.
    block : Block
        Interests, values or subjects; of subjects those that matter most for any of the jobs.
    tr : Language
        Of the reader.
    """
    rated = [_ratings(occupation, block) for occupation in occupations]
    keys = _keys(block, rated)
    if not keys:
        return None
    labels = tuple(answer_name(key, tr) for key in keys)
    jobs = tuple(
        RatedJob(
            occupation.title
            if ratings
            else tr("{title} (not rated)").format(title=occupation.title),
            tuple(ratings.get(key) for key in keys),
        )
        for occupation, ratings in zip(occupations, rated, strict=True)
    )
    own: Mapping[_Key, float] = dict(profile.ratings(block).items())
    person = RatedJob(tr("You"), tuple(own.get(key) for key in keys)) if own else None
    answers = tuple(answer_words(block, own.get(key), tr) for key in keys)
    page = page_name(block, tr)
    return RatingOverlay(
        page=page,
        title=_title(page, labels, jobs, tr),
        labels=labels,
        jobs=jobs,
        person=person,
        answers=answers,
        text=_text(labels, jobs, answers if own else (), tr),
        source=ratings_source(block, occupations[0].editions, tr),
    )


def _ratings(occupation: Occupation, block: Block) -> Mapping[_Key, float]:
    match block:
        case Block.INTERESTS:
            return dict(occupation.interests.items())
        case Block.VALUES:
            return dict((occupation.values or {}).items())
        case Block.SUBJECTS:
            return {Subject(name): rating for name, rating in (occupation.knowledge or {}).items()}
        case Block.EDUCATION:
            return {}


def _keys(block: Block, rated: Sequence[Mapping[_Key, float]]) -> list[_Key]:
    """Return what is shown: all interests and values, and the strongest subjects of any job."""
    strongest: dict[_Key, float] = {}
    for ratings in rated:
        for key, rating in ratings.items():
            strongest[key] = max(rating, strongest.get(key, 0.0))
    if block is Block.SUBJECTS:
        return sorted(strongest, key=lambda key: -strongest[key])[:MOST_SUBJECTS]
    scale: tuple[_Key, ...] = (*Interest, *WorkValue)
    return [key for key in scale if key in strongest]


def _title(page: str, labels: Sequence[str], jobs: Sequence[RatedJob], tr: Language) -> str:
    rated = [job.ratings for job in jobs if None not in job.ratings]
    if len(rated) == 1:
        name = next(job.name for job in jobs if None not in job.ratings)
        return tr("{page}: of these jobs, only {name} is rated").format(page=page, name=name)
    ranges = [_range(of_label) for of_label in zip(*rated, strict=True)]
    widest = max(range(len(labels)), key=ranges.__getitem__)
    if ranges[widest] < _ALIKE:
        return tr("{page}: these jobs are much alike").format(page=page)
    title = tr("{page}: these jobs differ most in “{label}”")
    return title.format(page=page, label=labels[widest])


def _range(ratings: Sequence[float | None]) -> float:
    known = [rating for rating in ratings if rating is not None]
    return max(known) - min(known)


def _text(
    labels: Sequence[str], jobs: Sequence[RatedJob], answers: Sequence[str], tr: Language
) -> str:
    lines = []
    for place, label in enumerate(labels):
        figures = [
            f"{job.name} {percent(rating)}"
            for job in jobs
            if (rating := job.ratings[place]) is not None
        ]
        if answers:
            figures.append(tr("you {answer}").format(answer=answers[place]))
        lines.append(f"{label}: {', '.join(figures)}")
    return "; ".join(lines)
