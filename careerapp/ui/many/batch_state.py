"""What has become of a table of people so far."""

from dataclasses import dataclass
from datetime import date

from careerapp.report.batch_check import Checked
from careerapp.report.matched_group import MatchedGroup
from careerapp.ui.many.batch_tasks import ReadingTask


@dataclass(frozen=True, slots=True)
class Matched:
    """The people of a table with their jobs, and when they were matched."""

    group: MatchedGroup
    day: date


@dataclass(slots=True)
class BatchState:
    """What a window has worked out, in no language; nothing of it before its step.

    Attributes
    ----------
    reading : ReadingTask or None
        How the table was read when it was checked.
    checked : Checked or None
        What was found then.
    matched : Matched or None
        What came of it.
    """

    reading: ReadingTask | None = None
    checked: Checked | None = None
    matched: Matched | None = None
