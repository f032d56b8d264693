"""Other answers that are tried out, and the way back from each."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QObject, Signal

from careerapp.domain.history import History, Step
from careerapp.domain.profile import Profile
from careerapp.domain.what_if import (
    Answer,
    AnswerChange,
    Question,
    answer_of,
    changed_answers,
    with_answer,
)
from careerapp.report.what_if_words import change_text
from careerapp.ui.language import tr


@dataclass(frozen=True, slots=True)
class Attempt:
    """What is tried, what it is compared with, and the steps between."""

    history: History[Profile]
    kept: Profile
    tried: Profile


class Trial(QObject):
    """Answers beside those that are kept; each step can be undone.

    Parameters
    ----------
    parent : QObject
        Whoever shows what becomes of the answers.
    numbers : iterator of int
        Numbers the steps among all that can be undone.

    Signals: ``changed()``, when other answers are tried, or other answers are kept;
    ``kept_anew(profile)``, when the person keeps what was tried.
    """

    changed = Signal()
    kept_anew = Signal(object)

    def __init__(self, parent: QObject, numbers: Iterator[int]) -> None:
        super().__init__(parent)
        self._history: History[Profile] = History(numbers)
        self._kept = self._tried = Profile()

    @property
    def kept(self) -> Profile:
        """The answers that are compared with."""
        return self._kept

    @property
    def tried(self) -> Profile:
        """The answers that are tried."""
        return self._tried

    @property
    def changes(self) -> tuple[AnswerChange, ...]:
        """What differs."""
        return changed_answers(self._kept, self._tried)

    def begin(self, profile: Profile) -> None:
        """Begin anew with a person's answers."""
        self._history.clear()
        self._kept = self._tried = profile
        self.changed.emit()

    @property
    def attempt(self) -> Attempt:
        """All of it, for another window to go on with."""
        return Attempt(self._history, self._kept, self._tried)

    def follow(self, attempt: Attempt) -> None:
        """Go on with what was tried in another window."""
        self._history, self._kept = attempt.history, attempt.kept
        self._try(attempt.tried)

    def answer(self, question: Question, answer: Answer, movement: int | None = None) -> None:
        """Try another answer to one question.

        Parameters
        ----------
        question : Question
            Which one.
        answer : Answer
            None takes the answer back.
        movement : int or None
            Which movement of the question's control this is a part of; all its parts are one step.
        """
        self._go(Step(self._tried, with_answer(self._tried, question, answer), question, movement))

    def reset(self) -> None:
        """Go back to the answers that are kept, as one step."""
        self._go(Step(self._tried, self._kept))

    def keep(self) -> None:
        """Compare with these answers from now on; the steps that led to them stay."""
        self._kept = self._tried
        self.changed.emit()
        self.kept_anew.emit(self._kept)

    def undo(self) -> None:
        """Take the last step back."""
        self._try(self._history.undo())

    def redo(self) -> None:
        """Take the step that was undone last once more."""
        self._try(self._history.redo())

    @property
    def undo_text(self) -> str:
        """What would be undone; empty where there is nothing."""
        return _name(self._history.last)

    @property
    def redo_text(self) -> str:
        """What would be redone; empty where there is nothing."""
        return _name(self._history.next)

    @property
    def last_step(self) -> Step[Profile] | None:
        """What would be undone."""
        return self._history.last

    @property
    def next_step(self) -> Step[Profile] | None:
        """What would be redone."""
        return self._history.next

    def _go(self, step: Step[Profile]) -> None:
        if step.after != step.before:
            self._history.add(step)
            self._try(step.after)

    def _try(self, profile: Profile | None) -> None:
        if profile is not None:
            self._tried = profile
            self.changed.emit()


def _name(step: Step[Profile] | None) -> str:
    if step is None:
        return ""
    question = cast("Question | None", step.what)
    if question is None:
        return tr("Back to my answers")
    before, after = (answer_of(profile, question) for profile in (step.before, step.after))
    return change_text(AnswerChange(question, before, after), tr)
