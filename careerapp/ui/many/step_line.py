"""Where one is on the way from a table to matches."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from careerapp.ui.mirrored import directed, leading


class StepLine(QLabel):
    """The names of three steps, of which one stands out.

    Attributes
    ----------
    step : int
        Which, 0 for the first.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setAlignment(leading() | Qt.AlignmentFlag.AlignVCenter)
        self.setProperty("quiet", True)
        self._names = (
            self.tr("The table"),
            self.tr("The check"),
            self.tr("The matches"),
        )
        self.show_step(0)

    def show_step(self, step: int) -> None:
        """Let a step stand out, 0 for the first."""
        self.step = step
        numbered = [f"{number}  {escape(name)}" for number, name in enumerate(self._names, 1)]
        shown = [f"<b>{name}</b>" if place == step else name for place, name in enumerate(numbered)]
        self.setText(directed("&nbsp;&nbsp;&nbsp;›&nbsp;&nbsp;&nbsp;".join(shown)))
        self.setAccessibleName(
            self.tr("Step {number} of {count}: {step}").format(
                number=step + 1, count=len(self._names), step=self._names[step]
            )
        )
