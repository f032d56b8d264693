"""A report as pieces for paper."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF

from careerapp.charts.sheet import MARGIN
from careerapp.charts.theme import LIGHT
from careerapp.report.person_report.charts import Drawing, ReportDrawings
from careerapp.report.person_report.content import (
    Fact,
    FactsPart,
    FavoritePart,
    JobPart,
    JobsPart,
    Link,
    PersonReport,
    ProfilePart,
    ShortlistPart,
    Step,
    StepsPart,
)
from careerapp.ui.paper.letters import JOB, POINT, SECTION, SMALL, TITLE
from careerapp.ui.paper.pieces import (
    Either,
    Piece,
    PrintedLink,
    Style,
    beside,
    chart_piece,
    line_pieces,
    rule_piece,
    stacked,
    text_piece,
)

_BODY = Style()
_QUIET = Style(color=LIGHT.quiet_text)
_SMALL = Style(SMALL, color=LIGHT.quiet_text)
_STRONG = Style(bold=True)
_TIGHT, _GAP = 2 * POINT, 3.5 * POINT
_PARAGRAPH = 6 * POINT
_BETWEEN = 14 * POINT
_SECTION = 13 * POINT
_GUTTER = 18 * POINT
_INDENT = 12 * POINT
_OVERHANG = 30 * POINT  # of the facts beside a chart, below it
_MOST_TITLE_LINES = 3
_SHARES = (0.5, 0.55, 0.6)  # of figures beside reasons; the one is taken that needs least height
_FIT, _STARS, _NAMES, _PAGE_NAMES = 110 * POINT, 140 * POINT, 86 * POINT, 180 * POINT


def report_pieces(
    report: PersonReport, drawings: ReportDrawings, width: float
) -> Iterator[Sequence[Piece | Either]]:
    """Yield the parts of a report, one after the other, each in a few milliseconds.

    Parameters
    ----------
    report : PersonReport
        What it says.
    drawings : ReportDrawings
        Drawn for this width.
    width : float
        Between the margins, in tenths of a point.
    """
    yield _head(report, width)
    yield _profile(report.profile, drawings, width)
    yield _ranking(report, drawings, width)
    heading = _heading(report.jobs.heading, width)
    for job in report.jobs.jobs:
        yield [*heading, *_job(report.jobs, job, width)]
        heading = []
    yield [replace(text_piece(report.jobs.source, width, _SMALL), before=_PARAGRAPH)]
    yield _shortlist(report.shortlist, width)
    yield _steps(report.steps, width)
    yield _facts_part(report.meaning, width, _BODY)
    yield _facts_part(report.sources, width, _SMALL)


def _head(report: PersonReport, width: float) -> list[Piece]:
    title = line_pieces(report.title, width, Style(TITLE, bold=True))
    if len(title) > _MOST_TITLE_LINES:
        title = line_pieces(report.title, width, Style(JOB, bold=True))
    return [
        replace(title[0], bookmark=report.title),
        *title[1:],
        replace(text_piece(report.byline, width, _QUIET), before=_TIGHT),
        replace(text_piece(report.lead, width, _BODY), before=_PARAGRAPH),
    ]


def _heading(text: str, width: float) -> list[Piece]:
    words = text_piece(text, width, Style(SECTION, bold=True, color=LIGHT.job))
    return [
        replace(rule_piece(width), before=_SECTION, keep=True),
        replace(words, before=_PARAGRAPH, keep=True, bookmark=text),
    ]


def _profile(part: ProfilePart, drawings: ReportDrawings, width: float) -> list[Piece]:
    heading = _heading(part.heading, width)
    if drawings.interests is None:
        return [*heading, *_paragraphs(part.facts, width)]
    chart = _chart(drawings.interests)
    left = drawings.interests.width * POINT - MARGIN * POINT
    # As many as find room beside the chart; the others go below, in the whole width.
    room = chart.height + _OVERHANG
    facts: list[Piece] = []
    for fact in part.facts:
        (piece,) = _paragraphs([fact], width - left)
        room -= piece.before + piece.height
        if room < 0:
            break
        facts.append(piece)
    columns = replace(beside([(0, chart), (left, stacked(facts))]), before=_PARAGRAPH)
    return [*heading, columns, *_paragraphs(part.facts[len(facts) :], width)]


def _chart(drawing: Drawing) -> Piece:
    width, height = drawing.width * POINT, drawing.height * POINT
    return chart_piece(drawing.svg, width, height, MARGIN * POINT)


def _ranking(report: PersonReport, drawings: ReportDrawings, width: float) -> list[Piece | Either]:
    part = report.ranking
    notes = [replace(text_piece(note, width, _BODY), before=_GAP, keep=True) for note in part.notes]
    parts = [replace(_chart(drawing), before=_PARAGRAPH) for drawing in drawings.ranking_parts]
    whole = [replace(_chart(drawings.ranking), before=_PARAGRAPH)]
    return [*_heading(part.heading, width), *notes, Either(whole, parts)]


def _job(part: JobsPart, job: JobPart, width: float) -> list[Piece]:
    style = Style(JOB, bold=True)
    fit = text_piece(job.fit, _FIT, replace(style, at_end=True))
    title = text_piece(job.title, width - _FIT - _GUTTER, style)
    columns = min(
        (_job_columns(part, job, width, share) for share in _SHARES), key=lambda each: each.height
    )
    pieces = [
        beside([(0, title), (width - _FIT, fit)]),
        replace(text_piece(job.paragraph, width, _BODY), before=_GAP / 2),
        replace(columns, before=_PARAGRAPH),
        *(replace(text_piece(remark, width, _SMALL), before=_GAP) for remark in job.remarks),
    ]
    pieces[0] = replace(pieces[0], bookmark=job.title)
    return _together(pieces, before=_BETWEEN)


def _job_columns(part: JobsPart, job: JobPart, width: float, share: float) -> Piece:
    """Return figures at the left, in their share of the width, and reasons at the right."""
    left = share * width
    right = width - left - _GUTTER
    reasons = [
        *_reasons(part.for_heading, job.speaks_for, part.no_reason_for, right),
        *_reasons(part.against_heading, job.speaks_against, part.no_reason_against, right),
    ]
    return beside([(0, stacked(_rows(job.facts, left))), (left + _GUTTER, stacked(reasons))])


def _reasons(heading: str, sentences: Sequence[str], none: str, width: float) -> list[Piece]:
    name = replace(text_piece(heading, width, _STRONG), before=_PARAGRAPH)
    items = [_item("•", text_piece(each, width - _INDENT, _BODY)) for each in sentences]
    return [name, *(items or [replace(text_piece(none, width, _BODY), before=_TIGHT)])]


def _item(sign: str, piece: Piece) -> Piece:
    return replace(
        beside([(0, text_piece(sign, _INDENT, _QUIET)), (_INDENT, piece)]), before=_TIGHT
    )


def _rows(facts: Iterable[Fact], width: float) -> list[Piece]:
    """Return names in one column and what there is to say in another."""
    return [
        replace(
            beside(
                [
                    (0, text_piece(fact.name, _NAMES - _GAP, _STRONG)),
                    (_NAMES, text_piece(fact.text, width - _NAMES, _BODY)),
                ]
            ),
            before=_GAP,
        )
        for fact in facts
    ]


def _paragraphs(facts: Iterable[Fact], width: float, style: Style = _BODY) -> list[Piece]:
    """Return what there is to say after the names, in paragraphs."""
    return [
        replace(text_piece(fact.text, width, style, lead=f"{fact.name}:"), before=_GAP)
        for fact in facts
    ]


def _shortlist(part: ShortlistPart, width: float) -> list[Piece]:
    pieces = _heading(part.heading, width)
    if not part.favorites:
        pieces.append(replace(text_piece(part.empty, width, _BODY), before=_GAP))
    for favorite in part.favorites:
        pieces += _favorite(favorite, width)
    if part.hidden:
        pieces.append(replace(text_piece(part.hidden, width, _QUIET), before=_PARAGRAPH))
    return pieces


def _favorite(favorite: FavoritePart, width: float) -> list[Piece]:
    title = text_piece(favorite.title, width - _STARS - _GUTTER, _STRONG)
    stars = text_piece(favorite.stars, _STARS, replace(_QUIET, at_end=True))
    head = [
        beside([(0, title), (width - _STARS, stars)]),
        text_piece(favorite.line, width, _QUIET),
    ]
    note: list[Piece] = []
    for paragraph in filter(None, map(str.strip, favorite.note.splitlines())):
        lines = line_pieces(paragraph, width - _INDENT, _BODY)
        note += [_indented(line) for line in lines]
    if note:
        note[0] = replace(note[0], before=_TIGHT)
    return [*_together(head, before=_PARAGRAPH, go_on=bool(note)), *note]


def _indented(line: Piece) -> Piece:
    return replace(beside([(_INDENT, line)]), keep=line.keep)


def _steps(part: StepsPart, width: float) -> list[Piece]:
    pieces = _heading(part.heading, width)
    for number, step in enumerate(part.steps, start=1):
        pieces += _together([_step(number, step, width)], before=_GAP)
    return pieces


def _step(number: int, step: Step, width: float) -> Piece:
    words = width - _INDENT
    pages = [_page_line(page, words) for page in step.pages]
    return beside(
        [
            (0, text_piece(f"{number}.", _INDENT, _BODY)),
            (_INDENT, stacked([text_piece(step.text, words, _BODY), *pages])),
        ]
    )


def _page_line(page: Link, width: float) -> Piece:
    name = text_piece(page.name, _PAGE_NAMES - _GAP, _BODY)
    address = text_piece(page.address, width - _PAGE_NAMES, replace(_BODY, color=LIGHT.job))
    link = PrintedLink(QRectF(0, 0, width - _PAGE_NAMES, address.height), page.address)
    return beside([(0, name), (_PAGE_NAMES, replace(address, links=(link,)))])


def _facts_part(part: FactsPart, width: float, style: Style) -> list[Piece]:
    return [*_heading(part.heading, width), *_paragraphs(part.facts, width, style)]


def _together(pieces: Sequence[Piece], *, before: float, go_on: bool = False) -> list[Piece]:
    """Return pieces that stay on one page, and with what follows where they go on."""
    first, *others = pieces
    kept = [replace(piece, keep=True) for piece in (replace(first, before=before), *others)]
    kept[-1] = replace(kept[-1], keep=go_on)
    return kept
