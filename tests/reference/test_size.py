"""What a module costs: its own floors, and not a line elsewhere."""

import ast
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
LENDING = HERE / "lending.py"
MOST = 250
"""Lines of rules and facts, with their docstrings."""


def imported(path: Path) -> set[str]:
    tree = ast.parse(path.read_text("utf-8"))
    found = {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    return found | {name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names}


def test_rules_and_facts_are_short_and_know_only_the_models() -> None:
    assert len(LENDING.read_text("utf-8").splitlines()) <= MOST
    others = {*sys.stdlib_module_names, "msgspec"}
    ours = {name for name in imported(LENDING) if name.partition(".")[0] not in others}
    assert ours
    assert all(name.startswith("models.") and not name.startswith("models.features") for name in ours)


def test_nothing_outside_knows_the_module() -> None:
    floors = [path for floor in ("models", "sync", "desktop", "packaging") for path in (ROOT / floor).rglob("*.py")]
    others = [path for path in (ROOT / "tests").rglob("*.py") if HERE not in path.parents]
    assert len(floors) > 100
    for path in (*floors, *others):
        assert not any(name.startswith("tests.reference") for name in imported(path)), path
    for path in floors:
        assert "lending." not in path.read_text("utf-8"), path
