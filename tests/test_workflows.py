"""Workflows run on other machines only; what they call can be looked at here."""

import re
from importlib.util import find_spec
from pathlib import Path

import pytest

CLONE = Path(__file__).parents[1]
WORKFLOWS = sorted((CLONE / ".github" / "workflows").glob("*.yml"))
PATTERNS = {
    "target": re.compile(r"(?:run|test): make ([\w-]+)"),
    "module": re.compile(r"python -m ([\w.]+)"),
    "file": re.compile(r"--requirement (\S+)|uses: \./(\S+)"),
}
ELSEWHERE = ("pip",)


def _called(kind: str) -> set[str]:
    text = "\n".join(file.read_text(encoding="utf-8") for file in WORKFLOWS)
    return {"".join(match.groups(default="")) for match in PATTERNS[kind].finditer(text)}


def test_there_are_workflows_for_testing_and_for_releases() -> None:
    assert [file.stem for file in WORKFLOWS] == ["release", "test"]


@pytest.mark.parametrize("target", sorted(_called("target")))
def test_a_target_that_is_made_is_in_the_makefile(target: str) -> None:
    makefile = (CLONE / "Makefile").read_text(encoding="utf-8")
    assert re.search(rf"^{target}:", makefile, re.MULTILINE)


@pytest.mark.parametrize("module", sorted(_called("module")))
def test_a_module_that_is_run_can_be_found(module: str) -> None:
    assert module in ELSEWHERE or find_spec(module) is not None


@pytest.mark.parametrize("file", sorted(_called("file")))
def test_a_file_that_is_named_is_there(file: str) -> None:
    assert (CLONE / file).is_file()
