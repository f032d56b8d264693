"""How long something will still take."""

from math import ceil

from careerapp.domain.language import Language, english

_ENOUGH_SECONDS, _ENOUGH_DONE = 1.0, 0.01  # to tell from
_FEW, _STEP, _MINUTE = 5, 10, 60


class TimeLeft:
    """Works it out from how fast it has gone since it was first told of."""

    def __init__(self) -> None:
        self._first: tuple[float, float] | None = None

    def after(self, fraction: float, seconds: float) -> float | None:
        """Return how many seconds are left; None as long as nobody can say.

        Parameters
        ----------
        fraction : float
            How much is done, 0-1.
        seconds : float
            How long it has taken so far.
        """
        if fraction <= 0:
            return None
        if self._first is None:  # what is prepared before it does not come again
            self._first = fraction, seconds
        done, taken = fraction - self._first[0], seconds - self._first[1]
        if taken < _ENOUGH_SECONDS or done < _ENOUGH_DONE:
            return None
        return (1 - fraction) * taken / done


def time_left_phrase(seconds: float | None, tr: Language = english) -> str:
    """Return how long something will still take, no more exactly than one can know it."""
    if seconds is None:
        return ""
    if seconds < _FEW:
        return tr("a few seconds left")
    rounded = _STEP * ceil(seconds / _STEP)
    if rounded < _MINUTE:
        return tr("about {count} seconds left").format(count=rounded)
    minutes = round(seconds / _MINUTE) or 1
    if minutes == 1:
        return tr("about 1 minute left")
    return tr("about {count} minutes left").format(count=minutes)
