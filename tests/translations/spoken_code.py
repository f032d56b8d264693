"""The texts of the code, as Python reads it.

Qt's `lupdate` reads Python by its own rules: it overlooks a text within an f-string, and one that
is not a literal. Nobody would be told.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_TRANSLATES = frozenset({"tr", "to_translate"})


@dataclass(frozen=True)
class Said:
    """A text in the code.

    Attributes
    ----------
    context : str
        The class that translates it; empty where none does.
    text : str or None
        None where it is no literal.
    place : str
        File and line.
    """

    context: str
    text: str | None
    place: str


def translated(file: Path) -> Iterator[Said]:
    """Return all texts that a file has translated."""
    for context, call, name in _calls(ast.parse(file.read_text("utf-8")), ""):
        if name in _TRANSLATES and call.args:
            own = isinstance(call.func, ast.Attribute)
            text = call.args[0]
            literal = isinstance(text, ast.Constant) and isinstance(text.value, str)
            yield Said(
                context if own else "",
                str(text.value) if literal and isinstance(text, ast.Constant) else None,
                f"{file.name}:{call.lineno}",
            )


def _calls(node: ast.AST, context: str) -> Iterator[tuple[str, ast.Call, str]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            function = child.func
            name = function.attr if isinstance(function, ast.Attribute) else ""
            yield context, child, function.id if isinstance(function, ast.Name) else name
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else context)
