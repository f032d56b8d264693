"""Jobs that the data do not have, and what comes in their place on a shortlist."""

import pytest

from careerapp.domain.former_jobs import Crosswalk, FormerJobs, absent_jobs
from careerapp.domain.profile import ProfileError
from careerapp.domain.shortlist import LONGEST_NOTE, Favorite, Shortlist

A, B, C, NEW, OTHER = (f"11-101{digit}.00" for digit in range(5))
KNOWN = {NEW: "New", OTHER: "Other"}
FORMER = FormerJobs({"en": {A: "Once A"}}, Crosswalk({A: (NEW, C, OTHER), B: (C,)}, {B: "Once B"}))


def test_they_come_in_the_order_of_the_list_with_what_is_known() -> None:
    shortlist = Shortlist((Favorite(B), Favorite(NEW), Favorite(A, 2)), frozenset({C, OTHER}))
    first, second, third, last = absent_jobs(shortlist, KNOWN, FORMER, "en", ["99-9999.99", A])
    assert (first.code, first.title, first.successors) == (A, "Once A", KNOWN)
    assert (first.favorite, first.is_hidden, first.was_open) == (Favorite(A, 2), False, True)
    assert (second.code, second.title, second.successors) == (B, "Once B", {})
    assert (third.code, third.title, third.is_hidden) == (C, "", True)
    assert (last.code, last.was_open, last.favorite) == ("99-9999.99", True, None)
    assert absent_jobs(shortlist, KNOWN, FORMER, "es")[0].title == ""


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            Shortlist((Favorite(B), Favorite(A, 3, "a"), Favorite(C))),
            Shortlist((Favorite(B), Favorite(NEW, 3, "a"), Favorite(C))),
        ),
        (
            Shortlist((Favorite(A, 3, "a"), Favorite(NEW, 1, "new"))),
            Shortlist((Favorite(NEW, 3, "new\na"),)),
        ),
        (Shortlist((Favorite(A),), frozenset({NEW})), Shortlist((Favorite(NEW),))),
        (Shortlist(rejected=frozenset({A, B})), Shortlist(rejected=frozenset({NEW, B}))),
        (Shortlist((Favorite(NEW, 2),), frozenset({A})), Shortlist((Favorite(NEW, 2),))),
        (Shortlist((Favorite(B),)), Shortlist((Favorite(B),))),
    ],
    ids=["kept", "both kept", "the new one hidden", "hidden", "hidden, the new one kept", "gone"],
)
def test_what_came_in_the_place_of_a_job_takes_over(before: Shortlist, after: Shortlist) -> None:
    assert before.with_successor(A, NEW) == after


def test_notes_that_are_too_long_together_are_refused() -> None:
    both = Shortlist((Favorite(A, 3, "a"), Favorite(NEW, 1, "b" * LONGEST_NOTE)))
    with pytest.raises(ProfileError, match="2,002 characters are more than 2,000"):
        both.with_successor(A, NEW)
