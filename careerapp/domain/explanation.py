"""Why an occupation matches as it does."""

from dataclasses import dataclass

from careerapp.domain.scales import Block, EducationLevel, Interest, Subject, WorkValue


@dataclass(frozen=True, slots=True)
class BlockShare:
    """What one block of answers does for a match.

    Attributes
    ----------
    block : Block
        Which one.
    weight : float
        Its share of all that counts for this person, 0-1; the shares add up to 1.
    agreement : float
        0-100 within the block alone: 100 is identical, 50 the average occupation.
    points : float
        Its part of the match; the points of all blocks add up to the match.
    """

    block: Block
    weight: float
    agreement: float
    points: float


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one answer adds to a match, or takes away.

    Attributes
    ----------
    block : Block
        Where the question stands.
    answer : Interest, WorkValue, Subject or None
        Which question; None for education, which has only one.
    person, job : float
        0-1, as answered and as O*NET rates the occupation, or as estimated; for education the
        length, see `careerapp.domain.scales.EducationLevel`.
    gap : float
        Job minus person as they are compared, after the way of answering is taken out; above 0
        the occupation has more of it than the person asks for.
    points : float
        Added to the match of the average occupation; below 0 is taken away.
    """

    block: Block
    answer: Interest | WorkValue | Subject | None
    person: float
    job: float
    gap: float
    points: float


@dataclass(frozen=True, slots=True)
class Change:
    """One different answer that would bring an occupation among the first.

    Attributes
    ----------
    block, answer
        Which question; `answer` is None for education.
    person : float
        0-1, the answer as it is; for education its length.
    needed : float
        0-1, the nearest answer that would do.
    level : EducationLevel or None
        The same as a level, for education only.
    """

    block: Block
    answer: Interest | WorkValue | Subject | None
    person: float
    needed: float
    level: EducationLevel | None = None


@dataclass(frozen=True, slots=True)
class Explanation:
    """A match taken apart.

    Attributes
    ----------
    code : str
        O*NET-SOC code.
    base : float
        Match of the average occupation.
    match : float
        ``base`` plus the points of all contributions.
    blocks : tuple of BlockShare
        The blocks that took part.
    contributions : tuple of Contribution
        One for each answer that took part, strongest first.
    among_first : bool
        Whether the occupation is among the first five already.
    change : Change or None
        The smallest single change that would bring it there; None where it is there already or
        where no single one is enough.
    """

    code: str
    base: float
    match: float
    blocks: tuple[BlockShare, ...]
    contributions: tuple[Contribution, ...]
    among_first: bool
    change: Change | None
