"""One name for one thing: words that mean something that has another name here are not used.

The glossary says which name a thing has; what else it is called, by O*NET or by counselors, stands
there too, and only there.
"""

import re
from collections.abc import Iterable

import pytest

from tests.words.texts import Said, all_said, command_line

_GLOSSARY = "report/glossary"

REJECTED = {
    r"\boccupations?\b": "job",
    r"(?<!your )(?<!my )(?<!all )\bcareers?\b(?! group| that fit)": "job, or your careers",
    r"\bkinds? of work\b": "career group",
    r"\bindustry\b|\bsectors?\b": "career group",
    r"(?<!high )\bschool(ing)?\b": "education",
    r"\bready (to reach|for)\b|\baim(s|ed|ing)?\b": "plan",
    r"\btypical(ly)? (for )?entry\b|\bentry education\b|\bto enter\b|\bentered with\b": "to get in",
    r"\bjob zones?\b": "preparation",
    r"\bmedian\b|\bpercentiles?\b": "half earn more than",
    r"\bwages?\b|\bsalar(y|ies)\b|\bearnings\b|\bincome\b": "pay",
    r"\bemployment\b|\bheadcount\b": "jobs in a place",
    r"\blocation quotient\b": "how common the job is",
    r"\bvacanc(y|ies)\b": "openings",
    r"\bforecasts?\b|\bprognos[ie]s\b": "outlook",
    r"\bwork values?\b": "values",
    r"\briasec\b": "interests",
    r"\bfavou?rites?\b(?! ?$)|\bbookmarks?\b|\bwatch ?list\b": "shortlist",
    r"\bscenarios?\b|\bsimulat(e|or)\b": "what if",
    r"\bcompatib\w+|\bsimilarity\b|\bmatch(ing)? score\b": "match",
    r"\bplace \{?(rank|\d)|\bplace on the list\b": "rank",
    r"\btick(s|ed|ing)?\b": "check",
    r"\brejected\b|\bdismissed\b": "hidden",
}
"""What is not said, and what is said for it."""

_MEANT = {
    "Think of school, hobbies and jobs.",
    "Schools and training",
    "by school, training and experience",
    "Careers",  # the name of a file
    ".career",
}
"""Parts of texts in which such a word means what it says."""


@pytest.mark.parametrize("rejected", REJECTED, ids=lambda rejected: REJECTED[rejected])
def test_a_thing_has_one_name_in_the_window_and_in_reports(rejected: str) -> None:
    read = [said for said in all_said() if not said.place.startswith(_GLOSSARY)]
    assert not _saying(rejected, read)


@pytest.mark.parametrize("rejected", REJECTED, ids=lambda rejected: REJECTED[rejected])
def test_and_on_the_command_line(rejected: str) -> None:
    assert not _saying(rejected, command_line())


def _saying(rejected: str, read: Iterable[Said]) -> list[str]:
    pattern = re.compile(rejected, re.IGNORECASE)
    return [f"{one.place}: {one.text}" for one in read if pattern.search(_without_meant(one.text))]


def _without_meant(text: str) -> str:
    plain = text.replace("&", "")
    for part in _MEANT:
        plain = plain.replace(part, "")
    return plain
