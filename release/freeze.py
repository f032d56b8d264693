"""Builds the executable and its archive; `make freeze` runs this."""

import os
import subprocess
import sys
from pathlib import Path

from release.strip import link_doubles, strip

HERE = Path(__file__).resolve().parent.parent


def main() -> int:
    """Build everything into ``dist/``."""
    dist = HERE / "dist"
    build_bundle(HERE / "build", dist)
    if sys.platform == "linux":
        strip(dist / "careerapp")
        link_doubles(dist / "careerapp")
    return 0


def build_bundle(work: Path, dist: Path) -> None:
    """Run PyInstaller so that the same input gives the same output as far as it can.

    Parameters
    ----------
    work, dist : Path
        Folders for what is thrown away and for the bundle.
    """
    command = ["-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    folders = ["--workpath", str(work), "--distpath", str(dist)]
    subprocess.run(  # noqa: S603 - nothing here comes from outside
        [sys.executable, *command, *folders, "build.spec"],
        check=True,
        cwd=HERE,
        env=os.environ | {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(commit_time())},
    )


def commit_time() -> int:
    """Return the time of the last commit, in seconds; a bundle is as old as what it is made of."""
    fixed = os.environ.get("SOURCE_DATE_EPOCH")
    if fixed is None:
        git = ["git", "log", "-1", "--format=%ct"]
        fixed = subprocess.run(  # noqa: S603
            git, check=True, cwd=HERE, capture_output=True, text=True
        ).stdout
    return int(fixed)


if __name__ == "__main__":
    sys.exit(main())
