"""Finding the order of the six work values by as few choices between two as possible."""

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from itertools import combinations

from careerapp.domain.responses import PairAnswer, Preference
from careerapp.domain.scales import WorkValue
from careerapp.domain.value_statements import ValueStatement

MOST_QUESTIONS = 10
"""No order of the six takes more."""

_VALUES = tuple(WorkValue)
_REMEMBERED = 64  # states of the answers; one goes back and forth, and is asked about each often
_PAIRS = tuple(combinations(range(len(_VALUES)), 2))

Order = tuple[int, ...]
"""The rank of each value, 0 for what matters most; values that matter alike share one."""

_Choice = tuple[int, int, int]
"""Two values and -1, 0 or 1: whether the first matters more, both alike, or the second."""

_SIGNS = {Preference.FIRST: -1, Preference.SAME: 0, Preference.SECOND: 1}


def next_pair(
    statements: Sequence[ValueStatement], pairs: Sequence[PairAnswer]
) -> tuple[ValueStatement, ValueStatement] | None:
    """Return the two statements that tell most about the order, or None when it is settled.

    Of all orders that agree with the answers so far, whatever is answered leaves as few as
    possible. The three statements of a value take turns.

    Parameters
    ----------
    statements : sequence of ValueStatement
        All of them.
    pairs : sequence of PairAnswer
        The answers so far.
    """
    asked = _best_pair(_choices(statements, pairs))
    if asked is None:
        return None
    value_of = {each.id: each.value for each in statements}
    shown = Counter(value_of.get(each) for pair in pairs for each in (pair.first, pair.second))
    first, second = (
        _statement(statements, _VALUES[place], shown[_VALUES[place]]) for place in asked
    )
    # Sides take turns too, since some people lean to one.
    return (second, first) if len(pairs) % 2 else (first, second)


def pair_scores(
    statements: Sequence[ValueStatement], pairs: Sequence[PairAnswer]
) -> dict[WorkValue, float]:
    """Return how much each work value matters, once choices between two have settled the order.

    It is the place of a value, 1 for the first and 0 for the last in equal steps; those that matter
    alike share their places.

    Parameters
    ----------
    statements : sequence of ValueStatement
        All of them.
    pairs : sequence of PairAnswer
        The answers.

    Returns
    -------
    dict of WorkValue to float
        0-1, in the order of `WorkValue`; empty while more than one order agrees.
    """
    orders = _orders_left(_choices(statements, pairs))
    if len(orders) > 1:
        return {}
    last = len(_VALUES) - 1
    return {
        value: 1 - place / last for value, place in zip(_VALUES, _places(orders[0]), strict=True)
    }


def _choices(
    statements: Sequence[ValueStatement], pairs: Iterable[PairAnswer]
) -> tuple[_Choice, ...]:
    """Return the answers about statements that are still known."""
    place = {each.id: _VALUES.index(each.value) for each in statements}
    return tuple(
        (place[pair.first], place[pair.second], _SIGNS[pair.preference])
        for pair in pairs
        if pair.first in place and pair.second in place
    )


@lru_cache(maxsize=_REMEMBERED)
def _best_pair(choices: tuple[_Choice, ...]) -> tuple[int, int] | None:
    orders = _orders_left(choices)
    if len(orders) == 1:
        return None
    return min(_PAIRS, key=lambda pair: _most_left(orders, pair))


@lru_cache(maxsize=_REMEMBERED)
def _orders_left(choices: tuple[_Choice, ...]) -> tuple[Order, ...]:
    """Return the orders that agree; a choice that contradicts those before counts for nothing."""
    if not choices:
        return _all_orders()
    orders = _orders_left(choices[:-1])
    one, other, sign = choices[-1]
    return tuple(order for order in orders if _sign(order, one, other) == sign) or orders


@cache
def _all_orders() -> tuple[Order, ...]:
    """Return all 4,683 orders of the six, with those in which some matter alike."""
    orders: list[Order] = [()]
    for _ in _VALUES:
        orders = [longer for order in orders for longer in _with_one_more(order)]
    return tuple(orders)


def _with_one_more(order: Order) -> list[Order]:
    ranks = max(order, default=-1) + 1
    alike = [(*order, rank) for rank in range(ranks)]
    between = [(*(each + (each >= rank) for each in order), rank) for rank in range(ranks + 1)]
    return alike + between


def _sign(order: Order, one: int, other: int) -> int:
    return (order[one] > order[other]) - (order[one] < order[other])


def _most_left(orders: Sequence[Order], pair: tuple[int, int]) -> int:
    """Return how many orders are left after the answer that leaves most."""
    return max(Counter(_sign(order, *pair) for order in orders).values())


def _places(order: Order) -> list[float]:
    counts = Counter(order)
    return [
        sum(number for rank, number in counts.items() if rank < own) + (counts[own] - 1) / 2
        for own in order
    ]


def _statement(
    statements: Sequence[ValueStatement], value: WorkValue, times: int
) -> ValueStatement:
    own = [each for each in statements if each.value is value]
    return own[times % len(own)]
