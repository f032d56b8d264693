"""What the commands do; heavy libraries are imported by those that need them."""

import argparse
import json
import sys
from contextlib import suppress
from pathlib import Path

from careerapp.display import NO_DISPLAY, has_display
from careerapp.domain.errors import SaidError
from careerapp.domain.job_filter import JobFilter
from careerapp.domain.job_list import ListView, select
from careerapp.domain.json_reading import NOT_ONE_OF
from careerapp.domain.language import Language, english, to_translate
from careerapp.domain.person_json import read_person
from careerapp.domain.profile import Obstacle, Profile, ProfileError
from careerapp.domain.profile_json import read_profile
from careerapp.domain.sentence import Sentence
from careerapp.jobs_in_use import load_jobs, tell_absent
from careerapp.user_folder import user_folder

OK = 0
FAILED = 1
BAD_INPUT = 2

_OBSTACLES = {
    Obstacle.NOTHING_RATED: to_translate(
        "no interests, values or subjects are rated; rate at least two, differently"
    ),
    Obstacle.ONE_RATING: to_translate(
        "interests, values, subjects: one rating in a group is too few; "
        "rate at least two in one of them"
    ),
    Obstacle.ALL_ALIKE: to_translate(
        "interests, values, subjects: the ratings are all alike, or nearly, so no job stands out; "
        "rate what you like most higher and what you like least lower"
    ),
    Obstacle.ALL_IGNORED: to_translate(
        "importance: everything that is rated is set to 0, so nothing is left to match by"
    ),
}


class CommandError(SaidError):
    """A command that cannot be carried out here; it says why in one line."""


def window(options: argparse.Namespace) -> int:
    """Open the window, with a person's file or without."""
    if len(options.people) > 1:
        raise CommandError(
            to_translate("{count} files are named, and a window has one; start it for each"),
            count=len(options.people),
        )
    if not has_display():
        raise CommandError(NO_DISPLAY)

    from careerapp.ui import app

    if options.language is not None:
        check_language(options.language)
    person = options.people[0] if options.people else None
    return app.main(person, keep_nothing=options.keep_nothing, language=options.language)


def language_called(tag: str | None) -> Language:
    """Return the language with a tag; English for none. Only others need Qt.

    Raises
    ------
    CommandError
        When it is not one of ours.
    """
    if tag in (None, english.language):
        return english
    check_language(tag)

    from careerapp.ui.spoken import spoken

    return spoken(tag)


def check_language(tag: str) -> None:
    """Refuse a language that there is no translation into.

    Parameters
    ----------
    tag : str
        Of the language.

    Raises
    ------
    CommandError
        When it is not one of ours.
    """
    from careerapp.ui.translations import offered

    if tag not in offered():
        raise CommandError(NOT_ONE_OF, at="--language", value=repr(tag), known=", ".join(offered()))


def _read_telling_profile(path: Path) -> Profile:
    profile = read_profile(path)
    check_telling(path, profile)
    return profile


def check_telling(path: Path, profile: Profile) -> None:
    """Refuse answers that tell no jobs apart.

    Parameters
    ----------
    path : Path
        Where they are from.
    profile : Profile
        The answers.

    Raises
    ------
    ProfileError
        When there is nothing to rank by; it says what is missing.
    """
    if profile.obstacle is not None:
        raise ProfileError(
            to_translate("{problem}; `careerapp browse` lists all jobs"),
            at=path,
            problem=Sentence(_OBSTACLES[profile.obstacle]),
        )


def recommend(options: argparse.Namespace) -> int:
    """Rank occupations for one person."""
    profile = _read_telling_profile(options.person)

    from careerapp.catalog.facts import read_facts
    from careerapp.catalog.own_crosswalk import read_former_jobs
    from careerapp.matching.recommender import Recommender
    from careerapp.report.recommendation import ranking_table, recommendation_json

    catalog = load_jobs()
    recommender = Recommender(catalog)
    facts = read_facts(catalog, profile.location)
    wanted = ListView(JobFilter(entry_education=options.enter_with), size=options.top)
    matches = select(
        recommender.recommend(profile, limit=len(recommender.codes)),
        facts,
        wanted,
    ).shown
    if options.format == "json":
        document = recommendation_json(recommender, profile, matches, facts, catalog.sources)
        print(json.dumps(document, indent=1, ensure_ascii=False))
    else:
        print(ranking_table(matches, facts))
        for block in profile.flat:
            print(f"The {block} are all rated alike, or nearly, so they did not count.")
    with suppress(ProfileError):  # what stands beside the answers plays no part here
        tell_absent(read_person(options.person).shortlist, catalog, read_former_jobs(user_folder()))
    return OK


def browse(options: argparse.Namespace) -> int:
    """List occupations by words in their names."""
    from careerapp.catalog.search import search

    catalog = load_jobs()
    for code in search(catalog, " ".join(options.words)):
        print(f"{code}  {catalog.titles[code]}")
    return OK


def evaluate(options: argparse.Namespace) -> int:
    """Measure the matching, or the questionnaire."""
    from tqdm import tqdm

    from careerapp.catalog.interest_items import read_interest_items
    from careerapp.catalog.interest_twins import read_interest_twins
    from careerapp.matching.evaluation.evaluate import Evaluation
    from careerapp.matching.evaluation.questionnaire import InstrumentEvaluation
    from careerapp.report.evaluation import (
        INSTRUMENT_SETTINGS,
        METHOD_SETTINGS,
        evaluation_json,
        evaluation_table,
    )

    catalog = load_jobs()
    if options.instrument:
        items = read_interest_items()
        measuring: Evaluation | InstrumentEvaluation = InstrumentEvaluation(
            catalog, items, read_interest_twins(items)
        )
        settings = INSTRUMENT_SETTINGS
    else:
        measuring, settings = Evaluation(catalog), METHOD_SETTINGS
    table: dict[str, dict[str, float]] = {}
    for measured in tqdm(measuring, unit=" measures", file=sys.stderr):
        table.setdefault(measured.method, {}).update(measured.figures)
    if options.json:
        print(json.dumps(evaluation_json(table, catalog.sources, settings), indent=1))
    else:
        print(evaluation_table(table))
    return OK


def selftest(options: argparse.Namespace) -> int:
    """Check that the installation works."""
    from careerapp.ui.selftest.run import selftest

    return OK if selftest(options.language or english.language, details=options.details) else FAILED


def demo(options: argparse.Namespace) -> int:
    """Go the whole way without a display."""
    profile = _read_telling_profile(options.person)

    from careerapp.report.recommendation import ranking_table
    from careerapp.ui.demo import DemoError, demo

    try:
        matches, pictures = demo(profile, options.out)
    except DemoError as error:
        raise CommandError(error.sentence) from error
    print(ranking_table(matches[:10]))
    print("\nPictures:")
    for picture in pictures:
        print(f"  {picture}")

    from careerapp.report_command import write_report

    report = options.out / "report.pdf"
    write_report(read_person(options.person), report)
    print(f"\nReport: {report}")
    return OK
