"""Who looks: what is switched off and whom this person does not hear is noted of them alone."""

from desktop import modules
from models.feature import Registry
from models.features import FEATURES
from sync.group import circle_writing
from sync.simulated import Bench
from tests.bench.test_overview import seen_by


def test_a_viewer_wants_no_news_of_whom_they_do_not_hear() -> None:
    bench = Bench(Registry(FEATURES))
    ana, ben, cleo = bench.people("Ana", "Ben", "Cleo")
    alone = circle_writing.open_circle(ana.first.group, "people", "Only me")
    ana.do("conversations.ignore", member=ben.member, circle=alone)
    for person, unheard in ((ana, {ben.member}), (cleo, set())):
        reading, who = seen_by(person)
        assert modules.viewer(reading, who.group_number, bench.registry).unheard == unheard
