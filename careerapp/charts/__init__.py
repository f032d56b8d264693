"""Matplotlib figures of matches and occupations; no pyplot, no Qt."""

from careerapp import paths
from careerapp.charts.fonts import prepare_matplotlib

prepare_matplotlib(paths.MATPLOTLIB)
