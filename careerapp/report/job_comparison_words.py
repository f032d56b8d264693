"""The words of a comparison of jobs: what its rows are called, and what stands in them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from careerapp.domain.editions import Projected
from careerapp.domain.language import Language, english
from careerapp.domain.scales import ANYWHERE, EducationLevel, Subject
from careerapp.report import figures
from careerapp.report.answer_names import answer_name, page_name
from careerapp.report.entry_words import (
    education_needed,
    experience_needed,
    preparation_needed,
    training_needed,
)
from careerapp.report.glossary import Term, meaning
from careerapp.report.job_comparison import POINTS_OF, ComparedJob, Figure, strongest
from careerapp.report.schooling import schooling_of
from careerapp.report.words import band_name, education_name, place_in_sentence


@dataclass(frozen=True, slots=True)
class JobComparisonWords:
    """Says what is compared, in the words of a job's page.

    Attributes
    ----------
    projected : Projected
        The years that growth is told between.
    place : str or None
        The person's; None means anywhere.
    language : Language
        Of the reader.
    """

    projected: Projected
    place: str | None = None
    language: Language = english

    def name(self, figure: Figure) -> str:
        """Return what a row is called."""
        tr = self.language
        if figure in POINTS_OF:
            return tr("Points from {page}").format(page=page_name(POINTS_OF[figure], tr))
        half = tr("Pay in {place}: half earn more than")
        low = tr("Pay in {place}: the lowest tenth, at most")
        high = tr("Pay in {place}: the highest tenth, at least")
        jobs = tr("Jobs in {place}")
        here, country = (place_in_sentence(code, tr) for code in (self.place, ANYWHERE.code))
        return {
            Figure.MATCH: tr("Match"),
            Figure.PAY_HERE: half.format(place=here),
            Figure.LOW_PAY_HERE: low.format(place=here),
            Figure.HIGH_PAY_HERE: high.format(place=here),
            Figure.PAY: half.format(place=country),
            Figure.LOW_PAY: low.format(place=country),
            Figure.HIGH_PAY: high.format(place=country),
            Figure.JOBS_HERE: jobs.format(place=here),
            Figure.JOBS: jobs.format(place=country),
            Figure.HOW_COMMON: tr("How common the job is in {place}").format(place=here),
            Figure.GROWTH: tr("Growth from {first} to {last}, in the US").format(
                first=self.projected.first, last=self.projected.last
            ),
            Figure.OPENINGS: tr("Openings each year, in the US"),
            Figure.ENTRY_EDUCATION: tr("Education to get in"),
            Figure.EXPERIENCE: tr("Experience to get in"),
            Figure.TRAINING: tr("Training on the job"),
            Figure.COMMONEST_EDUCATION: tr("Most common education of workers"),
            Figure.JOB_ZONE: tr("Preparation"),
            Figure.SELF_EMPLOYED: tr("Self-employed, in the US"),
            Figure.INTERESTS: tr("Strongest interests"),
            Figure.VALUES: tr("Strongest values"),
            Figure.SUBJECTS: tr("Strongest subjects"),
            Figure.SKILLS: tr("Strongest skills"),
        }[figure]

    def meaning(self, figure: Figure) -> str:
        """Return what the name of a row means."""
        return meaning(*_TERMS[figure], tr=self.language) if figure in _TERMS else ""

    def cell(self, figure: Figure, job: ComparedJob) -> str:
        """Return what stands in a row for one job."""
        if figure in POINTS_OF:
            return str(job.points[POINTS_OF[figure]])
        return _CELLS[figure](job, self.language)


_TERMS: Mapping[Figure, tuple[Term, ...]] = MappingProxyType(
    {
        **dict.fromkeys(POINTS_OF, (Term.POINTS,)),
        Figure.MATCH: (Term.MATCH, Term.FIT),
        Figure.PAY_HERE: (Term.HALF_EARN_MORE,),
        Figure.PAY: (Term.HALF_EARN_MORE,),
        Figure.LOW_PAY_HERE: (Term.TENTHS,),
        Figure.HIGH_PAY_HERE: (Term.TENTHS,),
        Figure.LOW_PAY: (Term.TENTHS,),
        Figure.HIGH_PAY: (Term.TENTHS,),
        Figure.JOBS_HERE: (Term.JOBS_IN_PLACE,),
        Figure.JOBS: (Term.JOBS_IN_PLACE,),
        Figure.HOW_COMMON: (Term.HOW_COMMON,),
        Figure.GROWTH: (Term.GROWTH,),
        Figure.OPENINGS: (Term.OPENINGS,),
        Figure.ENTRY_EDUCATION: (Term.EDUCATION_TO_GET_IN,),
        Figure.EXPERIENCE: (Term.EXPERIENCE_TO_GET_IN,),
        Figure.TRAINING: (Term.TRAINING,),
        Figure.JOB_ZONE: (Term.PREPARATION,),
        Figure.SELF_EMPLOYED: (Term.SELF_EMPLOYED,),
        Figure.INTERESTS: (Term.INTERESTS,),
        Figure.VALUES: (Term.VALUES,),
        Figure.SUBJECTS: (Term.SUBJECTS,),
        Figure.SKILLS: (Term.SKILLS,),
    }
)

_Write = Callable[[ComparedJob, Language], str]


def _match(job: ComparedJob, tr: Language) -> str:
    if job.match is None:
        return ""
    return f"{round(job.match.match)} % · {band_name(job.match.band, tr)}"


def _level(level: EducationLevel | None, tr: Language) -> str:
    return figures.not_published(tr) if level is None else education_name(level, tr)


def _strongest(names: tuple[str, ...], tr: Language) -> str:
    return ", ".join(names) or tr("not rated by O*NET")


_CELLS: Mapping[Figure, _Write] = MappingProxyType(
    {
        Figure.MATCH: _match,
        Figure.PAY_HERE: lambda job, tr: figures.yearly_pay(
            job.here.wage_median, job.here.hourly_median, tr
        ),
        Figure.LOW_PAY_HERE: lambda job, tr: figures.money(job.here.wage_p10, tr),
        Figure.HIGH_PAY_HERE: lambda job, tr: figures.money(job.here.wage_p90, tr),
        Figure.PAY: lambda job, tr: figures.yearly_pay(
            job.country.wage_median, job.country.hourly_median, tr
        ),
        Figure.LOW_PAY: lambda job, tr: figures.money(job.country.wage_p10, tr),
        Figure.HIGH_PAY: lambda job, tr: figures.money(job.country.wage_p90, tr),
        Figure.JOBS_HERE: lambda job, tr: figures.jobs(job.here.employment, tr),
        Figure.JOBS: lambda job, tr: figures.jobs(job.country.employment, tr),
        Figure.HOW_COMMON: lambda job, tr: figures.job_share(job.here.location_quotient, tr),
        Figure.GROWTH: lambda job, tr: figures.growth(job.occupation.outlook.growth, tr),
        Figure.OPENINGS: lambda job, tr: figures.openings(job.occupation.outlook.openings, tr),
        Figure.ENTRY_EDUCATION: lambda job, tr: education_needed(
            schooling_of(job.occupation).entry, tr
        ),
        Figure.EXPERIENCE: lambda job, tr: experience_needed(
            job.occupation.outlook.work_experience, tr
        ),
        Figure.TRAINING: lambda job, tr: training_needed(
            job.occupation.outlook.on_the_job_training, tr
        ),
        Figure.COMMONEST_EDUCATION: lambda job, tr: _level(
            schooling_of(job.occupation).commonest, tr
        ),
        Figure.JOB_ZONE: lambda job, tr: preparation_needed(job.occupation, tr),
        Figure.SELF_EMPLOYED: lambda job, tr: figures.self_employed(
            job.occupation.outlook.self_employed, tr
        ),
        Figure.INTERESTS: lambda job, tr: _strongest(
            tuple(answer_name(key, tr) for key in strongest(job.occupation.interests)), tr
        ),
        Figure.VALUES: lambda job, tr: _strongest(
            tuple(answer_name(key, tr) for key in strongest(job.occupation.values)), tr
        ),
        Figure.SUBJECTS: lambda job, tr: _strongest(
            tuple(answer_name(Subject(name), tr) for name in strongest(job.occupation.knowledge)),
            tr,
        ),
        Figure.SKILLS: lambda job, tr: _strongest(
            tuple(map(tr.term, strongest(job.occupation.skills))), tr
        ),
    }
)
