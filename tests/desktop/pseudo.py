"""The pseudo-locale of `packaging/pseudo.py`."""

import importlib.util
from typing import Any

from tests.test_architecture import ROOT


def _module() -> Any:
    spec = importlib.util.spec_from_file_location("pseudo", ROOT / "packaging" / "pseudo.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


Pseudo = _module().Pseudo
pseudo = _module().pseudo
