"""Which letters the glyphs of a PDF stand for, so that words can be searched and copied.

Qt asks the font for the first letter that a glyph is of, and for the space that is the tab.
"""

import re
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from pypdf import PdfWriter

_ARRAY = re.compile(rb"\[[^\]]*\]")
_WRONG = re.compile(rb"<(0009|00A0)>")
_SPACE = b"<0020>"


def correct_letters(writer: "PdfWriter") -> None:
    """Replace in the tables of all fonts what is not what a person would type.

    Parameters
    ----------
    writer : PdfWriter
        Holds the document.
    """
    from pypdf.generic import DictionaryObject, StreamObject

    done: set[int] = set()
    for page in writer.pages:
        resources = cast("DictionaryObject", page["/Resources"].get_object())
        fonts = cast("DictionaryObject", resources.get("/Font", DictionaryObject()).get_object())
        for reference in fonts.values():
            if reference.idnum not in done:
                done.add(reference.idnum)
                table = reference.get_object()["/ToUnicode"].get_object()
                if isinstance(table, StreamObject):
                    table.set_data(_ARRAY.sub(_corrected, table.get_data()))


def _corrected(array: re.Match[bytes]) -> bytes:
    return _WRONG.sub(_SPACE, array[0])
