"""The person and the job, side by side: interests and work values."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import partial
from typing import TypeVar

from matplotlib.figure import Figure
from PySide6.QtWidgets import QHBoxLayout, QWidget

from careerapp.charts.polar import Series, draw_polar
from careerapp.charts.theme import ChartTheme
from careerapp.domain.match import most_shared
from careerapp.domain.occupation import Occupation
from careerapp.domain.profile import Profile
from careerapp.domain.scales import Interest, WorkValue
from careerapp.ui import formats, theme
from careerapp.ui.figure_view import Charts
from careerapp.ui.labels import text_label
from careerapp.ui.results.section import Section
from careerapp.ui.words import RatingWords, interest_words, value_words

_HEIGHT = 380
_Scale = TypeVar("_Scale", bound=StrEnum)


class FitSection(Section):
    """Two polar charts, and a line that says how to read them.

    Parameters
    ----------
    occupation : Occupation
        The job.
    profile : Profile
        The answers; with no rating in it, the charts show the job alone.
    charts : Charts
        Makes the charts.
    """

    def __init__(self, occupation: Occupation, profile: Profile, charts: Charts) -> None:
        self._alone = not profile.interests and not profile.values
        super().__init__(
            self.tr("What this job is like") if self._alone else self.tr("You and this job")
        )
        self._charts = charts
        self.add_text(self._how_to_read(), quiet=True)
        pair = QHBoxLayout()
        pair.addWidget(
            self._chart(
                self.tr("Interests"),
                [interest_words(key) for key in Interest],
                _in_order(Interest, occupation.interests),
                _in_order(Interest, profile.interests),
            ),
            1,
        )
        if occupation.values is None:
            pair.addWidget(
                text_label(self.tr("O*NET has not rated what this job offers."), quiet=True), 1
            )
        else:
            pair.addWidget(
                self._chart(
                    self.tr("What matters"),
                    [value_words(key) for key in WorkValue],
                    _in_order(WorkValue, occupation.values),
                    _in_order(WorkValue, profile.values),
                ),
                1,
            )
        self.body.addLayout(pair)
        self.add_text(self._sources(), quiet=True, scale=theme.CAPTION)

    def _how_to_read(self) -> str:
        if self._alone:
            return self.tr(
                "Each spoke is one kind of activity or one thing that matters to people at work. "
                "The further out, the more it is part of the job."
            )
        return self.tr(
            "Each spoke is one kind of activity or one thing that matters. The further out, "
            "the more it is part of the job, or the more you like it. "
            "Where the two shapes meet, you and the job agree."
        )

    def _sources(self) -> str:
        text = self.tr(
            "0 to 100 %. Interests of jobs: O*NET 30.2, most rated in 2026. What jobs offer: "
            "O*NET 29.3. These ratings are old: 77 % are from 2008 and none is newer than 2020. "
            "O*NET stopped publishing them in May 2026, so take them as a rough picture."
        )
        return text if self._alone else text + " " + self.tr("You: your answers.")

    def _chart(
        self,
        title: str,
        words: Sequence[RatingWords],
        job: Sequence[float | None],
        person: Sequence[float | None],
    ) -> QWidget:
        labels = [word.title for word in words]
        answered = any(rating is not None for rating in person)
        shared = most_shared(job, person)
        if self._alone:
            strongest = max(range(len(labels)), key=lambda place: job[place] or 0)
            title = self.tr("{title}: this job has most of “{label}”").format(
                title=title, label=labels[strongest]
            )
        elif not answered:
            title = self.tr("{title}: you have not rated these").format(title=title)
        elif shared is not None:
            title = self.tr("{title}: you and this job share most “{label}”").format(
                title=title, label=labels[shared]
            )
        job_series = Series(self.tr("This job"), job)
        person_series = Series(self.tr("You"), person) if answered else None
        return self._charts.view(
            partial(_draw, labels=labels, job=job_series, person=person_series, title=title),
            name=title,
            description=self._text(labels, job, person),
            height=_HEIGHT,
        )

    def _text(
        self,
        labels: Sequence[str],
        job: Sequence[float | None],
        person: Sequence[float | None],
    ) -> str:
        def shown(rating: float | None) -> str:
            return self.tr("no answer") if rating is None else formats.percent(rating)

        if self._alone:
            return "; ".join(
                self.tr("{label}: this job {job}").format(label=label, job=shown(of_job))
                for label, of_job in zip(labels, job, strict=True)
            )
        return "; ".join(
            self.tr("{label}: this job {job}, you {person}").format(
                label=label, job=shown(of_job), person=shown(of_person)
            )
            for label, of_job, of_person in zip(labels, job, person, strict=True)
        )


def _in_order(scale: type[_Scale], ratings: Mapping[_Scale, float]) -> list[float | None]:
    return [ratings.get(key) for key in scale]


def _draw(
    figure: Figure,
    colors: ChartTheme,
    *,
    labels: Sequence[str],
    job: Series,
    person: Series | None,
    title: str,
) -> None:
    draw_polar(figure, labels, job, person, colors, title=title)
