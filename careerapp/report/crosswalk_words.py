"""What a crosswalk would put in the place of what, in words, before it is used."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from careerapp.domain.former_jobs import Crosswalk, FormerJobs
from careerapp.domain.language import Language, english
from careerapp.report.absent_words import absent_title
from careerapp.report.update_words import ChangedJobs


@dataclass(frozen=True, slots=True)
class CrosswalkReview:
    """A crosswalk beside the data in use.

    Attributes
    ----------
    crosswalk : Crosswalk
        What a file says.
    known : mapping of str to str
        Titles of the jobs in the data, by code.
    former : FormerJobs
        What is known of other jobs.
    language : str
        Tag of the language of titles.
    """

    crosswalk: Crosswalk
    known: Mapping[str, str]
    former: FormerJobs
    language: str

    @property
    def leading(self) -> dict[str, tuple[str, ...]]:
        """The jobs of the data that come in the place of others, by the code of before."""
        found = (
            (code, tuple(each for each in codes if each in self.known))
            for code, codes in self.crosswalk.successors.items()
            if code not in self.known
        )
        return {code: codes for code, codes in found if codes}

    def title(self, code: str) -> str:
        """Return what a code of before was called; empty where nobody knows."""
        return self.former.title(code, self.language) or self.crosswalk.titles.get(code, "")


def crosswalk_sentences(review: CrosswalkReview, tr: Language = english) -> list[str]:
    """Return how much a crosswalk says, and whether any of it matters with the data in use."""
    successors = review.crosswalk.successors
    sentences = [
        tr(
            "Codes of before in this crosswalk: {count}; of these lead to more than one: {several}."
        ).format(
            count=tr.number(len(successors)),
            several=tr.number(sum(len(codes) > 1 for codes in successors.values())),
        )
    ]
    if not review.leading:
        sentences.append(
            tr(
                "None of them is missing from the data that are used now, so that it changes "
                "nothing yet."
            )
        )
    return sentences


def replaced_jobs(review: CrosswalkReview, tr: Language = english) -> list[ChangedJobs]:
    """Return what would come in the place of what, of the jobs that the data do not have."""
    one = dict(_lines(review, tr, several=False))
    several = dict(_lines(review, tr, several=True))
    groups = (
        (tr("Jobs with one job in their place: {count}"), one),
        (tr("Jobs with several in their place, from which you choose: {count}"), several),
    )
    return [
        ChangedJobs(heading.format(count=tr.number(len(lines))), tuple(lines.values()))
        for heading, lines in groups
        if lines
    ]


def crosswalk_use(tr: Language = english) -> str:
    """Return what using a crosswalk does and does not do."""
    return tr(
        "It only says which job came in the place of one that the data do not have. Nothing is "
        "replaced in anybody’s file unless you choose so there. You can forget it at any time."
    )


def _lines(review: CrosswalkReview, tr: Language, *, several: bool) -> Iterator[tuple[str, str]]:
    for code, codes in review.leading.items():
        if (len(codes) > 1) is several:
            before = _named(absent_title(review.title(code), code, tr), code, tr)
            since = "; ".join(_named(review.known[each], each, tr) for each in codes)
            yield code, tr("{before} → {since}").format(before=before, since=since)


def _named(title: str, code: str, tr: Language) -> str:
    return tr("{title} ({code})").format(title=title, code=code)
