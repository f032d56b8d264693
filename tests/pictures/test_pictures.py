"""Every page and view, in four settings, as it was approved."""

from collections.abc import Mapping

import pytest

from tests.pictures.approved import FOLDER
from tests.pictures.comparing import findings
from tests.pictures.setting import SETTINGS, Setting
from tests.pictures.taking import PicturesError, take_all

pytestmark = pytest.mark.linux  # elsewhere Qt draws letters in other ways

_MOST = 8_000_000  # bytes; they are in the history for good, each time they are approved


@pytest.fixture(scope="module")
def taken() -> Mapping[Setting, object]:
    return take_all(SETTINGS)


@pytest.mark.timeout(1200)
@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_every_page_looks_as_approved(taken: Mapping[Setting, object], setting: Setting) -> None:
    pictures = taken[setting]
    if isinstance(pictures, PicturesError):
        raise pictures
    assert isinstance(pictures, dict)
    found = findings(setting, pictures)
    lines = [f"{name} ({setting.name}) {finding}" for name, finding in found.items()]
    how = "If that is how it is meant to look: make pictures; docs/testing.md says how."
    assert not lines, "\n".join([*lines, how])


def test_approved_pictures_are_small() -> None:
    size = sum(path.stat().st_size for path in FOLDER.rglob("*.webp"))
    assert 0 < size < _MOST
