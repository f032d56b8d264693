"""A match as an addition of whole points, as charts, tables and sentences show it."""

from collections.abc import Sequence
from dataclasses import dataclass

from careerapp.domain.explanation import Contribution, Explanation

_LEAST = 0.5  # points; less is nothing in whole points
_TOLD_FOR, _TOLD_AGAINST = 3, 2
_MOST = 8


def whole_figures(figures: Sequence[float], total: int) -> list[int]:
    """Round figures so that they add up to a total.

    Parameters
    ----------
    figures : sequence of float
        Add up to about `total`.
    total : int
        What the rounded ones add up to.
    """
    rounded = [round(figure) for figure in figures]
    missing = total - sum(rounded)
    step = 1 if missing > 0 else -1
    # Those go a step further that rounding took furthest from it.
    nearest = sorted(
        range(len(figures)), key=lambda place: step * (rounded[place] - figures[place])
    )
    for place in nearest[: abs(missing)]:
        rounded[place] += step
    return rounded


@dataclass(frozen=True, slots=True)
class Part:
    """One answer in an addition, and its whole points, which are never 0."""

    contribution: Contribution
    points: int


@dataclass(frozen=True, slots=True)
class WholePoints:
    """A match that adds up: the base, the points of the strongest answers, and of the rest.

    Attributes
    ----------
    base, match : int
        Match of the average occupation, and of this one.
    parts : tuple of Part
        From what adds most to what takes away most.
    rest : tuple of Contribution
        All other answers.
    rest_points : int
        Of them together; may be 0.
    """

    base: int
    match: int
    parts: tuple[Part, ...]
    rest: tuple[Contribution, ...]
    rest_points: int

    @property
    def adding(self) -> tuple[Part, ...]:
        """What speaks for the occupation, strongest first."""
        return tuple(part for part in self.parts if part.points > 0)

    @property
    def taking(self) -> tuple[Part, ...]:
        """What speaks against it, strongest first."""
        return tuple(part for part in reversed(self.parts) if part.points < 0)


def whole_points(explanation: Explanation) -> WholePoints:
    """Return a match as an addition of its strongest answers, at most eight, and the rest.

    The three answers that add most and the two that take away most are among them, however many
    on the other side are stronger. An answer that comes to nothing in whole points is none of
    them, so that nobody is told that 0 points speak for a job.
    """
    base, match = round(explanation.base), round(explanation.match)
    clear = [one for one in explanation.contributions if abs(one.points) >= _LEAST]
    while True:
        shown = _strongest(clear)
        rest = [one for one in explanation.contributions if one not in shown]
        if len(rest) == 1 and rest[0] in clear:
            shown, rest = [*shown, *rest], []
        figures = [one.points for one in shown]
        if rest:
            figures.append(sum(one.points for one in rest))
        points = whole_figures(figures, match - base)
        parts = [Part(one, whole) for one, whole in zip(shown, points, strict=False)]
        nothing = [
            part.contribution for part in parts if part.points * part.contribution.points <= 0
        ]
        if not nothing:
            break
        clear = [one for one in clear if one not in nothing]
    parts.sort(key=lambda part: -part.contribution.points)
    return WholePoints(base, match, tuple(parts), tuple(rest), points[-1] if rest else 0)


def _strongest(clear: Sequence[Contribution]) -> list[Contribution]:
    ordered = sorted(clear, key=lambda one: one.points)
    told = [one for one in ordered[::-1][:_TOLD_FOR] if one.points > 0]
    told += [one for one in ordered[:_TOLD_AGAINST] if one.points < 0]
    others = sorted((one for one in clear if one not in told), key=lambda one: -abs(one.points))
    return [*told, *others][:_MOST]
