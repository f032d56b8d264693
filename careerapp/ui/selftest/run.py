"""All parts, one after the other, a line each."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from traceback import format_exception
from typing import TYPE_CHECKING

from careerapp.display import do_without_display
from careerapp.domain.language import Language, english
from careerapp.ui.selftest.broken import what_helps
from careerapp.ui.selftest.installation import Installation, load_libraries
from careerapp.ui.selftest.own_folder import OwnFolder

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_INDENT = "        "


@dataclass(frozen=True, slots=True)
class _Part:
    """Something that is looked at.

    Attributes
    ----------
    name : str
        As the reader calls it.
    look : callable
        Returns what was found, or raises.
    are_data : bool
        Whether it is the bundled data.
    needs_data : bool
        Whether there is nothing to look at without them.
    """

    name: str
    look: Callable[[], str]
    are_data: bool = False
    needs_data: bool = False


def selftest(tag: str, *, details: bool) -> bool:
    """Check the parts one after the other and print a line each.

    Parameters
    ----------
    tag : str
        Of the reader's language.
    details : bool
        Whether what Python says of a failure is printed as well.

    Returns
    -------
    bool
        Whether all of them work.
    """
    do_without_display()
    try:
        count = load_libraries()
        application, tr = _begin(tag)
    except Exception as error:  # without them there is no other language
        print(_line(english("libraries"), error, english, details=details))
        print(english("The other parts need these, so they were not looked at."))
        return False
    loaded = tr("{count} loaded").format(count=tr.number(count))
    print(_line(tr("libraries"), loaded, tr, details=details))
    data_work, all_work = True, True
    for part in _parts(application, tr):
        if part.needs_data and not data_work:
            print(_line(part.name, None, tr, details=details))
            continue
        found = _look(part)
        print(_line(part.name, found, tr, details=details), flush=True)
        if isinstance(found, Exception):
            all_work = False
            data_work = data_work and not part.are_data
    return all_work


def _begin(tag: str) -> "tuple[QApplication, Language]":
    from careerapp.ui.app import make_application
    from careerapp.ui.language import tr
    from careerapp.ui.translations import Translations

    application = make_application()
    Translations(application, tag)
    return application, tr


def _parts(application: "QApplication", tr: Language) -> Iterator[_Part]:
    from careerapp.ui.selftest.pictures import Pictures
    from careerapp.user_folder import user_folder

    installation = Installation(tr)
    own = OwnFolder(user_folder(), tr)
    pictures = Pictures(installation, application, tr)
    yield _Part(tr("data"), installation.data, are_data=True)
    yield _Part(tr("your data"), own.data)
    yield _Part(tr("your folder"), own.folder)
    yield _Part(tr("languages"), installation.languages)
    yield _Part(tr("fonts"), installation.fonts)
    yield _Part(tr("search"), installation.search, needs_data=True)
    yield _Part(tr("model"), installation.model, needs_data=True)
    yield _Part(tr("bar chart"), pictures.bar_chart)
    yield _Part(tr("polar chart"), pictures.polar_chart)
    yield _Part(tr("saved chart"), pictures.saved_chart)
    yield _Part(tr("screen"), pictures.screen)
    yield _Part(tr("window"), pictures.window, needs_data=True)
    yield _Part(tr("report"), pictures.report, needs_data=True)


def _look(part: _Part) -> str | Exception:
    try:
        return part.look()
    except Exception as error:  # whatever is broken, it is said, and the next part is looked at
        return error


def _line(name: str, found: str | Exception | None, tr: Language, *, details: bool) -> str:
    """Return what is printed of a part; None where it was not looked at."""
    ok, failed = tr("ok"), tr("FAILED")
    width = max(len(ok), len(failed)) + 2
    if isinstance(found, str):
        return f"{ok:{width}}{name}: {found}"
    if found is None:
        told = tr("it needs the data about jobs; see above.")
        return f"{failed:{width}}{name}: {told}"
    line = f"{failed:{width}}{name}: {what_helps(found).said(tr)}"
    if not details:
        return line
    trace = "".join(format_exception(found)).splitlines()
    return "\n".join([line, *(f"{_INDENT}{each}" for each in trace)])
