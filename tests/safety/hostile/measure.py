"""Lets each hostile file be read in a process of its own, and says what that took.

``python -m tests.safety.hostile.measure FOLDER`` makes the files in FOLDER, one at a time, and
prints a line of JSON for each: what was said, processor time, and memory above that of the process
before.
All modules are imported before, so that they do not count.
"""

import json
import os
import resource
import shutil
import signal
import sys
import time
import traceback
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from tests.safety.hostile import archives, person_files, special_files, text_tables, workbooks
from tests.safety.hostile.case import Case
from tests.safety.hostile.readers import READERS, REFUSED, release

_MOST_MEMORY = 1 << 30  # bytes of address space beyond what there is; more than is allowed
_MOST_SECONDS = 20  # after which something waits for what never comes


def cases() -> Iterator[Case]:
    """Yield all hostile files."""
    yield from chain(
        special_files.cases(),
        person_files.cases(),
        text_tables.cases(),
        archives.cases(),
        workbooks.cases(),
    )


def _megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _outcome(case: Case, path: Path) -> dict[str, object]:
    before, begun = _megabytes(), time.process_time()
    error = ""
    try:
        said = READERS[case.reader](path)
    except REFUSED as refusal:
        said = str(refusal)
    except BaseException:
        said, error = "", traceback.format_exc()
    return {
        "said": said,
        "error": error,
        "seconds": time.process_time() - begun,
        "megabytes": _megabytes() - before,
    }


def _limit() -> None:
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    most = pages * resource.getpagesize() + _MOST_MEMORY
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    resource.setrlimit(resource.RLIMIT_CPU, (_MOST_SECONDS, _MOST_SECONDS))
    signal.alarm(_MOST_SECONDS)


def _measured(case: Case, path: Path) -> dict[str, object]:
    """Read a file in a process of its own."""
    read, write = os.pipe()
    child = os.fork()
    if not child:
        os.close(read)
        _limit()
        with os.fdopen(write, "w") as told:
            json.dump(_outcome(case, path), told)
        os._exit(0)
    os.close(write)
    with os.fdopen(read) as told:
        text = told.read()
    _, status = os.waitpid(child, 0)
    ended = os.waitstatus_to_exitcode(status)
    if ended:
        return {"said": "", "error": f"ended with {ended}", "seconds": 0.0, "megabytes": 0.0}
    found: dict[str, object] = json.loads(text)
    return found


def main() -> None:
    """Do what the command line says."""
    release.prepare()
    for number, case in enumerate(cases()):
        folder = Path(sys.argv[1]) / str(number)
        folder.mkdir()
        path = folder / case.file
        case.make(path)
        left = sorted(folder.rglob("*"))
        found = _measured(case, path)
        found["left"] = [str(one) for one in sorted(folder.rglob("*")) if one not in left]
        found["said"] = str(found["said"]).replace(f"{folder}/", "")
        print(json.dumps({"case": str(case), **found}), flush=True)
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
