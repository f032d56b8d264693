"""Compiling the database from the releases."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from careerapp import paths
from careerapp.catalog import build as build_module
from careerapp.catalog import onet, releases
from careerapp.catalog.build import build
from careerapp.catalog.checksums import CHECKSUMS
from careerapp.catalog.errors import BuildError, DataError
from careerapp.catalog.gather import Gathered, gather
from careerapp.catalog.sound import check_sound
from careerapp.catalog.write import write

pytestmark = pytest.mark.sources

OLD = b"the old database"


@pytest.fixture(scope="module")
def gathered(sources: Path) -> Gathered:
    return gather(sources, paths.CONTENT)


@pytest.fixture(scope="module")
def built(sources: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("first") / "new folder" / "careers.sqlite"
    build(sources, paths.CONTENT, target)
    return target


@pytest.fixture
def release(sources: Path, tmp_path: Path) -> Path:
    """A copy of the source files that a test may spoil."""
    folder = tmp_path / "sources"
    inputs = (*releases.ONET.values(), releases.NATIONAL_WAGES, releases.STATE_WAGES)
    for given in (*inputs, releases.OUTLOOK):
        copied = folder / given.path
        copied.parent.mkdir(parents=True, exist_ok=True)
        copied.write_bytes((sources / given.path).read_bytes())
    return folder


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    path = folder / "careers.sqlite"
    path.write_bytes(OLD)
    return path


def untouched(target: Path) -> bool:
    return list(target.parent.iterdir()) == [target] and target.read_bytes() == OLD


def dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def test_the_committed_database_is_what_the_sources_give(built: Path) -> None:
    # Not byte by byte: another version of SQLite may lay out the pages differently.
    assert dump(built) == dump(paths.DATABASE)


def test_nothing_that_onet_says_of_jobs_is_written(built: Path) -> None:
    with closing(sqlite3.connect(built)) as connection:
        assert connection.execute("SELECT count(*) FROM descriptions").fetchone() == (0,)
    # As the file has it of nurses.
    assert b"develop and implement nursing care plans" not in built.read_bytes()


def test_the_same_input_gives_the_same_bytes(built: Path, sources: Path, target: Path) -> None:
    build(sources, paths.CONTENT, target)
    assert target.read_bytes() == built.read_bytes()
    check_sound(target)
    assert sorted(path.name for path in target.parent.iterdir()) == [target.name, CHECKSUMS]


def cut_last_line(path: Path) -> None:
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(lines[:-1]))


def cut_in_the_middle(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (Path.unlink, r"^30\.2/Interests\.txt: the file is missing"),
        (cut_in_the_middle, r"^30\.2/Interests\.txt: the last line, .* seems cut off$"),
        # The last line is a high point, which is not even read.
        (cut_last_line, r"^30\.2/Interests\.txt: 8306 data rows, not the 8307 of this release"),
    ],
)
def test_a_bad_source_leaves_the_old_database(
    release: Path, target: Path, spoil: Callable[[Path], None], message: str
) -> None:
    spoil(release / "onet/30.2/Interests.txt")
    with pytest.raises(DataError, match=message):
        build(release, paths.CONTENT, target)
    assert untouched(target)


def test_a_folder_without_releases_leaves_the_old_database(tmp_path: Path, target: Path) -> None:
    with pytest.raises(DataError, match=r"^30\.2/Occupation Data\.txt: the file is missing"):
        build(tmp_path, paths.CONTENT, target)
    assert untouched(target)


@pytest.mark.parametrize(
    "problem",
    [OSError(28, "No space left on device"), sqlite3.OperationalError("database or disk is full")],
)
def test_a_failure_while_writing_leaves_the_old_database(
    gathered: Gathered, target: Path, monkeypatch: pytest.MonkeyPatch, problem: Exception
) -> None:
    def fail(content: Gathered, path: Path) -> None:
        path.write_bytes(b"half a database")
        raise problem

    monkeypatch.setattr(build_module, "gather", lambda *folders: gathered)
    monkeypatch.setattr(build_module, "write", fail)
    with pytest.raises(BuildError, match=r"careers\.sqlite: cannot be written: "):
        build(Path(), Path(), target)
    assert untouched(target)


def test_a_database_with_an_occupation_too_few_is_not_put_in_place(
    gathered: Gathered, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def write_too_little(content: Gathered, path: Path) -> None:
        write(content, path)
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.execute("DELETE FROM interests WHERE occupation = 7")

    monkeypatch.setattr(build_module, "gather", lambda *folders: gathered)
    monkeypatch.setattr(build_module, "write", write_too_little)
    with pytest.raises(BuildError, match="has 922 occupations with interests, not 923"):
        build(Path(), Path(), target)
    assert untouched(target)


@pytest.mark.parametrize("name", list(releases.ONET))
def test_a_table_cut_at_the_end_of_a_line_is_noticed(
    sources: Path, tmp_path: Path, name: str
) -> None:
    given = releases.ONET[name]
    cut = tmp_path / Path(given.path).name
    cut.write_bytes((sources / given.path).read_bytes())
    cut_last_line(cut)
    with pytest.raises(BuildError, match=r"data rows, not the .* seems cut off$"):
        onet.read_onet(cut, name).check_rows(given.rows)
