"""All pages on the web that the program names; only the person opens them."""

from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from careerapp.domain.errors import SaidError
from careerapp.domain.language import to_translate
from careerapp.domain.scales import ANYWHERE, location

HOSTS = frozenset(
    {
        "creativecommons.org",
        "www.apprenticeship.gov",
        "www.bls.gov",
        "www.careeronestop.org",
        "www.indeed.com",
        "www.linkedin.com",
        "www.miproximopaso.org",
        "www.mynextmove.org",
        "www.onetcenter.org",
    }
)
"""Whose pages may be opened; no others are."""

ONET_DATABASE = "https://www.onetcenter.org/database.html"
ONET_LICENSE = "https://creativecommons.org/licenses/by/4.0/"
LABOR_STATISTICS = "https://www.bls.gov"
TRAINING = "https://www.careeronestop.org"
APPRENTICESHIPS = "https://www.apprenticeship.gov"


class LinkError(SaidError):
    """An address that the program does not open."""


def check_link(address: str) -> None:
    """See that an address is that of a page which the program may open.

    Parameters
    ----------
    address : str
        The address, as it would be handed to the browser.

    Raises
    ------
    LinkError
        When it is not https, or not a page of one of `HOSTS`.
    """
    # What programs read in different ways, such as a backslash, is in no address of ours.
    plain = address.isascii() and address.isprintable() and not set(address) & set(' \\"<>[]')
    if not plain or urlsplit(address)[:2] not in _BEGINNINGS:
        raise LinkError(
            to_translate("{address} is not one of the pages that this program opens"),
            address=repr(address[:_SHOWN]),
        )


_BEGINNINGS = frozenset(("https", host) for host in HOSTS)
_SHOWN = 80  # letters of an address


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
    toolkit = f"{TRAINING}/Toolkit"
    return JobLinks(
        my_next_move=my_next_move(code, language),
        training=f"{toolkit}/Training/find-local-training.aspx?keyword={what}&location={where}",
        apprenticeships=(
            f"{APPRENTICESHIPS}/apprenticeship-job-finder?occupation={what}&location={where}"
        ),
        career_one_stop=(
            f"{toolkit}/Jobs/find-jobs-results.aspx?keyword={what}&location={where}&source=NLX"
        ),
        indeed=f"https://www.indeed.com/jobs?q={what}&l={where}",
        linkedin=f"https://www.linkedin.com/jobs/search/?keywords={what}&location={where}",
    )
