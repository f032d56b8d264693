"""Contributions made by hand."""

from careerapp.domain.explanation import Contribution
from careerapp.domain.scales import Block, Interest, Subject, WorkValue


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
