"""The way back and forward."""

from careerapp.domain.history import MOST_STEPS, History, Step
from careerapp.domain.profile import Profile
from careerapp.domain.scales import Interest


def _with(rating: float) -> Profile:
    return Profile(interests={Interest.SOCIAL: rating})


def _step(before: float, after: float, movement: int | None = None) -> Step[Profile]:
    return Step(_with(before), _with(after), Interest.SOCIAL, movement)


def test_steps_are_undone_from_the_last_and_redone_in_order() -> None:
    history: History[Profile] = History()
    history.add(_step(0.1, 0.2))
    history.add(_step(0.2, 0.3))
    assert history.undo() == _with(0.2)
    assert history.undo() == _with(0.1)
    assert history.undo() is None
    assert history.redo() == _with(0.2)
    assert history.redo() == _with(0.3)
    assert history.redo() is None


def test_after_a_new_step_what_was_undone_is_gone() -> None:
    history: History[Profile] = History()
    history.add(_step(0.1, 0.2))
    history.undo()
    history.add(_step(0.1, 0.9))
    assert history.redo() is None
    assert history.undo() == _with(0.1)


def test_the_parts_of_one_movement_are_one_step() -> None:
    history: History[Profile] = History()
    for place in range(5):
        history.add(_step(place / 10, (place + 1) / 10, movement=1))
    history.add(_step(0.5, 0.6, movement=2))
    assert history.undo() == _with(0.5)
    assert history.last == Step(_with(0.0), _with(0.5), Interest.SOCIAL, 1, number=5)
    assert history.undo() == _with(0.0)
    assert history.last is None


def test_the_same_movement_of_another_slider_is_another_step() -> None:
    history: History[Profile] = History()
    history.add(_step(0.1, 0.2, movement=1))
    other = Profile(interests={Interest.SOCIAL: 0.2, Interest.ARTISTIC: 1.0})
    history.add(Step(_with(0.2), other, Interest.ARTISTIC, 1))
    assert history.undo() == _with(0.2)


def test_moving_away_and_back_is_no_step() -> None:
    history: History[Profile] = History()
    history.add(_step(0.1, 0.2, movement=1))
    history.add(_step(0.2, 0.1, movement=1))
    assert history.last is None


def test_only_the_last_steps_are_kept() -> None:
    history: History[Profile] = History()
    for number in range(MOST_STEPS + 50):
        history.add(_step(number / 1000, (number + 1) / 1000))
    undone = 0
    while history.undo() is not None:
        undone += 1
    assert undone == MOST_STEPS


def test_clearing_forgets_both_ways() -> None:
    history: History[Profile] = History()
    history.add(_step(0.1, 0.2))
    history.add(_step(0.2, 0.3))
    history.undo()
    history.clear()
    assert history.last is None
    assert history.next is None
