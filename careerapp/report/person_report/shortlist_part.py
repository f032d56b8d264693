"""The jobs that the person keeps, with their own words."""

from careerapp.domain.language import Language
from careerapp.domain.match import Match
from careerapp.domain.shortlist import MOST_STARS, Favorite
from careerapp.report.absent_words import absent_line, absent_title
from careerapp.report.job_line import JobWords
from careerapp.report.person_report.content import FavoritePart, ShortlistPart
from careerapp.report.person_report.results import PersonResults
from careerapp.report.shortlist_words import star_name


def shortlist_part(results: PersonResults, tr: Language) -> ShortlistPart:
    """Return the shortlist.

    Parameters
    ----------
    results : PersonResults
        The ranking.
    tr : Language
        Of the reader.
    """
    shortlist = results.person.shortlist
    matches = {match.code: match for match in results.matches}
    hidden = len(shortlist.rejected)
    return ShortlistPart(
        heading=tr("Your shortlist"),
        empty=tr(
            "Nothing is on your shortlist yet. In the program, a star beside a job keeps it, "
            "with notes of your own."
        ),
        favorites=tuple(
            _favorite(results, favorite, matches.get(favorite.code), tr)
            for favorite in shortlist.in_order
        ),
        hidden=tr("Hidden jobs: {count}.").format(count=hidden) if hidden else "",
    )


def _favorite(
    results: PersonResults, favorite: Favorite, match: Match | None, tr: Language
) -> FavoritePart:
    stars = tr("{word}: {stars} of {most} stars").format(
        word=star_name(favorite.stars, tr), stars=favorite.stars, most=MOST_STARS
    )
    if match is None:
        (job,) = [each for each in results.absent if each.code == favorite.code]
        title = absent_title(job.title, job.code, tr)
        line = absent_line(job, tr)
    else:
        words = JobWords(results.person.profile, results.catalog.editions, tr)
        title = match.title
        line = f"{words.fit(match)} · {words.caption(results.facts[match.code])}"
    return FavoritePart(title, f"{stars[:1].upper()}{stars[1:]}", line, favorite.note.strip())
