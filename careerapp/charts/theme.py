"""Colors and type of charts; the window around them takes its colors from here too."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ChartTheme:
    """What a chart looks like.

    Attributes
    ----------
    background, surface : str
        Of the page, and of what stands on it; charts stand on the surface. ``#RRGGBB``.
    text, quiet_text, rule : str
        Words, words that stand back, and hairlines.
    job, person, place, country : str
        A color each for what the charts compare.
    font_family : str
        Name of a font; one that matplotlib does not know is replaced by its own.
    font_size : float
        Of body text, in points.
    """

    background: str
    surface: str
    text: str
    quiet_text: str
    rule: str
    job: str
    person: str
    place: str
    country: str
    font_family: str = "DejaVu Sans"
    font_size: float = 10.0


LIGHT = ChartTheme(
    background="#FAF9F7",
    surface="#FFFFFF",
    text="#1E2530",
    quiet_text="#59616E",
    rule="#DEDFE3",
    job="#3F44A3",
    person="#D37812",
    place="#00796B",
    country="#737A86",
)

# Found by search, not by inverting: at least 3:1 on the surface, and at least 0.15 apart in OKLab
# for normal sight and three kinds of color-blind sight.
DARK = ChartTheme(
    background="#171A1F",
    surface="#20242B",
    text="#E8EAED",
    quiet_text="#A9B0BC",
    rule="#3A404A",
    job="#9AA1F9",
    person="#EDA23A",
    place="#2C8A81",
    country="#D4DBE7",
)
