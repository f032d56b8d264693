"""A job's ratings beside a person's own, in words and figures."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from careerapp.domain.language import Language, english
from careerapp.domain.match import most_shared
from careerapp.domain.occupation import Occupation
from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block, Interest, Subject, WorkValue
from careerapp.report.answer_names import answer_name, listing, page_name, percent
from careerapp.report.rating_sources import ratings_source
from careerapp.report.words import liking_names, nearest_liking

MOST_SUBJECTS = 8
"""Of a job's 33 subjects, the strongest that are shown."""

_Answer = Interest | WorkValue | Subject
_MOST_OTHERS = 5
_ENJOYED = 0.5  # and up: the answers “enjoy” and “love”


@dataclass(frozen=True, slots=True)
class RatingPair:
    """What a job and a person are rated on.

    Attributes
    ----------
    label : str
        The question.
    job : float
        0-1.
    person : float or None
        0-1; None where there is no answer.
    person_words : str
        The answer as the person gave it.
    """

    label: str
    job: float
    person: float | None
    person_words: str


@dataclass(frozen=True, slots=True)
class RatingPairs:
    """One page of answers and the same ratings of a job.

    Attributes
    ----------
    page, job_name : str
        What it is called, and the job.
    person_name : str
        The person; empty where nothing at all is answered.
    title : str
        What is seen.
    pairs : tuple of RatingPair
        In the order to show them.
    answered : bool
        Whether the person has rated any of them.
    text : str
        All figures in a line.
    source : str
        Where the job's ratings come from, and how old they are.
    """

    page: str
    job_name: str
    person_name: str
    title: str
    pairs: tuple[RatingPair, ...]
    answered: bool
    text: str
    source: str

    @property
    def labels(self) -> list[str]:
        """The questions."""
        return [pair.label for pair in self.pairs]


def pair_ratings(
    occupation: Occupation, profile: Profile, block: Block, tr: Language = english
) -> RatingPairs | None:
    """Return a job and a person side by side; None where O*NET has not rated the job.

    Parameters
    ----------
    occupation : Occupation
        The job.
    profile : Profile
        The answers; with no rating in it, the job is shown alone.
    block : Block
        Interests, values or subjects; of subjects the job's strongest are shown.
    tr : Language
        Of the reader.
    """
    ratings = _job_ratings(occupation, block)
    if ratings is None:
        return None
    own: Mapping[_Answer, float] = dict(profile.ratings(block).items())
    pairs = tuple(
        RatingPair(answer_name(key, tr), job, own.get(key), answer_words(block, own.get(key), tr))
        for key, job in ratings
    )
    alone = not (profile.interests or profile.values or profile.subjects)
    return RatingPairs(
        page=page_name(block, tr),
        job_name=tr("This job"),
        person_name="" if alone else tr("You"),
        title=_title(page_name(block, tr), pairs, tr, alone=alone),
        pairs=pairs,
        answered=any(pair.person is not None for pair in pairs),
        text=_text(pairs, tr, alone=alone),
        source=ratings_source(block, occupation.editions, tr),
    )


def other_subjects(occupation: Occupation, profile: Profile, tr: Language = english) -> str:
    """Return what a person enjoys that is not among a job's strongest subjects, in a sentence."""
    ratings = _job_ratings(occupation, Block.SUBJECTS)
    if ratings is None or occupation.knowledge is None:
        return ""
    shown = {key for key, _ in ratings}
    enjoyed = [
        (rating, subject)
        for subject, rating in profile.subjects.items()
        if rating >= _ENJOYED and subject not in shown
    ]
    if not enjoyed:
        return ""
    enjoyed.sort(key=lambda one: -one[0])
    named = [
        tr("{subject} ({share} in this job)").format(
            subject=answer_name(subject, tr), share=percent(occupation.knowledge[subject.value])
        )
        for _, subject in enjoyed[:_MOST_OTHERS]
    ]
    left = len(enjoyed) - _MOST_OTHERS
    if left > 0:
        named.append(tr("{count} more").format(count=left))
    return tr("You also enjoy or love what is not among these subjects: {subjects}.").format(
        subjects=listing(named, tr)
    )


def _job_ratings(occupation: Occupation, block: Block) -> Sequence[tuple[_Answer, float]] | None:
    match block:
        case Block.INTERESTS:
            return [(key, occupation.interests[key]) for key in Interest]
        case Block.VALUES if occupation.values is not None:
            return [(key, occupation.values[key]) for key in WorkValue]
        case Block.SUBJECTS if occupation.knowledge is not None:
            strongest = list(occupation.knowledge.items())[:MOST_SUBJECTS]
            return [(Subject(name), importance) for name, importance in strongest]
    return None


def answer_words(block: Block, rating: float | None, tr: Language = english) -> str:
    """Return a rating as the person gave it."""
    if rating is None:
        return tr("no answer")
    if block is Block.SUBJECTS:
        return liking_names(tr)[nearest_liking(rating)]
    return percent(rating)


def _title(page: str, pairs: Sequence[RatingPair], tr: Language, *, alone: bool) -> str:
    job, person = [pair.job for pair in pairs], [pair.person for pair in pairs]
    place = most_shared(job, person)
    if alone:
        place = max(range(len(pairs)), key=job.__getitem__)
        title = tr("{page}: this job has most of “{label}”")
    elif all(rating is None for rating in person):
        title = tr("{page}: you have not rated these")
    elif place is not None:
        title = tr("{page}: you and this job share most “{label}”")
    else:
        title = tr("{page}: nothing is high for both you and this job")
    return title.format(page=page, label="" if place is None else pairs[place].label)


def _text(pairs: Sequence[RatingPair], tr: Language, *, alone: bool) -> str:
    line = tr("{label}: this job {job}") if alone else tr("{label}: this job {job}, you {person}")
    return "; ".join(
        line.format(label=pair.label, job=percent(pair.job), person=pair.person_words)
        for pair in pairs
    )
