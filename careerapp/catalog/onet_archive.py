"""The archive of an O*NET release, as it is downloaded."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from types import MappingProxyType

from careerapp.catalog import releases
from careerapp.catalog.archive import Archive, ArchiveError
from careerapp.catalog.errors import SourceError
from careerapp.catalog.releases import Release
from careerapp.domain.language import to_translate

# O*NET publishes in August, November, February and May; 25.0 was that of August 2020.
_MONTHS = ((0, 8), (0, 11), (1, 2), (1, 5))
_YEAR_OF_0 = 1995

_FOLDER = re.compile(r"db_(\d{2})_([0-3])_text/")
_ENDING = ".txt"

FILES: Mapping[str, tuple[tuple[str, ...], ...]] = MappingProxyType(
    {
        "Occupation Data": (("Occupation Data",),),
        "Interests": (("Interests",), ("Career Interest Types",)),
        "Job Zones": (("Job Zones",),),
        "Work Values": (("Work Values",),),
        "Education, Training, and Experience": (
            ("Education, Training, and Experience",),
            ("Education",),
        ),
        "Knowledge": (("Knowledge",),),
        "Skills": (("Skills",), ("Essential Skills", "Transferable Skills")),
        "Related Occupations": (("Related Occupations",),),
        "Alternate Titles": (("Alternate Titles",),),
        "Technology Skills": (("Technology Skills",), ("Software Skills",)),
        "Specific Interest Areas": (("Specific Interest Areas",),),
    }
)
"""What each table that is read is called, up to release 30.2 and from 30.3 on.

The specific interest areas are new in 30.3.
"""


def files_of(table: str) -> frozenset[str]:
    """Return what the files of a table are called, in any release."""
    return frozenset(f"{name}{_ENDING}" for names in FILES[table] for name in names)


def release_of(major: int, minor: int) -> Release:
    """Return a release by its number, with the month that it came out in.

    Parameters
    ----------
    major, minor : int
        31 and 0 for 31.0; there are four in a year, 0 to 3.
    """
    years, month = _MONTHS[minor]
    return releases.onet(f"{major}.{minor}", f"{_YEAR_OF_0 + major + years}-{month:02}")


def is_onet(archive: Archive) -> bool:
    """Return whether all files of an archive are in the folder of an O*NET release."""
    return bool(archive.names) and all(_FOLDER.match(name) for name in archive.names)


def release_in(archive: Archive, path: Path) -> Release:
    """Return which release an archive holds.

    Raises
    ------
    ArchiveError
        When it holds more than one, or none.
    """
    found = {match.groups() for name in archive.names if (match := _FOLDER.match(name))}
    if len(found) != 1:
        raise ArchiveError(
            to_translate("this is not the archive of one O*NET release in text files"), at=path
        )
    ((major, minor),) = found
    return release_of(int(major), int(minor))


@contextmanager
def unpacked_tables(archive: Archive) -> Iterator[Mapping[str, tuple[Path, ...]]]:
    """Unpack the tables that are read into a private folder, which goes afterwards.

    Yields
    ------
    mapping of str to tuple of Path
        The files of each table, by the name it has had up to release 30.2. A table that the
        release does not have is absent.

    Raises
    ------
    SourceError
        When there is only one of two files that make a table together, or a table by the names
        of both generations.
    """
    with TemporaryDirectory(prefix="careerapp-") as private:
        tables: dict[str, tuple[Path, ...]] = {}
        for table, generations in FILES.items():
            for names in generations:
                places = [_place(archive, name) for name in names]
                found = [place for place in places if place]
                if found and table in tables:
                    raise _twice(found[0], tables[table][0].name)
                if len(found) == len(names):
                    tables[table] = tuple(_unpack(archive, place, Path(private)) for place in found)
                elif found:
                    raise _half(found[0], names[places.index(None)])
        yield tables


def _place(archive: Archive, name: str) -> str | None:
    wanted = [
        place
        for place in archive.names
        if (match := _FOLDER.match(place)) and place[match.end() :] == f"{name}{_ENDING}"
    ]
    return wanted[0] if wanted else None


def _half(place: str, missing: str) -> SourceError:
    return SourceError(
        to_translate("the table {missing}, which belongs to it, is missing"),
        at=place,
        missing=f"{missing}{_ENDING}",
    )


def _twice(place: str, other: str) -> SourceError:
    return SourceError(
        to_translate("the archive has {other} too, which is the same table by its former name"),
        at=place,
        other=other,
    )


def _unpack(archive: Archive, place: str, private: Path) -> Path:
    folder, _, name = place.partition("/")
    target = private / folder / name  # both are among those that we know
    target.parent.mkdir(exist_ok=True)
    archive.unpack(place, target)
    return target
