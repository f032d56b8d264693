"""What pages of the wizard can show only when the slow parts of the program are loaded."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerapp.domain.scales import EducationLevel

if TYPE_CHECKING:
    from careerapp.ui.figure_view import Charts


@dataclass(frozen=True, slots=True)
class Loaded:
    """What is handed to the pages a second or so after the start.

    Attributes
    ----------
    charts : Charts
        Makes views of charts.
    openings : mapping of EducationLevel to int
        How many careers one can typically enter with each level, or less.
    careers : int
        How many careers there are.
    """

    charts: "Charts"
    openings: Mapping[EducationLevel, int]
    careers: int
