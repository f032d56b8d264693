"""A way through the program that stops where somebody would, and listens there."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, field

from tests.accessibility.heard import Heard, listen_to_front
from tests.accessibility.rules import faults
from tests.window.accessibility import State, Tree

_PATIENCE = 3.0  # seconds
_SPACE = 0x20  # X11's symbol of the key


@dataclass
class Walk:
    """Does what a person at the keyboard does, and notes what a listener would miss.

    Attributes
    ----------
    faults : list of str
        What is wrong, with the stop at which it was heard.
    heard : dict of str to Heard
        The windows that have been listened to, by the name of the stop.
    announced : dict of str to list of str
        What was announced on the way there.
    """

    tree: Tree
    faults: list[str] = field(default_factory=list)
    heard: dict[str, Heard] = field(default_factory=dict)
    announced: dict[str, list[str]] = field(default_factory=dict)
    _last: Heard | None = None

    def stop(
        self,
        name: str,
        *,
        title: str = "",
        window: str = "",
        charts: int = 0,
        says: Sequence[str] = (),
    ) -> Heard:
        """Listen to the window that is active, once it has come to rest.

        Parameters
        ----------
        name : str
            What the stop is called where something is wrong.
        title : str
            What has to have been announced, or to be the window's name; empty on the same page.
        window : str
            What is in the name of the window to wait for; empty for any.
        charts : int
            How many charts there are at least.
        says : sequence of str
            What else has to have been announced on the way here; before that, the window may not
            be what it is going to be.
        """
        unsaid = [fault for words in says for fault in self._announced(words)]
        front = self._at_rest(window)
        deadline = time.monotonic() + _PATIENCE
        while (wrong := _faults(front, charts)) and time.monotonic() < deadline:
            front = self._at_rest(window)  # something may have been on its way
        self.heard[name] = front
        if title and title != front.name:
            wrong += self._announced(title)
        wrong += unsaid
        self.announced[name] = list(self.tree.announced)
        self.tree.announced.clear()
        self.faults += [f"{name}: {fault}" for fault in wrong]
        return front

    def front(self) -> Heard | None:
        """Listen to the window that is active; a menu that has dropped down goes before it."""
        self._last = listen_to_front(self.tree)
        return self._last

    def find(self, role: str, name: str = "", *, starts: str = "") -> Heard:
        """Wait until something is in the window that is active."""

        def found_in(window: Heard | None) -> Heard | None:
            nodes = () if window is None else window.all()
            return next((each for each in nodes if _is(each, role, name, starts)), None)

        known = found_in(self._last)
        if known is not None and known.is_still_there():
            return known
        return self.tree.wait_for(lambda: found_in(self.front()), f"{role} “{name or starts}”")

    def press(self, role: str, name: str = "", *, starts: str = "") -> None:
        """Go to a control and press the space bar."""
        element = self.find(role, name, starts=starts).element
        assert element is not None
        element.wait_until(State.ENABLED)
        element.focus()
        element.wait_until(State.FOCUSED)  # a key goes to whatever has the keyboard by then
        self.tree.press_key(_SPACE)

    def rest(self) -> None:
        """Wait until nothing is told any more."""
        self.tree.rest()

    def press_tab(self, name: str) -> None:
        """Click on a tab."""
        tab = self.find("page tab", name).element
        assert tab is not None
        tab.click()

    def set_value(self, name: str, value: float) -> None:
        """Move a slider."""
        element = self.find("slider", name).element
        assert element is not None
        element.focus()
        element.set_value(value)

    def type_text(self, name: str, text: str) -> None:
        """Fill a field."""
        element = self.find("text", name).element
        assert element is not None
        element.focus()
        element.type_text(text)

    def check(self, what: str, *, found: bool) -> None:
        """Note that something is missing, where it is not found."""
        if not found:
            self.faults.append(what)

    def choose(self, *way: str) -> None:
        """Click through a menu to an entry."""
        for name in way:
            entry = self.find("menu item", name).element
            assert entry is not None
            entry.wait_until(State.ENABLED)
            entry.click()

    @property
    def language(self) -> str:
        """What assistive technology is told to speak."""
        element = self.find("frame").element
        assert element is not None
        return str(self.tree.get(element.owner, element.path, "Accessible", "Locale"))

    def outline(self) -> str:
        """Return what is in front, in short."""
        front = self.front()
        nodes = () if front is None else front.all()
        return ", ".join(f"{each.role} “{each.called}”" for each in nodes if each.called)

    def _announced(self, words: str) -> list[str]:
        """Wait until some words have been announced, or say that they were not."""

        def said() -> bool:
            return any(words in each for each in self.tree.announced)

        try:
            self.tree.wait_for(said, words, within=_PATIENCE)
        except AssertionError:
            return [f"“{words}” is not announced, but {self.tree.announced}"]
        return []

    def _at_rest(self, window: str) -> Heard:
        self.tree.rest()

        def opened() -> Heard | None:
            front = self.front()
            return front if front is not None and window in front.name else None

        return self.tree.wait_for(opened, f"the window “{window or 'in front'}”")


def _faults(window: Heard, charts: int) -> list[str]:
    wrong = faults(window)
    found = sum(node.role == "graphic" for node in window.all())
    if found < charts:
        wrong.append(f"{charts} charts, of which {found} are pictures")
    return wrong


def _is(node: Heard, role: str, name: str, starts: str) -> bool:
    fits = node.called == name or not name
    return node.role == role and fits and node.called.startswith(starts)
