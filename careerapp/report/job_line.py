"""What is told of one job in a list, on a chart and beside both."""

from collections.abc import Mapping
from dataclasses import dataclass

from careerapp.domain.job_facts import JobFacts, Presence
from careerapp.domain.job_list import JobOrder
from careerapp.domain.match import Match
from careerapp.domain.profile import Profile
from careerapp.domain.scales import ANYWHERE, Block
from careerapp.report import figures
from careerapp.report.answer_names import page_name
from careerapp.report.words import Translate, band_name, education_name, english, place_in_sentence

_BETWEEN = " · "


@dataclass(frozen=True, slots=True)
class JobWords:
    """Says what is known about jobs, as one person reads it.

    Attributes
    ----------
    profile : Profile
        The person: their place, the school they plan, and the pages that count.
    tr : callable
        Translates a text.
    """

    profile: Profile
    tr: Translate = english

    @property
    def place(self) -> str:
        """Where pay and jobs are told for, as it stands within a sentence."""
        return place_in_sentence(self.profile.location, self.tr)

    def fit(self, match: Match) -> str:
        """Return the match as percentage and label."""
        return f"{round(match.match)} %{_BETWEEN}{band_name(match.band, self.tr)}"

    def caption(self, facts: JobFacts, order: JobOrder = JobOrder.MATCH) -> str:
        """Return school, pay and growth in a line, and what the list is ordered by.

        Parameters
        ----------
        facts : JobFacts
            Of the job, in the person's place.
        order : JobOrder
            Of the list that the line stands in.
        """
        parts = [self._entry(facts), self._pay(facts), self._growth(facts)]
        if order is JobOrder.OPENINGS:
            parts.append(figures.openings_a_year(facts.openings, self.tr))
        if order is JobOrder.LOCAL_JOBS and facts.presence is not Presence.FEW:
            parts.append(self._jobs(facts))
        return _BETWEEN.join(parts)

    def remarks(self, match: Match, facts: JobFacts) -> list[str]:
        """Return what a person should not overlook: few jobs, more school, estimated ratings."""
        said = []
        if facts.presence is Presence.FEW:
            said.append(
                self.tr("uncommon in {place}: {jobs}").format(
                    place=self.place, jobs=figures.jobs(facts.employment, self.tr)
                )
            )
        plan, needed = self.profile.target_education, facts.entry_education
        if plan is not None and needed is not None and needed.rank > plan.rank:
            said.append(
                self.tr("needs more school than you plan: {level}").format(
                    level=education_name(needed, self.tr)
                )
            )
        estimated = [page_name(block, self.tr) for block in self.estimated(match)]
        if estimated:
            said.append(self.tr("partly estimated: {pages}").format(pages=", ".join(estimated)))
        return said

    def estimated(self, match: Match) -> list[Block]:
        """Return the pages that count and that O*NET has not rated for the job."""
        return [block for block in match.estimated if block in self.profile.counted]

    def details(self, match: Match, facts: JobFacts, points: Mapping[Block, float]) -> list[str]:
        """Return all that is told of a job before it is opened, in a few lines.

        Parameters
        ----------
        match : Match
            The job for the person.
        facts : JobFacts
            Of the job, in the person's place.
        points : mapping of Block to float
            Of each page that counts; they add up to the match.
        """
        parts = sorted(whole_points(points).items(), key=lambda part: -part[1])
        made_of = ", ".join(f"{page_name(block, self.tr)} {whole}" for block, whole in parts)
        outlook = self.tr("{growth} in the US by 2034").format(growth=self._growth(facts))
        known = [
            self._entry(facts),
            self._pay_there(facts),
            self._jobs_there(facts),
            outlook,
            figures.openings_a_year(facts.openings, self.tr),
        ]
        remarks = [f"{remark[:1].upper()}{remark[1:]}." for remark in self.remarks(match, facts)]
        if facts.is_wider:
            sentence = self.tr("Pay, jobs and outlook are those of a wider group: {group}.")
            remarks.insert(0, sentence.format(group=facts.group_title))
        lines = [f"{self.fit(match)}: {made_of}", _BETWEEN.join(known), " ".join(remarks)]
        return [line for line in lines if line]

    def _entry(self, facts: JobFacts) -> str:
        level = facts.entry_education
        if level is None:
            return self.tr("entry education not published")
        return education_name(level, self.tr)

    def _pay(self, facts: JobFacts) -> str:
        if facts.pay is None and facts.hourly_pay is None:
            return self.tr("pay in {place} not published").format(place=self.place)
        return figures.yearly_pay(facts.pay, facts.hourly_pay, self.tr)

    def _growth(self, facts: JobFacts) -> str:
        if facts.growth is None:
            return self.tr("growth not published")
        return figures.growth(facts.growth, self.tr)

    def _jobs(self, facts: JobFacts) -> str:
        if facts.employment is None:
            return self.tr("number of jobs in {place} not published").format(place=self.place)
        jobs = figures.jobs(facts.employment, self.tr)
        return self.tr("{jobs} in {place}").format(jobs=jobs, place=self.place)

    def _pay_there(self, facts: JobFacts) -> str:
        if facts.pay is None and facts.hourly_pay is None:
            return self._pay(facts)
        return self.tr("half earn more than {pay} in {place}").format(
            pay=figures.yearly_pay(facts.pay, facts.hourly_pay, self.tr), place=self.place
        )

    def _jobs_there(self, facts: JobFacts) -> str:
        jobs = self._jobs(facts)
        everywhere = self.profile.location in (None, ANYWHERE.code)
        if everywhere or facts.location_quotient is None:
            return jobs
        return f"{jobs}, {figures.job_share(facts.location_quotient, self.tr)}"


def whole_points(points: Mapping[Block, float]) -> dict[Block, int]:
    """Return points as whole numbers that add up to their rounded sum.

    Those with the largest remainders are rounded up.
    """
    whole = {block: int(part) for block, part in points.items()}
    missing = round(sum(points.values())) - sum(whole.values())
    by_remainder = sorted(points, key=lambda block: whole[block] - points[block])
    for block in by_remainder[:missing]:
        whole[block] += 1
    return whole
