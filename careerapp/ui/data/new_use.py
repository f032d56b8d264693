"""What is used from now on, of all that somebody can take in."""

from enum import StrEnum


class NewUse(StrEnum):
    """What has changed, as the next window says it."""

    DATA = "data"
    CROSSWALK = "crosswalk"
    NO_CROSSWALK = "no crosswalk"
