"""Reading the tables of an O*NET release."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import pandas as pd

from careerapp.catalog.errors import SourceError
from careerapp.catalog.ranges import JOB_ZONE, RANGES, Range
from careerapp.catalog.tables import ONET_CODE, Table, read_table
from careerapp.catalog.text_rows import shorten
from careerapp.domain.language import to_translate
from careerapp.domain.scales import Interest, WorkValue

KNOWLEDGE_AREAS = 33
SKILLS = 35
EDUCATION_CATEGORIES = 12
RELATED = 20
TIERS = ("Primary-Short", "Primary-Long", "Supplemental")

DESCRIPTION = "Description"

_CODE = "O*NET-SOC Code"
_ELEMENT = "Element Name"
_SCALE = "Scale ID"
_VALUE = "Data Value"
_CATEGORY = "Category"
_DATE = "Date"
_RELATED_CODE = "Related O*NET-SOC Code"
_YES_NO = ("Y", "N")
# Published shares are rounded to two decimals each.
_SHARE_SUMS = Range(99.5, 100.5)

_KEYS = {
    "Occupation Data": (_CODE,),
    "Interests": (_CODE, _ELEMENT, _SCALE),
    "Job Zones": (_CODE,),
    "Work Values": (_CODE, _ELEMENT, _SCALE),
    "Education, Training, and Experience": (_CODE, _ELEMENT, _SCALE, _CATEGORY),
    "Knowledge": (_CODE, _ELEMENT, _SCALE),
    "Skills": (_CODE, _ELEMENT, _SCALE),
    "Related Occupations": (_CODE, _RELATED_CODE),
    "Alternate Titles": (_CODE, "Alternate Title", "Short Title"),
    "Technology Skills": (_CODE, "Example", "Commodity Code"),
    "Specific Interest Areas": (_CODE, _ELEMENT, _SCALE),
}
# What is read besides the key; descriptions are for a person's own copy only.
_OTHER_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "Occupation Data": ("Title",),
    "Interests": (_VALUE, _DATE),
    "Job Zones": ("Job Zone",),
    "Work Values": (_VALUE, _DATE),
    "Education, Training, and Experience": (_VALUE, _DATE),
    "Knowledge": (_VALUE, _DATE),
    "Skills": (_VALUE, _DATE),
    "Related Occupations": ("Relatedness Tier", "Index"),
    "Alternate Titles": (),
    "Technology Skills": ("Commodity Title", "Hot Technology", "In Demand"),
    "Specific Interest Areas": (_VALUE, _DATE),
}


def read_onet(path: Path, name: str, *others: str) -> Table:
    """Read one table of a release.

    Parameters
    ----------
    path : Path
        The text file.
    name : str
        Which table it is, by O*NET's own file name without its ending.
    *others : str
        Columns that are read besides those that always are.
    """
    key = _KEYS[name]
    table = read_table(path, (*key, *_OTHER_COLUMNS[name], *others), key)
    table.check_codes(_CODE, ONET_CODE)
    return table


def titles(table: Table) -> pd.Series:
    """Return occupation titles, by code, from Occupation Data."""
    table.check_names("Title")
    table.check_unique("Title")
    return table.frame.set_index(_CODE)["Title"]


def titles_and_descriptions(table: Table) -> pd.DataFrame:
    """Return columns title and description, by code, from Occupation Data."""
    table.check_prose(DESCRIPTION)
    descriptions = table.frame.set_index(_CODE)[DESCRIPTION].str.strip()
    return pd.DataFrame({"title": titles(table), "description": descriptions})


def job_zones(table: Table) -> pd.Series:
    """Return job zones, by code."""
    zones = table.numbers("Job Zone", JOB_ZONE, whole=True)
    return zones.set_axis(pd.Index(table.frame[_CODE]))


def interests(table: Table) -> pd.DataFrame:
    """Return the six interests on scale OI; one row for each code."""
    return _named_ratings(table, "OI", {_spoken(member): member.value for member in Interest})


def work_values(table: Table) -> pd.DataFrame:
    """Return the six work values on scale EX; one row for each code."""
    return _named_ratings(table, "EX", {_spoken(member): member.value for member in WorkValue})


def importances(table: Table, elements: int | None) -> pd.DataFrame:
    """Return importances on scale IM; a row for each code, a column for each element name.

    Parameters
    ----------
    table : Table
        Knowledge or Skills.
    elements : int or None
        How many elements there must be; None where releases differ.
    """
    return _all_elements(table, "IM", elements)


def interest_areas(table: Table) -> pd.DataFrame:
    """Return ratings on scale OI; a row for each code, a column for each specific interest area."""
    return _all_elements(table, "OI", elements=None)


def _all_elements(table: Table, scale: str, elements: int | None) -> pd.DataFrame:
    rated = table.only(_SCALE, scale)
    rated.check_names(_ELEMENT)
    names = sorted(rated.frame[_ELEMENT].unique())
    if elements is not None and len(names) != elements:
        raise SourceError(
            to_translate("{column} has {count} different values on scale {scale}, not {expected}"),
            at=table.file,
            count=len(names),
            column=_ELEMENT,
            scale=scale,
            expected=elements,
        )
    return _complete(rated, scale, _ELEMENT, names)


def education_shares(table: Table) -> pd.DataFrame:
    """Return the percentage of workers in each of the 12 categories; a row for each code."""
    rated = table.only(_SCALE, "RL")
    categories = [str(number) for number in range(1, EDUCATION_CATEGORIES + 1)]
    shares = _complete(rated, "RL", _CATEGORY, categories)
    sums = shares.sum(axis="columns")
    wrong = sums[~sums.between(_SHARE_SUMS.low, _SHARE_SUMS.high)]
    if len(wrong):
        raise SourceError(
            to_translate("the {count} shares on scale {scale} of {code} add up to {sum}, not 100"),
            at=table.file,
            count=EDUCATION_CATEGORIES,
            scale="RL",
            code=str(wrong.index[0]),
            sum=round(float(wrong.iloc[0]), 2),
        )
    return shares


def rated(table: Table) -> pd.Series:
    """Return the year that each occupation was last rated in, by code, from any ratings."""
    return table.years(_DATE).groupby(table.frame[_CODE]).max()


def related(table: Table) -> pd.DataFrame:
    """Return related occupations: columns code, related, tier and position (1 is nearest)."""
    table.check_codes(_RELATED_CODE, ONET_CODE)
    table.check_other(_RELATED_CODE, than=_CODE)
    table.check_choices("Relatedness Tier", TIERS)
    positions = table.numbers("Index", Range(1, RELATED), whole=True)
    found = pd.DataFrame(
        {
            "code": table.frame[_CODE],
            "related": table.frame[_RELATED_CODE],
            "tier": table.frame["Relatedness Tier"],
            "position": positions,
        }
    )
    counts = found.groupby("code")["position"].nunique()
    wrong = counts[counts != RELATED]
    if len(wrong):
        raise SourceError(
            to_translate(
                "{code} has {count} different values of {column}, not {expected}; the file seems "
                "cut off"
            ),
            at=table.file,
            code=str(wrong.index[0]),
            count=int(wrong.iloc[0]),
            column="Index",
            expected=RELATED,
        )
    return found


def alternate_titles(table: Table) -> pd.DataFrame:
    """Return other names for occupations: columns code and title, each title once."""
    table.check_names("Alternate Title")
    found = pd.DataFrame({"code": table.frame[_CODE], "title": table.frame["Alternate Title"]})
    # The same name is listed again for each of its short forms.
    folded = found["title"].str.casefold()
    return found[~found.assign(title=folded).duplicated()]


def technologies(table: Table) -> pd.DataFrame:
    """Return technologies: columns code, name, group, hot and in_demand."""
    table.check_names("Example")
    table.check_names("Commodity Title")
    table.check_choices("Hot Technology", _YES_NO)
    table.check_choices("In Demand", _YES_NO)
    # By another code, one may be in the table twice.
    table.check_unique(_CODE, "Example", "Commodity Title")
    return pd.DataFrame(
        {
            "code": table.frame[_CODE],
            "name": table.frame["Example"],
            "group": table.frame["Commodity Title"],
            "hot": table.frame["Hot Technology"] == "Y",
            "in_demand": table.frame["In Demand"] == "Y",
        }
    )


def _spoken(member: Interest | WorkValue) -> str:
    return member.value.replace("_", " ").title()


def _named_ratings(table: Table, scale: str, columns: Mapping[str, str]) -> pd.DataFrame:
    rated = table.only(_SCALE, scale)
    return _complete(rated, scale, _ELEMENT, list(columns)).rename(columns=dict(columns))


def _complete(table: Table, scale: str, column: str, wanted: Sequence[str]) -> pd.DataFrame:
    """Return one row for each code and one column for each wanted element, none missing."""
    table.check_choices(column, wanted)
    values = table.numbers(_VALUE, RANGES[scale])
    frame = table.frame.assign(**{_VALUE: values})
    wide = frame.pivot_table(
        index=_CODE, columns=column, values=_VALUE, aggfunc="first", observed=True
    )
    wide = wide.reindex(columns=list(wanted))
    incomplete = wide.index[wide.isna().any(axis="columns")]
    if len(incomplete):
        code = incomplete[0]
        missing = [name for name in wanted if pd.isna(wide.loc[code, name])]
        raise SourceError(
            to_translate(
                "{code} has {count} of {expected} rows on scale {scale}; {column} {value} is "
                "missing; the file seems cut off"
            ),
            at=table.file,
            code=str(code),
            count=len(wanted) - len(missing),
            expected=len(wanted),
            scale=scale,
            column=column,
            value=repr(shorten(missing[0])),
        )
    return wide
