"""Nothing of the program asks for the network, and all of it works without any."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pypdf
import pytest

from careerapp import paths
from careerapp.domain.links import check_link
from tests.catalog.official_bls import write_wages
from tests.program import CLONE, FROM_SOURCE
from tests.safety.sealed import Trace, require_seal, sealed
from tests.window.desktop import desktop

pytestmark = pytest.mark.linux

SAMPLE = paths.PEOPLE / "sample.json"
_PEOPLE = "id,realistic,investigative,artistic,social,enterprising,conventional\nAna,1,0,0,1,0,1\n"
_ASKS = """
import errno, socket
try:
    socket.create_connection(("127.0.0.1", 9), 5)
except OSError as error:
    assert error.errno == errno.ENETUNREACH, error
else:
    raise SystemExit("there is a network")
"""


@pytest.fixture(autouse=True)
def seal(tmp_path: Path) -> None:
    require_seal(tmp_path)


def test_whoever_asks_for_the_network_gets_none_and_is_found(tmp_path: Path) -> None:
    trace = Trace(tmp_path / "trace")
    subprocess.run(sealed([sys.executable, "-c", _ASKS], trace), check=True, timeout=60)
    assert any("AF_INET" in one for one in trace.elsewhere)
    assert len(trace.elsewhere) >= 2  # the socket, and to whom


def _run(tmp_path: Path, *arguments: object) -> str:
    """Return what a command says, in a home of its own."""
    trace = Trace(tmp_path / "trace")
    done = subprocess.run(
        sealed([*FROM_SOURCE, *arguments], trace),
        cwd=CLONE,
        env=os.environ | {"HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert trace.elsewhere == []
    assert _strange(trace) == set()
    return done.stdout


def _strange(trace: Trace) -> set[str]:
    """Return what was started besides; a browser would be among it."""
    # matplotlib asks fontconfig's program where the system's fonts lie.
    ours = {Path(sys.executable).name, "python", "python3", "fc-list", "fc-match", "uname"}
    return {name for name in trace.programs if name not in ours and "ldconfig" not in name}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("recommend", SAMPLE), "Genetic Counselors"),
        (("selftest",), ""),
        (("data", "info"), "O*NET"),
        (("browse", "nurse"), "Registered Nurses"),
    ],
    ids=lambda value: value[0] if isinstance(value, tuple) else "",
)
def test_commands_work_without_a_network(
    tmp_path: Path, arguments: Sequence[object], said: str
) -> None:
    assert said in _run(tmp_path, *arguments)


def test_people_are_matched_without_a_network(tmp_path: Path) -> None:
    people, output = tmp_path / "people.csv", tmp_path / "matches.csv"
    people.write_text(_PEOPLE, encoding="utf-8")
    _run(tmp_path, "batch", people, "--output", output)
    assert output.read_text(encoding="utf-8").startswith("id,rank,code,title,match,label\nAna,1,")


def test_a_report_is_written_without_a_network_and_leads_to_our_pages(tmp_path: Path) -> None:
    output = tmp_path / "sam.pdf"
    _run(tmp_path, "report", SAMPLE, "-o", output)
    addresses = _addresses(output)
    assert len(addresses) >= 7
    for address in addresses:
        check_link(address)


@pytest.mark.sources
def test_new_data_are_looked_at_without_a_network(tmp_path: Path, sources: Path) -> None:
    pay = write_wages(sources, tmp_path, 2026, {"29-1141"}, national=True)
    said = _run(tmp_path, "data", "import", "--dry-run", pay)
    assert said.endswith("Nothing was changed.\n")


def test_the_window_goes_all_the_way_without_a_network(tmp_path: Path) -> None:
    """By keyboard, on a desktop of its own, from the first page to a report as a PDF."""
    own, trace = tmp_path / "mine", Trace(tmp_path / "trace")
    own.mkdir()
    with desktop(tmp_path) as environment:
        done = subprocess.run(
            sealed([sys.executable, "-m", "tests.e2e.in_spanish", own], trace),
            cwd=CLONE,
            env=os.environ | environment | {"HOME": str(tmp_path)},
            capture_output=True,
            text=True,
            check=False,
            timeout=240,
        )
    assert done.returncode == 0, done.stderr
    assert (own / "informe.pdf").is_file()
    assert trace.elsewhere == []
    assert _strange(trace) == set()
    reached = "\n".join(trace.lines)
    assert f'sun_path="{environment["XDG_RUNTIME_DIR"]}/dbus' in reached  # it was a real desktop
    assert 'sun_path="/tmp/.X11-unix/' in reached


def _addresses(file: Path) -> list[str]:
    return [
        str(entry["/A"]["/URI"])
        for page in pypdf.PdfReader(file).pages
        for entry in (one.get_object() for one in page.get("/Annots", ()))
        if "/URI" in entry.get("/A", {})
    ]
