"""The way back from each step, and forward again."""

from collections.abc import Hashable, Iterator
from dataclasses import dataclass, replace
from itertools import count
from typing import Generic, TypeVar

MOST_STEPS = 200

State = TypeVar("State")


@dataclass(frozen=True, slots=True)
class Step(Generic[State]):
    """From one state to another.

    Attributes
    ----------
    before, after : State
        How it was, and how it is.
    what : Hashable or None
        What was changed; None for all of it.
    movement : int or None
        Which movement of the hand this is a part of; all parts of one that change the same are one
        step.
    number : int
        Larger than that of any step taken before; see `History`.
    """

    before: State
    after: State
    what: Hashable | None = None
    movement: int | None = None
    number: int = 0

    def continues(self, other: "Step[State]") -> bool:
        """Whether this is a later part of the same movement."""
        same = (self.what, self.movement) == (other.what, other.movement)
        return same and self.movement is not None


class History(Generic[State]):
    """The steps that can be undone and redone, the last `MOST_STEPS` of them.

    Parameters
    ----------
    numbers : iterator of int
        Numbers steps in the order in which they are taken; two histories that share it can tell
        whose step was the last.
    """

    def __init__(self, numbers: Iterator[int] | None = None) -> None:
        self._numbers = count(1) if numbers is None else numbers
        self._done: list[Step[State]] = []
        self._undone: list[Step[State]] = []

    @property
    def last(self) -> Step[State] | None:
        """The step that would be undone."""
        return self._done[-1] if self._done else None

    @property
    def next(self) -> Step[State] | None:
        """The step that would be redone."""
        return self._undone[-1] if self._undone else None

    def add(self, step: Step[State]) -> None:
        """Note a step; those that were undone can no longer be redone."""
        self._undone.clear()
        step = replace(step, number=next(self._numbers))
        last = self.last
        if last is not None and step.continues(last):
            self._done[-1] = step = replace(step, before=last.before)
        else:
            self._done.append(step)
        if step.after == step.before:  # moved away and back
            self._done.pop()
        del self._done[:-MOST_STEPS]

    def undo(self) -> State | None:
        """Return how it was before the last step; None where there is none."""
        if not self._done:
            return None
        self._undone.append(self._done.pop())
        return self._undone[-1].before

    def redo(self) -> State | None:
        """Return how it was after the step that was undone last; None where there is none."""
        if not self._undone:
            return None
        self._done.append(self._undone.pop())
        return self._done[-1].after

    def clear(self) -> None:
        """Forget all steps."""
        self._done.clear()
        self._undone.clear()
