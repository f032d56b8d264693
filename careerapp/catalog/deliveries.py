"""Files of new data, as they are downloaded: what they are, and taking them in."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from careerapp.catalog import projections
from careerapp.catalog.archive import Archive, ArchiveError
from careerapp.catalog.gather import Gathered
from careerapp.catalog.onet_archive import is_onet, release_in, unpacked_tables
from careerapp.catalog.releases import Release
from careerapp.catalog.take_in import with_onet
from careerapp.catalog.take_in_bls import with_projections, with_wages
from careerapp.catalog.wage_workbook import Wages, wages_as_csv, wages_in
from careerapp.domain.language import to_translate
from careerapp.domain.progress import Canceled, IsCanceled, Progress, never, part_of, unheard


@dataclass(frozen=True, slots=True)
class OnetDelivery:
    """The archive of an O*NET release.

    Attributes
    ----------
    path : Path
        The file.
    release : Release
        Which edition it is.
    """

    path: Path
    release: Release

    def taken_in(self, present: Gathered, progress: Progress, canceled: IsCanceled) -> Gathered:
        """Return the data with it; `progress` and `canceled` as for `taken_in`."""
        progress(0.0)
        with Archive(self.path) as archive, unpacked_tables(archive) as files:
            return with_onet(present, self.release, files, progress, canceled)


@dataclass(frozen=True, slots=True)
class WageDelivery:
    """A workbook of the wage survey, or the archive of one.

    Attributes
    ----------
    path : Path
        The file.
    wages : Wages
        What is in it.
    """

    path: Path
    wages: Wages

    @property
    def release(self) -> Release:
        """Which edition it is."""
        return self.wages.release

    def taken_in(self, present: Gathered, progress: Progress, canceled: IsCanceled) -> Gathered:
        """Return the data with it; `progress` and `canceled` as for `taken_in`."""
        with wages_as_csv(self.path, self.wages, progress=progress, canceled=canceled) as table:
            return with_wages(present, self.wages, table)


@dataclass(frozen=True, slots=True)
class ProjectionsDelivery:
    """The workbook of the projections.

    Attributes
    ----------
    path : Path
        The file.
    release : Release
        Which edition it is.
    """

    path: Path
    release: Release

    def taken_in(self, present: Gathered, progress: Progress, _canceled: IsCanceled) -> Gathered:
        """Return the data with it; `progress` and `canceled` as for `taken_in`."""
        progress(0.0)
        return with_projections(present, self.release, self.path)


Delivery = OnetDelivery | WageDelivery | ProjectionsDelivery
"""A file that is known."""


def identify(path: Path) -> Delivery:
    """Find out what a file is, without reading its tables.

    Raises
    ------
    ArchiveError
        When it is damaged, or none of the files that can be taken in.
    """
    with Archive(path) as archive:
        if is_onet(archive):
            return OnetDelivery(path, release_in(archive, path))
    if wages := wages_in(path):
        return WageDelivery(path, wages)
    if release := projections.release_in(path):
        return ProjectionsDelivery(path, release)
    raise ArchiveError(
        to_translate(
            "this is not a file that can be taken in; it would be the text files of O*NET, called "
            "like {onet}, a workbook of pay, called like {pay}, or the one of the outlook, called "
            "{outlook}"
        ),
        at=path,
        onet="db_31_0_text.zip",
        pay="state_M2026_dl.xlsx",
        outlook="occupation.xlsx",
    )


def taken_in(
    present: Gathered,
    deliveries: Sequence[Delivery],
    progress: Progress = unheard,
    canceled: IsCanceled = never,
) -> Gathered:
    """Return the data with all that is in some files, the newest last.

    Parameters
    ----------
    present : Gathered
        What there is.
    deliveries : sequence of Delivery
        In any order.
    progress, canceled : callable, optional
        Told the fraction that is done, and asked whether to stop.

    Raises
    ------
    DataError
        When one of them is damaged or not as it should be.
    Canceled
        When somebody has asked to stop.
    """
    sizes = {each.path: each.path.stat().st_size for each in deliveries}
    whole, done = sum(sizes.values()), 0
    for delivery in sorted(deliveries, key=lambda each: each.release.date):
        if canceled():
            raise Canceled
        size = sizes[delivery.path]
        part = part_of(progress, done / whole, size / whole)
        present = delivery.taken_in(present, part, canceled)
        done += size
    progress(1.0)
    return present
