"""Making the report of one person."""

from datetime import date

from careerapp import __version__
from careerapp.domain.language import Language, english
from careerapp.report.person_report.closing_parts import meaning_part, sources_part, steps_part
from careerapp.report.person_report.content import PersonReport
from careerapp.report.person_report.jobs_part import jobs_part
from careerapp.report.person_report.profile_part import profile_part
from careerapp.report.person_report.ranking_part import ranking_part
from careerapp.report.person_report.results import PersonResults
from careerapp.report.person_report.shortlist_part import shortlist_part


def build_report(results: PersonResults, made_on: date, tr: Language = english) -> PersonReport:
    """Return what the report of one person says; for a thread too.

    Parameters
    ----------
    results : PersonResults
        The person and their ranking.
    made_on : date
        The day of the report.
    tr : Language
        Of the reader.

    Raises
    ------
    CatalogError
        When the database cannot be read any more.
    """
    name = one_line(results.person.profile.name)
    return PersonReport(
        title=report_title(name, tr),
        name=name,
        made_on=made_on,
        day=tr.long_day(made_on),
        byline=tr("Made on {day} with careerapp {version}.").format(
            day=tr.long_day(made_on), version=__version__
        ),
        lead=tr(
            "These jobs are closest to your answers: a place to start, not a verdict on what you "
            "can do or should become."
        ),
        profile=profile_part(results.person.profile, tr),
        ranking=ranking_part(results, tr),
        jobs=jobs_part(results, tr),
        shortlist=shortlist_part(results, tr),
        steps=steps_part(results, tr),
        meaning=meaning_part(results, tr),
        sources=sources_part(results, tr),
        language=tr.tag,
        from_right=tr.from_right,
    )


def report_title(name: str, tr: Language = english) -> str:
    """Return what the report of somebody is called, who may have no name."""
    name = one_line(name)
    return tr("Careers that fit {name}").format(name=name) if name else tr("Careers that fit you")


def one_line(text: str) -> str:
    """Return a text without line breaks and other signs that cannot be printed."""
    printable = "".join(sign if sign.isprintable() else " " for sign in text)
    return " ".join(printable.split())
