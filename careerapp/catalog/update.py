"""New data that somebody has downloaded, read and compared before anything is changed."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from careerapp.catalog.changes import Changes, compare
from careerapp.catalog.checksums import checksum
from careerapp.catalog.deliveries import identify, taken_in
from careerapp.catalog.errors import CatalogError
from careerapp.catalog.gather import Gathered
from careerapp.catalog.own_texts import in_all_languages
from careerapp.catalog.read_back import read_back, read_texts
from careerapp.catalog.sound import check_sound
from careerapp.domain.progress import IsCanceled, Progress, never, part_of
from careerapp.paths import DATABASE

_READ_BACK = 0.1  # of the time, about


@dataclass(frozen=True, eq=False)
class Update:
    """What would be used from now on.

    Attributes
    ----------
    data : Gathered
        Everything, for `careerapp.catalog.installed.Installed.put`.
    changes : Changes
        What is different from what is used now.
    made_of : str
        Checksum of what is used now.
    """

    data: Gathered
    changes: Changes
    made_of: str


def read_update(
    database: Path, files: Sequence[Path], progress: Progress, canceled: IsCanceled = never
) -> Update:
    """Read files of new data.

    Parameters
    ----------
    database : Path
        What is used now.
    files : sequence of Path
        As they were downloaded, in any order; at least one.
    progress, canceled : callable
        Told the fraction that is done, and asked whether to stop.

    Raises
    ------
    DataError
        When one of them is none that can be taken in, or is not as it should be; it names the file.
    Canceled
        When somebody has asked to stop.
    """
    progress(0.0)
    deliveries = [identify(path) for path in files]
    made_of = checksum(database)
    before = read_back(database)
    in_all = in_all_languages(before, _bundled_texts())
    progress(_READ_BACK)
    after = taken_in(in_all, deliveries, part_of(progress, _READ_BACK, 1 - _READ_BACK), canceled)
    return Update(after, compare(before, after), made_of)


def _bundled_texts() -> dict[str, pd.DataFrame]:
    try:
        check_sound(DATABASE)
        return read_texts(DATABASE)
    except CatalogError:  # the person's own data may be whole all the same
        return {}
