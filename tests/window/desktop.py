"""A desktop of its own for tests: a screen, a window manager and a session bus."""

import os
import select
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from shutil import which

_SCREEN = "1280x900x24"
PICTURE = "Xvfb_screen0"  # the file in the desktop's folder that has what is on its screen
_PATIENCE = 30.0  # seconds
_PACKAGES = {"Xvfb": "xvfb", "dbus-daemon": "dbus", "openbox": "openbox"}
_ACCESSIBILITY_BUS = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")


@contextmanager
def desktop(folder: Path) -> Iterator[dict[str, str]]:
    """Start a desktop and hand over the environment that programs on it need.

    Parameters
    ----------
    folder : Path
        For its sockets, for what its programs say, and for what is on its screen.
    """
    _find_programs()
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    log = folder / "desktop.log"
    environment = {
        "HOME": str(folder),
        "PATH": os.environ["PATH"],
        "LANG": "C.UTF-8",
        "XDG_RUNTIME_DIR": str(runtime),
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        # Said when a test asks about what has just disappeared.
        "QT_LOGGING_RULES": "qt.accessibility.atspi.warning=false",
    }
    # Not the shell's wrappers around these: each of them says when it is ready.
    screen = ["Xvfb", "-screen", "0", _SCREEN, "-nolisten", "tcp", "-fbdir", str(folder)]
    bus = ["dbus-daemon", "--session", f"--address=unix:dir={runtime}", "--print-address"]
    with _server([*screen, "-displayfd"], environment, log) as number:
        environment["DISPLAY"] = f":{number}"
        with _server(bus, environment, log) as address:
            environment["DBUS_SESSION_BUS_ADDRESS"] = address
            with _window_manager(environment, log):
                yield environment


def _find_programs() -> None:
    missing = [package for name, package in _PACKAGES.items() if which(name) is None]
    if not _ACCESSIBILITY_BUS.exists():
        missing.append("at-spi2-core")
    assert not missing, f"a desktop of its own needs {', '.join(missing)}; make test installs them"


@contextmanager
def _window_manager(environment: Mapping[str, str], log: Path) -> Iterator[None]:
    """Start one that is ready: without it, a window never has the keyboard focus.

    Nor has one that was opened before.
    """
    said = log.with_name("ready")
    os.mkfifo(said)
    command = ["openbox", "--sm-disable", "--startup", f"/bin/sh -c 'echo > {said}'"]
    with _process(command, environment, log):
        ear = os.open(said, os.O_RDONLY | os.O_NONBLOCK)
        try:
            ready, _, _ = select.select([ear], [], [], _PATIENCE)
        finally:
            os.close(ear)
        assert ready, f"openbox did not start: {log.read_text()}"
        yield


@contextmanager
def _server(command: Sequence[str], environment: Mapping[str, str], log: Path) -> Iterator[str]:
    """Start a server that writes its address, once it is ready, to the file number it is given."""
    read, write = os.pipe()
    with (
        os.fdopen(read, encoding="ascii") as told,
        os.fdopen(write, "w") as telling,
        _process([*command, str(write)], environment, log, inherited=(write,)),
    ):
        telling.close()
        address = told.readline().strip()
        assert address, f"{command[0]} did not start: {log.read_text()}"
        yield address


@contextmanager
def _process(
    command: Sequence[str],
    environment: Mapping[str, str],
    log: Path,
    *,
    inherited: tuple[int, ...] = (),
) -> Iterator[None]:
    with (
        log.open("ab") as said,
        subprocess.Popen(
            command, env=environment, stdout=said, stderr=said, pass_fds=inherited
        ) as process,
    ):
        try:
            yield
        finally:
            process.terminate()
