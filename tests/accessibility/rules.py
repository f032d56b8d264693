"""What a window owes to a listener; each rule returns what breaks it, with its path in the tree."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from tests.accessibility.heard import Heard
from tests.window.accessibility import State

_PICTURE = "graphic"
_RANGES = ("slider", "spin button", "progress bar")
_CHECKED = ("check box", "radio button", "check menu item", "radio menu item")
_FITTING = {
    "push button",
    "button menu",
    "check box",
    "radio button",
    "text",
    "combo box",
    "slider",
    "spin button",
    "list",
    "list item",
    "table",
    "cell",
    "page tab list",
    "page tab",
    _PICTURE,
    "document text",
    "label",  # one whose words can be selected
    "heading",  # the same
    "panel",  # a page that keys scroll
}
"""Roles that somebody can do something with."""

_TOLD_BY_THEIR_PLACE = {"list item", "cell", "column header", "page tab"}
"""Read out with their row or number, so that two of them may be called the same."""

_LANGUAGES = {"English": "en", "Español": "es"}
"""What languages are called by those who speak them, and their tags."""

_WINDOWS = ("frame", "window", "dialog", "alert message", "popup menu")
_NUMBER = re.compile(r"\d[\d,.]*")


def named(window: Heard) -> Iterator[str]:
    """Whatever takes the keyboard has a name, but for an empty cell or line of text."""
    for node in _focusable(window):
        if not node.called.strip() and node.role not in ("cell", "label"):
            yield f"no name: {node.path}"


def fitting(window: Heard) -> Iterator[str]:
    """Whatever takes the keyboard has a role that says what can be done with it."""
    for node in _focusable(window):
        if node.role not in _FITTING:
            yield f"the role says nothing: {node.path}"


def explained(window: Heard) -> Iterator[str]:
    """What takes an answer that its name does not show says more in its description.

    These are ranges, whose ends have no words, and fields, into which anything could be typed.
    """
    for node in _focusable(window):
        if node.role in ("slider", "spin button", "text") and not node.description.strip():
            yield f"no description: {node.path}"


def charted(window: Heard) -> Iterator[str]:
    """A picture has a name; a chart, which takes keys, has its figures in its description."""
    for node in window.all():
        if node.role != _PICTURE:
            continue
        if not node.name:
            yield f"a picture without a name: {node.path}"
        elif State.FOCUSABLE in node.states and not _NUMBER.search(node.description):
            yield f"a chart without its figures: {node.path}"


def told_apart(window: Heard) -> Iterator[str]:
    """No two controls of a role sound alike.

    What is read out with a named group, or with its place in a list or a table, is told apart by
    that.
    """
    heard = Counter(
        (node.role, node.called, *(each.name for each in node.above if each.name))
        for node in _focusable(window)
        if node.role not in _TOLD_BY_THEIR_PLACE and node.called
    )
    for (role, name, *_), times in heard.items():
        if times > 1:
            yield f"{times} times: {role} “{name}”"


def stated(window: Heard) -> Iterator[str]:
    """What has a state tells it: checked, selected, expanded, a value."""
    for node in window.all():
        if node.role in _CHECKED and State.CHECKABLE not in node.states:
            yield f"does not say whether it is checked: {node.path}"
        if node.role in _RANGES and node.value is None:
            yield f"has no value: {node.path}"
        if node.role == "page tab list":
            chosen = [tab for tab in node.children if State.SELECTED in tab.states]
            if len(chosen) != 1:
                yield f"{len(chosen)} tabs are selected: {node.path}"
        if State.EXPANDABLE in node.states and node.role != "combo box":
            ways = {State.EXPANDED, State.COLLAPSED} & node.states
            if len(ways) != 1:
                yield f"does not say whether it is expanded: {node.path}"
        if node.role == "column header" and not node.name:
            yield f"a column without a heading: {node.path}"


def focused(window: Heard) -> Iterator[str]:
    """The keyboard is somewhere.

    Qt says of a current cell or tab that it has the focus even where its table or bar has not; and
    whatever hands the focus on to something else says so too.
    """
    if not any(State.FOCUSED in node.states and _takes_keys(node) for node in window.all()):
        yield "the focus is lost"


def _takes_keys(node: Heard) -> bool:
    if node.role in _TOLD_BY_THEIR_PLACE:
        return False
    return State.FOCUSABLE in node.states or node.role in ("panel", "menu item")


def placed(window: Heard) -> Iterator[str]:
    """A dialog or a window has a name, also one that is part of another."""
    if window.role not in _WINDOWS:
        yield f"no window: {window.path}"
    for node in window.all():
        if node.role in ("popup menu", "alert message") and node.name in ("", "careerapp"):
            yield f"called like the program: {node.path}"
    for node in window.all():
        if node.role in _WINDOWS and not node.name.strip():
            yield f"a window without a name: {node.path}"


def outlined(window: Heard) -> Iterator[str]:
    """Headings have words and a level, and no level is skipped on the way down.

    One at most is of level 1: what the page is about. Where there is none, that is the window.
    """
    headings = [node for node in window.all() if node.role == "heading"]
    tops = [node for node in headings if node.level == 1]
    if len(tops) > 1:
        yield f"{len(tops)} headings of level 1: {', '.join(node.path for node in tops)}"
    if not tops and not window.name.strip():
        yield f"neither a title nor a heading of level 1: {window.path}"
    above = 1
    for node in headings:
        if not node.name.strip():
            yield f"a heading without words: {node.path}"
        if node.level < 1:
            yield f"a heading without a level: {node.path}"
        elif node.level > above + 1:
            yield f"level {node.level} after level {above}: {node.path}"
        above = max(node.level, 1)


def spoken(window: Heard) -> Iterator[str]:
    """The name of a language, on a button, is in that language.

    An entry of a menu cannot say so: Qt makes it from an action, which has no widget.
    """
    for node in window.all():
        tag = _LANGUAGES.get(node.name)
        if node.role == "push button" and tag and not node.language.startswith(tag):
            yield f"not in its language: {node.path}"


Rule = Callable[[Heard], Iterator[str]]

ALL: Sequence[Rule] = (
    named,
    fitting,
    explained,
    charted,
    told_apart,
    stated,
    focused,
    placed,
    outlined,
    spoken,
)


def faults(window: Heard) -> list[str]:
    """Return all that is wrong with a window."""
    return [fault for rule in ALL for fault in rule(window)]


def figures(text: str) -> set[str]:
    """Return the numbers that are in a text."""
    return {number.rstrip(",.") for number in _NUMBER.findall(text)}


def _focusable(window: Heard) -> Iterator[Heard]:
    return (node for node in window.all() if State.FOCUSABLE in node.states)
