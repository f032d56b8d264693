"""A ranking as bars with their words, wherever it is drawn."""

from careerapp.charts.ranking import Bar, RankingWords
from careerapp.domain.editions import Editions
from careerapp.domain.job_facts import JobFacts
from careerapp.domain.job_list import JobOrder
from careerapp.domain.language import Language, english
from careerapp.domain.match import Match
from careerapp.domain.scales import Block
from careerapp.matching.block_points import BlockPoints
from careerapp.report.answer_names import page_name
from careerapp.report.job_line import JobWords
from careerapp.report.words import band_name, place_in_sentence


def ranking_words(tr: Language = english) -> RankingWords:
    """Return the words on the chart that are the same for all jobs."""
    return RankingWords(
        blocks={block: page_name(block, tr) for block in Block},
        average=tr("50: the average job"),
        full=tr("100: the same as your answers"),
        tied=tr("level"),
        estimated=tr("partly estimated: O*NET has not rated all of this job"),
    )


def ranking_source(place: str | None, editions: Editions, tr: Language = english) -> str:
    """Return where the figures on the chart come from.

    Parameters
    ----------
    place : str or None
        Where pay is told for, by its postal code; None is anywhere.
    editions : Editions
        Of the data.
    tr : Language
        Of the reader.
    """
    return tr(
        "Match: O*NET ratings and your answers. Pay in {place}: Bureau of Labor Statistics, "
        "{month}. Education and growth: its projections for the US, {first} to {last}."
    ).format(
        place=place_in_sentence(place, tr),
        month=tr.month(editions.pay_in(place).month),
        first=editions.projected.first,
        last=editions.projected.last,
    )


def ranking_bar(
    match: Match,
    facts: JobFacts,
    points: BlockPoints,
    words: JobWords,
    order: JobOrder = JobOrder.MATCH,
) -> Bar:
    """Return the bar of one job.

    Parameters
    ----------
    match : Match
        The job for the person.
    facts : JobFacts
        Of the job, in the person's place.
    points : BlockPoints
        How matches are divided among the pages of answers.
    words : JobWords
        Says what is known about jobs.
    order : JobOrder
        Of the list that it stands in; only in that of the matches level ones are joined.
    """
    return Bar(
        match.code,
        match.title,
        match.match,
        band_name(match.band, words.language),
        parts=points.of(match.code),
        tie=match.rank if order is JobOrder.MATCH else None,
        note=words.caption(facts, order),
        estimated=words.is_estimated(match),
    )
