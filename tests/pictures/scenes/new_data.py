"""Taking in new data."""

from tests.pictures.studio import Studio
from tests.ui.data.example import show_changes, show_reading, update_dialog


def new_data(studio: Studio) -> None:
    """Files are read, and it is said what they would change."""
    window = studio.window()
    dialog = update_dialog(window, studio.background)
    show_reading(dialog, studio.engine.catalog)
    studio.take(dialog, "new-data-reading")
    show_changes(dialog, studio.engine.catalog)
    studio.take(dialog, "new-data-changes")
    dialog.close()
    studio.leave(window)
