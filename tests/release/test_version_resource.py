"""The version that Windows shows."""

import ast
from pathlib import Path

from release.version_resource import write_version


def test_four_numbers_and_the_words(tmp_path: Path) -> None:
    text = write_version(tmp_path, "1.2.3").read_text(encoding="utf-8")
    call = ast.parse(text, mode="eval").body
    assert isinstance(call, ast.Call)
    assert "filevers=(1, 2, 3, 0), prodvers=(1, 2, 3, 0)" in text
    assert 'StringStruct("FileVersion", "1.2.3")' in text
