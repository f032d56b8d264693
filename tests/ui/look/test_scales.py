"""One scale for space, one for type, colors from a look alone, and pictures that are drawn."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from careerapp import paths
from careerapp.ui import theme

_UI = Path(theme.__file__).parent
_PAPER = _UI / "paper"  # has a scale of its own, in points of paper
_STEPS = {value for name, value in vars(theme).items() if name.startswith("SPACE_")} | {0}
_SPACING = {
    "setSpacing",
    "addSpacing",
    "setContentsMargins",
    "setHorizontalSpacing",
    "setVerticalSpacing",
}
_TYPE = {"setPointSize", "setPointSizeF", "setPixelSize"}
_OF_TYPE = {_UI / "theme.py", _UI / "text_size.py"}
_OF_COLORS = {_UI / "theme.py", _UI / "looks.py", _UI / "text_size.py"}
_OF_QT = {_UI / "opening_view.py"}  # stands where Qt puts the wizard's pages later
_RASTER = {".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp", ".ico", ".icns", ".tif", ".tiff"}

files = pytest.mark.parametrize(
    "file",
    [file for file in sorted({*_UI.rglob("*.py")} - _OF_QT) if _PAPER not in file.parents],
    ids=lambda file: str(file.relative_to(_UI)),
)


@files
def test_widgets_set_nothing_off_the_scales(file: Path) -> None:
    assert list(_off_the_scales(file, ast.parse(file.read_text(encoding="utf-8")))) == []


@pytest.mark.parametrize(
    "line",
    [
        "layout.setSpacing(5)",
        "layout.setContentsMargins(0, theme.SPACE_8, 0, 7)",
        "_GAP = 10\nlayout.setSpacing(_GAP)",
        "font.setPointSizeF(11.5)",
        "widget.setStyleSheet('color: red')",
        "QColor('#123456')",
        "QColor(18, 52, 86)",
        "QColor(Qt.GlobalColor.red)",
    ],
)
def test_what_is_off_the_scales_is_found(line: str) -> None:
    assert list(_off_the_scales(_UI / "any.py", ast.parse(line)))


def test_there_are_no_raster_pictures() -> None:
    shown = [file for file in paths.RESOURCES.rglob("*") if file.suffix.lower() in _RASTER]
    assert shown == []
    for icon in (paths.RESOURCES / "icons").glob("*.svg"):
        drawing = icon.read_text(encoding="utf-8")
        assert "<image" not in drawing
        assert "currentColor" in drawing or icon.stem == "app", f"{icon.name} has its own color"


def _off_the_scales(file: Path, tree: ast.Module) -> Iterator[str]:
    constants = {
        target.id: node.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and _is_color(node):
            yield f"{node.lineno}: {node.attr}"
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        name = node.func.id if isinstance(node.func, ast.Name) else name
        numbers = [number for argument in node.args for number in _numbers(argument, constants)]
        if (
            (name in _SPACING and not set(numbers) <= _STEPS)
            or (name in _TYPE and file not in _OF_TYPE)
            or (name == "setStyleSheet" and file not in _OF_COLORS)
            or (name == "QColor" and (numbers or _has_text(node)) and file not in _OF_COLORS)
        ):
            yield f"{node.lineno}: {ast.unparse(node)}"


def _numbers(argument: ast.expr, constants: dict[str, ast.expr]) -> Iterator[float]:
    """Yield the numbers that are handed over, as they stand or by a name given in the file."""
    inner = argument.value if isinstance(argument, ast.Starred) else argument
    if isinstance(inner, ast.Name) and inner.id in constants:
        inner = constants[inner.id]
    for each in inner.elts if isinstance(inner, ast.Tuple) else [inner]:
        if isinstance(each, ast.Constant) and isinstance(each.value, int | float):
            yield each.value


def _has_text(call: ast.Call) -> bool:
    return any(
        isinstance(one, ast.Constant) and isinstance(one.value, str) and one.value.startswith("#")
        for one in call.args
    )


def _is_color(node: ast.Attribute) -> bool:
    """Whether it is a color of Qt's own; a picture may still begin transparent."""
    return ast.unparse(node.value).endswith("GlobalColor") and node.attr != "transparent"
