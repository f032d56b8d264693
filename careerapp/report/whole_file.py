"""Files that are written whole or not at all."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

# The interpreter's lock is given up for a moment at each writing. A thread that waits for the lock
# asks for it after 5 ms, and counts anew from each such moment; so there must not be many.
_BUFFER = 1 << 20


@contextmanager
def written_whole(path: Path) -> Iterator[TextIO]:
    """Open a file that appears under its name only when all of it has been written."""
    partial = path.with_name(f"{path.name}.part")
    try:
        with partial.open("w", _BUFFER, encoding="utf-8", newline="") as file:
            yield file
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
