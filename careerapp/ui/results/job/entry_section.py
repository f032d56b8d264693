"""Getting in: the education of workers in a job against the person's own."""

from functools import partial

from careerapp.charts.education import LevelShare, draw_education
from careerapp.domain.occupation import Occupation
from careerapp.domain.profile import Profile
from careerapp.domain.scales import EducationLevel
from careerapp.ui import formats, theme
from careerapp.ui.figure_view import Charts
from careerapp.ui.results.section import Section
from careerapp.ui.words import education_name, job_zone_sentence

_HEIGHT = 340


class EntrySection(Section):
    """What is typically needed to enter, and a chart of what workers have."""

    def __init__(self, occupation: Occupation, profile: Profile, charts: Charts) -> None:
        super().__init__(self.tr("Getting in"))
        self.add_text(job_zone_sentence(occupation.job_zone))
        outlook = occupation.outlook
        self.add_facts(
            {
                self.tr("Education typical for entry"): outlook.entry_education
                or formats.not_known(),
                self.tr("Work experience before"): outlook.work_experience or formats.not_known(),
                self.tr("Training on the job"): outlook.on_the_job_training or formats.not_known(),
            }
        )
        self.add_text(
            self.tr(
                "Preparation: O*NET 29.3, May 2025. Typical entry: Bureau of Labor Statistics, "
                "projections for 2024 to 2034."
            ),
            quiet=True,
            scale=theme.CAPTION,
        )
        if occupation.education is None:
            self.add_text(
                self.tr("O*NET has not asked workers in this job for their education."), quiet=True
            )
            return
        shares = occupation.education
        current, planned = profile.current_education, profile.target_education
        commonest = max(EducationLevel, key=lambda level: shares[level])
        title = self.tr("Most common among workers in this job: {level}").format(
            level=education_name(commonest)
        )
        text = "; ".join(
            f"{education_name(level)}: {formats.percent(shares[level])}" for level in EducationLevel
        )
        if planned is not None:
            text += "; " + self.tr("your plan: {level}").format(level=education_name(planned))
        if current is not None:
            text += "; " + self.tr("you now: {level}").format(level=education_name(current))
        self.body.addWidget(
            charts.view(
                partial(
                    draw_education,
                    levels=[
                        LevelShare(education_name(level), shares[level]) for level in EducationLevel
                    ],
                    title=title,
                    current=None if current is None else current.rank,
                    planned=None if planned is None else planned.rank,
                    current_label=self.tr("you now"),
                    planned_label=self.tr("your plan"),
                    source=self.tr(
                        "Share of workers at each level, in percent. Source: O*NET 29.3, May 2025."
                    ),
                ),
                name=title,
                description=text,
                height=_HEIGHT,
            )
        )
