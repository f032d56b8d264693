"""Data that cannot be used: a person's own give way to the bundled ones, and are kept."""

import errno
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from careerapp import paths
from careerapp.catalog import load_in_use as loading
from careerapp.catalog import sound
from careerapp.catalog.checksums import CHECKSUMS
from careerapp.catalog.gather import Gathered
from careerapp.catalog.in_use import own_database
from careerapp.catalog.installed import Installed, InstallError
from careerapp.catalog.load_in_use import InstallationError, data_in_use, load_in_use
from careerapp.catalog.read_back import read_back
from careerapp.catalog.sound import check_sound
from careerapp.catalog.store import load_catalog
from careerapp.domain.errors import sentence_of
from tests import data_faults
from tests.data_faults import FAULTS, Spoil, bundled_copy

ACTORS = "27-2011.00"
_EVERY_FAULT = pytest.mark.parametrize(
    ("spoil", "told"), FAULTS, ids=[spoil.__name__ for spoil, _ in FAULTS]
)


@pytest.fixture(scope="module")
def bundled() -> Gathered:
    """Actors alone, which are taken in a hundred times sooner than all."""
    data = read_back(paths.DATABASE)
    texts = {tag: texts.loc[[ACTORS]] for tag, texts in data.texts.items()}
    market = data.market[data.market["bls_code"] == ACTORS[:7]]
    return replace(data, codes=(ACTORS,), texts=texts, market=market)


def _called(bundled: Gathered, title: str) -> Gathered:
    english = bundled.texts["en"].copy()
    english.loc[ACTORS, "title"] = title
    return replace(bundled, texts={**bundled.texts, "en": english})


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """Data of a person's own, as they were taken in; the same as the bundled ones."""
    path = own_database(tmp_path)
    path.parent.mkdir()
    return bundled_copy(paths.DATABASE, path.parent)


def test_the_bundled_data_are_as_they_were_compiled() -> None:
    check_sound(paths.DATABASE)
    listed = paths.DATABASE.with_name(CHECKSUMS).read_text(encoding="ascii").split()
    assert len(listed) == 1


def test_own_data_are_used(own: Path, tmp_path: Path) -> None:
    catalog = load_in_use(tmp_path)
    assert catalog.path == own
    assert catalog.in_place_of_own is None


@_EVERY_FAULT
def test_own_data_give_way_to_the_bundled_ones(
    own: Path, tmp_path: Path, spoil: Spoil, told: str
) -> None:
    spoil(own)
    left = sorted(own.parent.iterdir())
    catalog = load_in_use(tmp_path, "es")
    assert catalog.path == paths.DATABASE
    assert catalog.titles[ACTORS] == load_catalog(language="es").titles[ACTORS]
    assert told in str(catalog.in_place_of_own)
    assert str(own) in str(catalog.in_place_of_own)
    assert sorted(own.parent.iterdir()) == left  # nothing is removed without a word


@pytest.mark.linux
def test_a_disk_that_does_not_answer(own: Path, tmp_path: Path) -> None:
    data_faults.unreadable(own)
    assert "the disk does not answer" in str(data_in_use(tmp_path).problem)


@_EVERY_FAULT
def test_the_bundled_data_say_how_the_program_is_mended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, spoil: Spoil, told: str
) -> None:
    copy = bundled_copy(paths.DATABASE, tmp_path)
    monkeypatch.setattr(loading, "DATABASE", copy)
    spoil(copy)
    with pytest.raises(InstallationError) as caught:
        load_in_use(tmp_path / "nobody")
    said = str(caught.value)
    assert told in said
    assert str(copy) in said
    assert "Get the program again and put it in the place of this one." in said


def test_own_data_are_used_where_the_bundled_ones_are_broken(
    own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loading, "DATABASE", tmp_path / "nothing")
    assert data_in_use(tmp_path).database == own


def test_own_data_without_texts_in_a_language_of_a_newer_program(
    tmp_path: Path, bundled: Gathered
) -> None:
    Installed(tmp_path).put(replace(bundled, texts={"en": bundled.texts["en"]}))
    assert load_in_use(tmp_path).in_place_of_own is None
    spanish = load_in_use(tmp_path, "es")
    assert spanish.path == paths.DATABASE
    assert "has no texts in 'es'" in str(spanish.in_place_of_own)


def test_another_process_that_locks_the_data_is_in_nobodys_way(own: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(own)) as other:
        other.execute("BEGIN EXCLUSIVE")
        reading = (
            "import sys; from pathlib import Path;"
            "from careerapp.catalog.load_in_use import load_in_use;"
            "catalog = load_in_use(Path(sys.argv[1]));"
            f"print(catalog.path, catalog.occupation('{ACTORS}').title)"
        )
        run = subprocess.run(
            [sys.executable, "-c", reading, tmp_path], capture_output=True, text=True, check=True
        )
    assert run.stdout == f"{own} Actors\n"


@pytest.mark.parametrize(
    "spoil", [data_faults.one_bit_flipped, data_faults.text_became_bytes, data_faults.a_folder]
)
def test_taking_in_again_keeps_the_damaged_data_and_what_was_before_them(
    tmp_path: Path, bundled: Gathered, spoil: Spoil
) -> None:
    installed = Installed(tmp_path)
    for name in ("Players", "Mimes"):
        installed.put(_called(bundled, name))
    spoil(own_database(tmp_path))
    assert installed.database == paths.DATABASE
    installed.put(_called(bundled, "Clowns"))
    assert _title(tmp_path) == "Clowns"
    assert (tmp_path / "data" / "careers.unusable-1.sqlite").exists()
    installed.go_back()
    assert _title(tmp_path) == "Players"


@pytest.mark.parametrize(
    "spoil", [data_faults.missing, data_faults.cut_in_the_middle, data_faults.text_became_bytes]
)
def test_going_back_from_damaged_data(tmp_path: Path, bundled: Gathered, spoil: Spoil) -> None:
    installed = Installed(tmp_path)
    for name in ("Players", "Mimes"):
        installed.put(_called(bundled, name))
    spoil(own_database(tmp_path))
    installed.go_back()
    assert _title(tmp_path) == "Players"
    spoil(own_database(tmp_path))
    installed.go_back()
    assert data_in_use(tmp_path).database == paths.DATABASE
    assert data_in_use(tmp_path).problem is None
    assert not installed.has_own


def test_going_back_never_leads_to_damaged_data(tmp_path: Path, bundled: Gathered) -> None:
    installed = Installed(tmp_path)
    for name in ("Players", "Mimes"):
        installed.put(_called(bundled, name))
    data_faults.one_bit_flipped(tmp_path / "data" / "careers.before.sqlite")
    installed.go_back()
    assert data_in_use(tmp_path).database == paths.DATABASE
    assert not installed.has_own
    assert sorted(path.name for path in (tmp_path / "data").iterdir()) == [
        "careers.unusable-1.sqlite",
        "changing.lock",
        "titles.before.json",
    ]


@pytest.mark.parametrize("number", [errno.EACCES, errno.EMFILE], ids=errno.errorcode.__getitem__)
def test_data_that_cannot_be_read_for_a_while_are_not_taken_for_damaged(
    tmp_path: Path, bundled: Gathered, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    installed = Installed(tmp_path)
    for name in ("Players", "Mimes"):
        installed.put(_called(bundled, name))
    there = {path.name: path.read_bytes() for path in (tmp_path / "data").iterdir()}

    def refuse(_path: Path) -> str:
        raise OSError(number, os.strerror(number))

    for change, cannot in (
        (installed.go_back, "the data of before cannot be taken back"),
        (partial(installed.put, bundled), "the new data cannot be kept"),
    ):
        with monkeypatch.context() as while_it_lasts:
            while_it_lasts.setattr(sound, "checksum", refuse)
            with pytest.raises(InstallError) as caught:
                change()
        assert str(caught.value) == (
            f"{tmp_path / 'data'}: {cannot}: {own_database(tmp_path)}: the database of jobs cannot "
            f"be read: {sentence_of(OSError(number, ''))}"
        )
        assert {path.name: path.read_bytes() for path in (tmp_path / "data").iterdir()} == there
    installed.go_back()
    assert _title(tmp_path) == "Players"


@pytest.mark.linux
def test_one_can_leave_data_on_a_worn_out_part_of_the_disk(
    tmp_path: Path, bundled: Gathered
) -> None:
    installed = Installed(tmp_path)
    for name in ("Players", "Mimes"):
        installed.put(_called(bundled, name))
    data_faults.unreadable(own_database(tmp_path))
    installed.go_back()
    assert _title(tmp_path) == "Players"


def _title(folder: Path) -> str:
    catalog = load_in_use(folder)
    assert catalog.in_place_of_own is None
    return str(catalog.titles[ACTORS])
