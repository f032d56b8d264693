"""Writes what a listener hears of the wizard, the ranking and a job: docs/accessibility.md has it.

python -m tests.accessibility.transcript FILE
"""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.accessibility.careers import look_at_careers, look_at_jobs
from tests.accessibility.heard import Heard
from tests.accessibility.questions import answer
from tests.accessibility.walk import Walk
from tests.program import Program
from tests.window.accessibility import State, Tree
from tests.window.desktop import desktop

_STOPS = (
    *("welcome", "place", "education", "ways to answer interests", "questionnaire"),
    *("interest sliders", "interests found", "cards", "pairs", "subjects"),
    *("bars", "list", "filters", "what if", "job"),
)
_WORDS = {
    "push button": "button",
    "graphic": "picture",
    "text": "field",
    "label": "",
    "panel": "group",
    "page tab": "tab",
    "page tab list": "tabs",
    "column header": "column",
    "row header": "row",
    "button menu": "menu button",
}
_SILENT = {"filler", "panel", "layered pane", "scroll bar", "separator", "menu bar", "splitter"}
_NEVER = {"frame", "menu item", "filler"}  # said once for the window, or not at all
_GROUPS = {"dialog", "panel", "list", "table", "page tab list"}
_STATES = {
    State.CHECKED: "checked",
    State.EXPANDED: "expanded",
    State.COLLAPSED: "collapsed",
    State.SELECTED: "selected",
}


def read_out(window: Heard) -> Iterator[str]:
    """Say each node as a screen reader would: name, role, state, value, description."""
    for node in window.all():
        if (node.role in _SILENT and not node.name) or node.role in _NEVER:
            continue
        said = [node.called or node.name, _kind(node)]
        if node.role == "combo box":
            said.append(node.name)
        said += [word for state, word in _STATES.items() if state in node.states]
        if State.CHECKABLE in node.states and State.CHECKED not in node.states:
            said.append("not checked")
        if State.ENABLED not in node.states:
            said.append("unavailable")
        if node.value is not None:
            said.append(f"{node.value:.0f}")
        said += [node.text, node.description if node.description != node.name else ""]
        if State.FOCUSED in node.states and _takes_keys(node):
            said.append("has the keyboard")
        words = ", ".join(" ".join(part.split()) for part in said if part)
        if words:
            yield (
                "  " * sum(each.role in _GROUPS and bool(each.name) for each in node.above) + words
            )


def _kind(node: Heard) -> str:
    """Return the role in words, with the level of a heading, and a language that is another."""
    kind = _WORDS.get(node.role, node.role)
    if node.level:
        return f"{kind} level {node.level}"
    if node.language and not node.language.startswith("en"):
        return f"{kind}, in the language “{node.language}”"
    return kind


def _takes_keys(node: Heard) -> bool:
    return State.FOCUSABLE in node.states and node.role not in ("cell", "page tab")


def main(file: Path) -> None:
    """Go through the program, and write what has been heard at some of the stops."""
    with tempfile.TemporaryDirectory() as home, desktop(Path(home)) as environment:
        tree = Tree(environment["DBUS_SESSION_BUS_ADDRESS"])
        with Program().start(environment={**environment, "HOME": home}):
            walk = Walk(tree)
            for part in (answer, look_at_careers, look_at_jobs):
                part(walk)
        tree.close()
    with file.open("w", encoding="utf-8") as written:
        for stop in _STOPS:
            written.write(f"## {stop}\n\n")
            written.writelines(f"Announced: {words}\n" for words in walk.announced[stop])
            written.writelines(f"{words}\n" for words in read_out(walk.heard[stop]))
            written.write("\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
