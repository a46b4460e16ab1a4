from ipaddress import ip_address

from sync.net.sightings import SERVICES_MAX, DiscoveryKey, Service, Sighting, Sightings
from sync.net.tags import QUARTER, OwnTags, quarter_hour

HOME = ip_address("192.168.1.5")
OURS = DiscoveryKey("ours", b"o" * 32)
THEIRS = DiscoveryKey("theirs", b"t" * 32)
NOW = 1_800_000_000.0


class Street:
    """Sightings with a clock, and what they have reported."""

    def __init__(self, *keys: DiscoveryKey) -> None:
        self.now = NOW
        self.seen: list[Sighting] = []
        self.sightings = Sightings(lambda address, port: (address, port) == (HOME, 4000), lambda: self.now)
        self.sightings.found = self.seen.append
        self.sightings.review(keys, anew=False)

    def hear(self, name: str, *keys: DiscoveryKey, address: str = "192.168.1.6", port: int = 5000) -> None:
        value = OwnTags().compose([key.key for key in keys], ip_address(address), port, quarter_hour(self.now))
        self.sightings.learn(name, Service((ip_address(address),), port, value))


def test_our_people_are_reported_once() -> None:
    street = Street(OURS)
    street.hear("one", OURS)
    street.hear("two", THEIRS)
    street.sightings.review([OURS], anew=False)
    assert street.seen == [Sighting("ours", "192.168.1.6:5000")]


def test_and_again_when_they_announce_or_we_look_again() -> None:
    street = Street(OURS)
    street.hear("one", OURS)
    street.sightings.review([OURS], anew=True)
    street.hear("one", OURS)
    street.hear("another", OURS)
    assert len(street.seen) == 4


def test_a_new_key_recognises_who_is_known_already() -> None:
    street = Street(OURS)
    street.hear("one", OURS, THEIRS, address="fe80::7")
    street.sightings.review([OURS, THEIRS], anew=False)
    assert street.seen == [Sighting("ours", "[fe80::7]:5000"), Sighting("theirs", "[fe80::7]:5000")]


def test_we_do_not_meet_ourselves() -> None:
    street = Street(OURS)
    street.hear("played back", OURS, address=str(HOME), port=4000)
    assert not street.seen
    street.hear("another profile", OURS, address=str(HOME), port=4001)
    assert street.seen == [Sighting("ours", "192.168.1.5:4001")]


def test_what_is_old_or_taken_back_is_not_reported() -> None:
    street = Street(OURS)
    street.hear("one", OURS)
    street.hear("two", OURS)
    street.sightings.forget("two")
    street.now += 2 * QUARTER
    street.sightings.review([OURS], anew=True)
    assert len(street.seen) == 2


def test_malformed_values_are_nothing() -> None:
    street = Street(OURS)
    for value in (b"", b"x", bytes(8), bytes(20), bytes(55), bytes(57), bytes(8 + 12 * 24), bytes(65000)):
        street.sightings.learn("noise", Service((HOME,), 5000, value))
    assert not street.seen


def test_a_flood_of_strangers_neither_fills_memory_nor_hides_our_people() -> None:
    street = Street(OURS)
    street.hear("friend", OURS)
    for number in range(2 * SERVICES_MAX):
        street.hear(f"stranger {number}", THEIRS)
    street.hear("late friend", OURS, port=5001)
    street.sightings.review([OURS], anew=True)
    assert sorted(sighting.address for sighting in street.seen[2:]) == ["192.168.1.6:5000", "192.168.1.6:5001"]
    assert len(street.sightings._services) <= SERVICES_MAX
