"""Colors and type of charts; the window around them takes its colors from here too.

All colors of marks were found by search, the dark ones by the same rule as the light ones, not by
inverting: at least 3:1 on the surface, 4.5:1 in high contrast, and those that stand beside each
other at least 0.15 apart in OKLab for normal sight and three kinds of color-blind sight.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from careerapp.domain.scales import Block


@dataclass(frozen=True, slots=True)
class LineStyle:
    """How a job or a person beside others is drawn: color, dashes, marker; each of them would do.

    Attributes
    ----------
    color : str
        ``#RRGGBB``.
    dashes : tuple of float
        Dash and space in turn, in line widths; none for a solid line.
    marker : str
        In matplotlib's letters.
    """

    color: str
    dashes: tuple[float, ...]
    marker: str


@dataclass(frozen=True, slots=True)
class GroupStyle:
    """How a career group is drawn.

    Attributes
    ----------
    color, mark : str
        For the kind of work; the mark is inside of the sign, so that color is not needed.
    marker : str
        The shape of the sign, for the group in its kind. Both are in matplotlib's letters.
    """

    color: str
    mark: str
    marker: str


@dataclass(frozen=True, slots=True)
class ChartTheme:
    """What a chart looks like.

    Attributes
    ----------
    background, surface : str
        Of the page, and of what stands on it; charts stand on the surface. ``#RRGGBB``.
    text, quiet_text, rule, track : str
        Words, words that stand back, hairlines, and what a bar leaves of its full length.
    job, person, place, country : str
        A color each for what the charts compare; the country's is that of all other places too.
    further_jobs : tuple of str
        Colors of the second to the fourth job, where several are compared.
    blocks : mapping of Block to str
        Colors of the parts of a match.
    kinds_of_work : tuple of str
        Colors of six kinds of work, which the career groups belong to.
    font_family : str
        Name of a font; one that matplotlib does not know is replaced by its own.
    font_size : float
        Of body text, in points.
    further_families : tuple of str
        Fonts of the system, known to matplotlib, for letters that its own font lacks too.
    """

    background: str
    surface: str
    text: str
    quiet_text: str
    rule: str
    track: str
    job: str
    person: str
    place: str
    country: str
    further_jobs: tuple[str, ...]
    blocks: Mapping[Block, str]
    kinds_of_work: tuple[str, ...]
    font_family: str = "DejaVu Sans"
    font_size: float = 10.0
    further_families: tuple[str, ...] = ()

    def job_line(self, place: int) -> LineStyle:
        """Return how the first, second, third or fourth of several jobs is drawn."""
        color = (self.job, *self.further_jobs)[place]
        dashes, marker = _JOB_LINES[place]
        return LineStyle(color, dashes, marker)

    def person_line(self, place: int) -> LineStyle:
        """Return how the first or the second person on a chart is drawn; markers are hollow."""
        color = (self.person, self.further_jobs[1])[place]
        dashes, marker = _PERSON_LINES[place]
        return LineStyle(color, dashes, marker)

    def group(self, family: str) -> GroupStyle:
        """Return how a career group is drawn.

        Parameters
        ----------
        family : str
            Two digits, of the Standard Occupational Classification's major group.
        """
        kind, place = self.group_order(family)
        return GroupStyle(self.kinds_of_work[kind], _MARKS[kind], _SHAPES[place])

    def group_order(self, family: str) -> tuple[int, int]:
        """Return a career group's kind of work and its place in it, to sort by."""
        return next(
            (kind, groups.index(family))
            for kind, groups in enumerate(_KINDS_OF_WORK)
            if family in groups
        )


_JOB_LINES = (((), "s"), ((4.0, 1.5), "^"), ((1.5, 1.5), "D"), ((6.0, 1.5, 1.5, 1.5), "v"))

_PERSON_LINES = (((), "o"), ((4.0, 1.5), "D"))

_SHAPES = ("o", "s", "^", "D")
_MARKS = ("", "1", "_", "|", "+", "x")

# The 22 major groups, sorted into kinds of work; most are alone with their shape and color.
_KINDS_OF_WORK = (
    ("11", "13", "43", "23"),  # running a business: management, finance, offices, law
    ("15", "17", "19"),  # computers, engineering, science
    ("29", "31", "21", "39"),  # health, its support, counseling, personal care
    ("25", "27", "41"),  # teaching, arts and media, sales
    ("47", "49", "51", "45"),  # building, repairing, making, farming
    ("53", "35", "33", "37"),  # driving, cooking, protecting, cleaning
)

LIGHT = ChartTheme(
    background="#FAF9F7",
    surface="#FFFFFF",
    text="#1E2530",
    quiet_text="#59616E",
    rule="#DEDFE3",
    track="#EDEEF0",
    job="#3F44A3",
    person="#CB7211",
    place="#006B5E",
    country="#8E949E",
    further_jobs=("#4C0137", "#409DBE", "#754901"),
    blocks={
        Block.INTERESTS: "#3F44A3",
        Block.VALUES: "#6990E2",
        Block.SUBJECTS: "#BB8558",
        Block.EDUCATION: "#813C0F",
    },
    kinds_of_work=("#614FB8", "#031776", "#AC2F42", "#12A1B6", "#C18902", "#520507"),
)

DARK = ChartTheme(
    background="#171A1F",
    surface="#20242B",
    text="#E8EAED",
    quiet_text="#A9B0BC",
    rule="#3A404A",
    track="#2E333C",
    job="#9AA1F9",
    person="#EDA23A",
    place="#2C8A81",
    country="#D4DBE7",
    further_jobs=("#A85929", "#0677A0", "#D2FAE3"),
    blocks={
        Block.INTERESTS: "#9AA1F9",
        Block.VALUES: "#5A6AA9",
        Block.SUBJECTS: "#F0C68A",
        Block.EDUCATION: "#AB5819",
    },
    kinds_of_work=("#959BEE", "#217797", "#F1927D", "#62EBFC", "#FFE385", "#A25D20"),
)

HIGH_CONTRAST_LIGHT = ChartTheme(
    background="#FFFFFF",
    surface="#FFFFFF",
    text="#000000",
    quiet_text="#000000",
    rule="#767676",
    track="#E4E4E4",
    job="#0F52C0",
    person="#B34700",
    place="#004D43",
    country="#72777F",
    further_jobs=("#160D6F", "#12010C", "#68150D"),
    blocks={
        Block.INTERESTS: "#0F52C0",
        Block.VALUES: "#A36632",
        Block.SUBJECTS: "#60280A",
        Block.EDUCATION: "#0A001A",
    },
    kinds_of_work=("#A207FC", "#070770", "#D3440E", "#1B5B89", "#6B1E07", "#12010C"),
)

HIGH_CONTRAST_DARK = ChartTheme(
    background="#000000",
    surface="#000000",
    text="#FFFFFF",
    quiet_text="#FFFFFF",
    rule="#8C8C8C",
    track="#383838",
    job="#7791EB",
    person="#FFB000",
    place="#2FA396",
    country="#FFFFFF",
    further_jobs=("#6BD6FD", "#D14144", "#ECFEBD"),
    blocks={
        Block.INTERESTS: "#7791EB",
        Block.VALUES: "#55F6FC",
        Block.SUBJECTS: "#FDBD04",
        Block.EDUCATION: "#E61914",
    },
    kinds_of_work=("#B80BFD", "#A0BDF3", "#FC0E0C", "#468E95", "#FFB12A", "#FCF8E9"),
)
