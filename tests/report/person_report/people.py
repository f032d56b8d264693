"""People of different shapes, for reports."""

from careerapp.domain.job_filter import JobFilter
from careerapp.domain.job_list import ListView
from careerapp.domain.person import Person
from careerapp.domain.profile import Profile
from careerapp.domain.scales import EducationLevel, Interest, Subject, WorkValue
from careerapp.domain.shortlist import Favorite, Shortlist

NURSES, DIVERS, ACTORS = "29-1141.00", "49-9092.00", "27-2011.00"

SAM = Person(
    Profile(
        name="Sam",
        location="CA",
        current_education=EducationLevel.HIGH_SCHOOL,
        planned_education=EducationLevel.BACHELORS,
        interests=dict(zip(Interest, (0.2, 0.9, 0.4, 0.6, 0.3, 0.35), strict=True)),
        values=dict(zip(WorkValue, (0.9, 0.6, 0.4, 0.8, 0.5, 0.7), strict=True)),
        subjects={Subject.BIOLOGY: 1.0, Subject.CHEMISTRY: 0.67, Subject.SALES_AND_MARKETING: 0.0},
    ),
    shortlist=Shortlist(
        (Favorite(ACTORS), Favorite(NURSES, 3, "Aunt Rosa is one.\n\nAsk <her> & Tom.")),
        frozenset({"29-1171.00"}),
    ),
)
"""Has answered everything."""

FEW = Person(Profile(interests={Interest.SOCIAL: 0.9, Interest.REALISTIC: 0.2}))
"""Has answered next to nothing."""

ON_GUAM = Person(
    Profile(
        name="Tasi",
        location="GU",
        current_education=EducationLevel.SOME_COLLEGE,
        interests=dict(zip(Interest, (1.0, 0.5, 0.1, 0.4, 0.3, 0.2), strict=True)),
        subjects={
            Subject.MECHANICAL: 1.0,
            Subject.TRANSPORTATION: 0.66,
            Subject.GEOGRAPHY: 0.66,
        },
    )
)
"""Lives where most pay is not published."""

LONG_NAME = "Maximiliana-Konstantinopolitanskaya Featherstonehaugh " * 12
LONG_NOTE = f"Begun{' I talked with my uncle about it.' * 80}"[:1994] + " ended"
LONG = Person(
    Profile(
        name=f"{LONG_NAME}\nand so on",
        interests=SAM.profile.interests,
        subjects={subject: place % 4 / 3 for place, subject in enumerate(Subject)},
    ),
    ListView(JobFilter(entry_education=EducationLevel.LESS_THAN_HIGH_SCHOOL, least_pay=900_000)),
    Shortlist(
        (
            *(
                Favorite(f"99-10{number}.00", 1 + number % 3, "x" * 300 if number % 3 else "")
                for number in range(11, 38)
            ),
            Favorite(NURSES, 2, LONG_NOTE),
            Favorite(ACTORS, 1, LONG_NOTE),
            Favorite(DIVERS, 3, "¡Qué bueno!"),
        )
    ),
)
"""Has a long name, 30 favorites with long notes, and filters that nothing passes."""
