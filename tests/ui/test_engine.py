"""What the window ranks with."""

import sys
import time

from threadpoolctl import threadpool_info

from careerapp.catalog.search import Hit
from careerapp.ui.engine import Engine, load_engine
from tests.ui.steps import NURSES, PERSON


def test_the_numerical_libraries_leave_the_other_cores_to_the_window() -> None:
    load_engine()
    threads = [pool["num_threads"] for pool in threadpool_info() if pool["user_api"] == "blas"]
    assert threads or sys.platform == "darwin"  # where numpy uses the system's own
    assert set(threads) <= {1}


def test_another_language_changes_titles_and_nothing_else(engine: Engine) -> None:
    engine.title_index()
    spanish = engine.in_language("es")
    ours, theirs = engine.rank(PERSON).matches, spanish.rank(PERSON).matches
    assert [(one.code, one.match, one.rank) for one in theirs] == [
        (one.code, one.match, one.rank) for one in ours
    ]
    titles = {match.code: match.title for match in theirs}
    # resources/content/es/occupations.csv
    assert titles[NURSES] == "Enfermeros registrados"
    assert spanish.catalog.occupation(NURSES).title == "Enfermeros registrados"
    assert spanish.title_index().find("nurse")[0] == Hit(
        NURSES, "Enfermeros registrados", "Registered Nurses"
    )
    again = spanish.in_language("en").rank(PERSON).matches
    assert again == ours


def test_another_language_is_there_at_once(engine: Engine) -> None:
    engine.title_index()
    engine.in_language("es")
    start = time.thread_time()  # of this thread, however busy the machine is
    engine.in_language("es")
    assert time.thread_time() - start < 0.05
