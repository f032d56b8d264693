"""How well a questionnaire finds out what simulated people like."""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from careerapp.catalog.store import Catalog
from careerapp.domain.answer_checks import OPPOSED, Twins
from careerapp.domain.interest_items import LIKINGS, InterestItem, short_form
from careerapp.domain.scales import Block, Interest
from careerapp.matching.evaluation.clarity import flattened, same_code, spread
from careerapp.matching.evaluation.evaluate import Measured
from careerapp.matching.evaluation.measures import TOP
from careerapp.matching.evaluation.methods import Ours
from careerapp.matching.evaluation.people import SEEDS
from careerapp.matching.features import COLUMNS, WIDTH
from careerapp.matching.neighbors import Neighbors
from careerapp.matching.space import Space

ITEM_NOISES = (0.15, 0.25, 0.35)
"""Standard deviations of the error of each single answer, 0-1."""

FLIPPED = (1, 2, 4)
"""How many answers of the short form are turned round."""

SPREADS = (0.3, 0.5, 0.7, 0.9)
"""How far apart the strongest and the weakest interest are made in truth."""

_USUAL_NOISE = ITEM_NOISES[0]
_MOST_PEOPLE = 95  # percent
_INTERESTS = COLUMNS[Block.INTERESTS]
_STEPS = LIKINGS - 1
_PLACE = {interest: place for place, interest in enumerate(Interest)}

Answers = NDArray[np.float64]
"""Shape (people, items), the steps as 0-1."""


class InstrumentEvaluation:
    """Occupations answer the questionnaire for themselves; iterating over it does the work.

    Their interests are what such a person likes in truth. Each answer is off by a normal error of
    its own and rounded to the five steps. Sliders are one rating for each interest, off by the
    same error, and not rounded. That shows what the number of items and the rounding cost; it
    does not show whether the items measure interests in people, which only people can show.

    Parameters
    ----------
    catalog : Catalog
        All its occupations take part. They are ranked by interests alone.
    items : sequence of InterestItem
        The full questionnaire.
    twins : sequence of pair of str
        Which of its items are almost the same.
    """

    def __init__(
        self, catalog: Catalog, items: Sequence[InterestItem], twins: Sequence[Twins]
    ) -> None:
        space = Space(catalog)
        self._forms = {"short form": short_form(items), "full form": list(items)}
        self._twins = twins
        self._truth = space.ratings[:, _INTERESTS]
        self._method = Ours(Neighbors(space), "interests", (Block.INTERESTS,))

    def __len__(self) -> int:
        return len(ITEM_NOISES) * (len(self._forms) + 1) + len(FLIPPED) + len(SPREADS) + 1

    def __iter__(self) -> Iterator[Measured]:
        for noise in ITEM_NOISES:
            scores = {}
            for name, items in self._forms.items():
                answers = self._answers(items, noise)
                scores[name] = scored(items, answers)
                noticed = {"twins contradicted": contradicting(items, self._twins, answers)}
                yield Measured(f"{name}, sd {noise}", self._measure(scores[name]) | noticed)
            agreement = _correlations(scores["short form"], scores["full form"]).min()
            sliders = self._measure(self._sliders(noise))
            figures = sliders | {"short with full form, lowest r": float(agreement)}
            yield Measured(f"sliders, sd {noise}", figures)
        for count in FLIPPED:
            form = self._forms["short form"]
            answers = self._answers(form, _USUAL_NOISE, flipped=count)
            yield Measured(f"short form, {count} flipped", self._measure(scored(form, answers)))
        yield from self._clarity()

    def _clarity(self) -> Iterator[Measured]:
        """Measure the short form on the same people with clearer and flatter interests."""
        form = self._forms["short form"]
        for width in SPREADS:
            flatter = flattened(self._truth, width)
            interests = scored(form, self._answers(form, _USUAL_NOISE, truth=flatter))
            truth = np.tile(flatter, (len(SEEDS), 1))
            figures = {
                f"hit@{TOP}": self._hits(interests),
                "same code": same_code(interests, truth),
            }
            yield Measured(f"short form, {width} apart", figures)
        alike = self._answers(form, _USUAL_NOISE, truth=flattened(self._truth, 0.0))
        found = spread(scored(form, alike))
        apart = {f"apart in {_MOST_PEOPLE} %": float(np.percentile(found, _MOST_PEOPLE))}
        yield Measured("short form, all liked alike", apart)

    def _answers(
        self,
        items: Sequence[InterestItem],
        noise: float,
        *,
        flipped: int = 0,
        truth: NDArray[np.float64] | None = None,
    ) -> Answers:
        """Return what people answer, seed by seed."""
        liked = self._truth if truth is None else truth
        return np.concatenate(
            [flip(answers_to(items, liked, noise, seed), flipped, seed) for seed in SEEDS]
        )

    def _sliders(self, noise: float) -> NDArray[np.float64]:
        errors = [np.random.default_rng(seed).normal(0, noise, self._truth.shape) for seed in SEEDS]
        return np.concatenate([np.clip(self._truth + error, 0, 1) for error in errors])

    def _measure(self, interests: NDArray[np.float64]) -> dict[str, float]:
        truth = np.tile(self._truth, (len(SEEDS), 1))
        figures = {
            f"r {interest}": float(r)
            for interest, r in zip(Interest, _correlations(interests, truth), strict=True)
        }
        return figures | {f"hit@{TOP}": self._hits(interests)}

    def _hits(self, interests: NDArray[np.float64]) -> float:
        """Return how many people have their own occupation among the first ten."""
        people = np.full((len(interests), WIDTH), np.nan)
        people[:, _INTERESTS] = interests
        rows, _ = self._method.rank(people, TOP)
        own = np.tile(np.arange(len(self._truth)), len(SEEDS))
        return float((rows == own[:, None]).any(axis=1).mean())


def answers_to(
    items: Sequence[InterestItem], interests: NDArray[np.float64], noise: float, seed: int
) -> Answers:
    """Return what people who like something so much answer, each answer off by an error.

    Parameters
    ----------
    items : sequence of InterestItem
        What they are asked.
    interests : ndarray, shape (people, 6)
        0-1, in the order of `Interest`.
    noise : float
        Standard deviation of the error of one answer, before it is rounded to a step.
    seed : int
        The same gives the same errors for the same number of items, and others for another one,
        as if both forms were answered on different days.
    """
    liked = interests[:, [_PLACE[item.interest] for item in items]]
    errors = np.random.default_rng((seed, len(items))).normal(0, noise, liked.shape)
    answers: Answers = np.round(np.clip(liked + errors, 0, 1) * _STEPS) / _STEPS
    return answers


def flip(answers: Answers, count: int, seed: int) -> Answers:
    """Return answers of which some of each person are turned round: dislike for like."""
    turned = answers.copy()
    people, items = answers.shape
    places = np.random.default_rng(seed).random((people, items)).argsort(axis=1)[:, :count]
    each = np.arange(people)[:, None]
    turned[each, places] = 1 - answers[each, places]
    return turned


def contradicting(items: Sequence[InterestItem], twins: Sequence[Twins], answers: Answers) -> float:
    """Return the share of people who like an activity and dislike its twin."""
    column = {item.id: place for place, item in enumerate(items)}
    asked = [pair for pair in twins if all(each in column for each in pair)]
    one, other = ([column[pair[side]] for pair in asked] for side in (0, 1))
    apart = np.abs(answers[:, one] - answers[:, other]) * _STEPS
    return float((apart >= OPPOSED).any(axis=1).mean())


def scored(items: Sequence[InterestItem], answers: Answers) -> NDArray[np.float64]:
    """Return the interests that answers speak for, shape (people, 6).

    The same as `careerapp.domain.interest_items.interest_scores`, for many people.
    """
    own = np.array([_PLACE[item.interest] for item in items])
    return np.column_stack(
        [answers[:, own == place].mean(axis=1) for place in range(len(Interest))]
    )


def _correlations(one: NDArray[np.float64], other: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return Pearson's r of each column."""
    return np.array(
        [np.corrcoef(one[:, place], other[:, place])[0, 1] for place in range(one.shape[1])]
    )
