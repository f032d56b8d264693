"""Taking in new data and a crosswalk, and what the data do not have."""

from tests.pictures.studio import Studio
from tests.ui.data.example import (
    absent_dialog,
    show_changes,
    show_crosswalk,
    show_reading,
    update_dialog,
)


def new_data(studio: Studio) -> None:
    """Files are read, and it is said what they would change."""
    window = studio.window()
    dialog = update_dialog(window, studio.background)
    show_reading(dialog, studio.engine.catalog)
    studio.take(dialog, "new-data-reading")
    show_changes(dialog, studio.engine.catalog)
    studio.take(dialog, "new-data-changes")
    dialog.close()
    dialog = update_dialog(window, studio.background)
    show_crosswalk(dialog, studio.engine.catalog)
    studio.take(dialog, "new-data-crosswalk")
    dialog.close()
    absent = absent_dialog(window, studio.engine)
    absent.open()
    studio.take(absent, "new-data-absent-jobs")
    absent.close()
    studio.leave(window)
