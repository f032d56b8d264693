"""The accessibility tree of the programs on a desktop, as assistive technology reads it.

This is AT-SPI over D-Bus, without a library between: a library keeps what it has read, and what
it keeps is sometimes older than what is on the screen.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, TypeVar

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    Properties,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_T = TypeVar("_T")

_DEADLINE = 30.0
_LONGEST_NAP = 0.1  # events are waited for, but not every change of a tree is one
_CALM = 0.1
_SERIAL = 8  # where a message has its number
_A11Y = "org.a11y.atspi"
_REGISTRY = f"{_A11Y}.Registry"
_ANNOUNCEMENT = "Announcement"
_EVENTS = ("object:state-changed", "object:children-changed", "object:announcement", "window:")
_KEY_SYMBOL, _HOLD, _LET_GO = 3, 5, 6  # what can be done with keys


class GoneError(LookupError):
    """What was asked about is not there any more, or not yet."""


class State(IntEnum):
    """Those of AT-SPI's states that a person can see."""

    ACTIVE = 1
    CHECKED = 4
    COLLAPSED = 5
    EDITABLE = 7
    ENABLED = 8
    EXPANDABLE = 9
    EXPANDED = 10
    FOCUSABLE = 11
    FOCUSED = 12
    SELECTABLE = 22
    SELECTED = 23
    SHOWING = 25
    CHECKABLE = 41
    READ_ONLY = 43


class Tree:
    """A connection to a desktop's accessibility bus.

    Parameters
    ----------
    session : str
        Address of the desktop's session bus.

    Attributes
    ----------
    announced : list of str
        What programs have had read out, in this order; who looks at it may empty it.
    """

    def __init__(self, session: str) -> None:
        self.announced: list[str] = []
        with open_dbus_connection(session) as bus:
            where = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            (address,) = _body(bus.send_and_get_reply(new_method_call(where, "GetAddress")))
        self._bus: DBusConnection = open_dbus_connection(address)
        for event in _EVENTS:
            self.call(
                _REGISTRY, "/org/a11y/atspi/registry", "Registry", "RegisterEvent", "s", event
            )
        self._bus.send_and_get_reply(
            message_bus.AddMatch(MatchRule(type="signal", path_namespace="/org/a11y/atspi"))
        )

    def close(self) -> None:
        self._bus.close()

    def call(
        self, owner: str, path: str, interface: str, method: str, signature: str = "", *args: object
    ) -> Any:
        """Call a method and return the one thing it answers, or None."""
        where = DBusAddress(path, owner, f"{_A11Y}.{interface}")
        return self._answer(new_method_call(where, method, signature or None, args))

    def get(self, owner: str, path: str, interface: str, name: str) -> Any:
        """Read a property."""
        where = DBusAddress(path, owner, f"{_A11Y}.{interface}")
        return self._answer(Properties(where).get(name))[1]

    def set(
        self, owner: str, path: str, interface: str, name: str, signature: str, value: object
    ) -> None:
        """Write a property."""
        where = DBusAddress(path, owner, f"{_A11Y}.{interface}")
        self._answer(Properties(where).set(name, signature, value))

    def ask_all(self, questions: Sequence[bytes]) -> list[Any]:
        """Ask everything at once; what nobody answers, because it is gone, is None.

        One question after the other takes ten times as long.
        """
        answers: dict[int, Any] = {next(self._bus.outgoing_serial): None for _ in questions}
        self._bus.sock.sendall(
            b"".join(
                question[:_SERIAL] + serial.to_bytes(4, "little") + question[_SERIAL + 4 :]
                for serial, question in zip(answers, questions, strict=True)
            )
        )
        awaited = set(answers)
        while awaited:
            message = self._receive(_DEADLINE)
            serial = message.header.fields.get(HeaderFields.reply_serial)
            if serial in awaited:
                awaited.discard(serial)
                if message.header.message_type is not MessageType.error and message.body:
                    answers[serial] = message.body[0]
        return list(answers.values())

    @property
    def programs(self) -> list["Element"]:
        """All that the desktop knows of."""
        return Element(self, _REGISTRY, "/org/a11y/atspi/accessible/root").children

    def windows(self, role: str, title: str = "") -> Iterator["Element"]:
        """Find the windows of all programs that the desktop knows of, by role and title."""
        for program in self.programs:
            yield from program.all(role, title)

    def wait_for(
        self, find: Callable[[], _T | None], what: str, *, within: float = _DEADLINE
    ) -> _T:
        """Return what a function finds, as soon as it finds something."""
        deadline = time.monotonic() + within
        while True:
            try:
                found = find()
            except GoneError:
                found = None
            if found:
                return found
            if time.monotonic() > deadline:
                raise AssertionError(f"waited {within:.0f} s in vain: {what}")
            self._wait_for_event(_LONGEST_NAP)

    def click_at(self, x: int, y: int) -> None:
        """Click with the mouse, and wait until nothing more comes of it.

        Of two clicks within a millisecond, now and then one was lost; nobody clicks so fast.
        """
        self._device("GenerateMouseEvent", "iis", x, y, "b1c")
        self.rest()

    def rest(self) -> None:
        """Wait until nothing has happened for a moment."""
        deadline = time.monotonic() + _DEADLINE
        while self._wait_for_event(_CALM):
            assert time.monotonic() < deadline, "the window does not come to rest"

    def press_key(self, symbol: int, *, held: int = 0) -> None:
        """Press and release a key, by its X11 symbol, while others are held, by X11's mask."""
        if held:
            self._device("GenerateKeyboardEvent", "isu", held, "", _HOLD)
        self._device("GenerateKeyboardEvent", "isu", symbol, "", _KEY_SYMBOL)
        if held:
            self._device("GenerateKeyboardEvent", "isu", held, "", _LET_GO)

    def _device(self, method: str, signature: str, *arguments: object) -> None:
        controller = f"/{_A11Y.replace('.', '/')}/registry/deviceeventcontroller"
        self.call(_REGISTRY, controller, "DeviceEventController", method, signature, *arguments)

    def _answer(self, message: Any) -> Any:
        serial = next(self._bus.outgoing_serial)
        self._bus.send(message, serial=serial)
        while True:
            reply = self._receive(_DEADLINE)
            if reply.header.fields.get(HeaderFields.reply_serial) == serial:
                body = _body(reply)
                return body[0] if body else None

    def _wait_for_event(self, seconds: float) -> bool:
        try:
            self._receive(seconds)
        except TimeoutError:
            return False
        return True

    def _receive(self, seconds: float) -> Message:
        message = self._bus.receive(timeout=seconds)
        if message.header.fields.get(HeaderFields.member) == _ANNOUNCEMENT:
            self.announced.append(str(message.body[3][1]))
        return message


def question(message: Message) -> bytes:
    """Return a message as it is sent, so that it can be asked again and again."""
    sent: bytes = message.serialise(serial=1)
    return sent


def _body(reply: Any) -> Any:
    if reply.header.message_type is MessageType.error:
        raise GoneError(reply.body)
    return reply.body


@dataclass(frozen=True)
class Element:
    """A node of the tree: a window, a button, a cell. Asks anew each time it is looked at."""

    tree: Tree
    owner: str
    path: str

    @property
    def name(self) -> str:
        return str(self.tree.get(self.owner, self.path, "Accessible", "Name"))

    @property
    def description(self) -> str:
        return str(self.tree.get(self.owner, self.path, "Accessible", "Description"))

    @property
    def role(self) -> str:
        return str(self._ask("Accessible", "GetRoleName"))

    @property
    def children(self) -> list["Element"]:
        found = self._ask("Accessible", "GetChildren")
        return [Element(self.tree, owner, path) for owner, path in found]

    @property
    def text(self) -> str:
        """The text in a field or on a page of text."""
        return str(self._ask("Text", "GetText", "ii", 0, -1))

    @property
    def extents(self) -> tuple[int, int, int, int]:
        """Where it is on the screen: left, top, width and height."""
        x, y, width, height = self._ask("Component", "GetExtents", "u", 0)
        return x, y, width, height

    def has(self, state: State) -> bool:
        low, high = self._ask("Accessible", "GetState")
        return bool((low | high << 32) >> state & 1)

    def all(self, role: str = "", name: str = "") -> Iterator["Element"]:
        """Find what is on the screen under this one, by its role and whole name, if given."""
        for child in self.children:
            if not child.has(State.SHOWING):
                continue
            if role in ("", child.role) and name in ("", child.name):
                yield child
            yield from child.all(role, name)

    def find(self, role: str, name: str = "") -> "Element":
        """Wait until something is on the screen under this one."""
        return self.tree.wait_for(lambda: next(self.all(role, name), None), f"{role} {name!r}")

    def wait_until(self, state: State) -> None:
        self.tree.wait_for(lambda: self.has(state), f"{self.name!r} {state.name.lower()}")

    def click(self) -> None:
        """Click in the middle of it with the mouse."""
        x, y, width, height = self.extents
        self.tree.click_at(x + width // 2, y + height // 2)

    def do(self, action: str) -> None:
        """Do one of the things that it offers to assistive technology."""
        offered = [each[0] for each in self._ask("Action", "GetActions")]
        self._ask("Action", "DoAction", "i", offered.index(action))

    def focus(self) -> None:
        """Give it the keyboard."""
        self._ask("Component", "GrabFocus")

    def set_value(self, value: float) -> None:
        """Move a slider."""
        self.tree.set(self.owner, self.path, "Value", "CurrentValue", "d", value)

    def type_text(self, text: str) -> None:
        """Fill a field."""
        self._ask("EditableText", "SetTextContents", "s", text)

    def _ask(self, interface: str, method: str, signature: str = "", *arguments: object) -> Any:
        return self.tree.call(self.owner, self.path, interface, method, signature, *arguments)
