"""What is loaded in the background: the catalog and the recommender."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from importlib import import_module
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from careerapp.domain.editions import Editions
from careerapp.domain.explanation import Explanation
from careerapp.domain.former_jobs import AbsentJob, FormerJobs, absent_jobs
from careerapp.domain.job_facts import JobFacts
from careerapp.domain.match import Match
from careerapp.domain.openings import Openings, openings
from careerapp.domain.profile import Profile
from careerapp.domain.sentence import Sentence
from careerapp.domain.shortlist import Shortlist
from careerapp.ui.quick_imports import quick_imports
from careerapp.ui.slow_imports import LATER_WITHOUT_QT, WITHOUT_QT

if TYPE_CHECKING:
    from careerapp.catalog.search import TitleIndex
    from careerapp.catalog.store import Catalog
    from careerapp.matching.block_points import BlockPoints
    from careerapp.matching.recommender import Recommender
    from careerapp.matching.separation import Question


@dataclass(frozen=True, slots=True)
class Ranking:
    """All occupations for one person, and what is shown of them.

    Attributes
    ----------
    profile : Profile
        The person.
    matches : sequence of Match
        Best first.
    block_points : BlockPoints
        How each match is divided among the pages of answers.
    floors : tuple of float
        The least matches of a strong, a good and a fair fit.
    facts : mapping of str to JobFacts
        By code.
    separating : Question or None
        What would tell the first jobs apart that share a rank, if anything would.
    editions : Editions
        Of the data.
    """

    profile: Profile
    matches: Sequence[Match]
    block_points: "BlockPoints"
    floors: tuple[float, float, float]
    facts: Mapping[str, JobFacts]
    separating: "Question | None"
    editions: Editions


class Engine:
    """The parts that take a second to import.

    Parameters
    ----------
    catalog : Catalog
        The occupations; the bundled one by default.
    recommender : Recommender
        Ranks them.
    title_index : TitleIndex, optional
        Finds them by name; made when it is needed by default.
    former : FormerJobs, optional
        What is known of jobs that the catalog does not have.

    Attributes
    ----------
    openings : Openings
        How many careers one can enter with which education.
    given_up : Sentence or None
        What was wrong with data that were to be used, and in whose place these are.
    """

    def __init__(
        self,
        catalog: "Catalog",
        recommender: "Recommender",
        title_index: "TitleIndex | None" = None,
        former: FormerJobs | None = None,
    ) -> None:
        from careerapp.catalog.facts import read_facts

        self.catalog = catalog
        self.recommender = recommender
        self.given_up: Sentence | None = None
        self.former = former or FormerJobs()
        self._titles = {str(code): str(title) for code, title in catalog.titles.items()}
        # A person's place stays while they try what counts.
        self._facts = lru_cache(maxsize=1)(partial(read_facts, catalog))
        self.openings: Openings = openings(self._facts(None).values())  # the same in all places
        self._title_index = title_index
        self._making_index = Lock()

    @property
    def release(self) -> str:
        """The release of O*NET's that interests are from, which count most in a match."""
        return f"O*NET {self.catalog.editions.interests.edition.release}"

    def absent_jobs(
        self, shortlist: Shortlist, opened: Sequence[str] = ()
    ) -> tuple[AbsentJob, ...]:
        """Return the jobs of a person that the data do not have.

        Parameters
        ----------
        shortlist : Shortlist
            Kept and hidden jobs.
        opened : sequence of str
            Codes of jobs whose pages were open.
        """
        return absent_jobs(shortlist, self._titles, self.former, self.catalog.language, opened)

    def rank(self, profile: Profile) -> Ranking:
        """Rank all occupations for a person."""
        everything = len(self.catalog.titles)
        matches = self.recommender.recommend(profile, limit=everything)
        tied = next((match.tied for match in matches if match.tied_with), ())
        question = self.recommender.separating_question(profile, tied) if tied else None
        return Ranking(
            profile,
            matches,
            self.recommender.block_points(profile),
            self.recommender.calibration(profile).floors,
            self._facts(profile.location),
            question,
            self.catalog.editions,
        )

    def in_language(self, language: str) -> "Engine":
        """Return the same for readers of another language, with nothing fitted anew; for a thread.

        Matches that were made before keep their titles: rank again, which takes no longer than a
        slider's step.

        Parameters
        ----------
        language : str
            Tag of the language of titles, summaries and activities.
        """
        catalog = self.catalog.in_language(language)
        with self._making_index:
            index = None if self._title_index is None else self._title_index.in_language(catalog)
        return Engine(catalog, self.recommender.in_language(catalog), index, self.former)

    def prepare(self) -> None:
        """Work out ahead what ranking needs whichever pages are answered; for a thread."""
        self.recommender.prepare()

    def prepare_for_many(self) -> None:
        """Import what the windows for many people need; for a thread, when nobody waits for it."""
        with quick_imports():
            for name in LATER_WITHOUT_QT:
                import_module(name)

    def title_index(self) -> "TitleIndex":
        """Return what finds jobs by name, made at the first call; for a thread."""
        from careerapp.catalog.search import TitleIndex

        with self._making_index:
            if self._title_index is None:
                self._title_index = TitleIndex(self.catalog)
            return self._title_index

    def explain(self, profile: Profile, code: str) -> Explanation:
        """Take one match apart."""
        (explanation,) = self.recommender.explain(profile, [code])
        return explanation


def load_engine(folder: Path | None = None, language: str = "en") -> Engine:
    """Import the numerical libraries, read the catalog and fit the model; for a thread.

    Parameters
    ----------
    folder : Path, optional
        Of the person, who may have taken in data; without it the bundled ones are read.
    language : str
        Tag of the language of titles, summaries and activities.

    Raises
    ------
    CatalogError
        When the occupations cannot be read.
    """
    with quick_imports():
        from threadpoolctl import threadpool_limits

        from careerapp.catalog.load_in_use import load_in_use
        from careerapp.catalog.own_crosswalk import read_former_jobs
        from careerapp.catalog.store import load_catalog
        from careerapp.matching.recommender import Recommender

        # OpenBLAS's threads do not sleep while they wait for more to multiply, and what one person
        # asks is too little to share out; the window needs the cores.
        threadpool_limits(1, user_api="blas")
        catalog = (
            load_catalog(language=language) if folder is None else load_in_use(folder, language)
        )
        recommender = Recommender(catalog)
        former = None if folder is None else read_former_jobs(folder)
        for name in WITHOUT_QT:  # slow, and needed next
            import_module(name)
    return Engine(catalog, recommender, former=former)
