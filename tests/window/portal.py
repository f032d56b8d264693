"""A desktop's portal, which tells programs what is set for all of them: a stand-in."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from threading import Thread

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.threading import (
    DBusConnection,
    DBusRouter,
    Proxy,
    ReceiveStopped,
    open_dbus_connection,
)

_SERVICE = "org.freedesktop.portal.Desktop"
_SETTINGS = DBusAddress(
    "/org/freedesktop/portal/desktop", _SERVICE, "org.freedesktop.portal.Settings"
)
_LOOKS = "org.freedesktop.appearance"


class Portal:
    """Answers what programs ask about the desktop, and tells them what has been changed.

    Parameters
    ----------
    bus : DBusConnection
        To the session bus, where it has the portal's name.
    settings : mapping of str to int
        What is set about looks: ``contrast`` (1 is more) and ``color-scheme`` (1 dark, 2 light).
    """

    def __init__(self, bus: DBusConnection, settings: Mapping[str, int]) -> None:
        self._bus = bus
        self._settings = dict(settings)

    def set(self, key: str, value: int) -> None:
        """Change a setting, as a person does in the settings of their desktop."""
        self._settings[key] = value
        change = (_LOOKS, key, ("u", value))
        self._bus.send(new_signal(_SETTINGS, "SettingChanged", "ssv", change))

    def serve(self) -> None:
        """Answer until the connection is interrupted."""
        while True:
            try:
                message = self._bus.receive()
            except ReceiveStopped:
                return
            if message.header.message_type is MessageType.method_call:
                self._bus.send(self._answer(message))

    def _answer(self, call: Message) -> Message:
        asked = call.header.fields.get(HeaderFields.member)
        if asked == "ReadAll":
            looks = {key: ("u", value) for key, value in self._settings.items()}
            return new_method_return(call, "a{sa{sv}}", ({_LOOKS: looks},))
        if (
            asked in ("Read", "ReadOne")
            and call.body[0] == _LOOKS
            and call.body[1] in self._settings
        ):
            value = ("u", self._settings[call.body[1]])
            # The older of the two wraps its answer once more.
            return new_method_return(call, "v", (("v", value) if asked == "Read" else value,))
        return new_error(call, "org.freedesktop.portal.Error.NotFound")


@contextmanager
def portal(session: str, settings: Mapping[str, int]) -> Iterator[Portal]:
    """Have a portal on the session bus with this address."""
    with open_dbus_connection(session) as bus:
        with DBusRouter(bus) as router:
            Proxy(message_bus, router).RequestName(_SERVICE)
        portal = Portal(bus, settings)
        answering = Thread(target=portal.serve)
        answering.start()
        try:
            yield portal
        finally:
            bus.interrupt()
            answering.join()
