"""What the person has answered, in words."""

from collections.abc import Iterator, Mapping

from careerapp.charts.polar import Series
from careerapp.domain.interest_profile import (
    clarity,
    differentiation,
    holland_code,
    strongest_first,
    unrated,
)
from careerapp.domain.language import Language
from careerapp.domain.profile import IMPORTANCE_DEFAULT, Profile
from careerapp.domain.rounding import whole
from careerapp.domain.scales import ANYWHERE, Block, Interest, Subject, WorkValue, location
from careerapp.report.answer_names import answer_name, level_phrase, page_name, percent
from careerapp.report.interest_result_words import (
    clarity_name,
    clarity_sentence,
    code_names,
    code_sentence,
    level_sentences,
    unrated_sentence,
)
from careerapp.report.person_report.content import Fact, InterestChart, ProfilePart
from careerapp.report.what_if_words import importance_names, nearest_importance
from careerapp.report.words import liking_names, nearest_liking


def profile_part(profile: Profile, tr: Language) -> ProfilePart:
    """Return the answers that the report rests on.

    Parameters
    ----------
    profile : Profile
        The answers.
    tr : Language
        Of the reader.
    """
    return ProfilePart(tr("Your answers"), _chart(profile, tr), tuple(_facts(profile, tr)))


def _chart(profile: Profile, tr: Language) -> InterestChart | None:
    if not profile.interests:
        return None
    return InterestChart(
        title=tr("Your interests"),
        labels=[answer_name(interest, tr) for interest in Interest],
        person=Series(tr("You"), [profile.interests.get(interest) for interest in Interest]),
    )


def _facts(profile: Profile, tr: Language) -> Iterator[Fact]:
    yield Fact(tr("Place"), _place(profile.location, tr))
    yield Fact(tr("Education"), _school(profile, tr))
    yield Fact(page_name(Block.INTERESTS, tr), _interests(profile.interests, tr))
    yield from _code(profile, tr)
    yield Fact(page_name(Block.VALUES, tr), _values(profile.values, tr))
    yield Fact(page_name(Block.SUBJECTS, tr), _subjects(profile.subjects, tr))
    weights = _weights(profile, tr)
    if weights:
        yield Fact(tr("What counts"), f"{weights}.")


def _place(code: str | None, tr: Language) -> str:
    if code is None:
        return tr("Not answered; pay and jobs are those of the whole US.")
    if code == ANYWHERE.code:
        return tr("Anywhere in the US.")
    return f"{tr.term(location(code).name)}."


def _school(profile: Profile, tr: Language) -> str:
    current, planned = profile.current_education, profile.planned_education
    if current is not None and planned is not None and planned is not current:
        return tr("You have {current} and plan {planned}.").format(
            current=level_phrase(current, tr), planned=level_phrase(planned, tr)
        )
    if current is not None:
        return tr("You have {level}.").format(level=level_phrase(current, tr))
    if planned is not None:
        return tr("You plan {level}.").format(level=level_phrase(planned, tr))
    return _not_answered(tr)


def _interests(ratings: Mapping[Interest, float], tr: Language) -> str:
    if not ratings:
        return _not_answered(tr)
    missing = [answer_name(interest, tr) for interest in unrated(ratings)]
    named = [(answer_name(each, tr), ratings[each]) for each in strongest_first(ratings)]
    return " ".join(filter(None, (_listed(named), unrated_sentence(missing, tr))))


def _code(profile: Profile, tr: Language) -> Iterator[Fact]:
    code = holland_code(profile.interests)
    if code is None:
        return
    names = tr("{letters}: {names}.").format(letters=code.letters, names=code_names(code, tr))
    sentences = (names, level_sentences(code, tr), code_sentence(tr))
    yield Fact(tr("Code"), " ".join(filter(None, sentences)))
    clear, spread = clarity(profile.interests), differentiation(profile.interests)
    if clear is not None and spread is not None:
        points = whole(spread * 100)
        yield Fact(clarity_name(clear, tr), clarity_sentence(clear, points, tr=tr))


def _values(ratings: Mapping[WorkValue, float], tr: Language) -> str:
    if not ratings:
        return _not_answered(tr)
    strongest = sorted(
        (value for value in WorkValue if value in ratings), key=lambda each: -ratings[each]
    )
    return _listed([(answer_name(each, tr), ratings[each]) for each in strongest])


def _subjects(ratings: Mapping[Subject, float], tr: Language) -> str:
    if not ratings:
        return _not_answered(tr)
    named: dict[int, list[str]] = {}
    for subject in Subject:
        if subject in ratings:
            liking = nearest_liking(ratings[subject])
            named.setdefault(liking, []).append(answer_name(subject, tr))
    names = liking_names(tr)
    return " ".join(
        tr("{liking}: {subjects}.").format(liking=names[liking], subjects=", ".join(named[liking]))
        for liking in sorted(named, reverse=True)
    )


def _weights(profile: Profile, tr: Language) -> str:
    """Return how much pages count, where the person has changed it."""
    names = importance_names(tr)
    return "; ".join(
        f"{page_name(block, tr)}: {names[nearest_importance(profile.weight(block))]}"
        for block in Block
        if profile.weight(block) != IMPORTANCE_DEFAULT
    )


def _listed(rated: list[tuple[str, float]]) -> str:
    return ", ".join(f"{name} {percent(rating)}" for name, rating in rated) + "."


def _not_answered(tr: Language) -> str:
    return tr("Not answered.")
