"""How well and how fast jobs are found by what people type.

The queries were written by hand before the search was tuned: plain titles, everyday words,
abbreviations, typing errors, swapped and partial words, each with the job that is meant by it. So
were those in Spanish, with the endings of gender and with and without accents.
"""

import csv
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from benchmarks.table import Row, print_table
from careerapp.catalog.search import TitleIndex
from careerapp.catalog.store import load_catalog

QUERIES = Path(__file__).with_name("search_queries.csv")
SPANISH_QUERIES = QUERIES.with_name("search_queries_es.csv")
FIRST = 3  # jobs that are seen without looking for them


def read_queries(path: Path = QUERIES) -> list[dict[str, str]]:
    """Return the queries: what is typed, the code of the job that is meant, and of which kind."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def is_found(index: TitleIndex, query: dict[str, str]) -> bool:
    """Say whether the job that is meant is among the first."""
    return query["code"] in [hit.code for hit in index.find(query["query"])[:FIRST]]


def letter_times(index: TitleIndex, queries: list[dict[str, str]]) -> Iterator[float]:
    """Type all queries letter by letter; yield the milliseconds that each letter takes."""
    for query in queries:
        typed = query["query"]
        for end in range(1, len(typed) + 1):
            start = time.perf_counter()
            index.find(typed[:end])
            yield 1000 * (time.perf_counter() - start)


def main() -> None:
    """Print shares and times, and the queries that found something else."""
    catalog = load_catalog()
    start = time.perf_counter()
    index = TitleIndex(catalog)
    made = 1000 * (time.perf_counter() - start)
    queries = read_queries()
    times = list(letter_times(index, queries))
    missed = [query for query in queries if not is_found(index, query)]
    rows = [Row(f"right job among the first {FIRST}, all queries", "%", _share(queries, missed))]
    for kind in dict.fromkeys(query["kind"] for query in queries):
        of_kind = [query for query in queries if query["kind"] == kind]
        rows.append(Row(f"… {kind}", "%", _share(of_kind, missed)))
    in_spanish = read_queries(SPANISH_QUERIES)
    missed_in_spanish = [query for query in in_spanish if not is_found(index, query)]
    rows += [
        Row("all queries in Spanish", "%", _share(in_spanish, missed_in_spanish)),
        Row("a letter typed, median", "ms", float(np.percentile(times, 50))),
        Row("a letter typed, 95 of 100", "ms", float(np.percentile(times, 95))),
        Row("names made ready, in the background", "ms", made),
    ]
    print_table(rows)
    print(f"\n{len(queries)} queries, {len(times)} letters. Something else was found by:")
    for query in missed + missed_in_spanish:
        print(f"- {query['query']} (meant: {catalog.titles[query['code']]})")


def _share(queries: list[dict[str, str]], missed: list[dict[str, str]]) -> float:
    return 100 * sum(query not in missed for query in queries) / len(queries)


if __name__ == "__main__":
    main()
