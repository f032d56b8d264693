"""What the program is made of: versions, sources, licenses."""

import platform
from collections.abc import Sequence
from html import escape
from itertools import groupby

from PySide6.QtCore import QLocale, QUrl, qVersion
from PySide6.QtWidgets import QWidget

from careerapp import __version__, paths
from careerapp.domain.language import english
from careerapp.domain.links import LABOR_STATISTICS, ONET_DATABASE, ONET_LICENSE
from careerapp.domain.occupation import Source
from careerapp.report.edition_words import release_of
from careerapp.ui.language import tr
from careerapp.ui.licenses import Part, full_text, read_parts
from careerapp.ui.text_dialog import TextDialog

_LICENSE = "license"


class AboutDialog(TextDialog):
    """Versions, data sources with their attribution, licenses.

    The text of a license is read when somebody asks for it, and shown in a window of its own.

    Parameters
    ----------
    sources : sequence of Source
        The database's sources; empty while it is being loaded.
    parent : QWidget
        The window it belongs to.
    remarks : sequence of str, optional
        What is said of data that are old, or cannot be used.
    """

    def __init__(
        self, sources: Sequence[Source], parent: QWidget, remarks: Sequence[str] = ()
    ) -> None:
        self._parts = read_parts(paths.LICENSES)
        super().__init__(tr("About and sources"), _html(sources, remarks, self._parts), parent)

    def follow(self, link: QUrl) -> None:
        if link.scheme() != _LICENSE:
            super().follow(link)
            return
        part = self._parts[int(link.path())]
        shown = TextDialog(
            tr("License of {name}").format(name=part.name),
            f"<pre style='white-space: pre-wrap'>{escape(full_text(part))}</pre>",
            self,
        )
        shown.text.setLocale(QLocale(english.language))  # which screen readers are told
        shown.open()


def _html(sources: Sequence[Source], remarks: Sequence[str], parts: Sequence[Part]) -> str:
    versions = tr("Version {version}, with Qt {qt} and Python {python}.").format(
        version=__version__, qt=qVersion(), python=platform.python_version()
    )
    purpose = tr(
        "Helps a person find careers that fit, on their own computer. It sends nothing anywhere."
    )
    program, data, licenses = tr("Careers that fit"), tr("Sources of the data"), tr("Licenses")
    said = "".join(f"<p>{escape(sentence)}</p>" for sentence in remarks)
    return (
        f"<h2>{escape(program)}</h2><p>{escape(purpose)}</p>"
        f"<p>{escape(versions)}</p><h3>{escape(data)}</h3>"
        f"{said}{_sources(sources)}{_links()}<h3>{escape(licenses)}</h3>{_licenses(parts)}"
    )


def _licenses(parts: Sequence[Part]) -> str:
    program = tr(
        "The program is free software under the MIT license. It is made of these parts, each "
        "under its own free license. Qt is used under the LGPL 3: you may replace its libraries, "
        "which lie in the program’s folder, by your own."
    )
    collected = any(part.texts for part in parts)
    where = (
        tr("Choose a name to read its license.")
        if collected
        else tr("The license texts lie with these packages, where Python is installed.")
    )
    rows = "".join(
        f"<tr><td>{_linked(part, index)}&nbsp;&nbsp;</td>"
        f"<td>{escape(part.version)}&nbsp;&nbsp;</td><td>{escape(part.license)}</td></tr>"
        for index, part in enumerate(parts)
    )
    header = "".join(
        f"<th align='left'>{escape(name)}&nbsp;&nbsp;</th>"
        for name in (tr("Part"), tr("Version"), tr("License"))
    )
    return (
        f"<p>{escape(program)} {escape(where)}</p>"
        f"<table cellpadding='2'><tr>{header}</tr>{rows}</table>"
    )


def _linked(part: Part, index: int) -> str:
    name = escape(part.name)
    return f"<a href='{_LICENSE}:{index}'>{name}</a>" if part.texts else name


def _links() -> str:
    pages = (
        (ONET_DATABASE, tr("O*NET database")),
        (ONET_LICENSE, tr("CC BY 4.0 license")),
        (LABOR_STATISTICS, tr("Bureau of Labor Statistics")),
    )
    linked = ", ".join(f"<a href='{address}'>{escape(name)}</a>" for address, name in pages)
    lead = tr("On the web:")
    return f"<p>{escape(lead)} {linked}</p>"


def _sources(sources: Sequence[Source]) -> str:
    if not sources:
        none_yet = tr("They are listed here once the jobs are loaded.")
        return f"<p>{escape(none_yet)}</p>"

    def release(source: Source) -> tuple[str, str, str, str, str]:
        number = release_of(source, tr)
        return (source.name, number, source.date, source.license, source.attribution)

    parts = []
    for (name, number, date, terms, attribution), files in groupby(sources, key=release):
        listed = "<br>".join(
            escape(
                tr("{file}: {rows} rows, SHA-256 {checksum}").format(
                    file=each.file, rows=tr.number(each.rows), checksum=each.sha256
                )
            )
            for each in files
        )
        parts.append(
            f"<p><b>{escape(tr.term(name))} {escape(number)}</b>, {escape(date)}. "
            f"{escape(tr.term(terms))}.<br>"
            f"{escape(tr.term(attribution))}<br><small>{listed}</small></p>"
        )
    return "".join(parts)
