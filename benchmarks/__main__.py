"""Everything that is measured, one after the other; ``make bench`` runs it."""

import subprocess
import sys

PARTS = ("start", "actions", "search", "reports", "batch", "many_people", "headings")


def main() -> None:
    """Run each part in a process of its own, so that none is warm from another."""
    for part in PARTS:
        print(f"\n{part}\n", flush=True)
        subprocess.run([sys.executable, "-m", f"benchmarks.{part}"], check=True)


if __name__ == "__main__":
    main()
