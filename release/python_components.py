"""Python and its packages, as parts of the bundle."""

import re
import sys
import sysconfig
from collections.abc import Iterable
from email.message import Message
from importlib.metadata import Distribution, PackagePath, distributions
from pathlib import Path
from typing import cast

from release.component import Component, Text
from release.environment import canonical

_TEXTS = Path(__file__).with_name("texts")
_LICENSE_FILE = re.compile(r"licen[cs]e|copying|notice", re.IGNORECASE)
_QT = ("pyside6-essentials", "shiboken6")
_QT_TEXTS = ("LGPL-3.txt", "GPL-3.txt", "Qt-third-party.txt")
_COMPILED_IN = {"rapidfuzz": (("Taskflow", "MIT"),)}
"""Libraries that a wheel holds without saying so."""
_LONGEST_NAME = 60
_SEE = "see the text"
_UNNAMED = {"GCC runtime library": "GPL-3.0-or-later WITH GCC-exception-3.1"}


def python_components(sources: Iterable[str]) -> list[Component]:
    """Return Python, the packages that files of the bundle come from, and what these contain.

    Parameters
    ----------
    sources : iterable of str
        The files that were put into the bundle.
    """
    used = {str(Path(source)) for source in sources}
    found = [
        part
        for package in distributions()
        if _is_used(package, used)
        for part in (package_component(package), *packed_libraries(package))
    ]
    # What starts Python in the bundle.
    found += [package_component(one) for one in distributions(name="pyinstaller")]
    unique = {(part.name, part.version): part for part in found}
    return [_python(), *sorted(unique.values(), key=lambda part: part.name.lower())]


def _is_used(package: Distribution, used: set[str]) -> bool:
    return any(str(package.locate_file(file)) in used for file in package.files or ())


def _python() -> Component:
    version = ".".join(map(str, sys.version_info[:3]))
    places = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    files = [each / "LICENSE.txt" for each in places]
    files.append(Path(f"/usr/share/doc/libpython3.{sys.version_info[1]}-stdlib/copyright"))
    there = [Text("Python/LICENSE.txt", file) for file in files if file.is_file()]
    return Component("Python", version, "PSF-2.0", tuple(there[:1]))


def package_component(package: Distribution) -> Component:
    """Return a package with its license and the texts that it was installed with."""
    metadata = cast("Message", package.metadata)
    name, version = str(metadata["Name"]), package.version
    return Component(
        name,
        version,
        license_name(metadata),
        tuple(_texts(package, name)),
        f"pkg:pypi/{canonical(name)}@{version}",
    )


def license_name(metadata: Message) -> str:
    """Return what a package calls its license; some put the whole text where its name belongs."""
    names = [str(metadata.get(key, "")).strip() for key in ("License-Expression", "License")]
    names += [
        value.rpartition(" :: ")[2]
        for value in metadata.get_all("Classifier", [])
        if value.startswith("License :: OSI Approved :: ")
    ]
    short = (name for name in names if name and "\n" not in name and len(name) <= _LONGEST_NAME)
    return next(short, _SEE)


def _texts(package: Distribution, name: str) -> list[Text]:
    files = [file for file in package.files or () if is_license_file(file)]
    texts = [
        Text(f"{name}/{_name_inside(file)}", Path(str(package.locate_file(file)))) for file in files
    ]
    if canonical(name) in _QT:
        texts += [Text(each, _TEXTS / each) for each in _QT_TEXTS]
    return sorted((text for text in texts if text.source.is_file()), key=lambda text: text.name)


def is_license_file(file: PackagePath) -> bool:
    """Say whether a file that was installed with a package is a text of its license."""
    inside = any(part.endswith(".dist-info") for part in file.parts)
    listed = "licenses" in file.parts[:-1] and inside
    fonts = "fonts" in file.parts and file.suffix == ""
    return listed or ((inside or fonts) and _LICENSE_FILE.search(file.name) is not None)


def _name_inside(file: PackagePath) -> str:
    parts = [part for part in file.parts[1:] if part != "licenses"]
    return "-".join(parts[-2:] if len(parts) > 1 else parts)


def packed_libraries(package: Distribution) -> list[Component]:
    """Return the libraries that a wheel was packed with: those it names, and those it does not."""
    main = package_component(package)
    named = [
        (name, terms, text)
        for text in main.texts
        for name, terms in packed(text.source.read_text(encoding="utf-8", errors="replace"))
    ]
    silent = [
        (name, terms, Text(f"{main.name}/{name}.txt", _TEXTS / f"{name}.txt"))
        for name, terms in _COMPILED_IN.get(canonical(main.name), ())
    ]
    return [
        Component(f"{name} (in {main.name})", "", terms, (text,))
        for name, terms, text in named + silent
    ]


def packed(text: str) -> list[tuple[str, str]]:
    """Return the names and licenses of the shared libraries that a license text lists."""
    found = []
    for name, paragraph in re.findall(
        r"^Name: *(.+)\nFiles: *\S+\.libs/.*\n((?:.+\n)*)", text, re.MULTILINE
    ):
        terms = re.search(r"^License: *(.+)$", paragraph, re.MULTILINE)
        found.append((name.strip(), terms.group(1).strip() if terms else _UNNAMED.get(name, _SEE)))
    return found
