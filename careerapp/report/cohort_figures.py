"""The figures of a group as its charts and its tables show them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from matplotlib.figure import Figure

from careerapp.charts.cohort_education import (
    LevelPair,
    PairWords,
    draw_level_pairs,
    level_pairs_height,
)
from careerapp.charts.cohort_families import CountBar, counts_height, draw_counts
from careerapp.charts.cohort_interests import SpreadRow, SpreadWords, draw_spread, spread_height
from careerapp.charts.theme import ChartTheme
from careerapp.domain.cohort import Cohort, InterestSpread, LevelCount
from careerapp.domain.language import Language
from careerapp.domain.rounding import whole
from careerapp.report.cohort_words import CohortWords
from careerapp.report.family_words import family_names
from careerapp.report.words import education_name, interest_words

_MOST_FAMILIES = 10
_NONE = "\N{EN DASH}"


@dataclass(frozen=True, slots=True)
class CohortPart:
    """One part of what there is to see of a group: a chart, and the same figures as a table.

    Attributes
    ----------
    name : str
        What it is about.
    sentence : str
        What it says, or why there is nothing to see.
    title, source : str
        Of the chart; empty where there is none.
    heads : sequence of str
        Over the columns of the table.
    rows : sequence of sequence of str
        Its cells; none where there is no chart.
    draw : callable or None
        Draws the chart.
    height : callable or None
        Returns how high it has to be in a width, both in points.
    """

    name: str
    sentence: str
    title: str = ""
    source: str = ""
    heads: Sequence[str] = ()
    rows: Sequence[Sequence[str]] = ()
    draw: Callable[[Figure, ChartTheme], None] | None = None
    height: Callable[[float, ChartTheme], float] | None = None

    @property
    def description(self) -> str:
        """The figures for whoever does not see the chart."""
        return "; ".join(
            ", ".join(
                [
                    row[0],
                    *(f"{head} {cell}" for head, cell in zip(self.heads[1:], row[1:], strict=True)),
                ]
            )
            for row in self.rows
        )


def cohort_parts(cohort: Cohort, words: CohortWords) -> tuple[CohortPart, CohortPart, CohortPart]:
    """Return interests, career groups and education of a group, in words and pictures."""
    return (_interests(cohort, words), _families(cohort, words), _education(cohort, words))


def _interests(cohort: Cohort, words: CohortWords) -> CohortPart:
    tr = words.language
    name, sentence = tr("Interests"), words.interests_sentence()
    title = words.interests_title()
    if not title:
        return CohortPart(name, sentence)
    chart_words = SpreadWords(
        title=title,
        source=words.interests_source(),
        box=tr("the middle half of the group"),
        median=tr("the middle of the group"),
        median_head=tr("Middle"),
        strongest_head=tr("Strongest"),
    )
    rows = [
        SpreadRow(
            interest_words(one.interest, tr).title,
            one.quartiles,
            _NONE if one.quartiles is None else _percent(one.quartiles[1]),
            tr.number(one.strongest),
        )
        for one in cohort.interests
    ]
    return CohortPart(
        name,
        f"{sentence} {words.clarity()}".strip(),
        title,
        chart_words.source,
        heads=(
            tr("Interest"),
            tr("A quarter up to"),
            tr("Half up to"),
            tr("Three quarters up to"),
            tr("Strongest of"),
            tr("Rated by"),
        ),
        rows=[_interest_row(one, cohort.people, tr) for one in cohort.interests],
        draw=partial(draw_spread, rows=rows, words=chart_words),
        height=partial(spread_height, rows=rows, words=chart_words),
    )


def _interest_row(spread: InterestSpread, group: int, tr: Language) -> tuple[str, ...]:
    quartiles = spread.quartiles
    known = (_NONE,) * 3 if quartiles is None else tuple(map(_percent, quartiles))
    return (
        interest_words(spread.interest, tr).title,
        *known,
        tr.number(spread.strongest),
        _of(spread.answered, group, tr),
    )


def _families(cohort: Cohort, words: CohortWords) -> CohortPart:
    tr = words.language
    name, sentence = tr("Career groups"), words.families_sentence()
    title, families = words.families_title(), cohort.families
    if not families:
        return CohortPart(name, sentence)
    names = family_names(tr)
    rows = [
        (names[one.family], tr.number(one.people), _share(one.people, cohort.matched))
        for one in families
    ]
    bars = [
        CountBar(row[0], one.people, f"{row[1]} · {row[2]}")
        for one, row in zip(families[:_MOST_FAMILIES], rows, strict=False)
    ]
    source = chart_source = words.families_source()
    if len(bars) < len(families):
        chart_source = f"{words.families_left_out(len(families) - len(bars))} {source}"
    return CohortPart(
        name,
        sentence,
        title,
        source,
        heads=(tr("Career group"), tr("People"), tr("Share")),
        rows=rows,
        draw=partial(draw_counts, bars=bars, title=title, source=chart_source),
        height=partial(counts_height, bars=bars, title=title, source=chart_source),
    )


def _education(cohort: Cohort, words: CohortWords) -> CohortPart:
    tr = words.language
    name, sentence = tr("Education"), words.education_sentence()
    title, gap = words.education_title(), cohort.education
    if not title:
        return CohortPart(name, sentence)
    chart_words = PairWords(
        title=title,
        source=words.education_source(),
        aims=tr("people who plan it"),
        asks=tr("best matches that ask for it"),
    )
    pairs = [
        LevelPair(education_name(one.level, tr), one.aiming / gap.people, one.asking / gap.matches)
        for one in gap.levels
    ]
    return CohortPart(
        name,
        sentence,
        title,
        chart_words.source,
        heads=(
            tr("Education"),
            tr("People plan it"),
            tr("Share"),
            tr("Matches ask for it"),
            tr("Share"),
        ),
        rows=[_level_row(one, gap.people, gap.matches, tr) for one in gap.levels],
        draw=partial(draw_level_pairs, pairs=pairs, words=chart_words),
        height=partial(level_pairs_height, pairs=pairs, words=chart_words),
    )


def _level_row(count: LevelCount, group: int, matches: int, tr: Language) -> tuple[str, ...]:
    return (
        education_name(count.level, tr),
        tr.number(count.aiming),
        _share(count.aiming, group),
        tr.number(count.asking),
        _share(count.asking, matches),
    )


def _percent(rating: float) -> str:
    return f"{whole(rating * 100)}"


def _share(count: int, of: int) -> str:
    return f"{whole(count / of * 100)} %"


def _of(count: int, all_of_them: int, tr: Language) -> str:
    return tr("{count} of {all}").format(count=tr.number(count), all=tr.number(all_of_them))
