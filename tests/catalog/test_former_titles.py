"""What jobs were called in data of before, kept in a file that anything may become of."""

import os
import subprocess
from pathlib import Path

import pytest

from careerapp import paths
from careerapp.catalog.former_titles import place_of, read_former_titles
from careerapp.catalog.in_use import own_database
from careerapp.catalog.installed import Installed
from tests.data_faults import bundled_copy, text_became_bytes

ACTORS, NURSES = "27-2011.00", "29-1141.00"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    path = own_database(tmp_path)
    path.parent.mkdir()
    return bundled_copy(paths.DATABASE, path.parent)


def test_only_what_can_be_written_again_is_read(own: Path, tmp_path: Path) -> None:
    place_of(own.parent).write_text(
        '{"en": {"27-2011.00": "\\ud800", "\\udfff": "Actors", "11-1011.99": "Old Chiefs"},'
        ' "\\ud800": {"27-2011.00": "Actors"}, "es": ["Actores"], "de": {"27-2011.00": 7}}',
        encoding="utf-8",
    )
    assert read_former_titles(own.parent) == {"en": {"11-1011.99": "Old Chiefs"}}
    Installed(tmp_path).go_back()
    titles = read_former_titles(own.parent)["en"]
    assert titles["11-1011.99"] == "Old Chiefs"
    assert titles[NURSES] == "Registered Nurses"


def test_what_damaged_data_call_jobs_is_not_kept(own: Path, tmp_path: Path) -> None:
    text_became_bytes(own)
    Installed(tmp_path).go_back()
    titles = read_former_titles(own.parent)["en"]
    assert len(titles) == 923
    assert titles[ACTORS] == "Actors"


@pytest.mark.linux
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    pipe = place_of(tmp_path)
    os.mkfifo(pipe)
    with subprocess.Popen(
        ["sh", "-c", 'echo "{\\"en\\": {\\"a\\": \\"b\\"}}" > "$0"', pipe]
    ) as writer:
        try:
            assert read_former_titles(tmp_path) == {}
        finally:
            writer.kill()
