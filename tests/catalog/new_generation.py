"""The bundled data as if job zones were those of O*NET 30.3."""

from dataclasses import replace
from pathlib import Path

from careerapp import paths
from careerapp.catalog.gather import Gathered
from careerapp.catalog.onet_archive import release_of
from careerapp.catalog.read_back import read_back
from careerapp.catalog.write import write

_FILE = "Job Zones.txt"


def with_zones_of_30_3(data: Gathered) -> Gathered:
    """Return data whose zone 2 has the jobs of zones 1 and 2."""
    release = release_of(30, 3)
    sources = [
        release.source(each.file, each.rows, each.sha256) if each.file == _FILE else each
        for each in data.sources
    ]
    return replace(data, job_zones=data.job_zones.clip(lower=2), sources=tuple(sources))


def write_zones_of_30_3(path: Path) -> Path:
    """Write a database with such zones, and return where it is."""
    write(with_zones_of_30_3(read_back(paths.DATABASE)), path)
    return path
