"""Why a job matches as it does: reasons, an addition, and what would change it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from careerapp.charts.contributions import (
    ContributionBar,
    Ends,
    contributions_height,
    draw_contributions,
    signed,
)
from careerapp.domain.editions import Editions
from careerapp.domain.explanation import Explanation
from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block
from careerapp.domain.whole_points import WholePoints, whole_points
from careerapp.report.answer_names import answer_name, listing, page_name
from careerapp.report.edition_words import releases
from careerapp.report.glossary import Term
from careerapp.report.reasons import (
    change_sentence,
    few_answers_sentence,
    reasons_against,
    reasons_for,
)
from careerapp.report.schooling import NOT_KNOWN, Schooling
from careerapp.ui import theme
from careerapp.ui.column import Column
from careerapp.ui.errors import said
from careerapp.ui.figure_view import Charts
from careerapp.ui.labels import text_label
from careerapp.ui.language import tr
from careerapp.ui.layouts import nest
from careerapp.ui.results.job.block_table import BlockTable
from careerapp.ui.results.job.reason_list import ReasonList
from careerapp.ui.results.section import Section
from careerapp.ui.text_size import beside_text

_MOST_BARS = 9  # one of them for the rest
_WIDE = 720  # pixels; narrower, the chart stands under the sentences


class WhySection(Section):
    """Sentences and a table of the pages, beside a chart.

    The explanation may come later; its place is kept meanwhile.

    Parameters
    ----------
    profile : Profile
        The answers, for the size of the place.
    charts : Charts
        Makes the chart.
    editions : Editions
        Of the data.
    schooling : Schooling
        Of the job.
    estimated : sequence of Block
        What O*NET has not rated for the job.

    Signals: ``shown()``, when the reasons are there, or why there are none.
    """

    shown = Signal()

    def __init__(
        self,
        profile: Profile,
        charts: Charts,
        editions: Editions,
        *,
        schooling: Schooling = NOT_KNOWN,
        estimated: Sequence[Block] = (),
    ) -> None:
        super().__init__(self.tr("Why it fits and why not"), Term.MATCH)
        rated = (editions.interests, editions.values, editions.subjects, editions.education)
        self._releases = releases((each.edition for each in rated), tr)
        self._schooling = schooling
        self._estimated = estimated
        self._lead = text_label(self.tr("Working out the reasons…"))
        self._for = ReasonList(self.tr("What speaks for it"), "+")
        self._against = ReasonList(self.tr("What speaks against it"), "−")
        self._change = text_label()
        self._chart = charts.view(
            None,  # until there is an explanation
            name=self.tr("What your answers add and take away"),
            description="",
            height=partial(contributions_height, _expected_bars(profile)),
        )
        self._table = BlockTable(profile.counted)

        sentences = QVBoxLayout()
        sentences.setSpacing(theme.SPACE_16)
        for part in (self._for, self._against, self._change, self._table):
            sentences.addWidget(part)
        sentences.addWidget(
            text_label(
                self.tr(
                    "Agreement is 100 where a job is the same as your answers, and 50 for an "
                    "average job."
                ),
                theme.CAPTION,
                quiet=True,
            )
        )
        sentences.addStretch()
        self._content = Column()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._content)
        self._columns.setContentsMargins(0, theme.SPACE_8, 0, 0)
        self._columns.setSpacing(theme.SPACE_24)
        nest(self._columns, sentences, 5)
        self._columns.addWidget(self._chart, 6, Qt.AlignmentFlag.AlignTop)
        self._keep_place(keep=True)
        self._content.hide()
        self.body.addWidget(self._lead)
        self.body.addWidget(self._content)

    def show_explanation(self, explanation: Explanation, profile: Profile) -> None:
        """Show the reasons, in the place kept for them.

        Parameters
        ----------
        explanation : Explanation
            The match taken apart.
        profile : Profile
            The answers that it was computed from.
        """
        self._content.show()  # first, because hidden widgets do not say that they grow
        points = whole_points(explanation)
        self._lead.setText(self._lead_text(explanation, points, profile))
        self._for.show_reasons(
            reasons_for(
                explanation, profile, tr, schooling=self._schooling, estimated=self._estimated
            ),
            self.tr("None of your answers clearly speaks for it."),
        )
        self._against.show_reasons(
            reasons_against(
                explanation, profile, tr, schooling=self._schooling, estimated=self._estimated
            ),
            self.tr("None of your answers clearly speaks against it."),
        )
        self._change.setText(change_sentence(explanation, tr))
        self._show_chart(points)
        self._table.show_blocks(explanation.blocks, points.match, self._estimated)
        self.shown.emit()

    def show_failure(self, error: BaseException) -> None:
        """Show why there are no reasons, and nothing else."""
        sentence = self.tr("The reasons could not be worked out: {error}")
        self._lead.setText(sentence.format(error=said(error)))
        self._keep_place(keep=False)
        self._content.hide()
        self.shown.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = event.size().width() >= beside_text(_WIDE)
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        self._content.updateGeometry()  # hidden, it does not do so by itself
        super().resizeEvent(event)

    def _keep_place(self, *, keep: bool) -> None:
        policy = self._content.sizePolicy()
        policy.setRetainSizeWhenHidden(keep)
        self._content.setSizePolicy(policy)

    def _lead_text(self, explanation: Explanation, points: WholePoints, profile: Profile) -> str:
        lead = self.tr(
            "An average job is a {base} % match. Your answers put this one at {match} %."
        ).format(base=points.base, match=points.match)
        sentences = [lead, few_answers_sentence(explanation, tr)]
        missing = [block for block in self._estimated if block in profile.counted]
        if missing:
            pages = listing([f"“{page_name(block, tr)}”" for block in missing], tr)
            estimated = self.tr(
                "O*NET has not rated this job for {pages}; that part is estimated from the most "
                "similar jobs."
            )
            sentences.append(estimated.format(pages=pages))
        return " ".join(filter(None, sentences))

    def _show_chart(self, points: WholePoints) -> None:
        ends = Ends(
            base_label=self.tr("Average job"),
            base=points.base,
            match_label=self.tr("This job"),
            match=points.match,
        )
        bars = self._bars(points)
        title = self._chart_title(points)
        lines = [
            f"{ends.base_label}: {ends.base}",
            *(f"{bar.label}: {signed(bar.points)}" for bar in bars),
            f"{ends.match_label}: {ends.match}",
        ]
        self._chart.show_chart(
            partial(
                draw_contributions,
                bars=bars,
                ends=ends,
                adds=self.tr("adds"),
                takes_away=self.tr("takes away"),
                title=title,
                source=self.tr(
                    "Points of the match. Source: O*NET {releases} ratings, and your answers."
                ).format(releases=self._releases),
            ),
            name=title,
            description="; ".join(lines),
        )

    def _bars(self, points: WholePoints) -> list[ContributionBar]:
        bars = [
            ContributionBar(answer_name(part.contribution.answer, tr), part.points)
            for part in points.parts
        ]
        if points.rest:
            count = len(points.rest)
            others = self.tr("1 other answer") if count == 1 else self.tr("{count} other answers")
            bars.append(ContributionBar(others.format(count=count), points.rest_points))
        return bars

    def _chart_title(self, points: WholePoints) -> str:
        best, worst = (
            answer_name(side[0].contribution.answer, tr) if side else ""
            for side in (points.adding, points.taking)
        )
        if best and worst:
            title = self.tr("“{best}” adds most, “{worst}” takes away most")
        elif best:
            title = self.tr("“{best}” adds most")
        elif worst:
            title = self.tr("“{worst}” takes away most")
        else:
            title = self.tr("No answer adds or takes away much")
        return title.format(best=best, worst=worst)


def _expected_bars(profile: Profile) -> int:
    answers = sum(
        1 if block is Block.EDUCATION else len(profile.ratings(block)) for block in profile.counted
    )
    return min(answers, _MOST_BARS)
