"""A move that wrote more than the state is taken back where another move leads back, and only there."""

import pytest

from models.declared import declared, intents, tables
from models.errors import Refused
from models.feature import Feature, Registry
from models.features import FEATURES
from models.fields import Choice, Line
from models.rules import ANYONE, Fields, Move, Rules
from sync.group import undoing
from sync.history_commands import Undo
from sync.simulated import Bench

FIELDS: Fields = {
    "name": Line(required=True), "why": Line(), "state": Choice(options=("growing", "felled", "gone"), required=True),
}  # fmt: skip
MOVES = {
    "fell": Move(("growing",), "felled", ANYONE, needs=("why",)), "plant": Move(("felled",), "growing", ANYONE),
    "burn": Move(("felled",), "gone", ANYONE, needs=("why",)),
}  # fmt: skip
TREE = declared("tree", Rules(FIELDS, change=ANYONE, moves=MOVES, start="growing"), title="name")
ORCHARD = Feature("orchard", (TREE,), dict(intents(TREE)), tables("tree", FIELDS))


def test_what_a_move_wrote_is_taken_back_with_it() -> None:
    bench = Bench(Registry((*FEATURES, ORCHARD)))
    ana, ben = bench.people("Ana", "Ben")
    tree = ana.do("orchard.add_tree", name="Pear")
    assert tree is not None
    before = ana.read(tree).state
    ana.do("orchard.fell", tree=tree, why="Old")
    ana.decide(undoing.undo, Undo(tree))
    assert (before["state"], before.get("why") or "") == ("growing", "")
    after = ben.read(tree).state
    assert (after["state"], after["why"]) == ("growing", "")
    ana.do("orchard.fell", tree=tree, why="Old")
    ana.do("orchard.burn", tree=tree, why="Rotten")
    with pytest.raises(Refused, match=r"undo\.no_way_back"):
        ana.decide(undoing.undo, Undo(tree))
    bench.equal()
