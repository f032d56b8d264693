"""What the command line decides before it does anything."""

import sys

import pytest

from careerapp.cli import main


def test_without_a_display_the_window_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert main([]) == 2
    said = capsys.readouterr().err
    assert "no display" in said
    assert len(said.splitlines()) == 1
