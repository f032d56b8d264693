"""The code of the program, as tests read it."""

import ast
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).parents[2] / "careerapp"


def files() -> list[Path]:
    """Return all files of the program."""
    return sorted(PACKAGE.rglob("*.py"))


def nodes(file: Path) -> Iterator[ast.AST]:
    """Yield all that a file of code is made of."""
    yield from ast.walk(ast.parse(file.read_text(encoding="utf-8")))


def imported(file: Path) -> Iterator[str]:
    """Yield what a file imports, in full, where ever it does so."""
    for node in nodes(file):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def called(node: ast.AST) -> str:
    """Return the last name of what is called, or an empty text where nothing is."""
    if not isinstance(node, ast.Call):
        return ""
    match node.func:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
        case _:
            return ""


def place(file: Path, node: ast.AST) -> str:
    """Return where something stands, as a finding says it."""
    return f"{file.relative_to(PACKAGE)}:{getattr(node, 'lineno', 0)}"
