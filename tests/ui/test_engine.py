"""What the window ranks with."""

import sys

from threadpoolctl import threadpool_info

from careerapp.ui.engine import load_engine


def test_the_numerical_libraries_leave_the_other_cores_to_the_window() -> None:
    load_engine()
    threads = [pool["num_threads"] for pool in threadpool_info() if pool["user_api"] == "blas"]
    assert threads or sys.platform == "darwin"  # where numpy uses the system's own
    assert set(threads) <= {1}
