"""The controls that narrow the list of careers."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from careerapp.domain.editions import Editions
from careerapp.domain.job_facts import MANY_OPENINGS
from careerapp.domain.job_filter import Criterion, InPlace, JobFilter
from careerapp.domain.job_list import Selection
from careerapp.domain.scales import ANYWHERE, EducationLevel
from careerapp.report import figures
from careerapp.report.glossary import Term
from careerapp.report.list_words import ListWords
from careerapp.ui import theme
from careerapp.ui.focus_kept import focus_kept
from careerapp.ui.labels import text_label
from careerapp.ui.language import tr
from careerapp.ui.person_state import PersonState
from careerapp.ui.results.job_families import family_names
from careerapp.ui.results.overview.filter_field import FilterField
from careerapp.ui.results.overview.rejected_list import RejectedList
from careerapp.ui.results.value_choice import ValueChoice
from careerapp.ui.tick_box import TickBox
from careerapp.ui.words import education_name

LEAST_PAYS = (30_000, 40_000, 50_000, 60_000, 75_000, 90_000, 100_000, 120_000, 150_000, 200_000)
"""Yearly pay that one can ask for at least; nearly all jobs pay the first, few the last."""


class FilterForm(QWidget):
    """A control for each criterion, with what it means and how many jobs it leaves out unseen.

    What is chosen goes into the person's view of the list; what is chosen elsewhere is shown.

    Parameters
    ----------
    state : PersonState
        Holds the filters and the jobs hidden by hand.
    editions : Editions
        Of the data.
    """

    def __init__(self, state: PersonState, editions: Editions) -> None:
        super().__init__()
        self._state = state
        self._editions = editions
        self._words = ListWords(None, tr)
        self.count = text_label("", theme.LEAD, bold=True)
        self.clear = QPushButton(self.tr("&Clear filters"))
        self.clear.clicked.connect(lambda: self._want(JobFilter()))

        self.education = ValueChoice(self._education_words(), fills_width=True)
        self.pay = ValueChoice(self._pay_words(None), fills_width=True)
        self.in_place = ValueChoice(self._place_words(), fills_width=True)
        self.growing = TickBox(self.tr("&Growing"))
        self.many_openings = TickBox(self.tr("Many &openings"))
        self.family = ValueChoice(self._family_words(Selection()), fills_width=True)
        self.rejected = RejectedList()
        self._source = text_label("", theme.CAPTION, quiet=True)
        self._fields = self._make_fields()
        self._connect()
        self._lay_out()
        state.view_changed.connect(self._show_filter)
        self.show_place(None)
        self._show_filter()

    def show_place(self, place: str | None) -> None:
        """Ask about another place, a postal code; no place is the whole country."""
        self._words = ListWords(None if place == ANYWHERE.code else place, tr)
        name = self._words.place_name
        self._fields[Criterion.LEAST_PAY].rename(
            self.tr("Pa&y in {place}, at least").format(place=name)
        )
        projected = self._editions.projected
        self._source.setText(
            self.tr(
                "Pay and jobs: Bureau of Labor Statistics, {month}. Education, growth and "
                "openings: its projections for {first} to {last}."
            ).format(
                month=tr.month(self._editions.pay_in(place).month),
                first=projected.first,
                last=projected.last,
            )
        )
        self.in_place.set_words(self._place_words())
        self.in_place.setVisible(self._words.place is not None)
        in_place = self._fields[Criterion.IN_PLACE]
        if self._words.place is None:
            in_place.rename(self.tr("Your place"))
            in_place.explain(
                self.tr("Choose one with “Change my answers” to ask for jobs that are found there.")
            )
        else:
            in_place.rename(self.tr("&In {place}").format(place=name))
            in_place.explain("")

    def show_selection(self, selection: Selection) -> None:
        """Say how many jobs pass, and how many nobody can say that of."""
        self.family.set_words(self._family_words(selection))
        for criterion, field in self._fields.items():
            field.say_left_out(self._words.left_out(criterion, selection))
        self.rejected.show_matches(selection.rejected)
        self.count.setText(self._words.count(selection))

    def _make_fields(self) -> Mapping[Criterion, FilterField]:
        return {
            Criterion.ENTRY_EDUCATION: FilterField(
                self.education,
                self.tr("Education to get i&n, at most"),
                self.tr("What is typical for new workers. There are exceptions."),
                (Term.EDUCATION_TO_GET_IN,),
            ),
            Criterion.LEAST_PAY: FilterField(
                self.pay, " ", self.tr("Half of the workers earn this or more.")
            ),
            Criterion.IN_PLACE: FilterField(self.in_place, " "),
            Criterion.GROWING: FilterField(
                self.growing,
                meaning=self.tr("More of these jobs in the US in {last} than in {first}.").format(
                    first=self._editions.projected.first, last=self._editions.projected.last
                ),
            ),
            Criterion.MANY_OPENINGS: FilterField(
                self.many_openings,
                meaning=self.tr(
                    "{count} or more a year in the US; one job in four has as many."
                ).format(count=figures.number(MANY_OPENINGS, tr)),
            ),
            Criterion.FAMILY: FilterField(
                self.family,
                self.tr("Career g&roup"),
                self.tr("The number after each: how many jobs pass your other filters."),
                (Term.CAREER_GROUP,),
            ),
        }

    def _connect(self) -> None:
        def want(**what: Any) -> None:
            self._want(replace(self._state.view.job_filter, **what))

        self.education.chosen.connect(lambda level: want(entry_education=level))
        self.pay.chosen.connect(lambda least: want(least_pay=least))
        self.in_place.chosen.connect(lambda wanted: want(in_place=wanted))
        self.growing.toggled.connect(lambda wanted: want(growing=wanted))
        self.many_openings.toggled.connect(lambda wanted: want(many_openings=wanted))
        self.family.chosen.connect(lambda family: want(family=family))
        self.rejected.wanted.connect(self._show_again)

    def _lay_out(self) -> None:
        self.setProperty("page", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_16, 0, theme.SPACE_16, theme.SPACE_16)
        column.setSpacing(theme.SPACE_16)
        column.addWidget(self.count)
        column.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignLeft)
        for field in self._fields.values():
            column.addWidget(field)
        column.addWidget(FilterField(self.rejected, self.tr("Hidden jobs"), terms=(Term.HIDDEN,)))
        column.addWidget(self._source)
        column.addStretch()
        self.setFocusProxy(self.education)

    def _want(self, wanted: JobFilter) -> None:
        self._state.view = replace(self._state.view, job_filter=wanted)

    def _show_again(self, codes: tuple[str, ...]) -> None:
        self._state.shortlist = self._state.shortlist.without_rejected(*codes)

    def _show_filter(self) -> None:
        wanted = self._state.view.job_filter
        self.education.show_value(wanted.entry_education)
        self.pay.set_words(self._pay_words(wanted.least_pay))
        self.pay.show_value(wanted.least_pay)
        self.in_place.show_value(wanted.in_place)
        self.growing.setChecked(wanted.growing)
        self.many_openings.setChecked(wanted.many_openings)
        self.family.show_value(wanted.family)
        with focus_kept(self.clear, self.education):
            self.clear.setEnabled(bool(wanted.criteria))

    def _education_words(self) -> dict[EducationLevel | None, str]:
        words: dict[EducationLevel | None, str] = {None: self.tr("any")}
        return words | {level: education_name(level) for level in EducationLevel}

    def _pay_words(self, wanted: int | None) -> dict[int | None, str]:
        """Return what one can ask for, with what is asked for though it is not among it."""
        steps = {*LEAST_PAYS} if wanted is None else {*LEAST_PAYS, wanted}
        words: dict[int | None, str] = {None: self.tr("any")}
        for step in sorted(steps):
            words[step] = self.tr("{money} a year").format(money=figures.money(step, tr))
        return words

    def _place_words(self) -> dict[InPlace, str]:
        return {
            InPlace.ANY: self.tr("all jobs"),
            InPlace.EXISTS: self.tr("jobs that exist there"),
            InPlace.ABOVE_AVERAGE: self.tr("jobs more common than in the US"),
        }

    def _family_words(self, selection: Selection) -> dict[str | None, str]:
        passing = selection.passing_by_family
        words: dict[str | None, str] = {
            None: self.tr("all ({count})").format(count=sum(passing.values()))
        }
        for family, name in sorted(family_names().items(), key=lambda each: each[1]):
            words[family] = f"{name} ({passing.get(family, 0)})"
        return words
