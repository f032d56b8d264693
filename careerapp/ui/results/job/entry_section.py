"""Getting in: what is needed to enter a job, and the education of those who are in it."""

from collections.abc import Mapping
from functools import partial

from careerapp.charts.education import LevelShare, draw_education
from careerapp.domain.match import Match
from careerapp.domain.occupation import Occupation
from careerapp.domain.profile import Profile
from careerapp.domain.scales import EducationLevel
from careerapp.report.entry_words import (
    education_needed,
    experience_needed,
    plan_sentence,
    preparation_needed,
    training_needed,
)
from careerapp.report.glossary import Term
from careerapp.report.reason_sentence import entry_sentence
from careerapp.report.schooling import schooling_of
from careerapp.ui import formats, theme
from careerapp.ui.figure_view import Charts, FigureView
from careerapp.ui.labels import text_label
from careerapp.ui.language import tr
from careerapp.ui.results.section import Section
from careerapp.ui.words import education_name

_HEIGHT = 340


class EntrySection(Section):
    """What is typical for entry beside the person's plan, and a chart of what workers have.

    Parameters
    ----------
    occupation : Occupation
        The job.
    profile : Profile
        The answers, for the person's own school.
    charts : Charts
        Makes the chart.
    """

    def __init__(self, occupation: Occupation, profile: Profile, charts: Charts) -> None:
        super().__init__(self.tr("Getting in"), Term.PREPARATION)
        self._schooling = schooling_of(occupation)
        self._shares = occupation.education
        self._edition = occupation.editions.education.edition
        outlook = occupation.outlook
        self.add_text(preparation_needed(occupation, tr))
        self.add_facts(
            {
                self.tr("Education to get in"): education_needed(self._schooling.entry, tr),
                self.tr("Experience to get in"): experience_needed(outlook.work_experience, tr),
                self.tr("Training on the job"): training_needed(outlook.on_the_job_training, tr),
            },
            Term.EDUCATION_TO_GET_IN,
            Term.EXPERIENCE_TO_GET_IN,
            Term.TRAINING,
        )
        self._plan = text_label()
        self.body.addWidget(self._plan)
        self.add_text(self._source(occupation), quiet=True, scale=theme.CAPTION)
        self._chart: FigureView | None = None
        if self._shares is None:
            self.add_text(
                self.tr("O*NET has not asked workers in this job for their education."), quiet=True
            )
        else:
            self._chart = charts.view(None, name="", description="", height=_HEIGHT)
            self.body.addWidget(self._chart)
        self._show_profile(profile)

    def renew(self, profile: Profile, matches: Mapping[str, Match]) -> None:
        self._show_profile(profile)

    def _source(self, occupation: Occupation) -> str:
        projected, zones = occupation.editions.projected, occupation.editions.job_zones
        source = self.tr(
            "What it takes to get in: Bureau of Labor Statistics, projections for {first} to "
            "{last}. Preparation: O*NET {release}, {month}."
        ).format(
            first=projected.first,
            last=projected.last,
            release=zones.release,
            month=tr.month(zones.month),
        )
        if not occupation.market_group.is_wider:
            return source
        return (
            source
            + " "
            + self.tr("Typical for “{group}”, a wider group of jobs.").format(
                group=tr.term(occupation.market_group.title)
            )
        )

    def _show_profile(self, profile: Profile) -> None:
        sentence = plan_sentence(profile, self._schooling, tr)
        beyond = entry_sentence(profile, self._schooling, tr)
        self._plan.setText(sentence)
        self._plan.setFont(theme.scaled_font(theme.BODY, bold=bool(beyond)))
        self._plan.setVisible(bool(sentence))
        if self._chart is None or self._shares is None or self._schooling.commonest is None:
            return
        current, planned = profile.current_education, profile.target_education
        title = self.tr("Most common among workers in this job: {level}").format(
            level=education_name(self._schooling.commonest)
        )
        levels = [
            LevelShare(education_name(level), self._shares[level]) for level in EducationLevel
        ]
        marks = {self.tr("you now"): current, self.tr("your plan"): planned}
        parts = [f"{level.label}: {formats.percent(level.share)}" for level in levels]
        parts += [f"{mark}: {education_name(level)}" for mark, level in marks.items() if level]
        self._chart.show_chart(
            partial(
                draw_education,
                levels=levels,
                title=title,
                current=None if current is None else current.rank,
                planned=None if planned is None else planned.rank,
                current_label=self.tr("you now"),
                planned_label=self.tr("your plan"),
                source=self.tr(
                    "Share of workers with each kind of education, in percent. Source: O*NET "
                    "{release}, {month}."
                ).format(release=self._edition.release, month=tr.month(self._edition.month)),
            ),
            name=title,
            description="; ".join(parts),
        )
