"""What is done before a wheel is packed."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # this file is loaded by its path


class CompileTranslations(BuildHookInterface[Any]):
    """Compiles the translations, which are not in the repository."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Compile what has changed."""
        from release.translations import compile_all

        compile_all()
