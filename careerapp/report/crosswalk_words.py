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
    def changed(self) -> dict[str, tuple[str, ...]]:
        """What is in the place of each code that has not just stayed."""
        successors = self.crosswalk.successors
        return {code: codes for code, codes in successors.items() if codes != (code,)}

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
    changed = review.changed
    sentences = [*_columns(review.crosswalk, tr), _changed_codes(changed, tr)]
    if review.leading:
        return sentences
    if all(code in review.known for code in changed):
        sentences.append(
            tr(
                "None of them is missing from the data that are used now, so that it changes "
                "nothing yet."
            )
        )
    else:
        sentences.append(
            tr(
                "Some of these codes are missing from your data, but so are the jobs that this "
                "table puts in their place, so it does not help with these data."
            )
        )
    return sentences


def _columns(crosswalk: Crosswalk, tr: Language) -> Iterator[str]:
    """Say which codes were taken for old ones, so that somebody sees where that is wrong."""
    if crosswalk.columns:
        before, since = crosswalk.columns
        sentence = tr("Old codes are those in column “{before}”, new codes those in “{since}”.")
        yield sentence.format(before=before, since=since)


def _changed_codes(changed: Mapping[str, tuple[str, ...]], tr: Language) -> str:
    several = sum(len(codes) > 1 for codes in changed.values())
    if len(changed) == 1:
        if several:
            return tr(
                "This table gives new codes for 1 old job code, which was split into several jobs."
            )
        return tr("This table gives a new code for 1 old job code.")
    if not several:
        sentence = tr("This table gives new codes for {count} old job codes.")
    elif several == 1:
        sentence = tr(
            "This table gives new codes for {count} old job codes; 1 of them was split into "
            "several jobs."
        )
    else:
        sentence = tr(
            "This table gives new codes for {count} old job codes; {several} of them were split "
            "into several jobs."
        )
    return sentence.format(count=tr.number(len(changed)), several=tr.number(several))


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
