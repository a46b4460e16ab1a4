"""The shape of classes, files and names: small classes, no import cycles, the field's standard terms."""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter

import pytest

from tests.source_trees import ROOT, forget_trees, modules

__all__ = ["forget_trees"]
METHODS, COLLABORATORS = 20, 7

COINAGES = {
    "astray", "convict", "deed", "deeds", "foresee", "furnish", "grp", "incarnation", "intake", "island",
    "islands", "kid", "landed", "lineage", "misfit", "misplaced", "player", "players", "rehearsal", "reincarnate",
    "twin", "witness",
}  # fmt: skip
"""Words of our own that have given way to the words of the field (the glossary), as parts of names."""
FORMER_CLASSES = {"Book", "Community", "Door", "Household", "Passage", "Paper", "Watch"}
"""Words that are good English elsewhere, and no longer names of classes."""


def classes() -> Iterator[tuple[str, ast.ClassDef]]:
    for path, tree in modules().items():
        yield from ((path, node) for node in ast.walk(tree) if isinstance(node, ast.ClassDef))


@cache
def own_classes() -> frozenset[str]:
    return frozenset(n.name for tree in modules().values() for n in ast.walk(tree) if isinstance(n, ast.ClassDef))


def methods(cls: ast.ClassDef) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Properties and private ones too."""
    return [node for node in cls.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def named(annotation: ast.AST | None) -> set[str]:
    """The classes in an annotation. Whoever is handed a function does not know the classes that it takes."""
    match annotation:
        case None:
            return set()
        case ast.Constant(value=str() as text):
            return named(ast.parse(text, mode="eval").body)
        case ast.Constant(value=_) | ast.Subscript(value=ast.Name(id="Callable")):
            return set()
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return {name}
    return set().union(*(named(child) for child in ast.iter_child_nodes(annotation)))


def made(value: ast.AST | None, parameters: dict[str, ast.expr | None]) -> set[str]:
    """The classes that a value may be of: what it constructs, or the annotation of the parameter that it is."""
    match value:
        case ast.Name(id=name):
            return named(parameters.get(name))
        case ast.Call(func=ast.Name(id=name)) | ast.Call(func=ast.Attribute(attr=name)):
            return {name}
        case ast.BoolOp(values=values):
            return set().union(*(made(each, parameters) for each in values))
        case ast.IfExp(body=body, orelse=orelse):
            return made(body, parameters) | made(orelse, parameters)
    return set()


def kept(node: ast.AST) -> Iterator[tuple[ast.AST | None, ast.AST | None]]:
    """(annotation, value) of each attribute of `self` that a statement sets."""
    if isinstance(node, ast.AnnAssign):
        pairs: list[tuple[ast.AST, ast.AST | None]] = [(node.target, node.value)]
    elif isinstance(node, ast.Assign):
        pairs = [pair for target in node.targets for pair in matched(target, node.value)]
    else:
        return
    for target, value in pairs:
        if isinstance(target, ast.Attribute) and isinstance(target.value, ast.Name) and target.value.id == "self":
            yield getattr(node, "annotation", None), value


def matched(target: ast.AST, value: ast.AST) -> Iterator[tuple[ast.AST, ast.AST]]:
    if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
        yield from zip(target.elts, value.elts, strict=False)
    else:
        yield target, value


def collaborators(cls: ast.ClassDef) -> set[str]:
    """The classes of ours that a class keeps in an attribute, itself apart.

    Counted are: classes in the annotations of attributes, of the class or of `self`, also inside `list[…]`, `… | None`
    and the like, but not inside `Callable[…]`; classes that are constructed into an attribute; and the annotation of a
    parameter that is kept as it is. What a method uses and lets go of is not counted.
    """
    found = set().union(*(named(node.annotation) for node in cls.body if isinstance(node, ast.AnnAssign)))
    for method in methods(cls):
        arguments = (*method.args.posonlyargs, *method.args.args, *method.args.kwonlyargs)
        parameters = {argument.arg: argument.annotation for argument in arguments}
        for node in ast.walk(method):
            for annotation, value in kept(node):
                found |= named(annotation) | made(value, parameters)
    return (found & own_classes()) - {cls.name}


def test_the_count_of_collaborators_is_what_its_docstring_says() -> None:
    source = """
class Group:
    log: "list[Log] | None"
    tell: Callable[[Outcome], None]
    def __init__(self, clock: Clock, wire: Wire, take: Callable[[Peer], None]) -> None:
        self.clock, self.wire = clock or Clock(), wire
        self.take = take
        self.group: Group = self
        self.report = sent = Report()
        self.size = len(Batch())
        local = Projection()
"""
    (cls,) = ast.parse(source).body
    assert isinstance(cls, ast.ClassDef)
    assert collaborators(cls) == {"Log", "Clock", "Wire", "Report"} & own_classes()
    assert {"Clock", "Wire", "Report"} <= own_classes()


def test_no_class_does_everything() -> None:
    counted = ((path, cls, len(methods(cls))) for path, cls in classes())
    assert [f"{path}: {cls.name} has {count}" for path, cls, count in counted if count > METHODS] == []


def test_no_class_knows_everybody() -> None:
    counted = ((path, cls, collaborators(cls)) for path, cls in classes())
    assert [f"{path}: {cls.name}: {sorted(who)}" for path, cls, who in counted if len(who) > COLLABORATORS] == []


def test_no_file_imports_in_a_circle() -> None:
    """Also not for types alone, and not inside a function: who needs whom is one direction."""
    names = {path.removesuffix(".py").removesuffix("/__init__").replace("/", "."): path for path in modules()}
    graph: dict[str, set[str]] = {name: set() for name in names}
    for name in graph:
        for node in ast.walk(modules()[names[name]]):
            if isinstance(node, ast.Import):
                graph[name] |= {alias.name for alias in node.names} & graph.keys()
            elif isinstance(node, ast.ImportFrom):
                full = {f"{node.module}.{alias.name}" for alias in node.names}
                graph[name] |= (full & graph.keys()) or ({node.module} & graph.keys())
    try:
        TopologicalSorter({name: needs - {name} for name, needs in graph.items()}).prepare()
    except CycleError as cycle:
        raise AssertionError(" -> ".join(cycle.args[1])) from None


def defined(tree: ast.Module) -> Iterator[str]:
    """The names that a module gives."""
    for node in ast.walk(tree):
        match node:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                yield name
            case ast.arg(arg=name) | ast.Name(id=name, ctx=ast.Store()) | ast.Attribute(attr=name, ctx=ast.Store()):
                yield name


def coined(name: str) -> bool:
    words = re.findall(r"[a-z]+", re.sub(r"([A-Z])", r"_\1", name).lower())
    return name in FORMER_CLASSES or not COINAGES.isdisjoint(words)


def test_names_are_words_of_the_field() -> None:
    assert [name for name in ("_is_new_island", "DeedList", "Watch", "kid") if not coined(name)] == []
    assert [name for name in ("watch", "Watcher", "kidney", "mislanded") if coined(name)] == []
    named = {(path, name) for path, tree in modules().items() for name in (*path.split("/"), *defined(tree))}
    found = {(path, name) for path, name in named if coined(name)}
    assert sorted(found) == []


ASKED_BY_OTHERS = {"is_reading", "pause_reading", "resume_reading", "banner_text"}
"""What asyncio asks of a transport, and what a person reads above the composer."""
FOR_TESTS = ("sync/simulated/", "sync/net/memory.py")
"""The bench and the network in memory, of which tests use more than the program does."""
CALLED_BY_NAME = ("override", "command", "group", "Slot")
"""Parts of decorators: what they mark is called by Qt or click."""


def test_nothing_is_there_that_only_tests_use() -> None:
    """Functions, classes and constants of modules have to be named twice in the program."""
    named = Counter(word for path in modules() for word in re.findall(r"\w+", (ROOT / path).read_text("utf-8")))
    found = []
    for path, tree in modules().items():
        constants = [node.target if isinstance(node, ast.AnnAssign) else node.targets[0]
                     for node in tree.body if isinstance(node, ast.Assign | ast.AnnAssign)]  # fmt: skip
        names = [node.id for node in constants if isinstance(node, ast.Name)]
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                marks = " ".join(map(ast.unparse, node.decorator_list))
                names += [] if any(mark in marks for mark in CALLED_BY_NAME) else [node.name]
        found += [f"{path}: {name}" for name in names if named[name] == 1 and not path.startswith(FOR_TESTS)]
    assert [each for each in found if each.split(": ")[1] not in ASKED_BY_OTHERS and ": __" not in each] == []


@pytest.mark.parametrize(
    ("page", "starts"), [("sync/THREATS.md", "| **"), ("sync/DECISIONS.md", "## "), ("CHANGELOG.md", "- ")]
)
def test_no_page_says_the_same_twice(page: str, starts: str) -> None:
    """Two changes that are merged may leave a line in its former and in its new words."""
    lines = [line for line in (ROOT / page).read_text("utf-8").splitlines() if line.startswith(starts)]
    said = [line[:60].removeprefix(starts).split("**")[0] for line in lines]
    assert sorted(each for each in said if said.count(each) > 1) == []
