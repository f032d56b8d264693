"""The people in the pictures."""

from dataclasses import replace

from careerapp import paths
from careerapp.domain.person import EarlierAnswers, Person
from careerapp.domain.profile import Profile
from careerapp.domain.profile_json import read_profile
from careerapp.domain.scales import Interest
from careerapp.domain.shortlist import Favorite, Shortlist

SAM = read_profile(paths.PEOPLE / "sample.json")
NURSES, DEVELOPERS, ACTORS, LEGISLATORS = "29-1141.00", "15-1252.00", "27-2011.00", "11-1031.00"
NOTE = "Ask my aunt about night shifts.\nVisit the hospital's open day in March."

BEFORE = replace(
    SAM,
    interests={**SAM.interests, Interest.REALISTIC: 0.9, Interest.SOCIAL: 0.1},
    location="TX",
)
SAMS_FILE = Person(
    SAM,
    shortlist=Shortlist(
        (Favorite(NURSES, 3, NOTE), Favorite(DEVELOPERS, 2), Favorite(ACTORS, 1)),
        frozenset({LEGISLATORS}),
    ),
    earlier=(EarlierAnswers("2026-03-01", BEFORE),),
    updated="2026-11-19T10:00:00Z",
    matched_with="O*NET 30.2",
)
NOBODY = Profile()
