"""Files of new data, as they are downloaded: what they are, and taking them in."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from careerapp.catalog.archive import Archive, ArchiveError
from careerapp.catalog.gather import Gathered
from careerapp.catalog.onet_archive import is_onet, release_in, unpacked_tables
from careerapp.catalog.releases import Release
from careerapp.catalog.take_in import with_onet
from careerapp.domain.language import to_translate


class Kind(Enum):
    """What a file holds."""

    ONET = auto()


@dataclass(frozen=True, slots=True)
class Delivery:
    """A file that is known.

    Attributes
    ----------
    path : Path
        The file.
    kind : Kind
        What it holds.
    release : Release
        Which edition of it.
    """

    path: Path
    kind: Kind
    release: Release


def identify(path: Path) -> Delivery:
    """Find out what a file is, without reading its tables.

    Raises
    ------
    ArchiveError
        When it is damaged, or none of the files that can be taken in.
    """
    with Archive(path) as archive:
        if is_onet(archive):
            return Delivery(path, Kind.ONET, release_in(archive, path))
    raise ArchiveError(
        to_translate(
            "this is not a file that can be taken in; it would be the text files of O*NET, "
            "called like {name}"
        ),
        at=path,
        name="db_31_0_text.zip",
    )


def taken_in(present: Gathered, deliveries: Sequence[Delivery]) -> Gathered:
    """Return the data with all that is in some files, the newest last.

    Parameters
    ----------
    present : Gathered
        What there is.
    deliveries : sequence of Delivery
        In any order.

    Raises
    ------
    DataError
        When one of them is damaged or not as it should be.
    """
    for delivery in sorted(deliveries, key=lambda each: each.release.date):
        with Archive(delivery.path) as archive, unpacked_tables(archive) as files:
            present = with_onet(present, delivery.release, files)
    return present
