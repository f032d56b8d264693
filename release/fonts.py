"""The list of matplotlib's own fonts that is shipped, so that no start has to make one."""

import copy
from pathlib import Path

KEPT = ("DejaVuSans-Bold.ttf", "DejaVuSans.ttf")
"""Charts use upright letters of two weights, and no formulas."""


def write_font_list(folder: Path) -> Path:
    """Write the list as matplotlib itself would read it from its cache.

    Parameters
    ----------
    folder : Path
        Where it goes; made if need be.

    Returns
    -------
    Path
        The file; its name holds matplotlib's version of the format.
    """
    from matplotlib import font_manager, get_data_path

    own = {str(Path(get_data_path(), "fonts", "ttf", name)) for name in KEPT}
    shipped = copy.copy(font_manager.fontManager)
    shipped.afmlist = []
    shipped.ttflist = sorted(
        (font for font in shipped.ttflist if font.fname in own),
        key=lambda font: (font.fname, font.name, str(font.weight)),
    )
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"fontlist-v{font_manager.FontManager.__version__}.json"
    font_manager.json_dump(shipped, str(file))
    return file
