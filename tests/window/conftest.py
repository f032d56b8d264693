"""The real window on a desktop of its own, reached only from outside."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.program import Program
from tests.window.accessibility import Element, Tree
from tests.window.desktop import desktop
from tests.window.hands import find_window


@pytest.fixture(scope="session")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    with desktop(tmp_path_factory.mktemp("desktop")) as environment:
        yield environment


@pytest.fixture(scope="session")
def tree(environment: dict[str, str]) -> Iterator[Tree]:
    tree = Tree(environment["DBUS_SESSION_BUS_ADDRESS"])
    yield tree
    tree.close()


@pytest.fixture
def process(
    program: Program, environment: dict[str, str], tmp_path: Path
) -> Iterator[subprocess.Popen[bytes]]:
    with program.start(environment={**environment, "HOME": str(tmp_path)}) as process:
        yield process


@pytest.fixture
def window(process: subprocess.Popen[bytes], tree: Tree) -> Element:
    return find_window(tree, process)
