"""What is offered for a job that the data do not have, and said once it is done."""

import pytest

from careerapp.domain.former_jobs import AbsentJob
from careerapp.domain.shortlist import Favorite, Shortlist
from careerapp.report.absent_words import SuccessorStep, successor_step

OLD, NURSES = "29-1111.00", "29-1141.00"
KEPT, OTHER = Favorite(OLD, 2), Favorite(NURSES, 1)
HIDDEN = frozenset({OLD})
PUT = SuccessorStep("Put Registered Nurses in its place", "Registered Nurses is in its place.")
HIDE = SuccessorStep(
    "Hide Registered Nurses in its place", "Registered Nurses is hidden in its place."
)
TAKE_OFF = SuccessorStep(
    "Take Old Nurses off the hidden jobs: Registered Nurses is on your shortlist",
    "Old Nurses is off the hidden jobs. Registered Nurses stays on your shortlist.",
)


@pytest.mark.parametrize(
    ("shortlist", "step", "after"),
    [
        (Shortlist((KEPT,)), PUT, Shortlist((Favorite(NURSES, 2),))),
        (Shortlist((KEPT, OTHER)), PUT, Shortlist((Favorite(NURSES, 2),))),
        (Shortlist(rejected=HIDDEN), HIDE, Shortlist(rejected=frozenset({NURSES}))),
        (Shortlist((OTHER,), HIDDEN), TAKE_OFF, Shortlist((OTHER,))),
    ],
)
def test_it_is_offered_what_happens(
    shortlist: Shortlist, step: SuccessorStep, after: Shortlist
) -> None:
    job = AbsentJob(
        OLD,
        "Old Nurses",
        shortlist.favorite(OLD),
        is_hidden=OLD in shortlist.rejected,
        was_open=False,
        successors={NURSES: "Registered Nurses"},
    )
    assert successor_step(job, NURSES, shortlist) == step
    assert shortlist.with_successor(OLD, NURSES) == after
