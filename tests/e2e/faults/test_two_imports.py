"""New data are taken in by two commands that were begun at the same moment."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.catalog.official import as_from_30_3, tables_of, write_release
from tests.catalog.workbooks import NURSES, write
from tests.e2e.faults.computer import Computer

_REFUSALS = (
    "is changing the data; try again when it is done\n",
    "since these files were read; take them in once more\n",
)


@pytest.mark.sources
def test_what_is_said_to_be_used_is_used(computer: Computer, tmp_path: Path, sources: Path) -> None:
    files = {
        "Career Interest Types.txt": write_release(
            tmp_path, "30.3", as_from_30_3(tables_of(sources))
        ),
        "national_M2026_dl.xlsx": write(
            tmp_path / "national_M2026_dl.xlsx", [NURSES], sheet="national_M2026_dl"
        ),
    }
    with ThreadPoolExecutor() as both:
        taken = list(
            both.map(lambda file: computer.command("data", "import", file), files.values())
        )
    used = computer.command("data", "info")
    assert used.stderr == ""
    succeeded = [each.returncode == 0 for each in taken]
    assert any(succeeded)
    assert [name in used.stdout for name in files] == succeeded
    for each in taken:
        assert each.returncode == 0 or each.stderr.endswith(_REFUSALS)
