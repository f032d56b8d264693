"""What others have made is listed with its license, as it is locked."""

import re
import sys
from collections import defaultdict
from email.message import Message
from importlib.metadata import PackageNotFoundError, distribution
from typing import cast

import pytest

from release.environment import runtime_distributions
from release.python_components import license_name
from tests.program import CLONE

_PAGE = (CLONE / "docs" / "dependencies.md").read_text(encoding="utf-8")
_WITH_THE_PROGRAM, _TO_TEST, _FOR_TARGETS = (
    "With the program",
    "To build and test",
    "For some targets only",
)
# What may be passed on with a program under the MIT license, its notice beside it.
_SUITS = {
    "0BSD", "Apache-2.0", "BSD License", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "LGPL-3.0-only",
    "MIT", "MIT-CMU", "MPL-2.0", "PSF-2.0", "Python Software Foundation License", "Zlib",
}  # fmt: skip


def rows(section: str) -> dict[str, tuple[set[str], str]]:
    """Return the versions and the license of each package of a section."""
    text = _PAGE.partition(f"## {section}\n")[2].partition("\n## ")[0]
    found = re.findall(r"^\| ([a-z][\w.-]*) \| ([^|]+) \| ([^|]+) \|", text, re.MULTILINE)
    return {
        name: (set(versions.split(", ")), license_)
        for name, versions, license_ in found
        if name != "package"
    }


def locked(files: str) -> dict[str, set[str]]:
    found = defaultdict(set)
    for lock in CLONE.glob(files):
        for name, version in re.findall(r"^([\w.-]+)==(\S+)", lock.read_text(), re.MULTILINE):
            found[name].add(version)
    return dict(found)


def test_each_locked_package_is_listed_with_its_version() -> None:
    here = rows(_WITH_THE_PROGRAM) | rows(_TO_TEST)
    assert {name: versions for name, (versions, _) in here.items()} == locked("requirements.lock")
    everything = here | rows(_FOR_TARGETS)
    assert {name: each for name, (each, _) in everything.items()} == locked("requirements*.lock")


def test_what_comes_with_the_program_is_listed_as_such() -> None:
    only_elsewhere = set() if sys.platform == "win32" else {"colorama"}
    assert runtime_distributions() == rows(_WITH_THE_PROGRAM).keys() - only_elsewhere


@pytest.mark.parametrize("section", [_WITH_THE_PROGRAM, _TO_TEST])
def test_licenses_are_those_that_the_packages_name(section: str) -> None:
    listed = rows(section)
    there = {}
    for name in listed:
        try:
            there[name] = license_name(cast("Message", distribution(name).metadata))
        except PackageNotFoundError:  # for another system
            continue
    assert len(there) >= len(listed) - 1
    assert there == {name: listed[name][1] for name in there}


def test_what_is_passed_on_may_be() -> None:
    for name, (_, terms) in rows(_WITH_THE_PROGRAM).items():
        either = [set(each.split(" AND ")) for each in terms.split(" OR ")]
        assert any(each <= _SUITS for each in either), f"{name}: {terms}"
