"""Pages on the web that help with one job; only the person opens them."""

from dataclasses import dataclass
from urllib.parse import quote

from careerapp.domain.scales import ANYWHERE, location


@dataclass(frozen=True, slots=True)
class JobLinks:
    """Addresses for one occupation in one place.

    Attributes
    ----------
    my_next_move : str
        The official page about the occupation.
    training, apprenticeships : str
        Finders for ways in.
    career_one_stop, indeed, linkedin : str
        Searches for open jobs.
    """

    my_next_move: str
    training: str
    apprenticeships: str
    career_one_stop: str
    indeed: str
    linkedin: str


def my_next_move(code: str, language: str = "en") -> str:
    """Return the address of the official page about an occupation, which speaks Spanish too.

    Parameters
    ----------
    code : str
        O*NET-SOC code.
    language : str
        Tag of the reader's language; others than Spanish read English.
    """
    site = "www.miproximopaso.org" if language == "es" else "www.mynextmove.org"
    return f"https://{site}/profile/summary/{code}"


def job_links(code: str, title: str, place: str | None, language: str = "en") -> JobLinks:
    """Return the addresses for an occupation.

    Parameters
    ----------
    code, title : str
        O*NET-SOC code and English title.
    place : str or None
        Postal code of a location; None means the whole country.
    language : str
        Tag of the reader's language.
    """
    where = quote(location(place or ANYWHERE.code).name)
    what = quote(title, safe="")
    toolkit = "https://www.careeronestop.org/Toolkit"
    return JobLinks(
        my_next_move=my_next_move(code, language),
        training=f"{toolkit}/Training/find-local-training.aspx?keyword={what}&location={where}",
        apprenticeships=(
            "https://www.apprenticeship.gov/apprenticeship-job-finder"
            f"?occupation={what}&location={where}"
        ),
        career_one_stop=(
            f"{toolkit}/Jobs/find-jobs-results.aspx?keyword={what}&location={where}&source=NLX"
        ),
        indeed=f"https://www.indeed.com/jobs?q={what}&l={where}",
        linkedin=f"https://www.linkedin.com/jobs/search/?keywords={what}&location={where}",
    )
