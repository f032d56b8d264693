"""Contributions made by hand."""

from careerapp.domain.explanation import Contribution
from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block, EducationLevel, Interest, Subject, WorkValue
from careerapp.report.reason_sentence import reason_sentence

STUDENT = Profile(
    current_education=EducationLevel.HIGH_SCHOOL, planned_education=EducationLevel.BACHELORS
)


def contribution(
    answer: Interest | WorkValue | Subject | None,
    person: float,
    job: float,
    points: float,
    gap: float | None = None,
) -> Contribution:
    """Return what an answer does; the gap is that of the bare ratings by default."""
    blocks = {Interest: Block.INTERESTS, WorkValue: Block.VALUES, Subject: Block.SUBJECTS}
    block = Block.EDUCATION if answer is None else blocks[type(answer)]
    return Contribution(block, answer, person, job, job - person if gap is None else gap, points)


def plain_sentence(one: Contribution, profile: Profile) -> str:
    """Return the sentence about an answer, with plain spaces."""
    return reason_sentence(one, profile).replace("\N{NO-BREAK SPACE}", " ")
