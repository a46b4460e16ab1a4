"""Links: read as they were written or not at all; proofs that are valid for one device in one handshake."""

import contextlib
import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.errors import Refused
from models.ids import GroupId
from models.roll import admission
from models.text import is_name
from sync.trust.invitation import (
    MAX_ADDRESSES,
    PREFIX,
    Link,
    invitation_id,
    joining_discovery,
    joining_psk,
    new_link,
    prove,
    read_link,
    write_link,
)  # fmt: skip
from sync.trust.keys import new_device, verify

GROUP = GroupId(b"g" * 32)
names = st.text(max_size=80).filter(is_name)


@given(names, st.lists(st.text(string.ascii_letters + ":.[]0123456789", max_size=30), max_size=8))
def test_a_link_is_read_as_it_was_written(name: str, addresses: list[str]) -> None:
    link = new_link(GROUP, name, tuple(addresses))
    written = write_link(link)
    assert read_link(written) == link
    assert read_link(f"  {written[:30]}\n {written[30:]} ") == link
    assert written.isascii()


@pytest.mark.parametrize("name", ["Elm\x1b[2J", "Elm\nStreet", "x" * 81])
def test_a_link_that_gives_a_group_an_impossible_name_is_refused(name: str) -> None:
    with pytest.raises(Refused, match=r"join\.bad_link"):
        read_link(write_link(new_link(GROUP, name, ())))


def test_a_link_stays_short_whatever_it_is_given() -> None:
    link = new_link(GROUP, "Elm Street", tuple(f"192.168.1.{n}:4000" for n in range(40)))
    assert len(link.addresses) == MAX_ADDRESSES
    assert len(write_link(new_link(GROUP, "Elm Street", ("192.168.1.5:4000",)))) < 160


def test_every_mistyped_character_is_noticed() -> None:
    link = new_link(GROUP, "Elm Street", ("192.168.1.5:4000",))
    written = write_link(link)
    for place in range(len(written)):
        other = "A" if written[place] != "A" else "B"
        with contextlib.suppress(Refused):
            assert read_link(written[:place] + other + written[place + 1 :]) == link
            assert place == len(written) - 1, "only the last character holds bits that mean nothing"
    for size in range(len(written)):
        with pytest.raises(Refused):
            read_link(written[:size])


@settings(max_examples=200)
@given(st.one_of(st.text(), st.text(string.ascii_letters + string.digits + "-_").map(PREFIX.__add__)))
def test_other_texts_are_no_links(text: str) -> None:
    with pytest.raises(Refused) as refused:
        read_link(text)
    assert refused.value.code == "join.bad_link"


def test_a_link_out_of_range() -> None:
    for link in (
        Link(b"short", b"s" * 16, "x"), Link(GROUP, b"short", "x"), Link(GROUP, b"s" * 16, "x" * 81),
        Link(GROUP, b"s" * 16, "x", ("a",) * 9), Link(GROUP, b"s" * 16, "x", ("a" * 3000,)),
    ):  # fmt: skip
        with pytest.raises(Refused):
            read_link(write_link(link))


def test_the_secret_shows_nowhere() -> None:
    link = new_link(GROUP, "Elm Street", ())
    assert repr(link) == str(link) == "Link(…)"


def test_everything_follows_from_the_secret_and_differs() -> None:
    link, other = new_link(GROUP, "Elm Street", ()), new_link(GROUP, "Elm Street", ())
    assert read_link(write_link(link)).key == link.key
    assert link.id == invitation_id(link.key)
    assert len({link.key, joining_psk(link.key), joining_discovery(link.key), other.key}) == 4


def test_a_proof_is_for_this_device_and_this_handshake() -> None:
    link, secrets = new_link(GROUP, "Elm Street", ()), new_device()
    device = secrets.card
    proof = prove(link, "Ben", secrets, b"h" * 32)
    assert (proof.invitation, proof.name, proof.device, proof.binding) == (link.id, "Ben", device, b"h" * 32)
    message = admission(GROUP, link.id, "Ben", device, b"h" * 32)
    assert verify(link.key, message, proof.proof)
    assert verify(device.signing, message, proof.consent)
    for message in (
        admission(GROUP, link.id, "Eve", device, b"h" * 32),
        admission(GROUP, link.id, "Ben", new_device().card, b"h" * 32),
        admission(GROUP, link.id, "Ben", device, b"i" * 32),
        admission(GroupId(b"x" * 32), link.id, "Ben", device, b"h" * 32),
    ):
        assert not verify(link.key, message, proof.proof)
