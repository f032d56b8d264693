"""A file with all that is kept of a person."""

from typing import Any

NURSES, DEVELOPERS, ACTORS = "29-1141.00", "15-1252.00", "27-2011.00"
LIST = {
    "entry_education": "bachelors",
    "least_pay": 45000,
    "in_place": "above average",
    "growing": True,
    "many_openings": True,
    "family": "29",
    "order": "pay",
    "size": 20,
    "display": "map",
}
SHORTLIST = {
    "favorites": [
        {"code": NURSES, "stars": 3, "note": "Ask my aunt.\n\N{DOG FACE}"},
        {"code": DEVELOPERS, "stars": 1},
    ],
    "rejected": [ACTORS],
}
EARLIER: list[dict[str, Any]] = [
    {"date": "2025-03-01", "answers": {"version": 2, "name": "Ada", "location": "TX"}},
    {"date": "2025-09-30", "answers": {"version": 2, "interests": {"social": 0.25}}},
]
WHOLE: dict[str, Any] = {
    "version": 2,
    "name": "Ada",
    "interests": {"social": 0.9},
    "list": LIST,
    "shortlist": SHORTLIST,
    "earlier": EARLIER,
    "updated": "2026-05-31T14:30:00Z",
    "matched_with": "O*NET 30.2",
}
