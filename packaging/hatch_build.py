"""Build hook: compile forms, translations and resources before the wheel is packed."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

HERE = Path(__file__).resolve().parent


class CompileForms(BuildHookInterface[Any]):
    """Runs `forms.compile_all` for wheels, editable ones included."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile what is due; the compiled files are declared as artifacts in pyproject.toml."""
        sys.path.insert(0, str(HERE))
        try:
            import forms
        finally:
            sys.path.remove(str(HERE))
        forms.compile_all(Path(self.root))
