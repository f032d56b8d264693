"""What the program is made of, and the license texts of each part."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

# Where nothing was collected: what the program asks for, and what it loads with that.
_PACKAGES = (
    "matplotlib",
    "numpy",
    "openpyxl",
    "pandas",
    "PySide6-Essentials",
    "rapidfuzz",
    "scikit-learn",
    "scipy",
    "tqdm",
)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the program that others may have made.

    Attributes
    ----------
    name, version, license : str
        The version or the license is empty where it is not known.
    texts : tuple of Path
        Files with the license; none where they were not collected.
    """

    name: str
    version: str
    license: str
    texts: tuple[Path, ...] = ()


def read_parts(folder: Path) -> Sequence[Part]:
    """Return the parts that a frozen program lists, or else what is installed.

    Parameters
    ----------
    folder : Path
        Where the license texts of a frozen program lie; need not be there.
    """
    listed = folder / "components.json"
    if not listed.is_file():
        return [part for name in _PACKAGES if (part := _installed(name)) is not None]
    return [
        Part(
            each["name"],
            each["version"],
            each["license"],
            tuple(folder / text for text in each["texts"]),
        )
        for each in json.loads(listed.read_text(encoding="utf-8"))
    ]


def _installed(name: str) -> Part | None:
    try:
        known = metadata(name)
    except PackageNotFoundError:
        return None
    classifiers = known.get_all("Classifier") or ()
    terms = [
        *(known.get_all("License-Expression") or ()),
        *(each.rpartition(" :: ")[2] for each in classifiers if each.startswith("License ::")),
        *(each for each in known.get_all("License") or () if "\n" not in each),  # or the whole text
        "",
    ]
    return Part(known["Name"], known["Version"], terms[0])


def full_text(part: Part) -> str:
    """Return the license texts of a part, one after the other, each under its file's name."""
    return "\n\n".join(
        f"{file.name}\n{'=' * len(file.name)}\n\n"
        f"{file.read_text(encoding='utf-8', errors='replace').strip()}"
        for file in part.texts
    )
