"""Each hostile file is refused in a sentence, soon, with little memory, and nothing is left."""

import json
import subprocess
import sys
from collections.abc import Mapping
from typing import Any

import pytest

from tests.program import CLONE
from tests.safety.hostile.case import Case
from tests.safety.hostile.measure import cases

pytestmark = pytest.mark.linux

_MOST_SECONDS = 2
_MOST_MEGABYTES = 200
_LONGEST_SENTENCE = 600

Found = Mapping[str, Mapping[str, Any]]


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Found:
    """What was said of each, and what that took."""
    folder = tmp_path_factory.mktemp("hostile")
    ran = subprocess.run(
        [sys.executable, "-m", "tests.safety.hostile.measure", str(folder)],
        cwd=CLONE,
        capture_output=True,
        text=True,
        check=False,
        timeout=280,
    )
    assert ran.returncode == 0, ran.stderr
    return {line["case"]: line for line in map(json.loads, ran.stdout.splitlines())}


@pytest.mark.parametrize("case", list(cases()), ids=str)
def test_it_is_refused(found: Found, case: Case) -> None:
    outcome = found[str(case)]
    said = outcome["said"]
    assert outcome["error"] == ""
    assert said, "it was taken in"
    assert case.said in said
    assert "\n" not in said
    assert len(said) < _LONGEST_SENTENCE
    assert outcome["seconds"] < _MOST_SECONDS
    assert outcome["megabytes"] < _MOST_MEGABYTES
    assert outcome["left"] == []
