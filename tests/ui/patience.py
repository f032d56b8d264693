"""How long is waited for threads, which a test that has failed may leave without an end."""

from PySide6.QtCore import QThreadPool

PATIENCE = 60.0
"""Seconds that a thread waits for its test, so that those of others need not wait for it."""


def let_threads_end() -> None:
    """Wait until no thread of Qt's pool has anything to do."""
    assert QThreadPool.globalInstance().waitForDone(int(PATIENCE * 1000)), "a thread has no end"
