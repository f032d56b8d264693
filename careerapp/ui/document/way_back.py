"""Undo and redo of whatever was done last: an answer, a note, or something tried out."""

from typing import TYPE_CHECKING, Protocol

from careerapp.domain.person_change import change, parts_of
from careerapp.report.person_words import part_name
from careerapp.ui.document.document import Document
from careerapp.ui.language import tr

if TYPE_CHECKING:
    from careerapp.domain.history import Step
    from careerapp.domain.person import Person
    from careerapp.domain.profile import Profile
    from careerapp.ui.results.what_if.trial import Trial


_MOST_NAMED = 2


class _Steps(Protocol):
    def undo(self) -> None: ...

    def redo(self) -> None: ...


class WayBack:
    """The steps of a document and, while they are in sight, of what is tried out beside it.

    Parameters
    ----------
    document : Document
        The person.
    trial : Trial or None
        What is tried out.
    """

    def __init__(self, document: Document, trial: "Trial | None") -> None:
        self._document = document
        self._trial = trial

    @property
    def undo_text(self) -> str:
        """What would be undone; empty where there is nothing."""
        if self._trial is not None and self._last is self._trial:
            return self._trial.undo_text
        return _name(self._document.last_step)

    @property
    def redo_text(self) -> str:
        """What would be redone; empty where there is nothing."""
        if self._trial is not None and self._next is self._trial:
            return self._trial.redo_text
        return "" if self._next is None else _name(self._document.next_step)

    def undo(self) -> None:
        """Take the last step back."""
        if self._last is not None:
            self._last.undo()

    def redo(self) -> None:
        """Take the step that was undone last once more."""
        if self._next is not None:
            self._next.redo()

    @property
    def _last(self) -> _Steps | None:
        document, trial = self._document, self._trial
        if trial is None or _number(trial.last_step) < _number(document.last_step):
            return document if document.last_step is not None else None
        return trial if trial.last_step is not None else None

    @property
    def _next(self) -> _Steps | None:
        """Whose undone step is the earliest, unless something was done since that forbids it."""
        document, trial = self._document, self._trial
        done = max(_number(document.last_step), 0 if trial is None else _number(trial.last_step))
        waiting: list[tuple[int, _Steps]] = []
        if document.next_step is not None:
            waiting.append((document.next_step.number, document))
        if trial is not None and trial.next_step is not None:
            waiting.append((trial.next_step.number, trial))
        possible = [(number, steps) for number, steps in waiting if number > done]
        return min(possible, key=lambda one: one[0])[1] if possible else None


def _number(step: "Step[Person] | Step[Profile] | None") -> int:
    return 0 if step is None else step.number


def _name(step: "Step[Person] | None") -> str:
    if step is None:
        return ""
    parts = parts_of(change(step.before, step.after))
    if len(parts) > _MOST_NAMED:
        return tr("several answers")
    return ", ".join(part_name(part, tr) for part in parts)
