"""What is said about a list that somebody browses."""

from collections.abc import Sequence
from dataclasses import dataclass

from careerapp.catalog.browse import Browsed, BrowsedJob
from careerapp.domain.browsing import STRONG_FROM, BrowseOrder, Browsing, Facet
from careerapp.domain.editions import Editions
from careerapp.domain.language import Language, english
from careerapp.report.answer_names import answer_name, listing, percent
from careerapp.report.edition_words import onet
from careerapp.report.family_words import family_names
from careerapp.report.words import education_name

_BETWEEN = " · "
_RATED = (Facet.INTEREST, Facet.SUBJECT)


@dataclass(frozen=True, slots=True)
class BrowseWords:
    """Says what a person looks for, and what was found.

    Attributes
    ----------
    wanted : Browsing
        What they look for.
    language : Language
        Of the reader.
    """

    wanted: Browsing
    language: Language = english

    def wish(self, facet: Facet) -> str:
        """Return what is asked for of one thing."""
        wanted = self.wanted
        match facet:
            case Facet.WORDS:
                return wanted.words.strip()
            case Facet.INTEREST if wanted.interest is not None:
                return answer_name(wanted.interest, self.language)
            case Facet.SUBJECT if wanted.subject is not None:
                return answer_name(wanted.subject, self.language)
            case Facet.EDUCATION if wanted.education is not None:
                return education_name(wanted.education, self.language)
        return family_names(self.language).get(wanted.family or "", "")

    def order(self, order: BrowseOrder) -> str:
        """Return the name of an order."""
        tr = self.language
        match order:
            case BrowseOrder.BEST_FOUND:
                return tr("how well the name fits")
            case BrowseOrder.INTEREST:
                return tr("most “{name}”").format(name=self.wish(Facet.INTEREST))
            case BrowseOrder.SUBJECT:
                return tr("most “{name}”").format(name=self.wish(Facet.SUBJECT))
            case BrowseOrder.MATCH:
                return tr("match")
            case BrowseOrder.NAME:
                return tr("name")

    def count(self, browsed: Browsed) -> str:
        """Return how many jobs are listed."""
        tr = self.language
        total = tr.number(browsed.total)
        if len(browsed.jobs) == browsed.total:
            return self._jobs(browsed.total)
        return tr("{found} of {total} jobs").format(found=tr.number(len(browsed.jobs)), total=total)

    def notes(self, jobs: Sequence[BrowsedJob]) -> list[str]:
        """Return what stands under the titles of jobs."""
        tr = self.language
        families = family_names(tr)
        wishes = {facet: self.wish(facet) for facet in _RATED}
        called = tr("also called {name}")
        notes = []
        for job in jobs:
            parts = [f"{wishes[facet]} {percent(how)}" for facet, how in job.strengths.items()]
            if job.called is not None:
                parts.append(called.format(name=job.called))
            notes.append(_BETWEEN.join((*parts, families[job.code[:2]])))
        return notes

    def below(self, browsed: Browsed, editions: Editions) -> list[str]:
        """Return what the list rests on and what it leaves out, in sentences.

        Parameters
        ----------
        browsed : Browsed
            What was found.
        editions : Editions
            Of the data.
        """
        tr = self.language
        strengths = [facet for facet in _RATED if facet in self.wanted.asked]
        said = []
        if strengths:
            names = listing([f"“{self.wish(facet)}”" for facet in strengths], tr)
            sentence = tr("Only jobs with {share} or more of {names}.")
            said.append(sentence.format(share=percent(STRONG_FROM), names=names))
        if browsed.not_rated:
            sentence = tr("Left out because O*NET has not rated “{subject}” in them: {count}.")
            subject = self.wish(Facet.SUBJECT)
            said.append(sentence.format(subject=subject, count=browsed.not_rated))
        if strengths:
            of_facets = {Facet.INTEREST: editions.interests, Facet.SUBJECT: editions.subjects}
            sources = [onet([of_facets[facet].edition], tr) for facet in strengths]
            said.append(tr("Source: {sources}.").format(sources="; ".join(dict.fromkeys(sources))))
        if Facet.EDUCATION in self.wanted.asked:
            said.append(
                tr(
                    "Education to get in: Bureau of Labor Statistics, projections for {first} to "
                    "{last}. There are exceptions."
                ).format(first=editions.projected.first, last=editions.projected.last)
            )
        return said

    def nothing_found(self) -> str:
        """Return what to say where no job passes."""
        tr = self.language
        if self.wanted.asked == (Facet.WORDS,):
            return tr("No job is called that. Try a shorter or a more common word.")
        wishes = ", ".join(f"“{self.wish(facet)}”" for facet in self.wanted.asked)
        return tr("No job is all of this: {wishes}.").format(wishes=wishes)

    def way_out(self, browsed: Browsed) -> tuple[Facet, str] | None:
        """Return what to take back to find most, with how many that are; None if nothing does."""
        tr = self.language
        found = browsed.passing_without
        facet = max(found, key=lambda each: found[each], default=None)
        if facet is None or not found[facet] or len(found) == 1:
            return None
        sentence = tr("Without “{wish}”: {jobs}")
        return facet, sentence.format(wish=self.wish(facet), jobs=self._jobs(found[facet]))

    def _jobs(self, count: int) -> str:
        tr = self.language
        if count == 1:
            return tr("1 job")
        return tr("{count} jobs").format(count=tr.number(count))
