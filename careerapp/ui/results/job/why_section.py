"""Why a job matches as it does: reasons, an addition, and what would change it."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLabel, QVBoxLayout, QWidget

from careerapp.charts.contributions import (
    ContributionBar,
    Ends,
    contributions_height,
    draw_contributions,
    signed,
    whole_figures,
)
from careerapp.domain.explanation import Contribution, Explanation
from careerapp.domain.match import Match
from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block
from careerapp.report.answer_names import answer_name
from careerapp.report.reasons import NEGLIGIBLE, change_sentence, reasons_against, reasons_for
from careerapp.ui import theme
from careerapp.ui.figure_view import Charts
from careerapp.ui.labels import text_label
from careerapp.ui.results.job.block_table import BlockTable
from careerapp.ui.results.section import Section

_MOST_BARS = 8  # and one for the rest
_MOST_FOR, _MOST_AGAINST = 3, 2
_WIDE = 720  # pixels; narrower, the chart stands under the sentences


class WhySection(Section):
    """Sentences and a table of the pages, beside a chart.

    The explanation may come later; its place is kept meanwhile.

    Parameters
    ----------
    profile : Profile
        The answers that the match was computed from.
    charts : Charts
        Makes the chart.
    explanation : Explanation, optional
        The match taken apart.

    Signals: ``shown()``, when the reasons are there, or why there are none.
    """

    shown = Signal()

    def __init__(
        self, profile: Profile, charts: Charts, explanation: Explanation | None = None
    ) -> None:
        super().__init__(self.tr("Why it fits"))
        self._profile = profile
        self._lead = text_label(self.tr("Working out the reasons…"))
        self._for = _Reasons(self.tr("What speaks for it"), "+", _MOST_FOR)
        self._against = _Reasons(self.tr("What speaks against it"), "−", _MOST_AGAINST)
        self._change = text_label()
        self._chart = charts.view(
            None,  # until there is an explanation
            name=self.tr("What your answers add and take away"),
            description="",
            height=contributions_height(_expected_bars(profile), charts.theme.colors),
        )
        self._table = BlockTable(profile.counted)

        sentences = QVBoxLayout()
        sentences.setSpacing(theme.SPACE_16)
        for part in (self._for, self._against, self._change, self._table):
            sentences.addWidget(part)
        sentences.addStretch()
        self._content = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._content)
        self._columns.setContentsMargins(0, theme.SPACE_8, 0, 0)
        self._columns.setSpacing(theme.SPACE_24)
        self._columns.addLayout(sentences, 5)
        self._columns.addWidget(self._chart, 6, Qt.AlignmentFlag.AlignTop)
        self._keep_place(keep=True)
        self._content.hide()
        self.body.addWidget(self._lead)
        self.body.addWidget(self._content)
        if explanation is not None:
            self.show_explanation(explanation)

    def renew(self, profile: Profile, matches: Mapping[str, Match]) -> None:
        """Note whose answers the next explanation is about; the reasons stay until it comes."""
        self._profile = profile

    def show_explanation(self, explanation: Explanation) -> None:
        """Show the reasons, in the place kept for them."""
        self._content.show()  # first, because hidden widgets do not say that they grow
        match = round(explanation.match)
        lead = self.tr(
            "An average job is a {base} % match. Your answers put this one at {match} %."
        )
        self._lead.setText(lead.format(base=round(explanation.base), match=match))
        self._for.show_reasons(
            reasons_for(explanation, self._profile, _tr, _MOST_FOR),
            self.tr("None of your answers clearly speaks for it."),
        )
        self._against.show_reasons(
            reasons_against(explanation, self._profile, _tr, _MOST_AGAINST),
            self.tr("None of your answers clearly speaks against it."),
        )
        self._change.setText(change_sentence(explanation, _tr))
        self._show_chart(explanation)
        self._table.show_blocks(explanation.blocks, match)
        self.shown.emit()

    def show_failure(self, error: BaseException) -> None:
        """Show why there are no reasons, and nothing else."""
        sentence = self.tr("The reasons could not be worked out: {error}")
        self._lead.setText(sentence.format(error=error))
        self._keep_place(keep=False)
        self._content.hide()
        self.shown.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = event.size().width() >= _WIDE
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        self._content.updateGeometry()  # hidden, it does not do so by itself
        super().resizeEvent(event)

    def _keep_place(self, *, keep: bool) -> None:
        policy = self._content.sizePolicy()
        policy.setRetainSizeWhenHidden(keep)
        self._content.setSizePolicy(policy)

    def _show_chart(self, explanation: Explanation) -> None:
        ends = Ends(
            base_label=self.tr("Average job"),
            base=round(explanation.base),
            match_label=self.tr("This job"),
            match=round(explanation.match),
        )
        bars = self._bars(explanation.contributions, ends.match - ends.base)
        title = self._chart_title(explanation.contributions)
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
                    "Points of the match. Source: O*NET 29.3 and 30.2 ratings, and your answers."
                ),
            ),
            name=title,
            description="; ".join(lines),
        )

    def _bars(self, contributions: Sequence[Contribution], total: int) -> list[ContributionBar]:
        """Return the strongest, what adds before what takes away, and the rest as one."""
        clear = [one for one in contributions if abs(one.points) >= NEGLIGIBLE]
        clear.sort(key=lambda one: one.points)
        # What the sentences tell is on the chart, even where many on the other side are stronger.
        told = [one for one in clear[::-1][:_MOST_FOR] if one.points > 0]
        told += [one for one in clear[:_MOST_AGAINST] if one.points < 0]
        others = sorted((one for one in clear if one not in told), key=lambda one: -abs(one.points))
        shown = [*told, *others][:_MOST_BARS]
        rest = [one for one in contributions if one not in shown]
        if len(rest) == 1:
            shown, rest = [*shown, *rest], []
        shown.sort(key=lambda one: -one.points)
        figures = [one.points for one in shown]
        names = [answer_name(one.answer, _tr) for one in shown]
        if rest:
            figures.append(sum(one.points for one in rest))
            names.append(self.tr("{count} other answers").format(count=len(rest)))
        return [
            ContributionBar(name, points)
            for name, points in zip(names, whole_figures(figures, total), strict=True)
        ]

    def _chart_title(self, contributions: Sequence[Contribution]) -> str:
        ordered = sorted(contributions, key=lambda one: one.points)
        best = ordered[-1] if ordered and ordered[-1].points >= NEGLIGIBLE else None
        worst = ordered[0] if ordered and ordered[0].points <= -NEGLIGIBLE else None
        if best is not None and worst is not None:
            title = self.tr("“{best}” adds most, “{worst}” takes away most")
        elif best is not None:
            title = self.tr("“{best}” adds most")
        elif worst is not None:
            title = self.tr("“{worst}” takes away most")
        else:
            title = self.tr("No answer adds or takes away much")
        return title.format(
            best="" if best is None else answer_name(best.answer, _tr),
            worst="" if worst is None else answer_name(worst.answer, _tr),
        )


class _Reasons(QWidget):
    """A heading and a few sentences behind a sign."""

    def __init__(self, title: str, sign: str, most: int) -> None:
        super().__init__()
        self._lines: list[tuple[QLabel, QLabel]] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.SPACE_8)
        grid.setVerticalSpacing(theme.SPACE_4)
        grid.setColumnStretch(1, 1)
        grid.addWidget(text_label(title, bold=True), 0, 0, 1, 2)
        self._otherwise = text_label()
        grid.addWidget(self._otherwise, 1, 0, 1, 2)
        for row in range(2, most + 2):
            mark, sentence = text_label(sign, quiet=True), text_label()
            grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(sentence, row, 1)
            self._lines.append((mark, sentence))
        self._otherwise.hide()

    def show_reasons(self, reasons: Sequence[str], otherwise: str) -> None:
        """Show sentences, or another one where there are none."""
        self._otherwise.setText("" if reasons else otherwise)
        self._otherwise.setVisible(not reasons)
        for place, (mark, sentence) in enumerate(self._lines):
            text = reasons[place] if place < len(reasons) else ""
            sentence.setText(text)
            mark.setVisible(bool(text))
            sentence.setVisible(bool(text))


def _expected_bars(profile: Profile) -> int:
    answers = sum(
        1 if block is Block.EDUCATION else len(profile.ratings(block)) for block in profile.counted
    )
    return min(answers, _MOST_BARS + 1)


def _tr(text: str) -> str:
    return QCoreApplication.translate("words", text)
