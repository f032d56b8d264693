"""Editions for tests, nearly all different, so that one in the place of another is seen."""

from datetime import date

from careerapp.domain.editions import Edition, Editions, Projected, Ratings, RatingYears


def edition(release: str, year: int, month: int) -> Edition:
    """Return an edition of a month."""
    return Edition(release, date(year, month, 1))


EDITIONS = Editions(
    interests=Ratings(edition("30.2", 2026, 2), RatingYears({2023: 52, 2026: 871})),
    values=Ratings(
        edition("29.3", 2025, 5), RatingYears({2008: 673, 2009: 76, 2012: 72, 2020: 53})
    ),
    education=Ratings(edition("28.0", 2023, 8), RatingYears({2019: 50, 2021: 50})),
    subjects=Ratings(edition("28.1", 2023, 11), RatingYears({2018: 40, 2020: 20, 2022: 60})),
    skills=Ratings(edition("28.2", 2024, 2), RatingYears({2019: 40, 2021: 60})),
    job_zones=edition("28.3", 2024, 5),
    related=edition("29.0", 2024, 8),
    technologies=edition("29.1", 2024, 11),
    pay=edition("May 2025", 2025, 5),
    local_pay=edition("May 2025", 2025, 5),
    projected=Projected(2024, 2034, date(2025, 8, 1)),
)
