"""The ranked list with its bar chart."""

from collections.abc import Sequence

from matplotlib.figure import Figure
from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from careerapp.charts.ranking import Bar, draw_ranking, ranking_height
from careerapp.charts.theme import ChartTheme
from careerapp.domain.match import Match
from careerapp.ui import formats, theme
from careerapp.ui.figure_view import FigureView
from careerapp.ui.labels import text_label
from careerapp.ui.theme import Theme
from careerapp.ui.words import band_name

SIZES = (5, 10, 20)

_CODE = Qt.ItemDataRole.UserRole


class RankingTab(QWidget):
    """The best matches as a list and as bars; choosing one asks for its tab.

    Signals: ``job_chosen(code)``.
    """

    job_chosen = Signal(str)

    def __init__(self, colors: Theme) -> None:
        super().__init__()
        self._colors = colors
        self._matches: Sequence[Match] = ()
        self._rows = QStandardItemModel(0, 4, self)
        self.list = QTableView()
        self._set_up_list()
        self._footnote = text_label(
            self.tr("* partly estimated, because O*NET has not rated all of this job"),
            theme.CAPTION,
            quiet=True,
        )
        self.size_choice = QComboBox()
        for size in SIZES:
            self.size_choice.addItem(self.tr("{size} jobs").format(size=size), size)
        self.size_choice.setAccessibleName(self.tr("How many jobs to show"))
        self.size_choice.currentIndexChanged.connect(self._show)
        show_label = QLabel(self.tr("Sho&w"))
        show_label.setBuddy(self.size_choice)
        self.chart = FigureView(
            self._draw, colors, name=self.tr("Best matches"), description="", height=200
        )

        side = QVBoxLayout()
        side.setSpacing(theme.SPACE_8)
        side.addWidget(
            text_label(self.tr("Careers closest to your answers"), theme.SECTION, bold=True)
        )
        side.addWidget(
            text_label(
                self.tr(
                    "Jobs like these tend to suit people with your answers. "
                    "Choose one to see what it is like and why it is here."
                ),
                quiet=True,
            )
        )
        choice = QHBoxLayout()
        choice.addWidget(show_label)
        choice.addWidget(self.size_choice)
        choice.addStretch()
        side.addLayout(choice)
        side.addWidget(self.list, 1)
        side.addWidget(self._footnote)

        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        holder = QWidget()
        holder.setProperty("page", True)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.chart, 1)
        column.addStretch()
        scroll.setWidget(holder)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.SPACE_24, theme.SPACE_16, theme.SPACE_24, theme.SPACE_16)
        layout.setSpacing(theme.SPACE_24)
        layout.addLayout(side, 5)
        layout.addWidget(scroll, 6)

    def show_matches(self, matches: Sequence[Match]) -> None:
        """Show a ranking, best first."""
        self._matches = matches
        self._show()

    def _set_up_list(self) -> None:
        self.list.setModel(self._rows)
        self.list.setAccessibleName(self.tr("Careers closest to your answers"))
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setTabKeyNavigation(False)
        self.list.setShowGrid(False)
        self.list.setWordWrap(True)
        self.list.verticalHeader().hide()
        self.list.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        # Enter and a single click do the same everywhere, whatever the platform's habit.
        self.list.horizontalHeader().sectionResized.connect(self.list.resizeRowsToContents)
        self.list.activated.connect(self._choose)
        self.list.clicked.connect(self._choose)

    def _show(self) -> None:
        shown = self._shown
        self._rows.clear()
        self._rows.setHorizontalHeaderLabels(["", self.tr("Job"), self.tr("Match"), self.tr("Fit")])
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for match in shown:
            rank = QStandardItem(str(match.rank))
            rank.setData(match.code, _CODE)
            rank.setTextAlignment(right)
            percentage = QStandardItem(f"{round(match.match)} %")
            percentage.setTextAlignment(right)
            self._rows.appendRow(
                [
                    rank,
                    QStandardItem(self._title(match)),
                    percentage,
                    QStandardItem(band_name(match.band)),
                ]
            )
        header = self.list.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in (0, 2):
            self._rows.horizontalHeaderItem(column).setTextAlignment(right)
        self._footnote.setVisible(any(match.estimated for match in shown))
        self.list.setCurrentIndex(self._rows.index(0, 0))
        height = ranking_height(self._bars(), self._colors.colors)
        self.chart.setMinimumHeight(height)
        self.chart.setMaximumHeight(round(1.4 * height))
        self.chart.show_chart(
            self._draw, name=self._chart_title(), description=self._chart_text(shown)
        )

    @property
    def _shown(self) -> Sequence[Match]:
        size: int = self.size_choice.currentData()
        return self._matches[:size]

    def _choose(self, index: QModelIndex) -> None:
        self.job_chosen.emit(index.siblingAtColumn(0).data(_CODE))

    def _title(self, match: Match) -> str:
        return f"{match.title} *" if match.estimated else match.title

    def _chart_title(self) -> str:
        return self.tr("How well your closest {count} jobs match").format(count=len(self._shown))

    def _chart_text(self, shown: Sequence[Match]) -> str:
        return "; ".join(f"{match.rank}. {match.title}: {formats.match(match)}" for match in shown)

    def _bars(self) -> list[Bar]:
        return [Bar(match.title, match.match, band_name(match.band)) for match in self._shown]

    def _draw(self, figure: Figure, colors: ChartTheme) -> None:
        draw_ranking(
            figure,
            self._bars(),
            colors,
            title=self._chart_title(),
            source=self.tr(
                "100 = the same as your answers, 50 = a job picked at random. "
                "From O*NET ratings and your answers."
            ),
        )
