"""The tables of careers.sqlite; ratings are stored as the sources publish them."""

from collections.abc import Mapping
from types import MappingProxyType

from careerapp.domain.scales import Interest, WorkValue

# "CRRA" in ASCII; with the version it tells our file from any other.
APPLICATION_ID = 0x43525241
VERSION = 5

INTERESTS = tuple(member.value for member in Interest)
WORK_VALUES = tuple(member.value for member in WorkValue)
EDUCATION_CATEGORIES = tuple(f"category_{number}" for number in range(1, 13))
RATED: Mapping[str, str] = MappingProxyType(
    {
        "Interests": "interests",
        "Work Values": "work_values",
        "Education, Training, and Experience": "education",
        "Knowledge": "knowledge",
        "Skills": "skill",
        "Specific Interest Areas": "interest_areas",
    }
)
"""What ratings are called here, by O*NET's name of their table."""


def _ratings(columns: tuple[str, ...], low: int, high: int) -> str:
    return ",\n    ".join(
        f"{column} REAL NOT NULL CHECK ({column} BETWEEN {low} AND {high})" for column in columns
    )


SCHEMA = f"""
CREATE TABLE sources (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    release TEXT NOT NULL,
    date TEXT NOT NULL,
    license TEXT NOT NULL,
    attribution TEXT NOT NULL,
    file TEXT NOT NULL UNIQUE,
    rows INTEGER NOT NULL CHECK (rows > 0),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64)
) STRICT;

CREATE TABLE locations (
    code TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

CREATE TABLE projections (
    bls_code TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    employment INTEGER,
    projected_employment INTEGER,
    growth REAL,
    openings INTEGER,
    self_employed REAL,
    entry_education TEXT,
    work_experience TEXT,
    on_the_job_training TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE labor_market (
    bls_code TEXT NOT NULL,
    location TEXT NOT NULL REFERENCES locations,
    employment INTEGER,
    jobs_per_1000 REAL,
    location_quotient REAL,
    wage_p10 INTEGER,
    wage_p25 INTEGER,
    wage_median INTEGER,
    wage_p75 INTEGER,
    wage_p90 INTEGER,
    hourly_median REAL,
    PRIMARY KEY (bls_code, location)
) STRICT, WITHOUT ROWID;

CREATE TABLE occupations (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    bls_code TEXT NOT NULL REFERENCES projections,
    job_zone INTEGER NOT NULL CHECK (job_zone BETWEEN 1 AND 5)
) STRICT;

CREATE TABLE texts (
    occupation INTEGER NOT NULL REFERENCES occupations,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    activity_1 TEXT NOT NULL,
    activity_2 TEXT NOT NULL,
    activity_3 TEXT NOT NULL,
    PRIMARY KEY (occupation, language)
) STRICT, WITHOUT ROWID;

-- O*NET's own words, from a release that a person has taken in; the bundled data have none.
CREATE TABLE descriptions (
    occupation INTEGER PRIMARY KEY REFERENCES occupations,
    description TEXT NOT NULL
) STRICT;

CREATE TABLE interests (
    occupation INTEGER PRIMARY KEY REFERENCES occupations,
    {_ratings(INTERESTS, 1, 7)}
) STRICT;

CREATE TABLE work_values (
    occupation INTEGER PRIMARY KEY REFERENCES occupations,
    {_ratings(WORK_VALUES, 1, 7)}
) STRICT;

CREATE TABLE education (
    occupation INTEGER PRIMARY KEY REFERENCES occupations,
    {_ratings(EDUCATION_CATEGORIES, 0, 100)}
) STRICT;

CREATE TABLE elements (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('knowledge', 'skill')),
    name TEXT NOT NULL,
    UNIQUE (kind, name)
) STRICT;

CREATE TABLE importances (
    occupation INTEGER NOT NULL REFERENCES occupations,
    element INTEGER NOT NULL REFERENCES elements,
    importance REAL NOT NULL CHECK (importance BETWEEN 1 AND 5),
    PRIMARY KEY (occupation, element)
) STRICT, WITHOUT ROWID;

-- Kept for later, nothing reads them yet; O*NET has them from release 30.3 on.
CREATE TABLE interest_areas (
    occupation INTEGER NOT NULL REFERENCES occupations,
    area TEXT NOT NULL,
    rating REAL NOT NULL CHECK (rating BETWEEN 1 AND 7),
    PRIMARY KEY (occupation, area)
) STRICT, WITHOUT ROWID;

CREATE TABLE rated (
    occupation INTEGER NOT NULL REFERENCES occupations,
    kind TEXT NOT NULL CHECK (kind IN ({", ".join(map(repr, RATED.values()))})),
    year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2100),
    PRIMARY KEY (occupation, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE related (
    occupation INTEGER NOT NULL REFERENCES occupations,
    position INTEGER NOT NULL,
    related INTEGER NOT NULL REFERENCES occupations,
    tier TEXT NOT NULL,
    PRIMARY KEY (occupation, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE alternate_titles (
    occupation INTEGER NOT NULL REFERENCES occupations,
    title TEXT NOT NULL,
    PRIMARY KEY (occupation, title)
) STRICT, WITHOUT ROWID;

CREATE TABLE technology_categories (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE technologies (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    category INTEGER NOT NULL REFERENCES technology_categories,
    hot INTEGER NOT NULL CHECK (hot IN (0, 1)),
    UNIQUE (name, category)
) STRICT;

CREATE TABLE occupation_technologies (
    occupation INTEGER NOT NULL REFERENCES occupations,
    technology INTEGER NOT NULL REFERENCES technologies,
    in_demand INTEGER NOT NULL CHECK (in_demand IN (0, 1)),
    PRIMARY KEY (occupation, technology)
) STRICT, WITHOUT ROWID;
"""
