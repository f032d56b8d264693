"""Everything that can be seen can be heard: the live accessibility tree, page by page."""

import subprocess
from pathlib import Path

import pytest

from tests.accessibility.careers import look_around, look_at_careers, look_at_jobs
from tests.accessibility.further_windows import look_at_menus, look_at_texts
from tests.accessibility.questions import answer
from tests.accessibility.walk import Walk
from tests.program import Program
from tests.window.accessibility import Tree
from tests.window.desktop import desktop

_PARTS = (answer, look_at_careers, look_at_jobs, look_around, look_at_menus, look_at_texts)

pytestmark = pytest.mark.linux


def test_every_page_can_be_heard(program: Program, tmp_path: Path) -> None:
    with desktop(tmp_path) as environment:
        tree = Tree(environment["DBUS_SESSION_BUS_ADDRESS"])
        with program.start(environment={**environment, "HOME": str(tmp_path)}) as process:
            walk = Walk(tree)
            _go_through(walk, process)
        tree.close()
    assert not walk.faults, "\n".join(["", *walk.faults])


def _go_through(walk: Walk, process: subprocess.Popen[bytes]) -> None:
    try:
        for part in _PARTS:
            part(walk)
    except AssertionError as lost:
        stop = next(reversed(walk.heard), "the start")
        walk.faults.append(f"after {stop}: {lost}; in front: {walk.outline()}")
        if process.poll() is not None:
            _said, complained = process.communicate()
            walk.faults.append(f"it ended with {process.returncode}: {complained.decode()}")
