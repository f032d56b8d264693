"""A report as one page for a browser: accessible, printable, with nothing to load besides."""

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from careerapp.charts.ranking import Bar
from careerapp.charts.theme import LIGHT
from careerapp.domain.language import Language, english
from careerapp.domain.scales import Block
from careerapp.report.answer_names import page_name, percent
from careerapp.report.glossary import Entry, topics
from careerapp.report.html_style import STYLE
from careerapp.report.inline_svg import inline_svg
from careerapp.report.job_line import whole_points
from careerapp.report.person_report.charts import interest_chart, ranking_chart
from careerapp.report.person_report.content import (
    Fact,
    FactsPart,
    FavoritePart,
    InterestChart,
    JobPart,
    JobsPart,
    PersonReport,
    ProfilePart,
    RankingPart,
    ShortlistPart,
    StepsPart,
)

_CIRCLE = (340.0, 300.0)  # points
_BARS = 640.0
_FIGURE = ' class="figure"'


def html_report(report: PersonReport, tr: Language = english) -> str:
    """Return the page; for a thread too.

    Parameters
    ----------
    report : PersonReport
        What it says.
    tr : Language
        Of the reader.
    """
    parts = (
        ("profile", report.profile.heading, _profile(report.profile, tr)),
        ("careers", report.ranking.heading, _ranking(report.ranking, tr)),
        ("jobs", report.jobs.heading, _jobs(report.jobs)),
        ("shortlist", report.shortlist.heading, _shortlist(report.shortlist)),
        ("steps", report.steps.heading, _steps(report.steps)),
        ("meaning", report.meaning.heading, _facts_part(report.meaning)),
        ("sources", report.sources.heading, _facts_part(report.sources)),
        ("words", tr("Words used here"), _words(tr)),
    )
    contents = "".join(f'<li><a href="#{name}">{escape(head)}</a></li>' for name, head, _ in parts)
    sections = "".join(
        f'<section id="{name}" aria-labelledby="{name}-heading">'
        f'<h2 id="{name}-heading">{escape(head)}</h2>{"".join(body)}</section>\n'
        for name, head, body in parts
    )
    table_of_contents = tr("Contents")
    direction = ' dir="rtl"' if report.from_right else ""
    page = (
        f'<!DOCTYPE html>\n<html lang="{escape(report.language)}"{direction}>\n<head>\n'
        '<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(report.title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
        f"<header><h1>{escape(report.title)}</h1>"
        f'<p class="quiet"><time datetime="{report.made_on.isoformat()}">'
        f"{escape(report.byline)}</time></p>{_paragraph(report.lead)}</header>\n"
        f'<nav aria-label="{escape(table_of_contents)}"><ol>{contents}</ol></nav>\n'
        f"<main>\n{sections}</main>\n</body>\n</html>\n"
    )
    return page.replace(" %", "\N{NO-BREAK SPACE}%")


def _profile(part: ProfilePart, tr: Language) -> Iterator[str]:
    if part.chart is not None:
        chart = interest_chart(part.chart, LIGHT, *_CIRCLE)
        yield _figure(inline_svg(chart.svg(), "interests-", _ratings(part.chart, tr)), "circle")
    yield _facts(part.facts)


def _ratings(chart: InterestChart, tr: Language) -> str:
    """Return all that the chart shows, in words."""
    return "; ".join(
        f"{label}: {tr('not answered') if rating is None else percent(rating)}"
        for label, rating in zip(chart.labels, chart.person.ratings, strict=True)
    )


def _ranking(part: RankingPart, tr: Language) -> Iterator[str]:
    yield from map(_paragraph, part.notes)
    chart = ranking_chart(part.chart, LIGHT, _BARS)
    said = tr("Bars of the matches; the table after it has all figures.")
    yield _figure(inline_svg(chart.svg(), "ranking-", said), "bars", part.chart.title)
    blocks = [block for block in Block if any(block in bar.parts for bar in part.chart.bars)]
    pages = [page_name(block, tr) for block in blocks]
    caption = tr("{title}. The points of each page of answers add up to the match.")
    head = [tr("Job"), tr("Match"), tr("Fit"), *pages, tr("Education, pay and growth")]
    yield _table(
        caption.format(title=part.chart.title),
        head,
        [_bar_cells(bar, blocks, part.chart.words.estimated) for bar in part.chart.bars],
        set(range(1, len(head) - 1)) - {2},
    )
    yield _paragraph(part.chart.source, "quiet")


def _bar_cells(bar: Bar, blocks: Sequence[Block], estimated: str) -> list[str]:
    points = whole_points(bar.parts)
    note = f"{bar.note} · {estimated}" if bar.estimated else bar.note
    figures = [str(points.get(block, "")) for block in blocks]
    return [bar.title, f"{round(bar.match)}\N{NO-BREAK SPACE}%", bar.label, *figures, note]


def _jobs(part: JobsPart) -> Iterator[str]:
    for job in part.jobs:
        yield _job(part, job)
    yield _paragraph(part.source, "quiet")


def _job(part: JobsPart, job: JobPart) -> str:
    return (
        f'<article><h3>{escape(job.title)} <span class="fit">{escape(job.fit)}</span></h3>'
        f'{_paragraph(job.paragraph)}<div class="columns">{_facts(job.facts)}<div>'
        f"{_reasons(part.for_heading, job.speaks_for, part.no_reason_for)}"
        f"{_reasons(part.against_heading, job.speaks_against, part.no_reason_against)}"
        f"</div></div>{''.join(_paragraph(remark, 'quiet') for remark in job.remarks)}</article>\n"
    )


def _reasons(heading: str, sentences: Sequence[str], none: str) -> str:
    items = "".join(f"<li>{escape(each)}</li>" for each in sentences)
    return f"<h4>{escape(heading)}</h4>" + (f"<ul>{items}</ul>" if items else _paragraph(none))


def _shortlist(part: ShortlistPart) -> Iterator[str]:
    if not part.favorites:
        yield _paragraph(part.empty)
    for favorite in part.favorites:
        yield _favorite(favorite)
    if part.hidden:
        yield _paragraph(part.hidden, "quiet")


def _favorite(favorite: FavoritePart) -> str:
    note = "".join(_paragraph(line, "note") for line in favorite.note.splitlines() if line.strip())
    return (
        f'<article><h3>{escape(favorite.title)} <span class="fit">{escape(favorite.stars)}</span>'
        f"</h3>{_paragraph(favorite.line, 'quiet')}{note}</article>\n"
    )


def _steps(part: StepsPart) -> Iterator[str]:
    yield "<ol>"
    for step in part.steps:
        pages = "".join(
            f'<li>{escape(page.name)}: <a href="{escape(page.address)}">'
            f"{escape(page.address)}</a></li>"
            for page in step.pages
        )
        yield f"<li>{escape(step.text)}{f'<ul>{pages}</ul>' if pages else ''}</li>"
    yield "</ol>"


def _facts_part(part: FactsPart) -> Iterator[str]:
    yield _facts(part.facts)


def _words(tr: Language) -> Iterator[str]:
    for topic in topics(tr):
        yield f"<h3>{escape(topic.heading)}</h3>"
        yield _facts(Fact(_name(entry, tr), entry.sentence) for entry in topic.entries)


def _name(entry: Entry, tr: Language) -> str:
    if not entry.known_as:
        return entry.name
    return tr("{name} ({known_as})").format(name=entry.name, known_as=entry.known_as)


def _facts(facts: Iterable[Fact]) -> str:
    rows = "".join(f"<dt>{escape(fact.name)}</dt><dd>{escape(fact.text)}</dd>" for fact in facts)
    return f"<dl>{rows}</dl>"


def _table(
    caption: str, head: Sequence[str], rows: Iterable[Sequence[str]], figures: set[int]
) -> str:
    """Return a table whose first column names the rows; columns of figures end together."""
    names = "".join(
        f'<th scope="col"{_FIGURE if column in figures else ""}>{escape(name)}</th>'
        for column, name in enumerate(head)
    )
    body = "".join(
        f'<tr><th scope="row">{escape(first)}</th>'
        + "".join(
            f"<td{_FIGURE if column in figures else ''}>{escape(cell)}</td>"
            for column, cell in enumerate(cells, start=1)
        )
        + "</tr>\n"
        for first, *cells in rows
    )
    # It may be wider than a telephone, and is then scrolled alone, also by keys.
    return (
        f'<div class="table" role="region" aria-label="{escape(caption)}" tabindex="0">'
        f"<table><caption>{escape(caption)}</caption><thead><tr>{names}</tr></thead>"
        f"<tbody>\n{body}</tbody></table></div>"
    )


def _figure(svg: str, kind: str, name: str = "") -> str:
    """Return a chart; with a name it may be wider than the page, and is then scrolled by keys."""
    scrolled = f' aria-label="{escape(name)}" tabindex="0"' if name else ""
    return f'<figure class="{kind}"{scrolled}>{svg}</figure>'


def _paragraph(text: str, kind: str = "") -> str:
    mark = f' class="{kind}"' if kind else ""
    return f"<p{mark}>{escape(text)}</p>"
