"""Where the ratings of jobs are from, and how old they are, in words."""

from careerapp.domain.editions import Editions, Ratings
from careerapp.domain.language import Language, english
from careerapp.domain.rounding import whole
from careerapp.domain.scales import Block


def ratings_source(block: Block, editions: Editions, tr: Language = english) -> str:
    """Return where the ratings on one page of answers are from, and how old they are.

    Parameters
    ----------
    block : Block
        The page; nothing is said of education.
    editions : Editions
        Of the data.
    tr : Language
        Of the reader.
    """
    match block:
        case Block.INTERESTS if _most_in_a_year(editions.interests):
            text = tr("0 to 100 %. Source: O*NET {release}, {month}; most rated in {year}.")
            return _filled(text, editions.interests, tr)
        case Block.INTERESTS:
            text = tr("0 to 100 %. Source: O*NET {release}, {month}; half rated since {since}.")
            return _filled(text, editions.interests, tr)
        case Block.VALUES:
            text = tr(
                "0 to 100 %. Source: O*NET {release}, {month}. Old ratings, and a rough picture: "
                "{share} % are from {year}, none is newer than {newest}, and O*NET has stopped "
                "publishing them."
            )
            return _filled(text, editions.values, tr)
        case Block.SUBJECTS:
            text = tr(
                "0 to 100 %. Source: O*NET {release}, {month}; half rated since {since}. The eight "
                "subjects that matter most."
            )
            return _filled(text, editions.subjects, tr)
        case Block.EDUCATION:
            return ""


def age_of_ratings(editions: Editions, tr: Language = english) -> str:
    """Return how old the ratings on all pages are, in a sentence for each."""
    interests = (
        tr("Interests: most rated in {year}.")
        if _most_in_a_year(editions.interests)
        else tr("Interests: half rated since {since}.")
    )
    values = tr(
        "Values: {share} % are from {year}, none is newer than {newest}, and O*NET has stopped "
        "publishing them."
    )
    subjects = tr("Subjects: half rated since {since}.")
    sentences = (
        (interests, editions.interests),
        (values, editions.values),
        (subjects, editions.subjects),
    )
    return " ".join(_filled(text, ratings, tr) for text, ratings in sentences if ratings.years)


def _most_in_a_year(ratings: Ratings) -> bool:
    years = ratings.years
    return years is not None and years.share(years.commonest) > 1 / 2


def _filled(text: str, ratings: Ratings, tr: Language) -> str:
    edition, years = ratings.edition, ratings.years
    month = tr.month(edition.month)
    if years is None:  # and no job to say it of
        return tr("0 to 100 %. Source: O*NET {release}, {month}.").format(
            release=edition.release, month=month
        )
    return text.format(
        release=edition.release,
        month=month,
        year=years.commonest,
        share=whole(100 * years.share(years.commonest)),
        since=years.half_since,
        newest=years.newest,
    )
