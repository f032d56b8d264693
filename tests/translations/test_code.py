"""What the code says reaches those who translate."""

from pathlib import Path

from release.translations import FOLDER
from tests.translations.conftest import read_messages
from tests.translations.spoken_code import Said, translated

_ROOT = FOLDER.parent.parent
_CODE = sorted((_ROOT / "careerapp").rglob("*.py"))

# Their texts are marked where they stand, and translated once their reader is known.
_LATER = {Path("careerapp/domain/sentence.py"), Path("careerapp/report/words.py")}


def _unreached(file: Path, known: set[tuple[str, str]]) -> list[Said]:
    later = any(file.match(str(each)) for each in _LATER)
    return [
        each
        for each in translated(file)
        if ((each.context, each.text) not in known) and not (each.text is None and later)
    ]


def test_translators_get_every_text() -> None:
    known = {(each.context, each.source) for each in read_messages(next(FOLDER.glob("*.ts")))}
    unreached = [said for file in _CODE for said in _unreached(file, known)]
    assert not unreached, "lupdate sees only literals, and none within an f-string"


def test_what_translators_do_not_get_is_found(tmp_path: Path) -> None:
    file = tmp_path / "page.py"
    file.write_text(
        "class Page:\n"
        "    def a(self, kind):\n"
        "        return self.tr('Known'), self.tr('Unknown'), self.tr(kind), f\"{tr('Within')}\"\n",
        "utf-8",
    )
    found = _unreached(file, {("Page", "Known")})
    assert [(each.context, each.text) for each in found] == [
        ("Page", "Unknown"),
        ("Page", None),
        ("", "Within"),
    ]
