"""A ranking as text and as JSON."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from careerapp.domain.explanation import Contribution, Explanation
from careerapp.domain.job_facts import JobFacts, Presence
from careerapp.domain.match import Match
from careerapp.domain.occupation import Source
from careerapp.domain.profile import Profile
from careerapp.matching.recommender import Recommender
from careerapp.matching.score import BASE
from careerapp.report.reasons import change_sentence, reasons_against, reasons_for
from careerapp.report.schooling import Schooling


def ranking_table(
    matches: Sequence[Match], facts: Mapping[str, JobFacts] = MappingProxyType({})
) -> str:
    """Return matches as lines of text, one a match.

    Parameters
    ----------
    matches : sequence of Match
        The rows wanted; ``=`` marks a rank that is shared.
    facts : mapping of str to JobFacts
        About the person's place, by code; what is uncommon there is marked.
    """
    lines = ["rank  match  fit     code        title"]
    for match in matches:
        notes = [f"estimated: {', '.join(match.estimated)}"] if match.estimated else []
        if match.code in facts and facts[match.code].presence is Presence.FEW:
            notes.append("few of these jobs in your state")
        remark = f"  ({'; '.join(notes)})" if notes else ""
        shared = "=" if match.tied_with else " "
        lines.append(
            f"{match.rank:4}{shared} {round(match.match):3} %  {match.band:6}  {match.code}  "
            f"{match.title}{remark}"
        )
    lines.append("100 % = the same as the answers, 50 % = the average job")
    if any(match.tied_with for match in matches):
        lines.append("= the same match as others, within the accuracy of the answers")
    return "\n".join(lines)


def recommendation_json(
    recommender: Recommender,
    profile: Profile,
    matches: Sequence[Match],
    facts: Mapping[str, JobFacts],
    sources: Sequence[Source],
) -> dict[str, object]:
    """Return a ranking with its reasons, ready to be written as JSON.

    Parameters
    ----------
    recommender : Recommender
        Explains the matches.
    profile : Profile
        The answers that were ranked by.
    matches : sequence of Match
        The rows wanted.
    facts : mapping of str to JobFacts
        About the jobs in the person's place, by code.
    sources : sequence of Source
        Where the occupations' ratings come from.
    """
    explanations = recommender.explain(profile, [match.code for match in matches])
    return {
        "base": BASE,
        "tie": recommender.calibration(profile).tie,
        "counted": [block.value for block in profile.counted],
        "flat": [block.value for block in profile.flat],
        "sources": [_source_json(source) for source in sources],
        "matches": [
            _match_json(recommender, profile, match, explanation, facts[match.code])
            for match, explanation in zip(matches, explanations, strict=True)
        ],
    }


def _match_json(
    recommender: Recommender,
    profile: Profile,
    match: Match,
    explanation: Explanation,
    facts: JobFacts,
) -> dict[str, object]:
    schooling = Schooling(entry=facts.entry_education)
    return {
        "rank": match.rank,
        "code": match.code,
        "title": match.title,
        "match": match.match,
        "label": match.band.value,
        "estimated": [block.value for block in match.estimated],
        "tied_with": list(match.tied_with),
        "separated_by": _separator_json(recommender, profile, match),
        "blocks": [
            {
                "block": share.block.value,
                "weight": share.weight,
                "agreement": share.agreement,
                "points": share.points,
            }
            for share in explanation.blocks
        ],
        "reasons": {
            "for": reasons_for(explanation, profile, estimated=match.estimated),
            "against": reasons_against(
                explanation, profile, schooling=schooling, estimated=match.estimated
            ),
            "change": change_sentence(explanation),
            "base": explanation.base,
            "contributions": [_contribution_json(one) for one in explanation.contributions],
        },
        **_facts_json(facts),
    }


def _facts_json(facts: JobFacts) -> dict[str, object]:
    level = facts.entry_education
    return {
        "entry_education": None if level is None else level.value,
        "local_jobs": facts.employment,
        "location_quotient": facts.location_quotient,
        "local_pay": facts.pay,
        "local_hourly_pay": facts.hourly_pay,
        "growth_percent": facts.growth,
        "openings_a_year": facts.openings,
    }


def _contribution_json(contribution: Contribution) -> dict[str, object]:
    return {
        "block": contribution.block.value,
        "answer": None if contribution.answer is None else contribution.answer.value,
        "person": contribution.person,
        "job": contribution.job,
        "points": contribution.points,
    }


def _separator_json(
    recommender: Recommender, profile: Profile, match: Match
) -> Mapping[str, str | None] | None:
    if not match.tied_with:
        return None
    question = recommender.separating_question(profile, match.tied)
    if question is None:
        return None
    block, answer = question
    return {"block": block.value, "answer": None if answer is None else answer.value}


def _source_json(source: Source) -> dict[str, object]:
    return {
        "name": source.name,
        "release": source.release,
        "date": source.date,
        "license": source.license,
        "attribution": source.attribution,
        "file": source.file,
    }
