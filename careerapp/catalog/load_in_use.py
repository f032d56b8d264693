"""The data that are used: a person's own where they can be, or else those of the program."""

from dataclasses import dataclass, replace
from pathlib import Path

from careerapp.catalog.errors import CatalogError
from careerapp.catalog.in_use import has_own, own_database
from careerapp.catalog.sound import check_sound
from careerapp.catalog.store import Catalog, load_catalog
from careerapp.domain.language import to_translate
from careerapp.domain.sentence import Sentence
from careerapp.paths import DATABASE


class InstallationError(CatalogError):
    """What came with the program is not whole; only the program itself can be mended."""


@dataclass(frozen=True, slots=True)
class DataInUse:
    """Which database is used, and why it is not the person's own.

    Attributes
    ----------
    database : Path
        It is whole and of this version.
    problem : Sentence or None
        What is wrong with the data that the person has taken in; None where nothing is, or where
        they have taken in none.
    """

    database: Path
    problem: Sentence | None = None


def data_in_use(folder: Path) -> DataInUse:
    """Return the database that everything is answered from; for a thread.

    Parameters
    ----------
    folder : Path
        Where the program keeps what is the person's.

    Raises
    ------
    InstallationError
        When the one that came with the program is needed and cannot be used.
    """
    problem = None
    if has_own(folder):
        own = own_database(folder)
        try:
            check_sound(own)
        except CatalogError as error:
            problem = error.sentence
        else:
            return DataInUse(own)
    return DataInUse(_bundled(), problem)


def load_in_use(folder: Path, language: str = "en") -> Catalog:
    """Load the data that are used; `Catalog.in_place_of_own` says why they are not the own ones.

    Parameters
    ----------
    folder : Path
        Where the program keeps what is the person's.
    language : str
        Of titles, summaries and activities, by its tag.

    Raises
    ------
    InstallationError
        When those that came with the program are needed and cannot be used.
    """
    used = data_in_use(folder)
    if used.database == DATABASE:
        return load_bundled(language, used.problem)
    try:
        return load_catalog(used.database, language)
    except CatalogError as error:  # they have no texts in a language of a newer program
        return load_bundled(language, error.sentence)


def load_bundled(language: str = "en", problem: Sentence | None = None) -> Catalog:
    """Load the data that came with the program, whatever a person has taken in.

    Parameters
    ----------
    language : str
        Of titles, summaries and activities, by its tag.
    problem : Sentence, optional
        What is wrong with the data in whose place they are used.

    Raises
    ------
    InstallationError
        When they are not whole.
    """
    try:
        return replace(load_catalog(_bundled(), language), in_place_of_own=problem)
    except InstallationError:
        raise
    except CatalogError as error:
        raise _not_whole(error) from error


def _bundled() -> Path:
    try:
        check_sound(DATABASE)
    except CatalogError as error:
        raise _not_whole(error) from error
    return DATABASE


def _not_whole(error: CatalogError) -> InstallationError:
    return InstallationError(
        to_translate(
            "what the program knows about jobs is not as it came with it. Get the program again "
            "and put it in the place of this one. Your answers are not in there; they stay. What "
            "is wrong: {problem}."
        ),
        problem=error.sentence,
    )
