"""Everything that can be seen can be heard: the live accessibility tree, page by page."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.accessibility.careers import look_around, look_at_careers, look_at_jobs
from tests.accessibility.further_windows import look_at_many, look_at_menus, look_at_texts
from tests.accessibility.questions import answer
from tests.accessibility.walk import Walk
from tests.program import Program
from tests.window.accessibility import Tree
from tests.window.desktop import desktop
from tests.window.hands import ANSWERS

_PARTS = (answer, look_at_careers, look_at_jobs, look_around, look_at_menus, look_at_texts)

_TABLE = """Name,State,Realistic,Investigative,Artistic,Social,Enterprising,Conventional
Ana,CA,10,30,20,25,14,18
Lee,TX,30,12,11,9,25,20
Bo,CA,x,1,2,3,4,5
"""

pytestmark = pytest.mark.linux


def test_every_page_can_be_heard(program: Program, tmp_path: Path) -> None:
    with desktop(tmp_path) as environment:
        tree = Tree(environment["DBUS_SESSION_BUS_ADDRESS"])
        with program.start(environment={**environment, "HOME": str(tmp_path)}) as process:
            walk = Walk(tree)
            _go_through(walk, process, _people(tmp_path / "people"))
        tree.close()
    assert not walk.faults, "\n".join(["", *walk.faults])


def _people(folder: Path) -> Path:
    """Return a folder with three people, and two more in a table with a mistake."""
    folder.mkdir()
    for name in ("Zoë", "Ana", "Lee"):
        person = json.dumps({**ANSWERS, "name": name})
        (folder / f"{name}.json").write_text(person, encoding="utf-8")
    (folder / "table.csv").write_text(_TABLE, encoding="utf-8")
    return folder


def _go_through(walk: Walk, process: subprocess.Popen[bytes], people: Path) -> None:
    try:
        walk.check("the language of the tree", found=walk.language.startswith("en"))
        for part in _PARTS:
            part(walk)
        look_at_many(walk, people)
    except AssertionError as lost:
        stop = next(reversed(walk.heard), "the start")
        walk.faults.append(f"after {stop}: {lost}; in front: {walk.outline()}")
        if process.poll() is not None:
            _said, complained = process.communicate()
            walk.faults.append(f"it ended with {process.returncode}: {complained.decode()}")
