"""Not to listen to somebody: it follows a person to the other computer, and nobody else learns of it."""

import pytest

from models.errors import Refused
from models.feature import Registry
from models.features import FEATURES
from sync.group import circle_writing
from sync.simulated import Bench

ASKED = "SELECT member FROM ignored_person WHERE ignored = 1"


def test_it_reaches_the_other_computer_and_nobody_else() -> None:
    bench = Bench(Registry(FEATURES))
    ana, ben = bench.people("Ana", "Ben")
    laptop = ana.device("laptop")
    alone = circle_writing.open_circle(ana.first.group, "people", "Only me")
    ana.first.written(ana.first)
    ana.do("conversations.ignore", member=ben.member, circle=alone)
    assert laptop.rows(ASKED) == [(ben.member,)]
    assert ben.rows(ASKED) == []
    laptop.do("conversations.hear", member=ben.member, circle=alone)
    assert ana.rows(ASKED) == []


def test_it_stands_only_where_nobody_else_reads() -> None:
    bench = Bench(Registry(FEATURES))
    ana, ben = bench.people("Ana", "Ben")
    both = circle_writing.open_circle(ana.first.group, "people", "We", (ben.member,))
    alone = circle_writing.open_circle(ana.first.group, "people", "Only me")
    with pytest.raises(Refused, match=r"ignored\.not_private"):
        ana.do("conversations.ignore", member=ben.member, circle=both)
    with pytest.raises(Refused, match=r"ignored\.yourself"):
        ana.do("conversations.ignore", member=ana.member, circle=alone)
