"""Architecture rules that are about more than one import; the arrows between packages are in pyproject.toml."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from importlib import import_module

import pytest

from desktop import features as pages
from desktop import words
from models import group_kinds
from models.feature import Registry
from models.features import FEATURES
from models.roll.powers import VITAL
from models.rules import Rules
from tests.source_trees import FLOORS, ROOT, forget_trees, modules

__all__ = ["forget_trees"]
LINES = 400
"""Modules aim at 300 lines; here they are split by noun, at the latest."""

HOMES = {
    "PIL": ("sync/blobs/pictures.py",),
    "PySide6": ("desktop/app/", "desktop/features/", "desktop/kit/"),
    "automerge": ("sync/records/document.py",),
    "cachetools": ("sync/",),
    "click": ("desktop/cli/",),
    "cryptography": ("sync/blobs/sealing.py", "sync/ledger/", "sync/net/noise.py", "sync/trust/"),
    "dateutil": ("models/fields/recurrences.py",),
    "filelock": ("sync/profile/folder.py",),
    "enchant": ("desktop/dictionaries.py",),
    "icalendar": ("models/features/gatherings/calendar_writing.py", "models/features/gatherings/lines.py"),
    "ifaddr": ("sync/net/interfaces.py",),
    "jeepney": ("desktop/app/notifications/session_bus.py",),
    "jinja2": ("sync/archive/",),
    "keyring": ("sync/trust/vault.py",),
    "msgspec": ("models/", "sync/", "desktop/"),
    "nacl": ("sync/ledger/", "sync/net/noise.py", "sync/trust/"),
    "platformdirs": ("sync/profile/folder.py", "sync/profile/clone_guard.py"),
    "segno": ("desktop/kit/qr.py",),
    "shiboken6": ("desktop/app/", "desktop/features/", "desktop/kit/"),
    "sqlcipher3": ("sync/store/database.py", "sync/reader.py"),
    "sqlite_utils": ("sync/store/database.py", "sync/store/migrations.py"),
    "typing_extensions": ("models/", "sync/", "desktop/"),
    "zeroconf": ("sync/net/discovery.py",),
}
"""Where each outside library may be imported."""

DISTRIBUTIONS = {
    "pillow": "PIL", "pyenchant": "enchant", "pynacl": "nacl", "pyside6-essentials": "PySide6",
    "python-dateutil": "dateutil", "sqlite-utils": "sqlite_utils",
    "typing-extensions": "typing_extensions",
}  # fmt: skip
"""Import names of the dependencies that are spelled otherwise."""

NOT_NOUNS = {"base", "common", "core", "helper", "helpers", "manager", "misc", "stuff", "tools", "util", "utils"}
DOORS_OF_SYNC = {
    "sync", "sync.api", "sync.circle_commands", "sync.file_commands", "sync.files", "sync.history_commands",
    "sync.home", "sync.live_commands", "sync.live_text", "sync.overview", "sync.reader", "sync.text_commands",
}  # fmt: skip
"""What pages and their kit may know of the engine: its commands, and how they are read."""

NESTED_LOOPS = {
    "exec", "exec_", "processEvents", "getOpenFileName", "getSaveFileName", "getExistingDirectory", "getText",
    "getItem", "getInt", "getDouble", "getMultiLineText", "getColor", "getFont", "waitForFinished",
}  # fmt: skip
"""Calls of Qt that run an event loop inside the one that runs: dialogs `open()`, menus `popup()`."""
BOXES = {"about", "critical", "information", "question", "warning"}
"""Static functions of QMessageBox, which do the same."""
FOREIGN_LOOPS = {"QThread", "QThreadPool", "QRunnable", "QtAsyncio", "qasync", "QEventLoop"}
BY_UNICODE_VERSION = {
    "capitalize", "casefold", "isalnum", "isalpha", "isdecimal", "isdigit", "isidentifier", "islower", "isnumeric",
    "isprintable", "isspace", "istitle", "isupper", "lower", "splitlines", "swapcase", "title", "upper",
}  # fmt: skip
"""Methods of strings that answer by the Unicode tables of the interpreter, which change with its version."""
BLANKS_UNLESS_TOLD = {"lstrip", "rsplit", "rstrip", "split", "strip"}
"""The same where they are not told at which characters."""
CLASSES = re.compile(r"\\[wWsSdDbB]|\(\?[a-z]*i")
"""Classes of regular expressions that do, and the flag that ignores case."""
IMPURE = {"open", "print", "input", "breakpoint", "now", "today", "utcnow", "urandom", "exec", "eval", "__import__"}


def dotted(path: str) -> str:
    """The name that a module is imported by."""
    return path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def imports(tree: ast.AST) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every import as (module, names); names are empty for `import module`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, ()) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports name their package in full"
            yield node.module or "", tuple(alias.name for alias in node.names)


def imported(tree: ast.AST) -> set[str]:
    """Dotted names that a module may be importing: `from a import b` counts as `a` and as `a.b`."""
    return {full for module, names in imports(tree) for full in (module, *(f"{module}.{name}" for name in names))}


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """Every call with the last word of what is called."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute | ast.Name):
            yield node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id, node


def offences(found: Callable[[str, ast.Module], Iterator[object]], *under: str) -> list[str]:
    """What `found` reports, as `path: what`."""
    return [f"{path}: {what}" for path, tree in modules(*under).items() for what in found(path, tree)]


def loaded_by(statement: str) -> set[str]:
    """The modules in a fresh interpreter after `statement`."""
    code = f"{statement}\nimport sys\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    return set(done.stdout.split())


def mirrored(*parts: str) -> bool:
    """Whether `tests/` has tests of its own for this module or package: `test_name.py` or a folder `name`."""
    folder = ROOT.joinpath("tests", *parts)
    return folder.with_name(f"test_{folder.name}.py").exists() or any(folder.glob("test_*.py"))


# Features: one word, repeated on every floor


@pytest.mark.parametrize("name", [feature.name for feature in FEATURES])
def test_feature_stands_on_every_floor(name: str) -> None:
    page = import_module(f"desktop.features.{name}").PAGE
    assert page in pages.PAGES, "desktop/features/__init__.py lists every page"
    assert page.name == name
    assert page.optional == next(feature.optional for feature in FEATURES if feature.name == name)
    assert (ROOT / "resources" / "icons" / f"{page.icon}.svg").exists()
    module, cls = page.factory.split(":")
    tree = modules("desktop")[module.replace(".", "/") + ".py"]
    assert cls in {node.name for node in tree.body if isinstance(node, ast.ClassDef | ast.FunctionDef)}
    assert mirrored("models", "features", name)
    assert mirrored("desktop", "features", name)


@pytest.mark.parametrize("floor", ["models", "desktop"])
def test_no_feature_is_forgotten_in_a_tuple(floor: str) -> None:
    folder = ROOT / floor / "features"
    there = {path.stem for path in folder.iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()}
    assert there - {"__init__"} == {feature.name for feature in FEATURES}


def test_features_fit_together() -> None:
    registry = Registry(FEATURES)
    assert registry.kinds
    assert registry.intents
    for feature in FEATURES:
        asked = set().union(*(kind.check.powers for kind in feature.kinds if isinstance(kind.check, Rules)))
        assert asked <= {*feature.powers, *VITAL}, f"{feature.name} declares the powers that its rules ask for"
        assert feature.roles.keys() <= {kind.id for kind in group_kinds.KINDS}


def test_no_rule_depends_on_the_unicode_tables_of_the_interpreter() -> None:
    """Two members with different versions of Python have to decide alike, for ever."""

    def told_by_tables(_path: str, tree: ast.Module) -> Iterator[object]:
        yield from (name for name in imported(tree) if name.partition(".")[0] == "unicodedata")
        for name, call in calls(tree):
            if isinstance(call.func, ast.Attribute):
                told = call.args and not (isinstance(call.args[0], ast.Constant) and call.args[0].value is None)
                if name in BY_UNICODE_VERSION or (name in BLANKS_UNLESS_TOLD and not told):
                    yield f"{name}()"
            elif name == "repr":  # it writes letters that it does not know as numbers; `ascii` does so with all
                yield f"{name}()"
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and node.attr in {"IGNORECASE", "I", "LOCALE", "L"}:
                yield node.attr
            if isinstance(node, ast.Attribute) and node.attr in BY_UNICODE_VERSION:
                yield node.attr
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and CLASSES.search(node.value):
                yield node.value

    assert offences(told_by_tables, "models") == []


def test_the_engine_knows_no_feature_by_name() -> None:
    secret = {feature.name for feature in FEATURES} | set(Registry(FEATURES).intents)

    def named(_path: str, tree: ast.Module) -> Iterator[object]:
        return (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and node.value in secret)

    assert offences(named, "sync") == []


def test_a_page_knows_the_rules_of_its_own_feature_only() -> None:
    def foreign(path: str, tree: ast.Module) -> Iterator[object]:
        own = "models.features." + path.split("/")[2]
        names = (name for name in imported(tree) if name.startswith("models.features."))
        return (name for name in names if name != own and not name.startswith(own + "."))

    assert offences(foreign, "desktop/features") == []


# Doors and private rooms


def test_pages_and_kit_use_the_front_door_of_sync() -> None:
    def inside(_path: str, tree: ast.Module) -> Iterator[object]:
        for module, names in imports(tree):
            rooms = {f"sync.{name}" for name in names} if module == "sync" else {module}
            if module.split(".")[0] == "sync" and not rooms <= DOORS_OF_SYNC:
                yield module

    assert offences(inside, "desktop/features", "desktop/kit") == []


def test_nobody_imports_a_private_name() -> None:
    def private(_path: str, tree: ast.Module) -> Iterator[object]:
        for module, names in imports(tree):
            if module.split(".")[0] in FLOORS:
                yield from (f"{module}.{name}" for name in names if name.startswith("_"))

    assert offences(private) == []


def test_doors_open() -> None:
    def broken(path: str, tree: ast.Module) -> Iterator[object]:
        exported = [
            node
            for node in tree.body
            if isinstance(node, ast.Assign)
            and any(isinstance(target, ast.Name) and target.id == "__all__" for target in node.targets)
        ]
        if exported:
            module = import_module(dotted(path))
            yield from (name for name in module.__all__ if not hasattr(module, name))

    assert offences(broken) == []


def test_each_library_stays_at_home() -> None:
    def abroad(path: str, tree: ast.Module) -> Iterator[object]:
        for library in {module.split(".")[0] for module, _ in imports(tree)} - sys.stdlib_module_names - {"resources"}:
            if library not in FLOORS and not path.startswith(HOMES.get(library, ())):
                yield library

    assert offences(abroad) == []


def test_each_dependency_has_a_home_and_lives_there() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    declared = {line.split(";")[0].split(">")[0].split("=")[0].strip().lower() for line in project["dependencies"]}
    libraries = {DISTRIBUTIONS.get(name, name) for name in declared}
    assert libraries | {"shiboken6"} == set(HOMES)  # shiboken6 is part of PySide6
    used = {module.split(".")[0] for tree in modules().values() for module, _ in imports(tree)}
    assert sorted(libraries - used) == []


# What is never done


def test_models_do_nothing_but_compute() -> None:
    def impure(_path: str, tree: ast.Module) -> Iterator[object]:
        return (f"{name}() in line {call.lineno}" for name, call in calls(tree) if name in IMPURE)

    assert offences(impure, "models") == []


def test_nothing_is_printed_below_the_window() -> None:
    def printed(_path: str, tree: ast.Module) -> Iterator[object]:
        return (call.lineno for name, call in calls(tree) if name in ("print", "breakpoint"))

    assert offences(printed, "sync", "models") == []


def test_the_window_has_one_event_loop() -> None:
    def nested(path: str, tree: ast.Module) -> Iterator[object]:
        for name, call in calls(tree):
            owner = call.func.value if isinstance(call.func, ast.Attribute) else None
            called_on = owner.id if isinstance(owner, ast.Name) else ""
            is_start = path in ("desktop/app/gallery.py", "desktop/app/start.py")
            the_one = is_start and (called_on, name) == ("app", "exec")
            if (name in NESTED_LOOPS and not the_one) or (name in BOXES and called_on == "QMessageBox"):
                yield f"{name}() in line {call.lineno}"
        yield from sorted({name.split(".")[-1] for name in imported(tree)} & FOREIGN_LOOPS)

    assert offences(nested, "desktop") == []


def test_modules_are_named_after_nouns() -> None:
    def vague(path: str, _tree: ast.Module) -> Iterator[object]:
        return (part for part in path.removesuffix(".py").split("/") if part in NOT_NOUNS)

    assert offences(vague) == []


def test_modules_stay_small() -> None:
    assert [path for path in modules() if len((ROOT / path).read_text("utf-8").splitlines()) > LINES] == []


def test_every_refusal_and_every_finding_has_words() -> None:
    def wordless(_path: str, tree: ast.Module) -> Iterator[object]:
        for name, call in calls(tree):
            code = call.args[0].value if call.args and isinstance(call.args[0], ast.Constant) else None
            if name in ("Refused", "problem", "naming") and isinstance(code, str) and code not in words.WORDS:
                yield code

    assert offences(wordless) == []


# What is loaded when


@pytest.mark.parametrize("parts", [("desktop/cli",), ("desktop/demo",), ("desktop/engine.py", "models", "sync")])
def test_no_qt_without_a_window(parts: tuple[str, ...]) -> None:
    names = [dotted(path) for path in modules() if path.startswith(parts) and "__main__" not in path]
    loaded = loaded_by(f"import {', '.join(names)}")
    assert [name for name in loaded if name.startswith(("PySide6", "shiboken6"))] == []


@pytest.mark.parametrize("part", ["app", "kit", "features"])
def test_the_window_opens_without_the_engines_libraries(part: str) -> None:
    heavy = {"asyncio", "automerge", "cryptography", "jinja2", "keyring", "nacl", "sqlite_utils", "zeroconf"}
    names = [dotted(path) for path in modules(f"desktop/{part}")]
    assert loaded_by(f"import {', '.join(names)}") & heavy == set()


def test_what_opens_the_profile_does_not_wait_for_the_rest_of_the_engine() -> None:
    later = ("sync.archive.", "sync.group.", "sync.net.", "sync.process.commands.table", "sync.records.")
    assert [name for name in loaded_by("import sync.process.engine") if name.startswith(later)] == []


def test_what_modules_declare_is_made_of_structs() -> None:
    """A dataclass takes forty times as long to define, and the window waits for the engine, which imports them all."""
    found = offences(lambda _path, tree: (name for name in imported(tree) if name == "dataclasses.dataclass"), "models")
    assert found == ["models/case.py: dataclasses.dataclass"]  # a view whose fields are worked out when asked for
