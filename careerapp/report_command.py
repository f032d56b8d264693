"""What ``careerapp report`` does; heavy libraries are imported once the order is possible."""

import argparse
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from careerapp import commands
from careerapp.display import do_without_display
from careerapp.domain.language import Language, english, to_translate
from careerapp.domain.person import Person
from careerapp.domain.person_json import read_person
from careerapp.jobs_in_use import load_jobs, tell_absent
from careerapp.user_folder import user_folder

if TYPE_CHECKING:
    from careerapp.report.person_report.results import PersonResults

ENDINGS = (".pdf", ".html", ".csv", ".json", ".svg", ".png")

_DOTS = 192.0  # to the inch, of a picture
_CHART_WIDTH, _CIRCLE = 640.0, (340.0, 300.0)  # points


def report(options: argparse.Namespace) -> int:
    """Write the report of one person, all of it or nothing.

    Parameters
    ----------
    options : Namespace
        The order, as the command line gives it.

    Raises
    ------
    CommandError, ProfileError, DataError
        When it cannot be carried out; the message is one line.
    """
    output: Path = options.output
    _check_output(output)
    person = read_person(options.person)
    commands.check_telling(options.person, person.profile)
    tr = commands.language_called(options.language)
    size = write_report(person, output, options.paper, options.chart, tr)
    print(f"{output}: {size:,} bytes")
    return commands.OK


def write_report(
    person: Person,
    output: Path,
    paper: str | None = None,
    chart: str = "ranking",
    tr: Language = english,
) -> int:
    """Write the report of a person who can be ranked, and return its size in bytes.

    Parameters
    ----------
    person : Person
        The person.
    output : Path
        The file; its ending is one of `ENDINGS`.
    paper : str or None
        Of a PDF: ``a4``, ``letter`` or what is usual here.
    chart : str
        Of a picture: ``ranking`` or ``interests``.
    tr : Language
        Of the reader.

    Raises
    ------
    CommandError, DataError
        When it cannot be written, or the occupations cannot be read.
    """
    from careerapp.catalog.own_crosswalk import read_former_jobs
    from careerapp.matching.recommender import Recommender
    from careerapp.report.person_report.results import rank_person
    from careerapp.report.whole_file import WriteError, write_whole

    catalog = load_jobs(tr)
    former = read_former_jobs(user_folder())
    results = rank_person(catalog, Recommender(catalog), person, former)
    tell_absent(person.shortlist, catalog, former, tr)
    ending = output.suffix.lower()
    if ending in (".svg", ".png"):
        content = _chart(results, ending, chart, tr)
    else:
        content = _content(results, ending, paper, tr)
    try:
        write_whole(output, content)
    except WriteError as error:
        raise commands.CommandError(error.sentence) from error
    return len(content)


def _check_output(output: Path) -> None:
    """Refuse what cannot be written before anything slow is done for it."""
    if output.suffix.lower() not in ENDINGS:
        raise commands.CommandError(
            to_translate("its ending is not one of {endings}, which say what it is to be"),
            at=output,
            endings=", ".join(ENDINGS),
        )
    if output.is_dir():
        raise commands.CommandError(
            to_translate("cannot be written, because it is a folder"), at=output
        )
    if not output.parent.is_dir():
        raise commands.CommandError(to_translate("there is no folder to write it into"), at=output)


def _content(results: "PersonResults", ending: str, paper: str | None, tr: Language) -> bytes:
    if ending == ".csv":
        from careerapp.report.ranking_csv import ranking_csv

        return ranking_csv(results).encode("utf-8-sig")  # or Excel takes it for another encoding

    from careerapp.report.person_report.build import build_report

    written = build_report(results, date.today(), tr)
    if ending == ".json":
        from careerapp.report.json_report import report_json

        return report_json(results, written).encode()
    if ending == ".html":
        from careerapp.report.html_report import html_report

        return html_report(written, tr).encode()

    do_without_display()
    from careerapp.ui.paper.report_file import paper_called, report_pdf

    finished = report_pdf(written, paper_called(paper))
    if finished.missing_letters:
        print(
            "careerapp: no font on this computer has these letters, boxes stand for them: "
            + finished.missing_letters,
            file=sys.stderr,
        )
    return finished.content


def _chart(results: "PersonResults", ending: str, name: str, tr: Language) -> bytes:
    from careerapp.charts.theme import LIGHT
    from careerapp.report.person_report.build import build_report
    from careerapp.report.person_report.charts import interest_chart, ranking_chart

    written = build_report(results, date.today(), tr)
    interests = written.profile.chart
    if name == "ranking":
        chart = ranking_chart(written.ranking.chart, LIGHT, _CHART_WIDTH)
    elif interests is None:
        raise commands.CommandError(
            to_translate("interests are not answered, so there is no chart of them")
        )
    else:
        chart = interest_chart(interests, LIGHT, *_CIRCLE)
    return chart.svg() if ending == ".svg" else chart.png(_DOTS)
