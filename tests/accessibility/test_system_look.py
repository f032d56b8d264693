"""The window looks as the desktop asks: told by a portal on a bus, seen on a screen."""

from pathlib import Path

import pytest

from careerapp.ui.looks import DARK, HIGH_CONTRAST_DARK, HIGH_CONTRAST_LIGHT, LIGHT, Look
from tests.program import Program
from tests.window.accessibility import Tree
from tests.window.desktop import PICTURE, desktop
from tests.window.hands import find_window
from tests.window.portal import portal
from tests.window.screen import Screen

pytestmark = pytest.mark.linux

_PATIENCE = 10.0  # seconds

_STEPS = (
    ("contrast", 0, DARK),
    ("color-scheme", 2, LIGHT),
    ("contrast", 1, HIGH_CONTRAST_LIGHT),
    ("color-scheme", 1, HIGH_CONTRAST_DARK),
)


# Qt's own for GNOME, which the bundle has, and Qt's for any desktop. Qt's for GTK, which is not in
# the bundle, has contrast from the portal too, but goes by GTK's theme for what is dark.
@pytest.mark.parametrize("listener", ["gnome", "xdgdesktopportal"])
def test_the_window_follows_the_desktop(program: Program, tmp_path: Path, listener: str) -> None:
    with desktop(tmp_path) as environment:
        environment |= {"XDG_CURRENT_DESKTOP": "GNOME", "QT_QPA_PLATFORMTHEME": listener}
        session = environment["DBUS_SESSION_BUS_ADDRESS"]
        with (
            portal(session, {"contrast": 1, "color-scheme": 1}) as settings,
            program.start(environment=environment) as process,
        ):
            tree = Tree(session)
            window = find_window(tree, process)
            screen = Screen(tmp_path / PICTURE)

            def wait_for(look: Look) -> None:
                wanted = look.colors.background.lower()
                tree.wait_for(
                    lambda: screen.ground(*window.extents) == wanted,
                    f"a window on {wanted}",
                    within=_PATIENCE,
                )

            wait_for(HIGH_CONTRAST_DARK)
            for key, value, look in _STEPS:
                settings.set(key, value)
                wait_for(look)
            tree.close()
