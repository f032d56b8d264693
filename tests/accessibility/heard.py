"""What a listener is told of a window at one moment: a copy of its part of the live tree."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from jeepney import DBusAddress, Properties, new_method_call

from tests.window.accessibility import Element, GoneError, State, Tree, question

_ATSPI = "org.a11y.atspi"
_CHILDREN = 60  # of a table or a list; one that is longer has more of the same
_LEAVES = {
    *("label", "heading", "push button", "check box", "radio button"),
    *("text", "slider", "cell", "graphic"),
}
_UNTOLD = {"label", "cell", "filler", "menu item"}  # whose descriptions nobody needs
_LABELED_BY = 2  # of the kinds of relations


@dataclass(eq=False)
class Heard:
    """One node: what assistive technology can say of it, and what is in it.

    Attributes
    ----------
    label : str
        What stands beside it and names it, where that is another node.
    value : float or None
        Of sliders, spin boxes and progress bars.
    level : int
        Of headings.
    language : str
        The locale of a button.
    text : str
        What is written in a field or on a page of text.
    """

    role: str
    name: str = ""
    description: str = ""
    states: frozenset[State] = frozenset()
    label: str = ""
    value: float | None = None
    level: int = 0
    language: str = ""
    text: str = ""
    children: "list[Heard]" = field(default_factory=list)
    parent: "Heard | None" = None
    element: Element | None = None

    @property
    def called(self) -> str:
        """The name that is read out; a combo box has its value there, and its name beside it."""
        if self.role == "combo box":
            return self.label
        return self.name or self.label

    @property
    def path(self) -> str:
        """Where it is in the tree, from the window on."""
        step = f"{self.role} “{self.name}”" if self.name else self.role
        return step if self.parent is None else f"{self.parent.path} > {step}"

    @property
    def outline(self) -> list[tuple[int, str]]:
        """The headings in it, with their levels."""
        return [(node.level, node.name) for node in self.all() if node.role == "heading"]

    @property
    def above(self) -> "Iterator[Heard]":
        """What it is in, from the inside out."""
        if self.parent is not None:
            yield self.parent
            yield from self.parent.above

    def is_still_there(self) -> bool:
        """Whether it is on the screen, and called the same."""
        assert self.element is not None
        try:
            return self.element.has(State.SHOWING) and self.element.name == self.name
        except GoneError:
            return False

    def all(self) -> "Iterator[Heard]":
        """Go through it and all that is in it, in the order of the tree."""
        yield self
        for child in self.children:
            yield from child.all()


def listen(tree: Tree, window: Element) -> Heard:
    """Read all that is on the screen of a window, level by level."""
    top = Heard("", element=window)
    level = [top]
    while level:
        _read_kinds(tree, level)
        shown = [each for each in level if State.SHOWING in each.states]
        for node in shown:
            if node.parent is not None:
                node.parent.children.append(node)
        _read_names(tree, shown)
        level = _read_children(tree, shown)
    _read_values(tree, top)
    _read_attributes(tree, top)
    _read_labels(tree, top)
    return top


def listen_to_front(tree: Tree) -> Heard | None:
    """Read the window that is active; a menu that has dropped down goes before it."""
    opened = [window for program in tree.programs for window in program.children]
    shown = [window for window in opened if window.has(State.SHOWING)]
    menus = [window for window in shown if window.role == "popup menu"]
    active = [window for window in shown if window.has(State.ACTIVE)]
    front = next(iter([*menus, *active]), None)
    return None if front is None else listen(tree, front)


def _read_kinds(tree: Tree, nodes: Sequence[Heard]) -> None:
    roles = tree.ask_all([_ask(node, "Accessible", "GetRoleName") for node in nodes])
    states = tree.ask_all([_ask(node, "Accessible", "GetState") for node in nodes])
    for node, role, bits in zip(nodes, roles, states, strict=True):
        if role is not None and bits is not None:  # or it went while one asked
            node.role = role
            node.states = _states(bits[0] | bits[1] << 32)


def _read_names(tree: Tree, nodes: Sequence[Heard]) -> None:
    names = tree.ask_all([_look_up(node, "Accessible", "Name") for node in nodes])
    for node, name in zip(nodes, names, strict=True):
        node.name = "" if name is None else name[1]
    told = [node for node in nodes if node.role not in _UNTOLD]
    found = tree.ask_all([_look_up(node, "Accessible", "Description") for node in told])
    for node, description in zip(told, found, strict=True):
        node.description = "" if description is None else description[1]


def _read_children(tree: Tree, nodes: Sequence[Heard]) -> list[Heard]:
    # The sidebar of a wizard is in a label, which has no words then.
    parents = [node for node in nodes if node.role not in _LEAVES or node.called == ""]
    found = tree.ask_all([_ask(node, "Accessible", "GetChildren") for node in parents])
    return [
        Heard("", parent=node, element=Element(tree, owner, path))
        for node, children in zip(parents, found, strict=True)
        for owner, path in (children or ())[:_CHILDREN]
    ]


def _read_values(tree: Tree, top: Heard) -> None:
    ranges = [each for each in top.all() if each.role in ("slider", "spin button", "progress bar")]
    found = tree.ask_all([_look_up(each, "Value", "CurrentValue") for each in ranges])
    for each, value in zip(ranges, found, strict=True):
        each.value = None if value is None else value[1]
    written = [each for each in top.all() if each.role in ("text", "spin button", "document text")]
    texts = [_ask(each, "Text", "GetText", "ii", 0, -1) for each in written]
    for each, text in zip(written, tree.ask_all(texts), strict=True):
        each.text = text or ""


def _read_attributes(tree: Tree, top: Heard) -> None:
    headings = [each for each in top.all() if each.role == "heading"]
    found = tree.ask_all([_ask(each, "Accessible", "GetAttributes") for each in headings])
    for each, attributes in zip(headings, found, strict=True):
        each.level = int((attributes or {}).get("level", 0))
    buttons = [each for each in top.all() if each.role == "push button"]
    locales = tree.ask_all([_look_up(each, "Accessible", "Locale") for each in buttons])
    for each, locale in zip(buttons, locales, strict=True):
        each.language = "" if locale is None else locale[1]


def _read_labels(tree: Tree, top: Heard) -> None:
    """Read what names combo boxes and what has no name of its own."""
    asked = [
        each
        for each in top.all()
        if State.FOCUSABLE in each.states and (each.role == "combo box" or not each.name)
    ]
    found = tree.ask_all([_ask(each, "Accessible", "GetRelationSet") for each in asked])
    for each, relations in zip(asked, found, strict=True):
        for kind, targets in relations or ():
            if kind == _LABELED_BY:
                each.label = " ".join(Element(tree, *target).name for target in targets)


def _ask(
    node: Heard, interface: str, method: str, signature: str = "", *arguments: object
) -> bytes:
    assert node.element is not None
    return _call(node.element.owner, node.element.path, interface, method, signature, arguments)


def _look_up(node: Heard, interface: str, name: str) -> bytes:
    assert node.element is not None
    return _property(node.element.owner, node.element.path, interface, name)


@cache
def _call(
    owner: str, path: str, interface: str, method: str, signature: str, arguments: tuple[object]
) -> bytes:
    where = DBusAddress(path, owner, f"{_ATSPI}.{interface}")
    return question(new_method_call(where, method, signature or None, arguments))


@cache
def _property(owner: str, path: str, interface: str, name: str) -> bytes:
    return question(Properties(DBusAddress(path, owner, f"{_ATSPI}.{interface}")).get(name))


@cache
def _states(bits: int) -> frozenset[State]:
    return frozenset(state for state in State if bits >> state & 1)
