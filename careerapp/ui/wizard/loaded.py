"""What pages of the wizard can show only when the slow parts of the program are loaded."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from careerapp.domain.editions import Editions
    from careerapp.domain.openings import Openings
    from careerapp.ui.figure_view import Charts


@dataclass(frozen=True, slots=True)
class Loaded:
    """What is handed to the pages a second or so after the start.

    Attributes
    ----------
    charts : Charts
        Makes views of charts.
    openings : Openings
        How many careers one can enter with which education.
    editions : Editions
        Of the data.
    """

    charts: "Charts"
    openings: "Openings"
    editions: "Editions"
