"""The process is killed while somebody answers; the next start goes on from the last answer."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from tests.program import CLONE

_OFFSCREEN = os.environ | {"QT_QPA_PLATFORM": "offscreen"}


@contextmanager
def _hand(task: str, folder: Path) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "tests.e2e.hand", task, str(folder)]
    with subprocess.Popen(
        command, cwd=CLONE, env=_OFFSCREEN, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def _states(folder: Path) -> list[dict[str, Any]]:
    """Let somebody answer everything; return their answers after each key."""
    with _hand("answer", folder) as process:
        assert process.stdout is not None
        states = [json.loads(line) for line in process.stdout]
        assert process.wait(timeout=60) == 0
    return states


@pytest.fixture(scope="module")
def states(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    """All answers of somebody who is not disturbed, key by key."""
    return _states(tmp_path_factory.mktemp("undisturbed"))


def _answer_and_be_killed(folder: Path, after: int, pause: float) -> None:
    """Answer, and be killed some milliseconds after a key has been pressed."""
    with _hand("answer", folder) as process:
        assert process.stdout is not None
        for _ in range(after):
            process.stdout.readline()
        with suppress(subprocess.TimeoutExpired):
            process.wait(timeout=pause / 1000)  # it goes on all the while
        process.send_signal(signal.SIGKILL)
        process.wait(timeout=60)


def _go_on(folder: Path) -> dict[str, Any]:
    with _hand("go-on", folder) as process:
        assert process.stdout is not None
        found: dict[str, Any] = json.loads(process.stdout.readline())
        assert process.wait(timeout=60) == 0
    return found


def _key_after(states: list[dict[str, Any]], answers: dict[str, int]) -> int:
    """Return after which key so many single answers have been given."""

    def given(state: dict[str, Any]) -> dict[str, int]:
        responses = state.get("responses", {})
        counts = {key: len(responses.get(key, {})) for key in answers}
        counts["subjects"] = len(state.get("subjects", {}))
        return counts

    return next(
        place for place, state in enumerate(states) if answers.items() <= given(state).items()
    )


@pytest.mark.parametrize(
    ("answers", "pause", "step"),
    [
        ({"likings": 1}, 0, "Interests"),
        ({"likings": 17}, 20, "Interests"),
        ({"likings": 29}, 55, "Interests"),
        ({"sorting": 11}, 40, "Values"),
        ({"subjects": 1}, 60, "Subjects"),
    ],
)
def test_the_next_start_goes_on_from_the_last_answer(
    tmp_path: Path,
    states: list[dict[str, Any]],
    answers: dict[str, int],
    pause: float,
    step: str,
) -> None:
    after = _key_after(states, answers) + 1  # the line that says so has been read
    _answer_and_be_killed(tmp_path, after, pause)
    found = _go_on(tmp_path)
    # The answers of the keys that were pressed meanwhile may be there, or not.
    assert found["profile"] in states[after - 1 : after + 2]
    assert found["step"] == step


def test_what_is_open_next_is_where_the_keyboard_is(
    tmp_path: Path, states: list[dict[str, Any]]
) -> None:
    file = tmp_path / "answers.json"  # as an earlier version of the program kept them
    file.write_text(json.dumps(states[_key_after(states, {"likings": 13})]), encoding="utf-8")
    found = _go_on(tmp_path)
    assert found["at"] == "Run a busy restaurant: Strongly dislike"  # the 14th
    file.write_text(json.dumps(states[_key_after(states, {"sorting": 3})]), encoding="utf-8")
    assert _go_on(tmp_path)["at"] == "Get along well with the people I work with"  # the 4th
