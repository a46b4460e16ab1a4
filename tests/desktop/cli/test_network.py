"""Two profiles: a hub that keeps running, and a member who joins, exchanges and leaves."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.desktop.cli.conftest import PASSPHRASE, Hub


@pytest.fixture
def hub(street: Any, tmp_path: Path) -> Iterator[Hub]:
    one = Hub(street, tmp_path / "passphrase")
    yield one
    if one.process.poll() is None:
        one.end()


@pytest.fixture(scope="module")
def ben(street: Any, make: Any, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Joined through a hub that has ended since, with a link read from standard input."""
    program, one = make("ben"), Hub(street, tmp_path_factory.mktemp("hub") / "passphrase")
    link = street("invite", FOLKMOOT_PASSPHRASE="").out
    said = program.done("join", "-", "--as", "Ben", "--peer", one.address, stdin=link)
    assert said.out == "You belong to Maple Street now.\n"
    assert one.end() == (0, "")
    return program


def texts(program: Any, channel: str) -> list[tuple[str, str]]:
    found = program.done("read", channel, "--last", "500", "--json").json
    return [(message["message"], message["text"]) for message in found]


def test_a_hub_says_where_it_listens_and_ends_when_told(hub: Hub, street: Any) -> None:
    host, port = hub.address.rsplit(":", 1)
    assert host == "127.0.0.1"
    assert 0 < int(port) < 65_536
    assert street.profile.joinpath("engine.sock").is_socket()
    assert hub.end() == (0, "")
    assert not street.profile.joinpath("engine.sock").exists()


def test_two_profiles_become_equal(hub: Hub, street: Any, ben: Any) -> None:
    street.done("say", "street", "from Ana, through the hub")
    ben.done("say", "street", "from Ben, alone")
    said = ben.done("sync", "--until-quiet", "--for", "30s", "--peer", hub.address)
    assert said.out.startswith("1 computer connected, ")
    assert texts(ben, "street") == texts(street, "street")
    assert {text for _, text in texts(street, "street")} >= {"from Ana, through the hub", "from Ben, alone"}
    assert {member["name"] for member in street.done("members", "--json").json} == {"Ana", "Ben"}
    found = ben.done("search", "through the hub", "--json").json
    assert [message["by"] for message in found] == ["Ana"]


def test_sync_counts_what_was_exchanged(hub: Hub, street: Any, ben: Any) -> None:
    ben.done("sync", "--until-quiet", "--for", "30s", "--peer", hub.address)
    for number in range(3):
        street.done("say", "street", f"count {number}")
    ben.done("say", "street", "and one back")
    found = ben.done("sync", "--until-quiet", "--for", "30s", "--peer", hub.address, "--json").json
    assert (found["received"], found["passed_on"], found["connected"]) == (3, 1, 1)
    assert found["state"] == "everyone"


def test_status_has_stable_keys(hub: Hub, street: Any, ben: Any) -> None:
    found = street.done("status", "--json").json
    assert set(found) == {
        "state", "as_of", "as_of_ms", "listening", "clock_ahead_ms", "trouble", "unsent", "peers", "running",
        "needs_newer", "provisional", "two_continuations", "faults", "unserved_interfaces", "shortages", "blind",
        "left_untold", "silent", "put_aside", "put_aside_by",
    }  # fmt: skip
    assert found["running"] is True
    assert found["listening"] == hub.address
    (peer,) = found["peers"]
    assert set(peer) == {
        "group", "device", "member", "person", "connected", "address", "last_exchange", "last_exchange_ms", "lacks",
        "owes", "version", "clock_ahead_ms",
    }  # fmt: skip
    assert (peer["person"], peer["connected"]) == ("Ben", False)
    assert re.search(r"^Ben +away", street.done("status").out, re.MULTILINE)
    assert ben.done("status", "--json").json["running"] is False


def test_a_silent_computer_still_dials_an_address(hub: Hub, street: Any, ben: Any) -> None:
    street.done("say", "street", "to whom is silent")
    said = ben.done("sync", "--silent", "--until-quiet", "--for", "30s", "--peer", hub.address)
    assert "1 computer connected" in said.out
    assert "to whom is silent" in {text for _, text in texts(ben, "street")}


def test_a_second_hub_is_refused_and_the_first_goes_on(hub: Hub, street: Any) -> None:
    assert "already running" in street.refused("hub")
    street.done("say", "street", "still here")


def test_a_killed_hub_leaves_nothing_in_the_way(hub: Hub, street: Any) -> None:
    street.done("say", "street", "before the kill")
    hub.process.kill()
    hub.process.communicate(timeout=30)
    assert street.profile.joinpath("engine.sock").exists()
    assert texts(street, "street")[-1][1] == "before the kill"
    assert street.done("fsck").out.endswith("Everything is in order.\n")


@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="no /proc")
def test_no_secret_in_what_other_users_may_see(hub: Hub) -> None:
    for name in ("cmdline", "environ"):
        assert PASSPHRASE.encode() not in Path(f"/proc/{hub.process.pid}/{name}").read_bytes()


def test_nobody_there(street: Any) -> None:
    assert "Nobody answers" in street.refused("sync", "--for", "1s", "--peer", "127.0.0.1:9")
    assert "not an address" in street.refused("sync", "--for", "1s", "--peer", "nowhere")
    assert "192.0.2.200" in street.refused("hub", "--listen", "192.0.2.200:4000")


def test_silent_mode_is_remembered_and_said(make: Any) -> None:
    program = make("hush")
    program.done("start", "Fir", "--as", "Ana")
    assert program.done("network", "silent").out.startswith("Not silent: members of Fir")
    program.done("network", "silent", "on")
    assert program.done("network", "silent").out.startswith("Silent: this computer announces nothing of Fir")
    assert program.done("network", "silent", "off").out.startswith("Not silent")


def test_whether_one_is_shown_is_remembered_and_said(make: Any) -> None:
    program = make("shy")
    program.done("start", "Fir", "--as", "Ana")
    assert "neighbours see that you are here" in program.done("network", "presence").out
    program.done("network", "presence", "off")
    assert program.done("network", "presence").out.startswith("Nobody sees that you are here")
    assert "neighbours see" in program.done("network", "presence", "on").out


def test_computers_of_several_groups_stand_under_the_names_of_their_groups(hub: Hub, ben: Any) -> None:
    ben.done("start", "Fir", "--as", "Benny")
    assert re.search(r"^Maple Street +Ana +away", ben.done("status").out, re.MULTILINE)
