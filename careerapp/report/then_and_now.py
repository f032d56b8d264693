"""One person then and now: which answers are others, and what that does to the first ten jobs."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from careerapp.domain.match import Match
from careerapp.domain.profile import Profile
from careerapp.domain.scales import EducationLevel
from careerapp.domain.what_if import Answer, AnswerChange, SchoolPlan, Weight, changed_answers
from careerapp.matching.calibration import WAVERING
from careerapp.matching.recommender import Recommender

FIRST = 10
"""So many of the best jobs are followed."""

_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class Sitting:
    """Somebody's answers on a day.

    Attributes
    ----------
    name : str
        What it is called beside the other one, for instance its day.
    profile : Profile
        The answers.
    matched_with : str or None
        The release that they were matched with then, where that is known.
    moment : str
        When the answers were changed last, to be sorted by; empty where that is not known.
    """

    name: str
    profile: Profile
    matched_with: str | None = None
    moment: str = ""


class Move(StrEnum):
    """What has become of a job among the first ten."""

    CAME_IN = "came in"
    LEFT = "left"
    UP = "up"
    DOWN = "down"
    STAYED = "stayed"


@dataclass(frozen=True, slots=True)
class JobMove:
    """One job that is, or was, among the first ten.

    Attributes
    ----------
    then, now : Match
        Its match and its place, by the answers of then and of now.
    move : Move
        What has become of it.
    small : bool
        Whether its match has changed by no more than the accuracy of the answers.
    """

    then: Match
    now: Match
    move: Move
    small: bool


@dataclass(frozen=True, slots=True)
class ThenAndNow:
    """What is different.

    Attributes
    ----------
    then, now : Sitting
        What is compared.
    changes : tuple of AnswerChange
        The answers that are others, page by page.
    place : tuple of str or None
        Where they wanted to work, then and now.
    current : tuple of EducationLevel or None
        The school that they had, then and now.
    moves : tuple of JobMove
        The first ten of now in their order, then the others of the first ten of then; none where
        one of the two tells no jobs apart. Those that share one of the first ten places were,
        or are, among the first ten.
    tie : float
        Points; a match that has changed by no more is the same within the accuracy of the answers.
    """

    then: Sitting
    now: Sitting
    changes: tuple[AnswerChange, ...]
    place: tuple[str | None, str | None]
    current: tuple[EducationLevel | None, EducationLevel | None]
    moves: tuple[JobMove, ...]
    tie: float

    def moved(self, move: Move) -> list[JobMove]:
        """Return the jobs of which one thing has become."""
        return [job for job in self.moves if job.move is move]

    @property
    def same_answers(self) -> bool:
        """Whether nothing at all is different."""
        differs = self.place[0] != self.place[1] or self.current[0] != self.current[1]
        return not self.changes and not differs


def then_and_now(recommender: Recommender, then: Sitting, now: Sitting) -> ThenAndNow:
    """Compare two sittings; both are matched with the present data.

    Parameters
    ----------
    recommender : Recommender
        Matches them.
    then, now : Sitting
        The earlier one and the later one.
    """
    sittings = (then.profile, now.profile)
    moves: tuple[JobMove, ...] = ()
    tie = 0.0
    if all(profile.obstacle is None for profile in sittings):
        tie = max(recommender.calibration(profile).tie for profile in sittings)
        everything = len(recommender.codes)
        before, after = (recommender.recommend(profile, everything) for profile in sittings)
        moves = tuple(_moves(before, after, tie))
    return ThenAndNow(
        then,
        now,
        changed_answers(then.profile, now.profile),
        (then.profile.location, now.profile.location),
        (then.profile.current_education, now.profile.current_education),
        moves,
        tie,
    )


def in_order(one: Sitting, other: Sitting) -> tuple[Sitting, Sitting]:
    """Return two sittings, the earlier one first; one without a time counts as earlier."""
    return (one, other) if one.moment <= other.moment else (other, one)


def is_wavering(change: AnswerChange) -> bool:
    """Return whether a rating has changed by no more than when somebody rates twice."""
    if isinstance(change.question, Weight | SchoolPlan):
        return False
    size = _size(change.before, change.after)
    return size is not None and size <= WAVERING + _ROUNDING


def _size(before: Answer, after: Answer) -> float | None:
    if isinstance(before, float) and isinstance(after, float):
        return abs(after - before)
    return None


def _moves(before: Sequence[Match], after: Sequence[Match], tie: float) -> list[JobMove]:
    then_of = {match.code: match for match in before}
    now_of = {match.code: match for match in after}
    first_then = [match.code for match in before[:FIRST]]
    first_now = [match.code for match in after[:FIRST]]
    codes = [*first_now, *(code for code in first_then if code not in first_now)]
    return [
        JobMove(
            then_of[code],
            now_of[code],
            _move(then_of[code].rank, now_of[code].rank),
            abs(now_of[code].match - then_of[code].match) <= tie,
        )
        for code in codes
    ]


def _move(then: int, now: int) -> Move:
    if then == now:
        return Move.STAYED
    if then > FIRST:
        return Move.CAME_IN
    if now > FIRST:
        return Move.LEFT
    return Move.UP if now < then else Move.DOWN
