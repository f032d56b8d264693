"""The way back from each step, and forward again."""

from dataclasses import dataclass, replace

from careerapp.domain.profile import Profile
from careerapp.domain.what_if import Question

MOST_STEPS = 200


@dataclass(frozen=True, slots=True)
class Step:
    """From one profile to another.

    Attributes
    ----------
    before, after : Profile
        The answers.
    question : Question or None
        The one that was answered otherwise; None for all of them.
    movement : int or None
        Which movement of the question's control this is a part of; all its parts are one step.
    """

    before: Profile
    after: Profile
    question: Question | None = None
    movement: int | None = None

    def continues(self, other: "Step") -> bool:
        """Whether this is a later part of the same movement."""
        same = (self.question, self.movement) == (other.question, other.movement)
        return same and self.movement is not None


class History:
    """The steps that can be undone and redone, the last `MOST_STEPS` of them."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []

    @property
    def last(self) -> Step | None:
        """The step that would be undone."""
        return self._done[-1] if self._done else None

    @property
    def next(self) -> Step | None:
        """The step that would be redone."""
        return self._undone[-1] if self._undone else None

    def add(self, step: Step) -> None:
        """Note a step; those that were undone can no longer be redone."""
        self._undone.clear()
        last = self.last
        if last is not None and step.continues(last):
            self._done[-1] = step = replace(step, before=last.before)
        else:
            self._done.append(step)
        if step.after == step.before:  # moved away and back
            self._done.pop()
        del self._done[:-MOST_STEPS]

    def undo(self) -> Profile | None:
        """Return the answers before the last step; None where there is none."""
        if not self._done:
            return None
        self._undone.append(self._done.pop())
        return self._undone[-1].before

    def redo(self) -> Profile | None:
        """Return the answers after the step that was undone last; None where there is none."""
        if not self._undone:
            return None
        self._done.append(self._undone.pop())
        return self._done[-1].after

    def clear(self) -> None:
        """Forget all steps."""
        self._done.clear()
        self._undone.clear()
