"""What is told of one job in a list, on a chart and beside both."""

from collections.abc import Mapping
from dataclasses import dataclass

from careerapp.domain.editions import Editions
from careerapp.domain.job_facts import JobFacts, Presence
from careerapp.domain.job_list import JobOrder
from careerapp.domain.language import Language, english
from careerapp.domain.match import Match
from careerapp.domain.profile import Profile
from careerapp.domain.scales import ANYWHERE, Block
from careerapp.domain.whole_points import whole_figures
from careerapp.report import figures
from careerapp.report.answer_names import page_name
from careerapp.report.words import band_name, education_name, place_in_sentence

_BETWEEN = " · "


@dataclass(frozen=True, slots=True)
class JobDetails:
    """All that is told of a job before it is opened.

    Attributes
    ----------
    title : str
        The job's.
    match : str
        The match, its label, and the points of each page.
    figures : tuple of str
        School, pay, jobs, growth and openings, each with where it holds.
    remarks : tuple of str
        Sentences on what the figures are of.
    """

    title: str
    match: str
    figures: tuple[str, ...]
    remarks: tuple[str, ...]

    @property
    def lines(self) -> list[str]:
        """A short line for each."""
        lines = (self.title, self.match, *self.figures, *self.remarks)
        return [f"{line[:1].upper()}{line[1:]}" for line in lines]

    @property
    def paragraph(self) -> str:
        """All but the title, in few lines."""
        lines = [self.match, _BETWEEN.join(self.figures), " ".join(self.remarks)]
        return "\n".join(line for line in lines if line)


@dataclass(frozen=True, slots=True)
class JobWords:
    """Says what is known about jobs, as one person reads it.

    Attributes
    ----------
    profile : Profile
        The person: their place, the school they plan, and the pages that count.
    editions : Editions
        Of the data.
    language : Language
        Of the reader.
    """

    profile: Profile
    editions: Editions
    language: Language = english

    @property
    def place(self) -> str:
        """Where pay and jobs are told for, as it stands within a sentence."""
        return place_in_sentence(self.profile.location, self.language)

    def fit(self, match: Match) -> str:
        """Return the match as percentage and label."""
        return f"{round(match.match)} %{_BETWEEN}{band_name(match.band, self.language)}"

    def school(self, facts: JobFacts) -> str:
        """Return what is typically needed to enter, and whether it is more than planned."""
        tr = self.language
        needed, planned = facts.entry_education, self.profile.target_education
        if needed is None:
            return tr("education to get in not published")
        level = education_name(needed, tr)
        if planned is not None and needed.rank > planned.rank:
            return tr("needs more education than you plan: {level}").format(level=level)
        return level

    def caption(self, facts: JobFacts, order: JobOrder = JobOrder.MATCH) -> str:
        """Return school, pay, growth, what the list is ordered by, and whether jobs are few.

        Parameters
        ----------
        facts : JobFacts
            Of the job, in the person's place.
        order : JobOrder
            Of the list that the line stands in.
        """
        parts = [self.school(facts), self._pay(facts), self._growth(facts)]
        if order is JobOrder.OPENINGS:
            parts.append(figures.openings_a_year(facts.openings, self.language))
        if facts.presence is Presence.FEW:
            parts.append(self._uncommon(facts))
        elif order is JobOrder.LOCAL_JOBS:
            parts.append(self._jobs(facts))
        return _BETWEEN.join(parts)

    def note(self, match: Match, facts: JobFacts) -> str:
        """Return what stands under a title where pay and growth have columns of their own."""
        parts = [self.school(facts)]
        if facts.presence is Presence.FEW:
            parts.append(self._uncommon(facts))
        return _BETWEEN.join(part for part in (*parts, self.estimated(match)) if part)

    def estimated(self, match: Match) -> str:
        """Return which pages that count O*NET has not rated for the job; empty if none."""
        tr, pages = self.language, self._estimated_pages(match)
        return tr("partly estimated: {pages}").format(pages=pages) if pages else ""

    def is_estimated(self, match: Match) -> bool:
        """Whether a page that counts is one that O*NET has not rated for the job."""
        return bool(self._estimated_pages(match))

    def details(self, match: Match, facts: JobFacts, points: Mapping[Block, float]) -> JobDetails:
        """Return all that is told of a job before it is opened.

        Parameters
        ----------
        match : Match
            The job for the person.
        facts : JobFacts
            Of the job, in the person's place.
        points : mapping of Block to float
            Of each page that counts; they add up to the match.
        """
        tr = self.language
        parts = sorted(whole_points(points).items(), key=lambda part: -part[1])
        made_of = ", ".join(f"{page_name(block, tr)} {figure}" for block, figure in parts)
        known = (
            self.school(facts),
            self._pay_there(facts),
            self._jobs_there(facts),
            tr("{growth} in the US").format(growth=self._growth(facts)),
            figures.openings_a_year(facts.openings, tr),
        )
        remarks = []
        if facts.is_wider:
            sentence = tr("Pay, jobs and outlook are those of a wider group: {group}.")
            remarks.append(sentence.format(group=tr.term(facts.group_title)))
        estimated = self._estimated_pages(match)
        if estimated:
            sentence = tr("Not rated by O*NET, so estimated from similar jobs: {pages}.")
            remarks.append(sentence.format(pages=estimated))
        return JobDetails(match.title, f"{self.fit(match)}: {made_of}", known, tuple(remarks))

    def _estimated_pages(self, match: Match) -> str:
        counted = [block for block in match.estimated if block in self.profile.counted]
        return ", ".join(page_name(block, self.language) for block in counted)

    def _uncommon(self, facts: JobFacts) -> str:
        tr = self.language
        return tr("uncommon in {place}: {jobs}").format(
            place=self.place, jobs=figures.jobs(facts.employment, tr)
        )

    def _pay(self, facts: JobFacts) -> str:
        tr = self.language
        if facts.pay is None and facts.hourly_pay is None:
            return tr("pay in {place} not published").format(place=self.place)
        return figures.yearly_pay(facts.pay, facts.hourly_pay, tr)

    def _growth(self, facts: JobFacts) -> str:
        tr = self.language
        if facts.growth is None:
            return tr("growth not published")
        return tr("{growth} by {year}").format(
            growth=figures.growth(facts.growth, tr), year=self.editions.projected.last
        )

    def _jobs(self, facts: JobFacts) -> str:
        tr = self.language
        if facts.employment is None:
            return tr("number of jobs in {place} not published").format(place=self.place)
        jobs = figures.jobs(facts.employment, tr)
        return tr("{jobs} in {place}").format(jobs=jobs, place=self.place)

    def _pay_there(self, facts: JobFacts) -> str:
        tr = self.language
        if facts.pay is None and facts.hourly_pay is None:
            return self._pay(facts)
        return tr("half earn more than {pay} in {place}").format(
            pay=figures.yearly_pay(facts.pay, facts.hourly_pay, tr), place=self.place
        )

    def _jobs_there(self, facts: JobFacts) -> str:
        jobs = self._jobs(facts)
        everywhere = self.profile.location in (None, ANYWHERE.code)
        if everywhere or facts.location_quotient is None:
            return jobs
        return f"{jobs}, {figures.job_share(facts.location_quotient, self.language)}"


def whole_points(points: Mapping[Block, float]) -> dict[Block, int]:
    """Return the points of each page as whole numbers that add up to the match as it is shown."""
    whole = whole_figures(list(points.values()), round(sum(points.values())))
    return dict(zip(points, whole, strict=True))
