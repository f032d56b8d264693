"""The rankings of answers that are tried out."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from careerapp.domain.job_list import select
from careerapp.domain.match import Match
from careerapp.domain.what_if import ListChange, list_change
from careerapp.ui.background import Background
from careerapp.ui.engine import Engine, Ranking
from careerapp.ui.latest import Latest
from careerapp.ui.person_state import PersonState
from careerapp.ui.results.what_if.trial import Trial


class TryOut(QObject):
    """Ranks what is tried, the latest first, and compares its list with that of what is kept.

    Parameters
    ----------
    engine : Engine
        Ranks.
    background : Background
        Works off the GUI thread.
    state : PersonState
        Which part of a ranking is shown.
    trial : Trial
        The answers.

    Signals: ``ranked(ranking)``, when other answers have been ranked; ``failed(error)``.
    """

    ranked = Signal(object)
    failed = Signal(object)

    def __init__(
        self, engine: Engine, background: Background, state: PersonState, trial: Trial
    ) -> None:
        super().__init__(trial)
        self._engine = engine
        self._latest = Latest(background, self)
        self._state = state
        self._trial = trial
        self._kept: Ranking | None = None
        self._tried: Ranking | None = None
        trial.changed.connect(self._rank)

    def begin(self, ranking: Ranking) -> None:
        """Begin anew with the ranking of a person's answers."""
        self._latest.forget()
        self._kept = self._tried = ranking
        self._trial.begin(ranking.profile)

    @property
    def busy(self) -> bool:
        """Whether another ranking is on its way."""
        return self._latest.busy

    @property
    def list_change(self) -> ListChange:
        """How the list of the jobs that are shown differs from that of the answers kept."""
        if self._kept is None or self._tried is None:
            return ListChange()
        return list_change(self._shown(self._kept), self._shown(self._tried))

    def _rank(self) -> None:
        wanted = self._trial.tried
        self._note_kept()
        known = self._tried is not None and self._tried.profile == wanted
        if wanted.obstacle is None and (self._latest.busy or not known):
            self._latest.run(partial(self._engine.rank, wanted), self._take, self._fail)

    def _take(self, ranking: Ranking) -> None:
        self._tried = ranking
        self._note_kept()
        self.ranked.emit(ranking)

    def _fail(self, error: BaseException) -> None:
        self.failed.emit(error)

    def _note_kept(self) -> None:
        if self._tried is not None and self._tried.profile == self._trial.kept:
            self._kept = self._tried

    def _shown(self, ranking: Ranking) -> tuple[Match, ...]:
        view, rejected = self._state.view, self._state.shortlist.rejected
        return select(ranking.matches, ranking.facts, view, rejected).shown
