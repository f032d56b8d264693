"""The page about work values."""

from dataclasses import replace

from careerapp.domain.answering import rate_values
from careerapp.domain.profile import Profile
from careerapp.domain.responses import ValueWay
from careerapp.ui.wizard.pace import value_minutes
from careerapp.ui.wizard.values.pairs_view import PairsView
from careerapp.ui.wizard.values.sort_view import SortView
from careerapp.ui.wizard.values.statements import value_statements
from careerapp.ui.wizard.values.value_sliders import ValueSliders
from careerapp.ui.wizard.values.values_result import ValuesResult
from careerapp.ui.wizard.ways.way import Way
from careerapp.ui.wizard.ways.ways_page import WaysPage


class ValuesPage(WaysPage[ValueWay]):
    """Three ways to find out how much each of the six work values matters."""

    def __init__(self, question: str) -> None:
        super().__init__(
            question,
            self.tr("Why we ask: people stay in jobs that give them what they care about."),
            self._all_ways(),
            ValuesResult(),
        )

    def way_of(self, profile: Profile) -> ValueWay | None:
        return profile.responses.value_way

    def with_way(self, profile: Profile, way: ValueWay) -> Profile:
        return replace(profile, responses=replace(profile.responses, value_way=way))

    def answered(self, profile: Profile) -> bool:
        return bool(profile.values)

    def rate_anew(self, profile: Profile) -> Profile:
        return rate_values(profile, value_statements())

    def _all_ways(self) -> list[Way[ValueWay]]:
        return [
            Way(
                ValueWay.SORT,
                self.tr("Sort 18 statements"),
                self.tr("Put cards into columns, from what matters most to what matters least."),
                value_minutes(ValueWay.SORT),
                _sort,
            ),
            Way(
                ValueWay.PAIRS,
                self.tr("Choose between two"),
                self.tr("Two statements at a time, until the order of the six values is settled."),
                value_minutes(ValueWay.PAIRS),
                _pairs,
            ),
            Way(
                ValueWay.SLIDERS,
                self.tr("Six sliders"),
                self.tr("Rate the six values yourself, if you know what matters to you."),
                value_minutes(ValueWay.SLIDERS),
                ValueSliders,
            ),
        ]


def _sort() -> SortView:
    return SortView(value_statements())


def _pairs() -> PairsView:
    return PairsView(value_statements())
