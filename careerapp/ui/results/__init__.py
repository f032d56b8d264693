"""Answering: the ranked list and a tab a job."""
