"""What O*NET itself says about a job, labeled as its words."""

from careerapp.domain.editions import Edition
from careerapp.domain.language import Language, english
from careerapp.domain.occupation import Description

_AGENCY = "U.S. Department of Labor, Employment and Training Administration (USDOL/ETA)"


def description_heading(tr: Language = english) -> str:
    """Return what stands over O*NET's own words."""
    return tr("In O*NET’s own words")


def description_source(edition: Edition, tr: Language = english) -> str:
    """Return whose words they are, from when, and that they may be shown, as O*NET asks for."""
    return tr(
        "Source: the O*NET {release} Database, {month}, by the {agency}. Used unchanged under the "
        "CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA."
    ).format(agency=_AGENCY, release=edition.release, month=tr.month(edition.month))


def description_in_report(description: Description, tr: Language = english) -> str:
    """Return O*NET's own words as one paragraph, with whose they are."""
    return tr("{heading}: “{text}” {source}").format(
        heading=description_heading(tr),
        text=description.text,
        source=description_source(description.edition, tr),
    )
