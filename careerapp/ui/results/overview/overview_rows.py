"""What stands in the list of careers."""

from collections.abc import Callable
from textwrap import fill

from careerapp.domain.job_facts import JobFacts
from careerapp.domain.job_list import JobOrder, later_ties
from careerapp.domain.match import Match
from careerapp.report import figures
from careerapp.report.glossary import Term, meaning
from careerapp.ui.language import tr
from careerapp.ui.results.match_cells import MatchCells
from careerapp.ui.results.overview.listing import Listing
from careerapp.ui.results.table_model import Cell, Column, Row
from careerapp.ui.words import band_name

_HEADING_WIDTH = 14  # letters


def overview_columns(listing: Listing | None = None) -> list[Column]:
    """Return rank, job, match, pay, growth, and the figure that the list is sorted by."""
    place = "" if listing is None else listing.words.place_name
    growth = tr("Growth in the US")
    if listing is not None:
        year = listing.editions.projected.last
        growth = tr("Growth in the US by {year}").format(year=year)
    names = [
        (tr("Match"), (Term.MATCH, Term.FIT)),
        (tr("Pay in {place}"), (Term.HALF_EARN_MORE,)),
        (growth, (Term.GROWTH,)),
    ]
    order = None if listing is None else listing.view.order
    if order is JobOrder.OPENINGS:
        names.append((tr("Openings each year"), (Term.OPENINGS,)))
    if order is JobOrder.LOCAL_JOBS:
        names.append((tr("Jobs in {place}"), (Term.JOBS_IN_PLACE,)))
    figure_columns = [
        Column(_heading(name.format(place=place)), meaning=meaning(*terms, tr=tr), is_figure=True)
        for name, terms in names
    ]
    rank = Column(spoken=tr("Rank"), meaning=meaning(Term.RANK, tr=tr), is_figure=True)
    return [
        rank,
        Column(tr("Job"), meaning=meaning(Term.JOB, tr=tr), is_wide=True),
        *figure_columns,
    ]


def overview_rows(listing: Listing) -> list[Row]:
    """Return a row for each job."""
    return _rows(listing, _cells)


def narrow_columns() -> list[Column]:
    """Return rank and job, where there is no room for more."""
    rank, job, *_figures = overview_columns()
    return [rank, job]


def narrow_rows(listing: Listing) -> list[Row]:
    """Return a row for each job, its figures under its title."""
    return _rows(listing, _narrow_cells)


def _rows(listing: Listing, make: Callable[[Listing, Match], list[Cell]]) -> list[Row]:
    shown = listing.selection.shown
    tied = later_ties(shown) if listing.by_match else frozenset()
    cells = MatchCells()
    return [
        Row((cells.rank(match, tied=match.code in tied), *make(listing, match)), match.code)
        for match in shown
    ]


def _narrow_cells(listing: Listing, match: Match) -> list[Cell]:
    words, facts = listing.job_words, listing.facts(match.code)
    parts = (words.fit(match), words.caption(facts, listing.view.order), words.estimated(match))
    return [Cell(match.title, " · ".join(part for part in parts if part))]


def _cells(listing: Listing, match: Match) -> list[Cell]:
    facts = listing.facts(match.code)
    row = [
        Cell(match.title, listing.job_words.note(match, facts)),
        Cell(f"{round(match.match)} %", band_name(match.band)),
        _pay(facts),
        Cell(figures.change(facts.growth, tr), spoken=figures.growth(facts.growth, tr)),
    ]
    if listing.view.order is JobOrder.OPENINGS:
        row.append(_figure(figures.number(facts.openings, tr), facts.openings, facts))
    if listing.view.order is JobOrder.LOCAL_JOBS:
        row.append(_figure(figures.number(facts.employment, tr), facts.employment, facts))
    return row


def _pay(facts: JobFacts) -> Cell:
    if facts.pay is None and facts.hourly_pay is not None:
        return Cell(tr.money(facts.hourly_pay, cents=True), tr("an hour"))
    return _figure(figures.money(facts.pay, tr), facts.pay, facts)


def _figure(text: str, figure: float | None, facts: JobFacts) -> Cell:
    """Return a figure that may be one of several jobs together."""
    note = tr("of a wider group") if facts.is_wider and figure is not None else ""
    return Cell(text, note, is_quiet=figure is None)


def _heading(text: str) -> str:
    """Return a heading in lines as narrow as the figures under it."""
    return fill(text, _HEADING_WIDTH, break_long_words=False)
