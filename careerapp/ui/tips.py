"""Tool tips that show a text as it is written."""

from html import escape


def as_tip(sentences: str) -> str:
    """Return sentences as a tool tip whose lines wrap, which those of plain text do not."""
    return "".join(f"<p>{escape(line)}</p>" for line in sentences.splitlines())


def plain_tip(text: str) -> str:
    """Return a text as a tool tip that shows it as it is written, whatever it may hold.

    Qt takes what looks like HTML for HTML, with pictures and links, and names may look like that.
    """
    return as_tip(text) if "<" in text else text
