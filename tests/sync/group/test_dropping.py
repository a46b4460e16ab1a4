"""Seals are dropped after 13 months. Nobody loses a key by it, and those with seals and those without are the same."""

from sync.group import renewing
from sync.ledger.envelope import MAX_SEQ
from sync.simulated import Device
from sync.simulated.carrying import held
from sync.trust.renewal import FIRST, Lack
from tests.attacks.test_keys import stated
from tests.bench.stories import Story, ask_and_answer, names

MONTHS = 14


def renewed() -> Story:
    """Ana renewed the keys three times, long ago, and wrote under each."""
    story = Story()
    for number in range(3):
        renewing.renew(story.ana.first.group)
        story.ana.do("garden.open_topic", name=f"topic {number}")
    story.bench.meet()
    story.bench.days(31 * MONTHS)
    return story


def sizes(device: Device) -> list[int]:
    """Bytes of the envelopes of Ana's roll log with a part that may be dropped."""
    group = device.group
    found = []
    for log in group.logs.by_id.values():
        if log.tag == group.circle("roll").tag:
            envelopes = (group.logs.find(row)[1] for row, _ in group.logs.envelopes.rows(log.id, 1, MAX_SEQ))
            found += [len(envelope.raw) - len(envelope.kept) for envelope in envelopes if envelope.is_parted]
    return found


def test_old_seals_are_dropped_and_everything_else_stays() -> None:
    story = renewed()
    ana, ben = story.ana.first, story.ben.first
    current = ana.group.keys.epochs.current()
    assert all(sizes(ana))
    freed = renewing.drop_old_seals(ana.group)
    assert freed == sum(sizes(ben)) > 0
    assert not any(sizes(ana))
    assert renewing.drop_old_seals(ana.group) == 0
    ana.reopen()
    assert ana.group.keys.epochs.current() == current != FIRST
    assert not renewing.is_due(ana.group)
    story.ana.do("garden.open_topic", name="later")
    story.bench.meet()
    assert not any(sizes(ana))
    assert all(sizes(ben))
    story.bench.equal()


def test_young_seals_stay() -> None:
    story = Story()
    renewing.renew(story.ana.first.group)
    story.bench.days(390)
    assert renewing.drop_old_seals(story.ana.first.group) == 0
    assert all(sizes(story.ana.first))


def test_whoever_gets_the_log_without_seals_reads_everything() -> None:
    story = renewed()
    for person in (story.ana, story.ben, story.cleo):
        renewing.drop_old_seals(person.first.group)
    newcomer = story.bench.newcomer()
    assert len(sizes(newcomer)) == 3
    assert not any(sizes(newcomer))
    assert newcomer.group.keys.epochs.current() == story.ana.first.group.keys.epochs.current()
    assert names(newcomer) == names(story.ana)
    story.bench.alike([newcomer, story.ana.first])
    assert newcomer.problems() == ()


def test_a_key_whose_seals_are_gone_is_asked_for_and_sealed_again() -> None:
    """Ben was away when they were made, and gets the roll by a file."""
    story = Story(connected=False)
    story.bench.meet()
    ana, ben = story.ana.first.group, story.ben.first.group
    renewing.renew(ana)
    (name,) = ana.keys.epochs.known
    story.bench.days(31 * MONTHS)
    renewing.drop_old_seals(ana)
    ben.receive(list(held(ana)))
    assert ben.keys.epochs.lacking() == [name]
    ask_and_answer(ben, ana)
    assert ben.keys.epochs.lacking() == []


def test_a_request_of_long_ago_is_not_answered_again() -> None:
    """The answers to it are dropped, and who still lacks the key asks again."""
    story = Story(connected=False)
    story.bench.meet()
    ana, ben = story.ana.first, story.ben.first
    renewing.renew(ana.group)
    (name,) = ana.group.keys.epochs.known
    asked = [each.raw for each in stated(story, Lack(name, story.cleo.first.secrets.card.sealing))]
    ana.group.receive(asked)
    assert renewing.is_due(ana.group)
    renewing.mend(ana.group)
    assert not renewing.is_due(ana.group)
    story.bench.days(31 * MONTHS)
    renewing.drop_old_seals(ana.group)
    ana.reopen()
    assert not ana.group.keys.repairing.requests
    assert not renewing.is_due(ana.group)
    ben.group.receive(list(held(ana.group)))
    assert [lack.renewal for lack in ben.group.keys.repairing.to_ask(ben.secrets.card.sealing)] == [name]
