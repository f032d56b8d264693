"""The import direction: ui, report, charts, matching, catalog, domain; never the other way."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "careerapp"
ROOMS = ("ui", "report", "charts", "matching", "catalog", "domain")
HEAVY = ("pandas", "numpy", "sklearn", "scipy", "matplotlib", "rapidfuzz")


def _imports(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}: relative import"
            yield str(node.module)
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _files(room: str) -> list[Path]:
    return sorted((PACKAGE / room).rglob("*.py"))


@pytest.mark.parametrize("room", [room for room in ROOMS if (PACKAGE / room).is_dir()])
def test_a_room_uses_only_rooms_to_its_right(room: str) -> None:
    forbidden = ROOMS[: ROOMS.index(room)]
    wrong = [
        f"{file.relative_to(PACKAGE)} imports {name}"
        for file in _files(room)
        for name in _imports(file)
        if name.startswith(tuple(f"careerapp.{left}" for left in forbidden))
    ]
    assert _files(room)
    assert wrong == []


def test_only_the_window_knows_qt() -> None:
    wrong = [
        f"{file.relative_to(PACKAGE)} imports {name}"
        for file in PACKAGE.rglob("*.py")
        if file.relative_to(PACKAGE).parts[0] != "ui"
        for name in _imports(file)
        if name.split(".")[0] in ("PySide6", "shiboken6")
    ]
    assert wrong == []


def test_the_domain_uses_the_standard_library_only() -> None:
    allowed = {*sys.stdlib_module_names, "careerapp"}
    wrong = [
        f"{file.name} imports {name}"
        for file in _files("domain")
        for name in _imports(file)
        if name.split(".")[0] not in allowed
    ]
    assert wrong == []


def test_charts_never_use_the_state_of_pyplot() -> None:
    names = {name for file in PACKAGE.rglob("*.py") for name in _imports(file)}
    assert not any(name.startswith("matplotlib.pyplot") for name in names)


def test_the_window_is_there_before_the_numerical_libraries() -> None:
    code = (
        f"import sys, careerapp.ui.app; print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    found = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=PACKAGE.parent
    )
    assert found.stdout.strip() == "[]"


def test_the_thread_that_loads_the_engine_defines_no_class_of_qt() -> None:
    code = (
        "import sys, careerapp.ui.engine as engine; before = set(sys.modules);"
        "engine.load_engine().prepare();"
        "print([name for name in sys.modules if name not in before and"
        " name.startswith(('careerapp.ui', 'PySide6', 'matplotlib.backends.backend_qt'))])"
    )
    found = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=PACKAGE.parent
    )
    assert found.stdout.strip() == "[]"
