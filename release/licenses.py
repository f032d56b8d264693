"""The license texts of everything inside the bundle, in one folder, with a list of them."""

import json
import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path

import careerapp
from release.component import Component, Text
from release.libraries import Entry
from release.python_components import python_components
from release.system_components import system_components

_ROOT = Path(__file__).resolve().parent.parent
LIST = "components.json"


def collect_licenses(entries: Iterable[Entry], folder: Path) -> list[Entry]:
    """Write the folder that the bundle shows its licenses from.

    Parameters
    ----------
    entries : iterable of entry
        What goes into the bundle.
    folder : Path
        Where the texts go; what is there is removed.

    Returns
    -------
    list of entry
        The folder's files, to go into the bundle too.
    """
    components = components_of(entry[1] for entry in entries)
    write_licenses(components, folder)
    return [
        (f"licenses/{file.relative_to(folder).as_posix()}", str(file), "DATA")
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    ]


def components_of(sources: Iterable[str]) -> list[Component]:
    """Return the program and everything that files of the bundle come from."""
    files = sorted(set(sources))
    return [_program(), _letters(), *python_components(files), *system_components(files)]


def _program() -> Component:
    texts = (
        Text("careerapp/LICENSE.txt", _ROOT / "LICENSE"),
        Text("careerapp/data sources.txt", _ROOT / "data" / "SOURCES.md"),
    )
    return Component("careerapp", careerapp.__version__, "MIT", texts)


def _letters() -> Component:
    """Return the fonts of printed reports, which lie in the program's own folder."""
    text = Text("Source Sans Pro/OFL.txt", _ROOT / "resources" / "fonts" / "OFL.txt")
    return Component("Source Sans Pro", "2.020", "OFL-1.1", (text,))


def write_licenses(components: Sequence[Component], folder: Path) -> None:
    """Copy the texts and list what they belong to.

    Parameters
    ----------
    components : sequence of Component
        The parts of the bundle.
    folder : Path
        Where the texts go; what is there is removed.
    """
    shutil.rmtree(folder, ignore_errors=True)
    for text in {text.name: text for part in components for text in part.texts}.values():
        target = folder / text.name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(text.source, target)
    listed = [
        {
            "name": part.name,
            "version": part.version,
            "license": part.license,
            "purl": part.purl,
            "texts": [text.name for text in part.texts],
        }
        for part in components
    ]
    content = json.dumps(listed, indent=1, ensure_ascii=False)
    (folder / LIST).write_text(content + "\n", encoding="utf-8")
