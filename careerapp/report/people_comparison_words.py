"""Two people on one job, in words and figures."""

from collections.abc import Sequence
from dataclasses import dataclass

from careerapp.domain.interest_profile import clarity, holland_code
from careerapp.domain.language import Language, english
from careerapp.domain.profile import FEW_ANSWERS, Profile
from careerapp.domain.scales import ANYWHERE, Block, location
from careerapp.domain.whole_points import whole_figures
from careerapp.report.answer_names import listing, page_name
from careerapp.report.people_comparison import JobForTwo, OfferedJob, OnJob
from careerapp.report.people_folder_words import clarity_word, obstacle_phrase
from careerapp.report.reasons import reasons_against, reasons_for
from careerapp.report.schooling import schooling_of
from careerapp.report.words import band_name, education_name

_UNKNOWN = "\N{EN DASH}"


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure, and what stands under it."""

    text: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A row: its name, and a figure for each person; without figures it is a heading."""

    name: str
    figures: tuple[Figure, ...] = ()


def summary(found: JobForTwo, tr: Language = english) -> str:
    """Return what comes of a comparison, in a sentence."""
    one, other = found.people
    if one.match is None or other.match is None:
        missing = [person for person in found.people if person.match is None]
        return " ".join(_no_match_sentence(person, tr) for person in missing)
    if one.match.match < other.match.match:
        one, other = other, one
    sentence = (
        tr(
            "“{job}” is about as close to the answers of {one} as to those of {other}: {matches} "
            "are level within the accuracy of the answers."
        )
        if found.level
        else tr("“{job}” is closer to the answers of {one} than to those of {other}: {matches}.")
    )
    matches = [person.match for person in (one, other) if person.match is not None]
    return sentence.format(
        job=found.occupation.title,
        one=one.who.name,
        other=other.who.name,
        matches=listing([f"{round(match.match)}\N{NO-BREAK SPACE}%" for match in matches], tr),
    )


def caution(found: JobForTwo, tr: Language = english) -> list[str]:
    """Return how the two matches are to be read, a sentence each."""
    sentences = [
        tr(
            "A match says how close a job is to one person’s own answers. It does not say who "
            "of two would be better at it, or happier."
        )
    ]
    sentences += [
        tr("The match of {name} rests on only {count} answers.").format(
            name=person.who.name, count=person.who.profile.answers_counted
        )
        for person in found.people
        if person.match is not None and person.who.profile.answers_counted < FEW_ANSWERS
    ]
    if not found.same_pages and all(person.match for person in found.people):
        sentences.append(
            tr(
                "The two have not answered the same pages, or do not count them alike, so their "
                "figures do not rest on the same questions."
            )
        )
    return sentences


def comparison_lines(found: JobForTwo, total: int, tr: Language = english) -> list[Line]:
    """Return the figures of two people beside each other, row by row.

    Parameters
    ----------
    found : JobForTwo
        What is compared.
    total : int
        How many jobs there are.
    tr : Language
        Of the reader.
    """
    columns = [_points(person) for person in found.people]
    lines = [
        _line(tr("Match"), [_match(person, tr) for person in found.people]),
        _line(tr("Rank"), [_rank(person, total, tr) for person in found.people]),
        Line(tr("Points by page")),
    ]
    for place, block in enumerate(Block):
        figures = [
            _block(person, block, points[place], tr)
            for person, points in zip(found.people, columns, strict=True)
        ]
        lines.append(_line(page_name(block, tr), figures))
    profiles = [person.who.profile for person in found.people]
    return [
        *lines,
        Line(tr("Who they are")),
        _line(tr("Code"), [_code(profile, tr) for profile in profiles]),
        _line(tr("Education planned"), [_education(profile, tr) for profile in profiles]),
        _line(tr("Place"), [_place(profile, tr) for profile in profiles]),
    ]


def reason_lines(found: JobForTwo, tr: Language = english) -> list[Line]:
    """Return the strongest reasons for and against the job of each, a sentence a line."""
    schooling = schooling_of(found.occupation)
    rows: list[Line] = []
    for name, sign, reasons in (
        (tr("Speaks for it"), "+", reasons_for),
        (tr("Speaks against it"), "\N{MINUS SIGN}", reasons_against),
    ):
        texts = []
        for person in found.people:
            if person.match is None or person.explanation is None:
                texts.append(Figure(_UNKNOWN))
                continue
            sentences = reasons(
                person.explanation,
                person.who.profile,
                tr,
                schooling=schooling,
                estimated=person.match.estimated,
            )
            nothing = tr("Nothing stands out.")
            texts.append(Figure("\n".join(f"{sign} {one}" for one in sentences) or nothing))
        rows.append(_line(name, texts))
    return rows


def how_to_read_reasons(tr: Language = english) -> str:
    """Return to whom the reasons speak."""
    return tr("Each column is worded as that person reads it: “you” is the person it is about.")


def offered_phrase(job: OfferedJob, names: Sequence[str], tr: Language = english) -> str:
    """Return a job and its place on each list."""
    places = [
        tr("{name} {rank}").format(name=name, rank=_UNKNOWN if rank is None else rank)
        for name, rank in zip(names, job.ranks, strict=True)
    ]
    return tr("{job} ({places})").format(job=job.title, places=", ".join(places))


def _no_match_sentence(person: OnJob, tr: Language) -> str:
    obstacle = person.who.profile.obstacle
    if obstacle is None:
        return ""
    return tr("{name} has no matches: {why}.").format(
        name=person.who.name, why=obstacle_phrase(obstacle, tr)
    )


def _line(name: str, figures: Sequence[Figure]) -> Line:
    return Line(name, tuple(figures))


def _match(person: OnJob, tr: Language) -> Figure:
    if person.match is None:
        return Figure(_UNKNOWN, tr("no matches"))
    return Figure(
        f"{round(person.match.match)}\N{NO-BREAK SPACE}%", band_name(person.match.band, tr)
    )


def _rank(person: OnJob, total: int, tr: Language) -> Figure:
    if person.match is None:
        return Figure(_UNKNOWN)
    sign = "=\N{NO-BREAK SPACE}" if person.match.tied_with else ""
    return Figure(
        f"{sign}{person.match.rank}", tr("of {total} jobs").format(total=tr.number(total))
    )


def _points(person: OnJob) -> list[int]:
    """Return whole points of all pages, which add up to the match as it is shown."""
    shares = [person.share(block) for block in Block]
    if person.match is None:
        return [0] * len(shares)
    taking = [share.points for share in shares if share is not None]
    whole = iter(whole_figures(taking, round(person.match.match)))
    return [0 if share is None else next(whole) for share in shares]


def _block(person: OnJob, block: Block, points: int, tr: Language) -> Figure:
    share = person.share(block)
    if share is None:
        return Figure(_UNKNOWN, _why_not(person.who.profile, block, tr))
    note = tr("agreement {agreement}, counts {weight}").format(
        agreement=round(share.agreement), weight=f"{round(100 * share.weight)}\N{NO-BREAK SPACE}%"
    )
    return Figure(tr("{points} points").format(points=points), note)


def _why_not(profile: Profile, block: Block, tr: Language) -> str:
    if block in profile.flat:
        return tr("rated alike, so it does not count")
    answered = (
        profile.target_education is not None
        if block is Block.EDUCATION
        else bool(profile.ratings(block))
    )
    return tr("set not to count") if answered else tr("not answered")


def _code(profile: Profile, tr: Language) -> Figure:
    code = holland_code(profile.interests)
    if code is None:
        return Figure(_UNKNOWN)
    return Figure(code.letters, clarity_word(clarity(profile.interests), tr))


def _education(profile: Profile, tr: Language) -> Figure:
    level = profile.target_education
    return Figure(_UNKNOWN if level is None else education_name(level, tr))


def _place(profile: Profile, tr: Language) -> Figure:
    if profile.location is None:
        return Figure(_UNKNOWN)
    if profile.location == ANYWHERE.code:
        return Figure(tr("Anywhere in the US"))
    return Figure(tr.term(location(profile.location).name))
