"""What to do next, what the figures mean, and where they come from."""

from collections.abc import Iterator

from careerapp.domain.language import Language
from careerapp.domain.links import APPRENTICESHIPS, TRAINING, my_next_move
from careerapp.domain.occupation import Source
from careerapp.domain.scales import Block
from careerapp.report.answer_names import listing, page_name
from careerapp.report.edition_words import release_of
from careerapp.report.fit_words import fit_meanings
from careerapp.report.person_report.content import Fact, FactsPart, Link, Step, StepsPart
from careerapp.report.person_report.results import PersonResults
from careerapp.report.rating_sources import age_of_ratings
from careerapp.report.reasons import separation_sentence


def steps_part(results: PersonResults, tr: Language) -> StepsPart:
    """Return what a person can do with the list.

    Parameters
    ----------
    results : PersonResults
        The ranking.
    tr : Language
        Of the reader.
    """
    return StepsPart(tr("Next steps"), tuple(_steps(results, tr)))


def _steps(results: PersonResults, tr: Language) -> Iterator[Step]:
    yield Step(
        tr("Read the official page of the jobs that you want to know more about:"),
        tuple(Link(match.title, my_next_move(match.code, tr.language)) for match in results.first),
    )
    yield Step(
        tr(
            "Talk with somebody who does one of these jobs, and ask to watch for a day. Ask what "
            "they like least, too."
        )
    )
    yield Step(
        tr("Find ways in near you:"),
        (
            Link(tr("Schools and training"), TRAINING),
            Link(tr("Apprenticeships"), APPRENTICESHIPS),
        ),
    )
    yield Step(
        tr(
            "Go through this report with somebody who knows you: a counselor, a teacher, a friend. "
            "What would they add, or cross out?"
        )
    )
    further = _further_answers(results, tr)
    if further:
        yield Step(further)


def _further_answers(results: PersonResults, tr: Language) -> str:
    """Return what to answer so that the list says more; nothing where all is answered."""
    profile = results.person.profile
    open_pages = [
        page_name(block, tr)
        for block in Block
        if not (profile.target_education if block is Block.EDUCATION else profile.ratings(block))
    ]
    if open_pages:
        sentence = tr("Answer {pages} too: with more answers the list says more.")
        return sentence.format(pages=listing([f"“{page}”" for page in open_pages], tr))
    level = next((match for match in results.selection.shown if match.tied_with), None)
    if level is None:
        return ""
    question = results.recommender.separating_question(profile, level.tied)
    if question is None:
        return ""
    sentence = tr("{count} jobs share rank {rank}. {what}")
    return sentence.format(
        count=len(level.tied), rank=level.rank, what=separation_sentence(*question, tr)
    )


def meaning_part(results: PersonResults, tr: Language) -> FactsPart:
    """Return what percentages and labels mean, and what the report is not.

    Parameters
    ----------
    results : PersonResults
        The ranking, for the limits of its labels.
    tr : Language
        Of the reader.
    """
    floors = results.recommender.calibration(results.person.profile).floors
    labels = " ".join(
        tr("{name}: {meaning}").format(
            name=f"{name[:1].upper()}{name[1:]}", meaning=f"{meaning[:1].lower()}{meaning[1:]}"
        )
        for name, meaning in fit_meanings(floors, tr)
    )
    facts = (
        Fact(tr("How to read a match"), labels),
        Fact(
            tr("What it is"),
            tr(
                "Jobs are rated on the same questions that you answered. The match says how "
                "close each one is to your answers, and only to those. Jobs that share a rank "
                "are level within the accuracy of the answers."
            ),
        ),
        Fact(
            tr("What it is not"),
            tr(
                "It is not a test of what you can do, not a prediction, and not advice on a single "
                "job offer. Figures are those of many people in a job; yours may be higher or "
                "lower. Other answers on another day give another list."
            ),
        ),
    )
    return FactsPart(tr("What this is, and what it is not"), facts)


def sources_part(results: PersonResults, tr: Language) -> FactsPart:
    """Return where everything comes from, and how old it is.

    Parameters
    ----------
    results : PersonResults
        The ranking, and the catalog with its sources.
    tr : Language
        Of the reader.
    """
    releases = dict.fromkeys(_release(source, tr) for source in results.catalog.sources)
    facts = [Fact(name, text) for name, text in releases]
    facts.append(
        Fact(
            tr("How old the ratings are"),
            age_of_ratings(results.catalog.editions, tr),
        )
    )
    return FactsPart(tr("Sources and dates"), tuple(facts))


def _release(source: Source, tr: Language) -> tuple[str, str]:
    return (
        f"{tr.term(source.name)} {release_of(source, tr)}",
        f"{source.date}. {tr.term(source.license)}. {tr.term(source.attribution)}",
    )
