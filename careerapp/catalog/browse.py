"""Jobs by name, interest, career group, subject and education, in any combination."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from math import isnan
from types import MappingProxyType

from careerapp.catalog.facts import read_facts
from careerapp.catalog.search import Hit, TitleIndex
from careerapp.catalog.store import Catalog
from careerapp.domain.browsing import STRONG_FROM, BrowseOrder, Browsing, Facet
from careerapp.domain.match import Match

NOBODY: Mapping[str, Match] = MappingProxyType({})
"""The matches of a person who has not answered anything."""


@dataclass(frozen=True, slots=True)
class BrowsedJob:
    """One job of a list.

    Attributes
    ----------
    code, title : str
        O*NET-SOC code and title.
    called : str or None
        The other name that was found by words; None where it was the title.
    strengths : mapping of Facet to float
        How strong in the job are the interest and the subject that were asked for, 0-1.
    match : Match or None
        The job for the person; None without answers.
    """

    code: str
    title: str
    called: str | None = None
    strengths: Mapping[Facet, float] = field(default_factory=dict)
    match: Match | None = None


@dataclass(frozen=True, slots=True)
class Browsed:
    """The jobs that a wish finds.

    Attributes
    ----------
    jobs : tuple of BrowsedJob
        In the order that is wanted.
    total : int
        How many jobs there are.
    not_rated : int
        How many jobs are left out only because O*NET has not rated the subject in them.
    passing_without : mapping of Facet to int
        How many jobs there would be if one thing were taken back.
    """

    jobs: tuple[BrowsedJob, ...]
    total: int
    not_rated: int
    passing_without: Mapping[Facet, int]


class JobBrowser:
    """All jobs, prepared for being looked through.

    Parameters
    ----------
    catalog : Catalog
        The occupations.
    index : TitleIndex
        Finds them by name.
    """

    def __init__(self, catalog: Catalog, index: TitleIndex) -> None:
        self._catalog = catalog
        self._index = index
        self._facts = read_facts(catalog, None)
        self._by_title = self._index.find("")

    def browse(self, wanted: Browsing, matches: Mapping[str, Match] = NOBODY) -> Browsed:
        """Return the jobs that pass all that is asked for.

        Parameters
        ----------
        wanted : Browsing
            What, and in which order. Equal ones are in the order of titles.
        matches : mapping of str to Match
            All occupations by code, best first; none for somebody without answers.
        """
        found = {hit.code: hit for hit in self._index.find(wanted.words)}
        strengths = self._strengths(wanted)
        passes: Mapping[Facet, Callable[[str], bool]] = {
            Facet.WORDS: found.__contains__,
            Facet.INTEREST: lambda code: _is_strong(strengths[Facet.INTEREST][code]),
            Facet.FAMILY: lambda code: self._facts[code].family == wanted.family,
            Facet.SUBJECT: lambda code: _is_strong(strengths[Facet.SUBJECT][code]),
            Facet.EDUCATION: lambda code: self._facts[code].entry_education is wanted.education,
        }
        asked = wanted.asked
        passing = []
        alone_against: list[tuple[Facet, str]] = []
        for job in self._by_title:
            failed = [facet for facet in asked if not passes[facet](job.code)]
            if not failed:
                passing.append(job.code)
            elif len(failed) == 1:
                alone_against.append((failed[0], job.code))
        left_out = Counter(facet for facet, _ in alone_against)
        return Browsed(
            jobs=tuple(
                BrowsedJob(
                    code,
                    found[code].title,
                    found[code].called,
                    {facet: of[code] for facet, of in strengths.items()},
                    matches.get(code),
                )
                for code in _in_order(passing, wanted.order, found, strengths, matches)
            ),
            total=len(self._by_title),
            not_rated=sum(
                facet is Facet.SUBJECT and isnan(strengths[facet][code])
                for facet, code in alone_against
            ),
            passing_without={facet: len(passing) + left_out[facet] for facet in asked},
        )

    def _strengths(self, wanted: Browsing) -> dict[Facet, Mapping[str, float]]:
        """Return how strong in all jobs is what is asked for; NaN where it is not rated."""
        asked = (
            (Facet.INTEREST, self._catalog.interests, wanted.interest),
            (Facet.SUBJECT, self._catalog.subjects, wanted.subject),
        )
        return {
            facet: dict(zip(map(str, frame.index), frame[one].tolist(), strict=True))
            for facet, frame, one in asked
            if one is not None
        }


def _is_strong(strength: float) -> bool:
    return strength >= STRONG_FROM  # which NaN is not


def _in_order(
    codes: Sequence[str],
    order: BrowseOrder,
    found: Mapping[str, Hit],
    strengths: Mapping[Facet, Mapping[str, float]],
    matches: Mapping[str, Match],
) -> list[str]:
    match order:
        case BrowseOrder.BEST_FOUND:
            passing = set(codes)
            return [code for code in found if code in passing]
        case BrowseOrder.MATCH:
            passing = set(codes)
            return [code for code in matches if code in passing]
        case BrowseOrder.INTEREST:
            return sorted(codes, key=lambda code: -strengths[Facet.INTEREST][code])
        case BrowseOrder.SUBJECT:
            return sorted(codes, key=lambda code: -strengths[Facet.SUBJECT][code])
        case BrowseOrder.NAME:
            return list(codes)
