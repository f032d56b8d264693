"""What a PDF has beside its pages: title, language, bookmarks and links."""

from dataclasses import dataclass
from io import BytesIO

from careerapp.report.pdf_letters import correct_letters


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An entry of the outline.

    Attributes
    ----------
    title : str
        Its words.
    page : int
        From 0.
    top : float
        Where it leads to, in points from the bottom of the page.
    """

    title: str
    page: int
    top: float


@dataclass(frozen=True, slots=True)
class PdfLink:
    """An address that can be clicked.

    Attributes
    ----------
    address : str
        Where it leads to.
    page : int
        From 0.
    area : tuple of float
        Left, bottom, right and top, in points from the bottom left corner of the page.
    """

    address: str
    page: int
    area: tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class PdfDetails:
    """What is said of a document.

    Attributes
    ----------
    title : str
        Stands in the title bar of the reader.
    language : str
        What it is to be read aloud in.
    bookmarks : tuple of Bookmark
        The first is over all others.
    links : tuple of PdfLink
        Its addresses.
    """

    title: str
    language: str
    bookmarks: tuple[Bookmark, ...]
    links: tuple[PdfLink, ...]


def complete_pdf(pages: bytes, details: PdfDetails) -> bytes:
    """Return a PDF with everything that the writer of its pages has left out; for a thread.

    Parameters
    ----------
    pages : bytes
        A PDF.
    details : PdfDetails
        What is added.
    """
    from pypdf import PdfReader, PdfWriter
    from pypdf.annotations import Link
    from pypdf.generic import (
        BooleanObject,
        DictionaryObject,
        Fit,
        IndirectObject,
        NameObject,
        TextStringObject,
    )

    writer = PdfWriter(clone_from=PdfReader(BytesIO(pages)))
    correct_letters(writer)
    writer.pdf_header = "%PDF-1.7"
    writer.add_metadata({"/Title": details.title, "/Author": "careerapp"})
    writer.root_object[NameObject("/Lang")] = TextStringObject(details.language)
    shown = DictionaryObject({NameObject("/DisplayDocTitle"): BooleanObject(value=True)})
    writer.root_object[NameObject("/ViewerPreferences")] = shown
    parent: IndirectObject | None = None
    for bookmark in details.bookmarks:
        entry = writer.add_outline_item(
            title=bookmark.title,
            page_number=bookmark.page,
            parent=parent,
            fit=Fit.xyz(top=bookmark.top),
        )
        parent = parent or entry
    for link in details.links:
        writer.add_annotation(link.page, Link(rect=link.area, url=link.address))
    file = BytesIO()
    writer.write(file)
    return file.getvalue()
