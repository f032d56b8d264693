"""What is said about a list of jobs: how many, in which order, by which filters."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from careerapp.domain.job_facts import JobFacts
from careerapp.domain.job_filter import Criterion, InPlace, JobFilter
from careerapp.domain.job_list import JobOrder, Selection, order_figure
from careerapp.domain.language import Language, english
from careerapp.domain.match import Match
from careerapp.report.family_words import family_names
from careerapp.report.figures import money, number
from careerapp.report.words import education_name, place_in_sentence


@dataclass(frozen=True, slots=True)
class ListWords:
    """Says what a list shows and why.

    Attributes
    ----------
    place : str or None
        Postal code of the person's place; None is the whole country.
    language : Language
        Of the reader.
    """

    place: str | None
    language: Language = english

    @property
    def place_name(self) -> str:
        """The place as it stands within a sentence."""
        return place_in_sentence(self.place, self.language)

    def count(self, selection: Selection) -> str:
        """Return how many jobs pass."""
        tr = self.language
        total = tr.number(selection.total)
        if selection.passing == selection.total:
            return tr("{total} jobs").format(total=total)
        return tr("{passing} of {total} jobs").format(
            passing=tr.number(selection.passing), total=total
        )

    def hidden(self, selection: Selection) -> str:
        """Return how many jobs the person has hidden by hand; empty if none."""
        tr = self.language
        if not selection.rejected:
            return ""
        return tr("Hidden jobs: {count}.").format(count=len(selection.rejected))

    def order(self, order: JobOrder) -> str:
        """Return the name of an order."""
        tr = self.language
        return {
            JobOrder.MATCH: tr("match"),
            JobOrder.PAY: tr("pay in {place}"),
            JobOrder.GROWTH: tr("growth"),
            JobOrder.OPENINGS: tr("openings"),
            JobOrder.LOCAL_JOBS: tr("jobs in {place}"),
        }[order].format(place=self.place_name)

    def title(self, selection: Selection, order: JobOrder) -> str:
        """Return what the list shows, in which order."""
        tr = self.language
        count = len(selection.shown)
        if count == 1:
            title = tr("The job closest to your answers")
        else:
            title = {
                JobOrder.MATCH: tr("The {count} jobs closest to your answers"),
                JobOrder.PAY: tr("Your {count} closest jobs, best paid in {place} first"),
                JobOrder.GROWTH: tr("Your {count} closest jobs, fastest growing first"),
                JobOrder.OPENINGS: tr("Your {count} closest jobs, most openings first"),
                JobOrder.LOCAL_JOBS: tr("Your {count} closest jobs, most jobs in {place} first"),
            }[order].format(count=count, place=self.place_name)
        if selection.passing == selection.total:
            return title
        return tr("{title}, of {passing} that pass").format(
            title=title, passing=number(selection.passing, tr)
        )

    def map_title(self, selection: Selection) -> str:
        """Return what a map of the jobs shows."""
        tr = self.language
        title = tr("What your {count} closest jobs pay in {place}, and how well they match")
        if selection.passing < selection.total:
            title = tr(
                "What the {count} closest of {passing} jobs that pass pay in {place}, and how well "
                "they match"
            )
        return title.format(
            count=len(selection.shown),
            place=self.place_name,
            passing=number(selection.passing, tr),
        )

    def order_note(
        self, shown: Sequence[Match], facts: Mapping[str, JobFacts], order: JobOrder
    ) -> str:
        """Return why some jobs stand at the end of an order, or why all stand as they do."""
        tr = self.language
        if order is JobOrder.MATCH:
            return ""
        known = [facts.get(match.code) or JobFacts(match.code) for match in shown]
        without = [one for one in known if order_figure(one, order) is None]
        if not without:
            return ""
        by_hour = sum(one.hourly_pay is not None for one in without)
        figure = self._missing_figure(order)
        if len(without) == len(known):
            sentence = tr("Sorted by match: for all of these jobs, {figure} is not published.")
        elif len(without) == 1:
            sentence = tr("1 job at the end: {figure} is not published.")
        else:
            sentence = tr("{count} jobs at the end: {figure} is not published.")
        said = sentence.format(count=len(without), figure=figure)
        if order is JobOrder.PAY and by_hour:
            said += " " + tr("Paid by the hour: {count}.").format(count=by_hour)
        return said

    def criterion(self, criterion: Criterion, wanted: JobFilter) -> str:
        """Return what one criterion of a filter asks for."""
        tr = self.language
        match criterion:
            case Criterion.ENTRY_EDUCATION if wanted.entry_education is not None:
                level = education_name(wanted.entry_education, tr)
                if wanted.entry_education.rank == 0:
                    return level
                return tr("{level} or less").format(level=level)
            case Criterion.LEAST_PAY:
                return tr("Pays {money} or more").format(money=money(wanted.least_pay, tr))
            case Criterion.IN_PLACE if wanted.in_place is InPlace.ABOVE_AVERAGE:
                return tr("More common in {place} than in the US").format(place=self.place_name)
            case Criterion.IN_PLACE:
                return tr("Found in {place}").format(place=self.place_name)
            case Criterion.GROWING:
                return tr("Growing")
            case Criterion.MANY_OPENINGS:
                return tr("Many openings")
            case Criterion.FAMILY:
                return family_names(tr).get(wanted.family or "", "")
        return tr("Hidden jobs")

    def without(self, criterion: Criterion, wanted: JobFilter, jobs: int) -> str:
        """Return how many jobs there are when a criterion is taken back."""
        tr = self.language
        if criterion is Criterion.REJECTED:
            sentence = tr("With the hidden jobs: {jobs}")
        else:
            sentence = tr("Without “{criterion}”: {jobs}")
        count = tr("1 job") if jobs == 1 else tr("{count} jobs").format(count=jobs)
        return sentence.format(criterion=self.criterion(criterion, wanted), jobs=count)

    def left_out(self, criterion: Criterion, selection: Selection) -> str:
        """Return how many jobs a criterion leaves out for want of a figure; empty if none."""
        count = selection.not_published.get(criterion, 0)
        if not count:
            return ""
        tr = self.language
        figure = {
            Criterion.ENTRY_EDUCATION: tr("education to get in is not published"),
            Criterion.LEAST_PAY: tr("yearly pay in {place} is not published"),
            Criterion.IN_PLACE: tr("their number in {place} is not published"),
            Criterion.GROWING: tr("growth is not published"),
            Criterion.MANY_OPENINGS: tr("openings are not published"),
        }[criterion].format(place=self.place_name)
        said = tr("Also left out, because {figure}: {count}.").format(figure=figure, count=count)
        if criterion is Criterion.LEAST_PAY and selection.paid_by_hour:
            said += " " + tr("Of these, paid by the hour only: {count}.").format(
                count=selection.paid_by_hour
            )
        return said

    def _missing_figure(self, order: JobOrder) -> str:
        tr = self.language
        return {
            JobOrder.PAY: tr("yearly pay in {place}"),
            JobOrder.GROWTH: tr("growth"),
            JobOrder.OPENINGS: tr("the number of openings"),
            JobOrder.LOCAL_JOBS: tr("the number of jobs in {place}"),
        }[order].format(place=self.place_name)
