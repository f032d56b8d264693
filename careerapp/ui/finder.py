"""Loading what is slow, and ranking, off the GUI thread."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from careerapp.ui.background import Background
from careerapp.ui.errors import said

if TYPE_CHECKING:
    from careerapp.domain.profile import Profile
    from careerapp.ui.engine import Engine, Ranking


class Finder(QObject):
    """Fulfils the latest wish: a ranking, or the list of all jobs.

    Parameters
    ----------
    background : Background
        Works off the GUI thread.
    load_engine : callable
        Imports and fits all that is slow, in the background; called again after a failure.
    parent : QObject
        Whoever has wishes.

    Signals: ``ready()``, when jobs can be ranked; ``ranked(engine, ranking)`` and
    ``listed(engine)``, when a wish can be fulfilled; ``failed(sentence)``, when it cannot;
    ``not_loaded(sentence)``, when no wish will be.
    """

    ready = Signal()
    ranked = Signal(object, object)
    listed = Signal(object)
    failed = Signal(str)
    not_loaded = Signal(str)

    def __init__(
        self, background: Background, load_engine: "Callable[[], Engine]", parent: QObject
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._load_engine: Callable[[], Engine] | None = load_engine
        self._loading = False
        self._wanted: Profile | None = None
        self._list_wanted = False
        self.engine: Engine | None = None

    def load(self) -> None:
        """Begin to load, if nothing is loaded or on its way."""
        if not self._loading and self._load_engine is not None:
            self._loading = True
            self._background.run(self._load_engine, self._use_engine, self._say_not_loaded)

    def find(self, profile: "Profile") -> None:
        """Wish for a ranking."""
        self._wanted, self._list_wanted = profile, False
        self._fulfil()

    def list_all(self) -> None:
        """Wish for the list of all jobs."""
        self._wanted, self._list_wanted = None, True
        self._fulfil()

    def forget(self) -> None:
        """Wish for nothing any more."""
        self._wanted, self._list_wanted = None, False

    def _use_engine(self, engine: "Engine") -> None:
        self.engine = engine
        self._load_engine = None  # it may hold the engine of another language
        self.ready.emit()
        self._prepare(engine)
        self._fulfil()

    def _prepare(self, engine: "Engine") -> None:
        # What fails here fails again where it is needed, and is said there.
        self._background.run(engine.prepare, self._ignore, self._ignore)

    def _ignore(self, _outcome: object) -> None:
        pass

    def _fulfil(self) -> None:
        engine = self.engine
        if engine is None:
            self.load()
        elif self._list_wanted:
            self._list_wanted = False
            self.listed.emit(engine)
        elif self._wanted is not None:
            work = partial(engine.rank, self._wanted)
            self._background.run(work, self._hand_over, self._say_not_ranked)

    def _hand_over(self, ranking: "Ranking") -> None:
        # Otherwise the person has gone back to the answers meanwhile, or changed one.
        if ranking.profile is self._wanted:
            self.ranked.emit(self.engine, ranking)

    def _say_not_loaded(self, error: BaseException) -> None:
        self._loading = False  # the next wish tries again
        sentence = self.tr("The jobs could not be loaded: {error}").format(error=said(error))
        wished = self._wanted is not None or self._list_wanted
        (self.failed if wished else self.not_loaded).emit(sentence)

    def _say_not_ranked(self, error: BaseException) -> None:
        if self._wanted is not None:
            sentence = self.tr("Your answers could not be compared: {error}")
            self.failed.emit(sentence.format(error=said(error)))
