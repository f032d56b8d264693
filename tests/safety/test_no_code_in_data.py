"""Files are opened for what they are: none of them is run, and temporary ones are private."""

import ast
import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from careerapp.catalog.archive import Archive
from careerapp.catalog.onet_archive import unpacked_tables
from careerapp.catalog.wage_workbook import wages_as_csv, wages_in
from careerapp.report.whole_file import write_whole, written_whole
from tests.catalog.workbooks import write, zipped
from tests.safety.code import called, files, imported, nodes, place
from tests.safety.hostile.harmless import ARCHIVES

# What makes objects, or programs, of what a file holds.
_MODULES = (
    *("pickle", "_pickle", "marshal", "shelve", "dbm", "copyreg", "code", "codeop", "runpy"),
    *("joblib", "cloudpickle", "dill", "yaml", "jsonpickle", "subprocess", "pty", "lxml"),
)
_BUILT_IN = ("eval", "exec", "compile", "__import__", "breakpoint")
_METHODS = (
    *("read_pickle", "to_pickle", "read_hdf", "load_extension", "enable_load_extension"),
    *("popen", "startfile", "spawnv", "execv", "execve", "startDetached"),
    *("mktemp", "gettempdir", "NamedTemporaryFile", "loads_pickle"),
)
_ARGUMENTS = ("allow_pickle", "shell", "dangerous")


def test_nothing_can_run_what_a_file_holds() -> None:
    found = [
        f"{file.name} imports {name}"
        for file in files()
        for name in imported(file)
        if name.split(".")[0] in _MODULES
    ]
    found += [
        f"{place(file, node)}: {ast.unparse(node)}"
        for file in files()
        for node in nodes(file)
        if isinstance(node, ast.Call) and _is_dangerous(node)
    ]
    assert found == []


def _is_dangerous(node: ast.Call) -> bool:
    name = called(node)
    # Methods of Qt are called exec too; these are none of Python's.
    return (
        (isinstance(node.func, ast.Name) and name in _BUILT_IN)
        or (isinstance(node.func, ast.Attribute) and name in _METHODS)
        or any(keyword.arg in _ARGUMENTS for keyword in node.keywords)
        or ast.unparse(node.func) in ("np.load", "numpy.load", "os.system")
    )


@pytest.mark.parametrize(
    "line",
    [
        "eval(text)",
        "pandas.read_pickle(path)",
        "np.load(path)",
        "numpy.lib.format.read_array(file, allow_pickle=True)",
        "os.system(text)",
        "run(text, shell=True)",
    ],
)
def test_it_would_be_found(line: str) -> None:
    (node,) = (one for one in ast.walk(ast.parse(line)) if isinstance(one, ast.Call))
    assert _is_dangerous(node)


@contextmanager
def _everybody_may_read() -> Iterator[None]:
    before = os.umask(0)
    try:
        yield
    finally:
        os.umask(before)


def _rights(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where temporary files go."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.mark.linux
def test_what_is_unpacked_is_private_and_goes(tmp_path: Path, temporary: Path) -> None:
    release = tmp_path / "db_31_0_text.zip"
    ARCHIVES[-1][2](release)
    with _everybody_may_read(), Archive(release) as archive, unpacked_tables(archive) as tables:
        (private,) = temporary.iterdir()
        assert _rights(private) == 0o700
        assert all(private in one.parents for files in tables.values() for one in files)
        assert tables
    assert list(temporary.iterdir()) == []


@pytest.mark.linux
def test_what_is_read_of_a_workbook_is_private_and_goes(tmp_path: Path, temporary: Path) -> None:
    path = zipped(write(tmp_path / "national_M2024_dl.xlsx"), "national_M2024_dl.xlsx")
    seen: list[int] = []

    def look(_done: float) -> None:
        seen.extend(_rights(one) for one in temporary.iterdir())

    with _everybody_may_read():
        wages = wages_in(path)
        assert wages is not None
        with wages_as_csv(path, wages, progress=look) as written:
            assert temporary in written.parents
            look(1.0)
    assert seen
    assert set(seen) == {0o700}
    assert list(temporary.iterdir()) == []


@pytest.mark.linux
def test_results_are_private_until_they_are_complete(tmp_path: Path) -> None:
    output = tmp_path / "out.csv"
    with _everybody_may_read():
        with written_whole(output) as file:
            file.write("Ana\n")
            file.flush()
            (half,) = tmp_path.iterdir()
            assert _rights(half) == 0o600
        assert list(tmp_path.iterdir()) == [output]
        assert _rights(output) == 0o666  # as everything that this person writes


@pytest.mark.linux
def test_a_half_of_somebody_else_is_not_written_into(tmp_path: Path) -> None:
    """Such as a link that was put there, to a file that would be lost."""
    other = tmp_path / "other"
    other.write_text("mine", encoding="utf-8")
    (tmp_path / "out.csv.part").symlink_to(other)
    with written_whole(tmp_path / "out.csv") as file:
        file.write("Ana\n")
    assert other.read_text(encoding="utf-8") == "mine"
    assert (tmp_path / "out.csv").read_text(encoding="utf-8") == "Ana\n"
    assert not (tmp_path / "out.csv").is_symlink()


@pytest.mark.linux
def test_a_report_is_private_until_it_is_complete(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[int] = []
    sync = os.fsync

    def look(file: int) -> None:
        seen.append(stat.S_IMODE(os.fstat(file).st_mode))
        sync(file)

    monkeypatch.setattr(os, "fsync", look)
    with _everybody_may_read():
        write_whole(tmp_path / "ana.pdf", b"%PDF")
    assert seen == [0o600]
    assert [one.name for one in tmp_path.iterdir()] == ["ana.pdf"]
