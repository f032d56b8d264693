"""A place whose figures stand on a job's page."""

from collections.abc import Mapping
from dataclasses import dataclass

from careerapp.charts.place_style import PlaceRole
from careerapp.domain.occupation import LaborMarket
from careerapp.domain.scales import ANYWHERE
from careerapp.ui.language import tr
from careerapp.ui.words import location_name


@dataclass(frozen=True, slots=True)
class ShownPlace:
    """One place, why it is shown, and its figures."""

    name: str
    role: PlaceRole
    market: LaborMarket

    @property
    def code(self) -> str:
        """Its postal code."""
        return self.market.location


def shown_places(
    markets: Mapping[str, LaborMarket], own: str | None, chosen: str | None
) -> list[ShownPlace]:
    """Return the person's own place, the whole country and one to compare with, as far as known.

    Parameters
    ----------
    markets : mapping of str to LaborMarket
        Of all places, by postal code.
    own, chosen : str or None
        Postal codes; a place is shown once, and the whole country always.
    """
    roles = {own: PlaceRole.OWN, ANYWHERE.code: PlaceRole.COUNTRY}
    roles.setdefault(chosen, PlaceRole.CHOSEN)
    roles[ANYWHERE.code] = PlaceRole.COUNTRY  # also for somebody who would work anywhere
    return [
        ShownPlace(place_name(code), role, markets[code])
        for code, role in roles.items()
        if code is not None
    ]


def place_name(code: str) -> str:
    """Return a place's name at the head of its figures."""
    if code == ANYWHERE.code:
        return tr("The whole US")
    return location_name(code)
