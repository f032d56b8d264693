"""What can become of a database: each fault, and what is said of it."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from careerapp.catalog.checksums import CHECKSUMS, checksum, write_checksums

CHANGED = "it is cut off, or damaged, or was changed by something else"


def missing(path: Path) -> None:
    path.unlink()


def empty(path: Path) -> None:
    path.write_bytes(b"")


def cut_in_the_middle(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def cut_by_one_page(path: Path) -> None:
    os.truncate(path, path.stat().st_size - 4096)


def longer(path: Path) -> None:
    with path.open("ab") as file:
        file.write(b"\0")


def one_bit_flipped(path: Path) -> None:
    """In the middle of a text, where SQLite cannot notice it."""
    content = bytearray(path.read_bytes())
    place = content.index(b"Actor")
    content[place] ^= 0b1
    path.write_bytes(content)


def text_became_bytes(path: Path) -> None:
    """One bit of the type that SQLite keeps of what actors are called in English."""
    with closing(sqlite3.connect(path)) as connection:
        (title,) = connection.execute(
            "SELECT title FROM texts JOIN occupations ON id = occupation"
            " WHERE code = '27-2011.00' AND language = 'en'"
        ).fetchone()
    content = bytearray(path.read_bytes())
    texts_of = bytes(13 + 2 * len(text) for text in ("en", title))  # an even number is of bytes
    place = content.rindex(texts_of, 0, content.index(f"en{title}".encode()))
    content[place + 1] ^= 0b1
    path.write_bytes(content)


def a_picture(path: Path) -> None:
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(4096))


def a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def unreadable(path: Path) -> None:
    """As of a disk that does not answer; root may read whatever has no permissions."""
    path.unlink()
    path.symlink_to("/proc/self/mem")


def of_another_version(path: Path) -> None:
    """Written whole, by a program that came before or after this one."""
    with closing(sqlite3.connect(path)) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        connection.execute(f"PRAGMA user_version = {version + 1}")
        connection.commit()
    write_checksums(path.parent, [checksum(path)])


def without_checksum(path: Path) -> None:
    path.with_name(CHECKSUMS).unlink()


def garbled_checksum(path: Path) -> None:
    path.with_name(CHECKSUMS).write_bytes(b"\xff\xfe\0" * 100)


Spoil = Callable[[Path], None]

FAULTS: tuple[tuple[Spoil, str], ...] = (
    (missing, "the file is missing"),
    (empty, CHANGED),
    (cut_in_the_middle, CHANGED),
    (cut_by_one_page, CHANGED),
    (longer, CHANGED),
    (one_bit_flipped, CHANGED),
    (text_became_bytes, CHANGED),
    (a_picture, CHANGED),
    (a_folder, "it is a folder"),
    (of_another_version, "but this program reads version"),
    (without_checksum, f"{CHECKSUMS} beside it, which tells whether it is whole"),
    (garbled_checksum, CHANGED),
)
"""What is done to a database, and what has to be said; the same everywhere."""


def bundled_copy(database: Path, folder: Path) -> Path:
    """Return a copy of a database with its checksum beside it."""
    for path in (database, database.with_name(CHECKSUMS)):
        shutil.copyfile(path, folder / path.name)
    return folder / database.name
