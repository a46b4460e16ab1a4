"""The project's own modules, parsed for the tests that read them."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FLOORS = ("models", "sync", "desktop")


@cache
def modules(*under: str) -> dict[str, ast.Module]:
    """The modules in the folders named (every floor by default), by path from the root."""
    files = (path for folder in under or FLOORS for path in sorted((ROOT / folder).rglob("*.py")))
    return {path.relative_to(ROOT).as_posix(): ast.parse(path.read_text("utf-8")) for path in files}


@pytest.fixture(scope="module", autouse=True)
def forget_trees() -> Iterator[None]:
    """They are millions of objects, through which every full garbage collection of later tests would walk."""
    yield
    modules.cache_clear()
