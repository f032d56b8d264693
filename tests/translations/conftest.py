"""The translations, as they are in the repository."""

import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

import pytest

from release.translations import FOLDER

_FIELD = re.compile(r"\{\w*\}")
_MNEMONIC = re.compile(r"&(\w)")


@dataclass(frozen=True)
class Message:
    """One text and what it is in another language."""

    context: str
    source: str
    translation: str
    finished: bool

    def __str__(self) -> str:
        return f"{self.context or 'no widget'}: {self.source!r} -> {self.translation!r}"


def read_messages(file: Path) -> list[Message]:
    """Return all texts of a translation."""
    found = []
    for context in ET.parse(file).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            found.append(
                Message(
                    name,
                    message.findtext("source") or "",
                    translation.text or "",
                    translation.get("type") is None,
                )
            )
    return found


def fields(text: str) -> list[str]:
    """Return what is filled in, in alphabetical order."""
    return sorted(_FIELD.findall(text))


def mnemonics(text: str) -> int:
    """Return how many letters are underlined."""
    return len(_MNEMONIC.findall(text.replace("&&", "")))


FILES = sorted(FOLDER.glob("*.ts"))


@pytest.fixture(params=FILES, ids=lambda file: file.stem)
def file(request: pytest.FixtureRequest) -> Path:
    """Each of the translations."""
    found: Path = request.param
    return found
