"""The source files must agree with each other."""

import re
import shutil
from pathlib import Path

import pytest

from careerapp import paths
from careerapp.catalog import onet
from careerapp.catalog.errors import BuildError
from careerapp.catalog.gather import gather

pytestmark = pytest.mark.sources


@pytest.fixture
def own_texts(tmp_path: Path) -> Path:
    return Path(shutil.copytree(paths.CONTENT, tmp_path / "content"))


def test_an_occupation_without_our_texts_is_named(sources: Path, own_texts: Path) -> None:
    path = own_texts / "es" / "occupations.csv"
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r"(?m)^29-1141\.00", "29-1141.99", text), encoding="utf-8", newline="")
    with pytest.raises(BuildError, match=r"^es/occupations\.csv: .* “29-1141\.99” is none of"):
        gather(sources, own_texts)


def test_texts_cut_at_the_end_of_a_line_are_noticed(sources: Path, own_texts: Path) -> None:
    path = own_texts / "occupation_summaries.csv"
    path.write_bytes(b"".join(path.read_bytes().splitlines(keepends=True)[:-1]))
    with pytest.raises(
        BuildError,
        match=r"^content/occupation_summaries\.csv: there is no row for code 53-7121\.00$",
    ):
        gather(sources, own_texts)


def test_an_occupation_without_a_job_zone_is_missed(
    sources: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = onet.job_zones
    monkeypatch.setattr(onet, "job_zones", lambda table: read(table)[1:])
    with pytest.raises(BuildError, match="922 occupations have interests and a job zone, not 923"):
        gather(sources, paths.CONTENT)
