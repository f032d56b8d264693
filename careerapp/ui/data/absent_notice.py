"""What is said over the results while the data do not have some of a person's jobs."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QShowEvent

from careerapp.report.absent_words import absent_notice
from careerapp.ui.announce import announce
from careerapp.ui.engine import Engine
from careerapp.ui.language import tr
from careerapp.ui.notice_line import NoticeLine
from careerapp.ui.person_state import PersonState


class AbsentNotice(NoticeLine):
    """One sentence, a way to the list, and a way to be left alone until there are others.

    It is hidden until it is told to look, which is when it has its place.

    Parameters
    ----------
    state : PersonState
        Has the shortlist.
    engine : Engine
        Knows which jobs there are.
    opened : callable
        Returns codes of jobs whose pages were open with other data.
    """

    def __init__(
        self, state: PersonState, engine: Engine, opened: Callable[[], Sequence[str]]
    ) -> None:
        super().__init__()
        self._state = state
        self._engine = engine
        self._opened = opened
        self._codes: tuple[str, ...] = ()
        self._said: tuple[str, ...] = ()  # the jobs that a screen reader has been told of
        self._left_alone = self._gives_way = False
        self.show_list = self.add_button(self.tr("Show these jobs"), self._list)
        self.put_away = self.add_button(self.tr("Not now"), self._leave_alone)
        self.put_away.setAccessibleName(
            self.tr("Not now: hide this line until there are other jobs")
        )
        state.shortlist_changed.connect(self.look)

    def look(self) -> None:
        """Say how many jobs the data do not have now; nothing where there are none."""
        jobs = self._engine.absent_jobs(self._state.shortlist, self._opened())
        codes = tuple(sorted(job.code for job in jobs))
        if codes != self._codes:
            self._codes = codes
            self._left_alone = False
            self.sentence = absent_notice(len(codes), tr) if codes else ""
            self._show_or_hide()

    def give_way(self, *, to_another: bool) -> None:
        """Make room while another line stands there; large text leaves none for two."""
        self._gives_way = to_another
        self._show_or_hide()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._say()

    def _leave_alone(self) -> None:
        self._left_alone = True
        self._show_or_hide()

    def _show_or_hide(self) -> None:
        self.setVisible(bool(self._codes) and not (self._left_alone or self._gives_way))
        self._say()

    def _say(self) -> None:
        """Have it read out when it can be seen; not again when it only comes back."""
        if self.isVisible() and self._said != self._codes:
            self._said = self._codes
            announce(self, self.sentence)

    def _list(self) -> None:
        from careerapp.ui.data.absent_dialog import AbsentJobsDialog

        AbsentJobsDialog(self.window(), self._state, self._engine, self._opened()).open()
