"""Every part of a bundle is listed with its license and its texts."""

import json
from email.message import Message
from importlib.metadata import PackagePath
from pathlib import Path

import numpy as np
import pytest
import rapidfuzz
import shiboken6

from release.bill import write_bill
from release.component import Component, Text
from release.licenses import collect_licenses, components_of
from release.python_components import is_license_file, license_name, packed
from release.system_components import common_licenses, main_license


def metadata(**fields: str) -> Message:
    message = Message()
    for name, value in fields.items():
        message[name.replace("_", "-")] = value
    return message


def test_the_name_of_a_license() -> None:
    assert license_name(metadata(License_Expression="MIT", License="other")) == "MIT"
    osi = "License :: OSI Approved :: BSD License"
    assert license_name(metadata(License="Copyright\n" * 9, Classifier=osi)) == "BSD License"
    assert license_name(metadata()) == "see the text"


@pytest.mark.parametrize(
    ("file", "is_text"),
    [
        ("numpy-2.4.6.dist-info/licenses/LICENSE.txt", True),
        ("tqdm-4.dist-info/LICENCE", True),
        ("pandas-3.dist-info/licenses/LICENSES/HAVEN_MIT", True),
        ("matplotlib/mpl-data/fonts/ttf/LICENSE_DEJAVU", True),
        ("numpy-2.4.6.dist-info/METADATA", False),
        ("careerapp/ui/licenses.py", False),
    ],
)
def test_files_with_a_license(file: str, is_text: bool) -> None:
    assert is_license_file(PackagePath(file)) is is_text


def test_libraries_that_a_wheel_was_packed_with() -> None:
    text = (
        "Text.\n\nName: OpenBLAS\nFiles: numpy.libs/libopenblas*.so\nDescription: linear algebra\n"
        "License: BSD-3-Clause\n  Copyright\n\n"
        "Name: GCC runtime library\nFiles: sklearn.libs/libgomp*\nAvailability: a\n\nEXCEPTION\n\n"
        "Name: A font\nFiles: lib/fonts/a.ttf\nLicense: OFL\n"
    )
    assert packed(text) == [
        ("OpenBLAS", "BSD-3-Clause"),
        ("GCC runtime library", "GPL-3.0-or-later WITH GCC-exception-3.1"),
    ]


def test_debian_copyright() -> None:
    text = "Files: *\nLicense: LGPL-2.1+\n See /usr/share/common-licenses/LGPL-2.1.\n"
    assert main_license("libglib2.0-0", text) == "LGPL-2.1+"
    assert main_license("libxcb-shape0", text) == "MIT"
    assert main_license("libother", "in prose") == "see the text"
    assert common_licenses(f"{text} and /usr/share/common-licenses/GPL") == ["GPL", "LGPL-2.1"]


def test_parts_are_found_by_the_files_they_come_from() -> None:
    parts = {part.name: part for part in components_of([np.__file__, shiboken6.__file__])}
    assert {"careerapp", "Python", "numpy", "shiboken6"} <= parts.keys()
    assert "pandas" not in parts
    assert parts["numpy"].purl.startswith("pkg:pypi/numpy@")
    assert {"LGPL-3.txt", "GPL-3.txt"} <= {text.name for text in parts["shiboken6"].texts}


def test_what_a_wheel_does_not_say_that_it_holds_is_listed_too() -> None:
    parts = {part.name: part for part in components_of([rapidfuzz.__file__])}
    assert parts["RapidFuzz"].license == "MIT"
    (text,) = parts["Taskflow (in RapidFuzz)"].texts
    assert "Tsung-Wei Huang" in text.source.read_text(encoding="utf-8")


def test_the_folder_holds_what_the_list_names(tmp_path: Path) -> None:
    (tmp_path / "left over").mkdir()
    entries = collect_licenses([("numpy", np.__file__, "PYMODULE")], tmp_path / "licenses")
    listed = json.loads((tmp_path / "licenses" / "components.json").read_text(encoding="utf-8"))
    texts = {text for part in listed for text in part["texts"]}
    assert {f"licenses/{text}" for text in texts} | {"licenses/components.json"} == {
        entry[0] for entry in entries
    }
    own = {"careerapp/LICENSE.txt", "careerapp/data sources.txt", "Source Sans Pro/OFL.txt"}
    assert own <= texts
    assert all(part["license"] for part in listed)


def test_the_bill_of_materials(tmp_path: Path) -> None:
    parts = [
        Component("careerapp", "1.0.0", "MIT"),
        Component("numpy", "2.4.6", "BSD-3-Clause AND MIT", (), "pkg:pypi/numpy@2.4.6"),
        Component("libX", "", "see the text", (Text("libX/copyright.txt", tmp_path),)),
    ]
    bills = [tmp_path / "first.json", tmp_path / "second.json"]
    for bill in bills:
        write_bill(parts, bill, 1_700_000_000)
    document = json.loads(bills[0].read_text(encoding="utf-8"))
    assert bills[0].read_bytes() == bills[1].read_bytes()
    assert document["bomFormat"] == "CycloneDX"
    assert document["metadata"]["component"]["name"] == "careerapp"
    assert [part["name"] for part in document["components"]] == ["libX", "numpy"]
    assert document["components"][1]["licenses"] == [{"expression": "BSD-3-Clause AND MIT"}]
