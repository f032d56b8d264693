"""Asking about interests: a questionnaire, sliders, or scores from elsewhere."""
