"""Asking about work values: sorting statements, choosing between two, or sliders."""
