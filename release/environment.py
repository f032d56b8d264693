"""What the environment holds only to build with."""

import re
import tomllib
from importlib.metadata import (
    Distribution,
    PackageNotFoundError,
    distribution,
    packages_distributions,
)
from pathlib import Path

from packaging.requirements import Requirement

_PROJECT = Path(__file__).resolve().parent.parent / "pyproject.toml"


def canonical(name: str) -> str:
    """Return the one way to write a distribution's name."""
    return re.sub(r"[-_.]+", "-", name).lower()


def runtime_distributions() -> set[str]:
    """Return the names of the distributions that the program needs, directly or not."""
    project = tomllib.loads(_PROJECT.read_text(encoding="utf-8"))["project"]
    found: set[str] = set()
    waiting = [Requirement(text) for text in project["dependencies"]]
    while waiting:
        requirement = waiting.pop()
        name = canonical(requirement.name)
        marker = requirement.marker
        if name in found or (marker is not None and not marker.evaluate({"extra": ""})):
            continue
        try:
            needed: Distribution = distribution(name)
        except PackageNotFoundError:
            continue
        found.add(name)
        waiting.extend(Requirement(text) for text in needed.requires or ())
    return found


def modules_for_building() -> list[str]:
    """Return the importable names that come from none of the program's own distributions.

    Some libraries use what they find, and so would take it into the bundle.
    """
    needed = runtime_distributions()
    return sorted(
        module
        for module, owners in packages_distributions().items()
        if module != "PyInstaller" and needed.isdisjoint(map(canonical, owners))
    )
