"""Charts, icons and lines have the dots of the screen that the window is on: 100, 150 or 200 %."""

import json
import os
import subprocess
import sys
from pathlib import Path

_SCALES = {"usual": 1.0, "sharp": 1.5, "sharper": 2.0}


def test_the_window_is_sharp_on_screens_of_every_scale(tmp_path: Path) -> None:
    screens = [
        {"name": name, "x": 2000 * place, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96}
        for place, name in enumerate(_SCALES)
    ]
    file = tmp_path / "screens.json"
    file.write_text(json.dumps({"screens": screens}), encoding="utf-8")
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": f"offscreen:configfile={file}",
        "QT_SCREEN_SCALE_FACTORS": ";".join(f"{name}={one}" for name, one in _SCALES.items()),
    }
    drawn = subprocess.run(
        [sys.executable, "-m", "tests.ui.on_screens", str(tmp_path)],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=200,
    )
    seen = json.loads(drawn.stdout)
    assert {one["scale"] for one in seen} == set(_SCALES.values())
    for one in seen:
        assert one["icons"] == [one["scale"]]
        assert one["charts"] == [one["scale"]]
        assert one["shades of lines"] == [2], "the line and its ground, and nothing between"
