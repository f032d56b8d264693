"""Match people who lie on a cluster, as a folder of Parquet files, with Dask.

    python examples/match_on_dask.py PEOPLE/ MATCHES/ --scheduler tcp://HOST:8786

Each worker needs careerapp installed. Without a scheduler, two processes on this machine are
started, and stopped in the end.
"""

import argparse
from pathlib import Path

import dask.dataframe as dd
from distributed import Client, LocalCluster

from careerapp import match_people


def match_folder(people: Path | str, matches: Path | str, *, top: int) -> None:
    """Match the people of one folder of Parquet files into another, part by part.

    Parameters
    ----------
    people : path or URL
        Parquet files with the columns of `careerapp.match_people`, ratings 0-1.
    matches : path or URL
        Where to write; a file for each file of people, people in their order.
    top : int
        How many occupations for each person.
    """
    table = dd.read_parquet(people)
    nobody = match_people(table.head(0), top=top)  # tells Dask the columns of the answer
    found = table.map_partitions(match_people, top=top, invalid="leave out", meta=nobody)
    found.to_parquet(matches, write_index=False)


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description="Match people with Dask.")
    parser.add_argument("people", metavar="PEOPLE/")
    parser.add_argument("matches", metavar="MATCHES/")
    parser.add_argument("--scheduler", metavar="ADDRESS")
    parser.add_argument("--top", type=int, default=10, metavar="N")
    options = parser.parse_args()
    if options.scheduler:
        with Client(options.scheduler):
            match_folder(options.people, options.matches, top=options.top)
    else:
        with (
            LocalCluster(
                n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None
            ) as cluster,
            Client(cluster),
        ):
            match_folder(options.people, options.matches, top=options.top)


if __name__ == "__main__":
    main()
