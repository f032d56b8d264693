"""The first jobs: what they are, what they pay, and why they are there."""

from collections.abc import Iterator

from careerapp.domain.editions import Editions
from careerapp.domain.explanation import Explanation
from careerapp.domain.language import Language
from careerapp.domain.match import Match
from careerapp.domain.occupation import LaborMarket, Occupation, Outlook
from careerapp.domain.pay import PayPeriod, pay_range
from careerapp.domain.profile import Profile
from careerapp.domain.scales import ANYWHERE
from careerapp.report import figures
from careerapp.report.description_words import description_in_report
from careerapp.report.edition_words import pay_months
from careerapp.report.entry_words import (
    education_needed,
    experience_needed,
    plan_sentence,
    training_needed,
)
from careerapp.report.job_line import JobWords
from careerapp.report.market_words import growth_sentence
from careerapp.report.person_report.content import Fact, JobPart, JobsPart
from careerapp.report.person_report.results import PersonResults
from careerapp.report.reason_sentence import entry_sentence
from careerapp.report.reasons import reasons_against, reasons_for
from careerapp.report.schooling import schooling_of
from careerapp.report.words import no_summary, place_in_sentence

_NOTHING = (None, "None")  # of the categories of the projections


def jobs_part(results: PersonResults, tr: Language) -> JobsPart:
    """Return the first jobs with their figures and reasons.

    Parameters
    ----------
    results : PersonResults
        The ranking.
    tr : Language
        Of the reader.
    """
    first = results.first
    explanations = results.recommender.explain(
        results.person.profile, [match.code for match in first]
    )
    all_jobs = results.catalog.outlook_of_all()
    heading = tr("The first {count} jobs").format(count=len(first))
    return JobsPart(
        heading=heading if len(first) > 1 else tr("The first job"),
        for_heading=tr("Speaks for it"),
        against_heading=tr("Speaks against it"),
        no_reason_for=tr("None of your answers clearly speaks for it."),
        no_reason_against=tr("None of your answers clearly speaks against it."),
        jobs=tuple(
            _job(results, match, explanation, all_jobs, tr)
            for match, explanation in zip(first, explanations, strict=True)
        ),
        source=_source(results.catalog.editions, tr),
    )


def _source(editions: Editions, tr: Language) -> str:
    projected = editions.projected
    return tr(
        "Pay before taxes and numbers of jobs, without the self-employed: Bureau of Labor "
        "Statistics, {months}. Getting in and outlook: its projections for the US, {first} to "
        "{last}, made in {made} from what was known then; they can turn out wrong. “Not published” "
        "means that it gives no figure."
    ).format(
        months=pay_months(editions, tr),
        first=projected.first,
        last=projected.last,
        made=projected.made,
    )


def _job(
    results: PersonResults,
    match: Match,
    explanation: Explanation,
    all_jobs: Outlook,
    tr: Language,
) -> JobPart:
    profile = results.person.profile
    occupation = results.catalog.occupation(match.code)
    schooling = schooling_of(occupation)
    words = JobWords(profile, results.catalog.editions, tr)
    details = words.details(match, results.facts[match.code], results.points.of(match.code))
    return JobPart(
        title=f"{match.rank}. {match.title}",
        fit=words.fit(match),
        paragraph=_paragraph(occupation, tr),
        facts=tuple(_facts(results, occupation, all_jobs, tr)),
        speaks_for=tuple(
            reasons_for(explanation, profile, tr, schooling=schooling, estimated=match.estimated)
        ),
        speaks_against=tuple(
            reasons_against(
                explanation, profile, tr, schooling=schooling, estimated=match.estimated
            )
        ),
        remarks=details.remarks,
    )


def _paragraph(occupation: Occupation, tr: Language) -> str:
    if not occupation.summary:  # O*NET's own words are for where there are none of ours
        given = occupation.description
        return no_summary(tr) if given is None else description_in_report(given, tr)
    activities = "; ".join(f"{each[:1].lower()}{each[1:]}" for each in occupation.activities)
    sentence = tr("Typical tasks: {activities}.").format(activities=activities)
    return f"{occupation.summary} {sentence}"


def _facts(
    results: PersonResults, occupation: Occupation, all_jobs: Outlook, tr: Language
) -> Iterator[Fact]:
    profile = results.person.profile
    markets = results.catalog.labor_markets(occupation.code)
    own, country = profile.location, ANYWHERE.code
    places = [country] if own in (None, country) else [own, country]
    for place in filter(None, places):
        name = place_in_sentence(place, tr)
        yield Fact(tr("Pay in {place}").format(place=name), _pay(markets[place], tr))
    yield Fact(tr("Getting in"), _getting_in(occupation, profile, tr))
    here = markets[places[0] or country]
    yield Fact(
        tr("Jobs in {place}").format(place=place_in_sentence(own, tr)),
        _jobs(here, tr, everywhere=len(places) == 1),
    )
    yield Fact(tr("Outlook in the US"), _outlook(occupation.outlook, all_jobs, tr))


def _pay(market: LaborMarket, tr: Language) -> str:
    median = figures.yearly_pay(market.wage_median, market.hourly_median, tr)
    if market.wage_median is None and market.hourly_median is None:
        return _sentence(median)
    half = tr("Half earn more than {pay}").format(pay=median)
    spread = pay_range(market, PayPeriod.YEAR)
    if market.wage_median is None or spread.p25 is None:
        return _sentence(half)
    return tr("{half}; the middle half earn {range}.").format(
        half=half, range=figures.middle_half(spread, PayPeriod.YEAR, tr)
    )


def _getting_in(occupation: Occupation, profile: Profile, tr: Language) -> str:
    schooling, outlook = schooling_of(occupation), occupation.outlook
    if schooling.entry is None:
        return _sentence(figures.not_published(tr))
    # That more school is needed than planned is among the reasons already, and what is not needed
    # makes a list longer, not clearer.
    experience, training = outlook.work_experience, outlook.on_the_job_training
    beyond = entry_sentence(profile, schooling, tr)
    sentences = (
        _sentence(education_needed(schooling.entry, tr)),
        "" if experience in _NOTHING else _sentence(experience_needed(experience, tr)),
        "" if training in _NOTHING else _sentence(training_needed(training, tr)),
        "" if beyond else plan_sentence(profile, schooling, tr),
    )
    return " ".join(filter(None, sentences))


def _jobs(market: LaborMarket, tr: Language, *, everywhere: bool) -> str:
    jobs = figures.jobs(market.employment, tr)
    if everywhere or market.employment is None or market.location_quotient is None:
        return _sentence(jobs)
    return _sentence(f"{jobs}, {figures.job_share(market.location_quotient, tr)}")


def _outlook(outlook: Outlook, all_jobs: Outlook, tr: Language) -> str:
    growth = growth_sentence(outlook.growth, all_jobs.growth, tr)
    return f"{_sentence(growth)} {_sentence(figures.openings_a_year(outlook.openings, tr))}"


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."
