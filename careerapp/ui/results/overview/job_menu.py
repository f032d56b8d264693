"""What can be done with a job in the list or on a chart."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from careerapp.ui.language import tr
from careerapp.ui.person_state import PersonState


def add_job_actions(
    menu: QMenu,
    code: str,
    state: PersonState,
    *,
    open_job: Callable[[str], object],
    reject: Callable[[str], object],
) -> None:
    """Add to a menu: open a job, put it on the shortlist or take it off, hide it.

    Parameters
    ----------
    menu : QMenu
        About to be shown.
    code : str
        O*NET-SOC code of the job.
    state : PersonState
        Holds the shortlist.
    open_job, reject : callable
        Are given the code.
    """
    menu.addAction(tr("&Open"), partial(open_job, code))
    if state.shortlist.favorite(code) is None:
        menu.addAction(tr("Add to &shortlist"), partial(_add, state, code))
    else:
        menu.addAction(tr("Take off the &shortlist"), partial(_take_off, state, code))
    hide = menu.addAction(tr("&Not for me: hide it"), partial(reject, code))
    hide.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))  # to be seen; the list hears it


def _add(state: PersonState, code: str) -> None:
    state.shortlist = state.shortlist.with_favorite(code)


def _take_off(state: PersonState, code: str) -> None:
    state.shortlist = state.shortlist.without_favorite(code)
