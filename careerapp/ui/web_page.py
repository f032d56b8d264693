"""The one place where a page on the web is opened, in the person's own browser."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from careerapp.domain.links import LinkError, check_link
from careerapp.ui.errors import said
from careerapp.ui.language import tr
from careerapp.ui.message_box import say


def open_page(address: str, parent: QWidget) -> None:
    """Open a page because a person has clicked on a link to it.

    Parameters
    ----------
    address : str
        What is not one of our pages is refused in a sentence.
    parent : QWidget
        The window that speaks then.
    """
    try:
        check_link(address)
    except LinkError as error:
        _refuse(parent, said(error))
        return
    if not QDesktopServices.openUrl(QUrl(address)):
        _refuse(
            parent,
            tr("No browser opened it. The address of the page is {address}").format(
                address=address
            ),
        )


def _refuse(parent: QWidget, reason: str) -> None:
    say(parent, tr("The page was not opened."), reason)
