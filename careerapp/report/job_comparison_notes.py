"""What stands under a comparison of jobs: what its figures rest on."""

from collections.abc import Mapping, Sequence

from careerapp.domain.editions import Editions
from careerapp.domain.language import Language, english
from careerapp.domain.profile import Profile
from careerapp.report.answer_names import listing, page_name
from careerapp.report.edition_words import onet, pay_months
from careerapp.report.job_comparison import ComparedJob
from careerapp.report.market_words import group_sentence


def comparison_notes(
    jobs: Sequence[ComparedJob],
    profile: Profile,
    titles: Mapping[str, str],
    tr: Language = english,
) -> list[str]:
    """Return what the mark means, which figures are those of a group or estimated, and sources.

    Parameters
    ----------
    jobs : sequence of ComparedJob
        From left to right.
    profile : Profile
        The answers.
    titles : mapping of str to str
        Of all jobs that share figures with these, by code.
    tr : Language
        Of the reader.
    """
    lines = [tr("▲ stands where more is plainly better: match, pay, growth and openings.")]
    for job in jobs:
        lines += _about(job, profile, titles, tr)
    return [*lines, _sources(jobs[0].occupation.editions, tr)]


def _sources(editions: Editions, tr: Language) -> str:
    ratings = (editions.values, editions.education, editions.subjects, editions.skills)
    return tr(
        "Sources: pay and jobs, Bureau of Labor Statistics, {months}, without the self-employed. "
        "Outlook and what it takes to get in, its projections for {first} to {last}, for the "
        "whole US. Interests, {interests}; everything else, {others}."
    ).format(
        months=pay_months(editions, tr),
        first=editions.projected.first,
        last=editions.projected.last,
        interests=onet([editions.interests.edition], tr),
        others=onet([editions.job_zones, *(each.edition for each in ratings)], tr),
    )


def _about(
    job: ComparedJob, profile: Profile, titles: Mapping[str, str], tr: Language
) -> list[str]:
    title, lines = job.occupation.title, []
    wider = group_sentence(job.occupation.market_group, job.occupation.code, titles, tr)
    if wider:
        sentence = tr("{title}, pay, jobs, outlook and getting in: {sentence}")
        lines.append(sentence.format(title=title, sentence=wider))
    estimated = job.match.estimated if job.match is not None else ()
    pages = [page_name(block, tr) for block in estimated if block in profile.counted]
    if pages:
        sentence = tr(
            "{title}: the match is partly estimated, because O*NET has not rated the job on "
            "{pages}."
        )
        lines.append(sentence.format(title=title, pages=listing(pages, tr)))
    return lines
