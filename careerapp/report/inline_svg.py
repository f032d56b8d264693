"""A drawing as a part of a page."""

import re
from html import escape

_PROLOG = re.compile(r"^.*?(?=<svg)", re.DOTALL)
_TITLE, _METADATA = (
    re.compile(rf"<{name}>.*?</{name}>\s*", re.DOTALL) for name in ("title", "metadata")
)
_STYLE = re.compile(r"<style[^>]*>.*?</style>", re.DOTALL)
_NAME = re.compile(r'(?<=\bid=")|(?<=href="#)|(?<=url\(#)')
_OWN_FONT = "'DejaVu Sans'"  # that all letters have room in; the others are narrower


def inline_svg(drawing: bytes, prefix: str, description: str) -> str:
    """Return a drawing that can stand in a page of HTML, with a text for who does not see it.

    Parameters
    ----------
    drawing : bytes
        As matplotlib writes it.
    prefix : str
        For the names in it, of which a page must not have any twice.
    description : str
        All that it shows; its title comes before.
    """
    text = _PROLOG.sub("", drawing.decode())
    found = _TITLE.search(text)
    title = "" if found is None else found[0].split(">", 1)[1].split("<", 1)[0]
    # What is said of all shapes would hold for all of the page.
    text = _STYLE.sub("", _METADATA.sub("", _TITLE.sub("", text, count=1)))
    text = _NAME.sub(prefix, text).replace(_OWN_FONT, f"{_OWN_FONT}, Verdana, sans-serif")
    labels = f'<svg role="img" aria-labelledby="{prefix}title {prefix}text" stroke-linejoin="round"'
    said = (
        f'<title id="{prefix}title">{title}</title>'
        f'<desc id="{prefix}text">{escape(description)}</desc>'
    )
    head, _, rest = text.replace("<svg", labels, 1).partition(">")
    return f"{head}>{said}{rest}"
