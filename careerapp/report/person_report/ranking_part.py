"""The list of jobs, as bars."""

from collections.abc import Iterator
from dataclasses import replace

from careerapp.domain.job_filter import Criterion
from careerapp.domain.job_list import JobOrder
from careerapp.domain.language import Language
from careerapp.report.fit_words import few_answers_warning
from careerapp.report.job_line import JobWords
from careerapp.report.list_words import ListWords
from careerapp.report.person_report.content import RankingChart, RankingPart
from careerapp.report.person_report.results import PersonResults
from careerapp.report.ranking_bars import ranking_bar, ranking_source, ranking_words
from careerapp.report.words import block_name


def ranking_part(results: PersonResults, tr: Language) -> RankingPart:
    """Return the jobs that are closest to the answers.

    Parameters
    ----------
    results : PersonResults
        The ranking.
    tr : Language
        Of the reader.
    """
    profile = results.person.profile
    words = JobWords(profile, results.catalog.editions, tr)
    bars = tuple(
        replace(bar, title=f"{match.rank}. {bar.title}")
        for match in results.selection.shown
        for bar in [ranking_bar(match, results.facts[match.code], results.points, words)]
    )
    title = ListWords(profile.location, tr).title(results.selection, JobOrder.MATCH)
    chart = RankingChart(
        title=title,
        further=tr("{title} (continued)").format(title=title),
        bars=bars,
        words=ranking_words(tr),
        source=ranking_source(profile.location, results.catalog.editions, tr),
    )
    return RankingPart(tr("Your careers"), tuple(_notes(results, tr)), chart)


def _notes(results: PersonResults, tr: Language) -> Iterator[str]:
    profile, wanted = results.person.profile, results.person.view.job_filter
    few = few_answers_warning(profile, tr)
    if few:
        yield few
    for block in profile.flat:
        sentence = tr("Your {page} are all rated alike, or nearly, so they do not count.")
        yield sentence.format(page=block_name(block, tr))
    words = ListWords(profile.location, tr)
    asked = [words.criterion(criterion, wanted) for criterion in wanted.criteria]
    if results.nothing_passes:
        if results.person.shortlist.rejected:
            asked.append(words.criterion(Criterion.REJECTED, wanted))
        sentence = tr("No job passes your filters ({filters}), so these are the closest of all.")
        yield sentence.format(filters="; ".join(asked))
        return
    if asked:
        yield tr("Your filters: {filters}.").format(filters="; ".join(asked))
    hidden = words.hidden(results.selection)
    if hidden:
        yield hidden
    shown = results.selection.shown
    if shown != results.matches[: len(shown)]:
        sentence = tr("The number before a job is its rank among all {count} jobs.")
        yield sentence.format(count=len(results.matches))
