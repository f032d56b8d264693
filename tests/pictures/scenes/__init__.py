"""What is photographed: a function for each part of the program, which gets the studio."""

from tests.pictures.scenes.dialogs import dialogs, failures

SCENES = (dialogs, failures)
