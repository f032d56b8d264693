"""A small release of a few real jobs, and what is said once it is broken."""

import re
import time
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from careerapp import paths
from careerapp.catalog.deliveries import identify, taken_in
from careerapp.catalog.errors import DataError
from careerapp.catalog.gather import Gathered
from careerapp.catalog.read_back import read_back
from careerapp.domain.errors import sentence_of
from careerapp.domain.language import Language
from tests.catalog.broken_release.spoiling import CHIEFS, DEVELOPERS, NURSES, Broken, Files
from tests.catalog.official import files_of, tables_of, write_files
from tests.translations.conftest import FILES, read_messages

_MOST_SECONDS = 2.0
_FIELD = re.compile(r"\{\w+\}")
_WORDS = re.compile(r"\w")

Refuse = Callable[[Files, Broken], None]


class Spanish(Language):
    """The translations, as they are in the repository; no words may stay English."""

    def __call__(self, text: str) -> str:
        if not _WORDS.search(_FIELD.sub("", text)):
            return text
        translation = _translations()[text]
        assert translation != text
        return translation


@pytest.fixture(scope="session")
def present() -> Gathered:
    """The data that came with the program, of a few jobs."""
    return replace(read_back(paths.DATABASE), codes=(CHIEFS, DEVELOPERS, NURSES))


@pytest.fixture(scope="session")
def few_jobs(sources: Path) -> Files:
    """The files of a release of the same jobs, as they should be."""
    jobs = (CHIEFS, DEVELOPERS, NURSES)
    tables = {
        name: [rows[0], *(row for row in rows if row[0] in jobs)]
        for name, rows in tables_of(sources).items()
    }
    return files_of("31.0", tables)


@pytest.fixture
def refuse(present: Gathered, tmp_path: Path) -> Refuse:
    """Spoil a release, have it taken in, and look at what is said."""

    def refuse(files: Files, broken: Broken) -> None:
        spoiled = dict(files)
        broken.spoil(spoiled)
        path = write_files(tmp_path / "db_31_0_text.zip", spoiled, packed=False)
        begun = time.process_time()
        with pytest.raises(DataError) as caught:
            taken_in(present, [identify(path)])
        assert time.process_time() - begun < _MOST_SECONDS
        english = str(caught.value)
        assert english == broken.said.format(path=path)
        spanish = sentence_of(caught.value).said(Spanish())
        file, _, problem = english.partition(": ")
        assert spanish.startswith(f"{file}: ")
        assert problem not in spanish
        assert broken.value in spanish
        assert not spanish.endswith(".")

    return refuse


@cache
def _translations() -> dict[str, str]:
    (file,) = (one for one in FILES if one.stem.endswith("_es"))
    return {one.source: one.translation for one in read_messages(file) if not one.context}
