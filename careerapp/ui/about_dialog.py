"""What the program is made of: versions, sources, licenses."""

import platform
from collections.abc import Sequence
from html import escape
from itertools import groupby

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtWidgets import QWidget

from careerapp import __version__
from careerapp.domain.occupation import Source
from careerapp.ui.text_dialog import TextDialog


def _tr(text: str) -> str:
    return QCoreApplication.translate("AboutDialog", text)


class AboutDialog(TextDialog):
    """Versions, data sources with their attribution, licenses.

    Parameters
    ----------
    sources : sequence of Source
        The database's sources; empty while it is being loaded.
    parent : QWidget
        The window it belongs to.
    """

    def __init__(self, sources: Sequence[Source], parent: QWidget) -> None:
        super().__init__(_tr("About and sources"), _html(sources), parent)


def _html(sources: Sequence[Source]) -> str:
    versions = _tr("Version {version}, with Qt {qt} and Python {python}.").format(
        version=__version__, qt=qVersion(), python=platform.python_version()
    )
    purpose = _tr(
        "Helps a person find careers that fit, on their own computer. It sends nothing anywhere."
    )
    licenses = _tr(
        "The program is free software under the MIT license. It uses Qt (LGPL 3), matplotlib, "
        "NumPy, pandas, SciPy and scikit-learn, each under its own free license."
    )
    return (
        f"<h2>{escape(_tr('Careers that fit'))}</h2><p>{escape(purpose)}</p>"
        f"<p>{escape(versions)}</p><h3>{escape(_tr('Sources of the data'))}</h3>"
        f"{_sources(sources)}{_links()}<h3>{escape(_tr('Licenses'))}</h3><p>{escape(licenses)}</p>"
    )


def _links() -> str:
    pages = (
        ("https://www.onetcenter.org/database.html", _tr("O*NET database")),
        ("https://creativecommons.org/licenses/by/4.0/", _tr("CC BY 4.0 license")),
        ("https://www.bls.gov", _tr("Bureau of Labor Statistics")),
    )
    linked = ", ".join(f"<a href='{address}'>{escape(name)}</a>" for address, name in pages)
    return f"<p>{escape(_tr('On the web:'))} {linked}</p>"


def _sources(sources: Sequence[Source]) -> str:
    if not sources:
        return f"<p>{escape(_tr('They are listed here once the occupations are loaded.'))}</p>"

    def release(source: Source) -> tuple[str, str, str, str, str]:
        return (source.name, source.release, source.date, source.license, source.attribution)

    parts = []
    for (name, number, date, terms, attribution), files in groupby(sources, key=release):
        listed = "<br>".join(
            escape(
                _tr("{file}: {rows} rows, SHA-256 {checksum}").format(
                    file=each.file, rows=f"{each.rows:,}", checksum=each.sha256
                )
            )
            for each in files
        )
        parts.append(
            f"<p><b>{escape(name)} {escape(number)}</b>, {escape(date)}. {escape(terms)}.<br>"
            f"{escape(attribution)}<br><small>{listed}</small></p>"
        )
    return "".join(parts)
