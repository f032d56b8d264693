"""The window as a double click opens it: a real process, without arguments."""

import json
import os
import subprocess
from pathlib import Path
from typing import Any

from careerapp.domain.profile_json import read_profile
from tests.program import CLONE, FROM_SOURCE


def _start(folder: Path) -> dict[str, Any]:
    """Let the program answer for the sample person and leave; return what it measured."""
    timings = folder / "timings.json"
    private = {"CAREERAPP_TIMINGS": str(timings), "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run(FROM_SOURCE, cwd=CLONE, env=os.environ | private, check=True, timeout=60)
    figures: dict[str, Any] = json.loads(timings.read_text(encoding="utf-8"))
    return figures


def test_the_window_is_painted_before_anything_heavy_is_imported(tmp_path: Path) -> None:
    figures = _start(tmp_path)
    assert figures["loaded_before"] == []
    moments = [figures[name] for name in ("first_paint", "ready", "answered", "ranking_painted")]
    assert moments == sorted(moments)


def test_leaving_keeps_the_answers(tmp_path: Path) -> None:
    _start(tmp_path)
    assert read_profile(next((tmp_path / "people").glob("*.career"))) == read_profile(
        CLONE / "data" / "people" / "sample.json"
    )
