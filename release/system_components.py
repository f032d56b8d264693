"""Libraries of the system that builds, as parts of the bundle."""

import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from release.component import Component, Text

_DOCUMENTATION = Path("/usr/share/doc")
_COMMON = Path("/usr/share/common-licenses")
# Of packages whose files on copyright say it in prose, or name another part first.
_KNOWN = {
    "libfontconfig": "HPND",
    "libgcc": "GPL-3.0-or-later WITH GCC-exception-3.1",
    "libgcrypt": "LGPL-2.1-or-later",
    "libstdc++": "GPL-3.0-or-later WITH GCC-exception-3.1",
    "libuuid": "BSD-3-Clause",
    "libx11": "MIT",
    "libxcb": "MIT",
    "libxkbcommon": "MIT",
}


def system_components(sources: Iterable[str]) -> list[Component]:
    """Return the Debian packages that files come from; elsewhere, nothing is copied from a system.

    Parameters
    ----------
    sources : iterable of str
        The files that were put into the bundle.
    """
    if shutil.which("dpkg-query") is None:
        return []
    ours = (str(Path(__file__).resolve().parent.parent), str(Path("/usr/local")))
    files = [Path(source) for source in sources if not source.startswith(ours)]
    libraries = sorted({file for file in files if ".so" in file.name and file.is_absolute()})
    packages = {owner for file in libraries if (owner := package_of(file)) is not None}
    return [_component(package) for package in sorted(packages)]


def package_of(file: Path) -> str | None:
    """Return the Debian package that a file belongs to."""
    # One folder has two names, and the list of packages knows either.
    names = {str(file), str(file.resolve())}
    names |= {name.removeprefix("/usr") for name in names} | {f"/usr{name}" for name in names}
    said = _ask("--search", *sorted(names))
    return said.split(":")[0] if said else None


def _component(package: str) -> Component:
    version = _ask("--show", "--showformat=${Version}\n", package).splitlines()[0]
    copyright_file = _DOCUMENTATION / package / "copyright"
    text = copyright_file.read_text(encoding="utf-8", errors="replace")
    texts = [Text(f"{package}/copyright.txt", copyright_file)]
    texts += [Text(f"{name}.txt", _COMMON / name) for name in common_licenses(text)]
    there = tuple(each for each in texts if each.source.is_file())
    purl = f"pkg:deb/debian/{package}@{version}"
    return Component(package, version, main_license(package, text), there, purl)


def main_license(package: str, text: str) -> str:
    """Return the license that most of a package is under, by its Debian copyright file."""
    for beginning, known in _KNOWN.items():
        if package.startswith(beginning):
            return known
    first = re.search(r"^License: *(.+)$", text, re.MULTILINE)
    return first.group(1).strip() if first else "see the text"


def common_licenses(text: str) -> list[str]:
    """Return the names of the licenses that a Debian copyright file leaves to the system."""
    named = re.findall(r"/usr/share/common-licenses/([A-Za-z]+(?:-\d+(?:\.\d+)?)?)", text)
    return sorted(set(named))


def _ask(*arguments: str) -> str:
    done = subprocess.run(  # noqa: S603
        ["/usr/bin/dpkg-query", *arguments], check=False, capture_output=True, text=True
    )
    return done.stdout
