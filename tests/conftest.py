"""What all tests share: the program under test, and the raw releases where somebody has them."""

import os
import shlex
import sys
from pathlib import Path

import pytest

from release.translations import compile_all
from tests.program import FROM_SOURCE, Program

# Make targets of their own run these, which need more than Python, or minutes.
collect_ignore = ["faults", "scale", "soak", "window"]

_LEFT_OUT = pytest.StashKey[int]()


def _releases() -> Path | None:
    beside = Path(__file__).resolve().parent.parent.parent / "shared"
    places = (os.environ.get("CAREERAPP_SOURCES"), beside)
    folders = (Path(place) for place in places if place)
    return next(
        (one for one in folders if (one / "onet").is_dir() and (one / "bls").is_dir()), None
    )


def pytest_sessionstart() -> None:
    """Compile the translations, where somebody runs the tests without make."""
    compile_all()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--program",
        default=shlex.join(FROM_SOURCE),
        help="the command whose processes and window are tested",
    )


@pytest.fixture(scope="session")
def program(pytestconfig: pytest.Config) -> Program:
    """The program under test, as a command."""
    return Program(tuple(shlex.split(pytestconfig.getoption("program"))))


def _cannot_run_here() -> set[str]:
    """Return the markers of tests that this machine has not what it takes for."""
    markers = set()
    if _releases() is None:
        markers.add("sources")
    if sys.platform != "linux":
        markers.add("linux")
    return markers


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    missing = _cannot_run_here()
    left_out = [item for item in items if any(map(item.get_closest_marker, missing))]
    items[:] = [item for item in items if item not in left_out]
    config.hook.pytest_deselected(items=left_out)
    config.stash[_LEFT_OUT] = sum(bool(item.get_closest_marker("sources")) for item in left_out)


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    count = config.stash.get(_LEFT_OUT, 0)
    if count:
        terminalreporter.write_line(
            f"{count} tests left out: they need the raw releases in $CAREERAPP_SOURCES "
            "(onet/29.3, onet/30.2 from onetcenter.org/db_releases.html, "
            "bls/ from bls.gov/oes and bls.gov/emp; see data/SOURCES.md)"
        )


@pytest.fixture(scope="session")
def sources() -> Path:
    """The folder of the raw releases; tests that use it are marked with `sources`."""
    folder = _releases()
    assert folder is not None, "a test that uses the releases must be marked with sources"
    return folder
