"""The jobs that commands answer from, and what is to be said of them."""

import sys
from typing import TYPE_CHECKING

from careerapp.domain.language import Language, english
from careerapp.domain.sentence import Sentence
from careerapp.domain.shortlist import Shortlist
from careerapp.user_folder import user_folder

if TYPE_CHECKING:
    from careerapp.catalog.store import Catalog
    from careerapp.domain.former_jobs import FormerJobs


def load_jobs(tr: Language = english) -> "Catalog":
    """Load what all commands answer from: the data that the window uses.

    Where the person's own data cannot be used, that is said.
    """
    from careerapp.catalog.load_in_use import load_in_use

    catalog = load_in_use(user_folder(), tr.language)
    if catalog.in_place_of_own is not None:
        say_own_unusable(catalog.in_place_of_own, tr)
    return catalog


def say_own_unusable(problem: Sentence, tr: Language) -> None:
    """Say on standard error what is wrong with the person's own data, and what to do."""
    from careerapp.report.own_data_words import OWN_DATA_AND_COMMANDS

    said = Sentence(OWN_DATA_AND_COMMANDS, {"problem": problem}).said(tr)
    print(f"careerapp: {said}", file=sys.stderr)


def say_crosswalk_unusable(problem: Sentence, tr: Language) -> None:
    """Say on standard error what is wrong with the person's own crosswalk, and what to do."""
    from careerapp.report.own_data_words import OWN_CROSSWALK_AND_COMMANDS

    said = Sentence(OWN_CROSSWALK_AND_COMMANDS, {"problem": problem}).said(tr)
    print(f"careerapp: {said}", file=sys.stderr)


def tell_absent(
    shortlist: Shortlist, catalog: "Catalog", former: "FormerJobs", tr: Language = english
) -> None:
    """Say on standard error which jobs of somebody the data do not have; nothing for none.

    Parameters
    ----------
    shortlist : Shortlist
        Of the person.
    catalog : Catalog
        The jobs that there are.
    former : FormerJobs
        What is known of others.
    tr : Language
        Of the reader.
    """
    from careerapp.domain.former_jobs import absent_jobs
    from careerapp.report.absent_words import absent_in_one_line

    titles = {str(code): str(title) for code, title in catalog.titles.items()}
    absent = absent_jobs(shortlist, titles, former, catalog.language)
    if former.problem is not None:
        say_crosswalk_unusable(former.problem, tr)
    if absent:
        print(f"careerapp: {absent_in_one_line(absent, tr)}", file=sys.stderr)
