"""Deciding who belongs, in the terminal: Ana founds, Ben joins through her hub."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tests.desktop.cli.conftest import Hub

SYNC = ("sync", "--for", "20s", "--until-quiet", "--peer")


def states(program: Any) -> dict[str, str]:
    said = program("members", "--json")
    assert said.code == 0, said.err
    return {member["name"]: member["state"] for member in json.loads(said.out)}


def holders(program: Any, role: str) -> list[str]:
    names = {each["member"]: each["name"] for each in program.done("members", "--json").json}
    [found] = [each["holders"] for each in program.done("role", "list", "--json").json if each["role"] == role]
    return [names[each] for each in found]


def test_a_newcomer_votes_once_a_resolution_says_so(street: Any, ben: Any, hub: Hub) -> None:
    assert states(street) == {"Ana": "member", "Ben": "provisional"}
    assert street.done("admit", "ben").out == "Ben votes.\n"
    assert states(street) == {"Ana": "member", "Ben": "member"}
    assert ben(*SYNC, hub.address).code == 0
    assert states(ben) == {"Ana": "member", "Ben": "member"}
    assert "votes already" in street.refused("admit", "Ben")
    assert "1 to 300 people" in street.refused("invite", "--uses", "999")
    assert "do not hold the role" in street.refused("circle", "new", "Money", "--role", "treasurers")
    assert "nothing to restore" in street.refused("restore", "Ben")


def test_roles_are_granted_by_resolution(street: Any, ben: Any) -> None:
    assert "what it allows" in street.refused("role", "grant", "librarian", "Ben")
    assert "library.keep" in street.refused("role", "grant", "librarian", "Ben", "--power", "libary.keep")
    assert "admission, alone, attest" in street.refused("resolve", "propose", "--rule", "atest=2")
    assert "1–9" in street.refused("resolve", "propose", "--rule", "attest=0")
    assert "1–9" in street.refused("resolve", "propose", "--rule", f"attest={2**64}")
    assert "1–9" in street.refused("resolve", "propose", "--rule", f"attest={'9' * 5000}")
    assert street.done("resolve", "propose", "--rule", "attest=3").out == "the rule attest=3 holds.\n"
    given = street.done("role", "grant", "librarian", "Ben", "--power", "library.keep").out
    assert given == "Ben is librarian.\nlibrarian now allows library.keep.\n"
    assert street.done("role", "grant", "librarian", "Ana").out == "Ana is librarian.\n"
    street.done("role", "end", "librarian", "Ana")
    (librarian,) = [role for role in street.done("role", "list", "--json").json if role["role"] == "librarian"]
    assert librarian["powers"] == ["library.keep"]
    assert street.done("role", "grant", "moderator", "Ben").out == "Ben is moderator.\n"
    street.done("role", "end", "moderator", "Ben")
    assert "Ana does not hold" in street.refused("role", "end", "librarian", "Ana")
    assert "everything" in street.done("role", "list").out
    street.done("role", "end", "librarian", "Ben")
    assert "got other powers" not in street.done("moderation").out
    assert [each["state"] for each in street.done("resolve", "list", "--json").json].count("followed") >= 3


def test_a_role_has_a_term_and_nobody_loses_it_by_time_alone(street: Any, ben: Any) -> None:
    today = datetime.now(UTC).date()
    soon, late = str(today + timedelta(days=30)), str(today + timedelta(days=90))
    said = street.done("role", "grant", "warden", "Ben", "--until", soon).out
    keep = "and its holders keep it until the group decides"
    assert said == f"Ben is warden.\nthe term of warden ends on {soon}, {keep}.\n"
    assert f"until {soon}" in street.done("role", "list").out
    reminder = f"The term of the role warden ends on {soon}. It is held by Ana and Ben. Decide in time"
    assert reminder in street.done("members").out
    assert "`folkmoot role term warden DAY` proposes another term" in street.done("groups").out
    assert late in street.done("role", "term", "warden", late).out
    assert "The term of" not in street.done("members").out
    assert "warden got another term" in street.done("moderation").out
    assert "something to change" in street.refused("role", "term", "warden", late)
    assert street.done("role", "term", "warden", "none").out == "the role warden has no term.\n"
    assert street.done("resolve", "propose", "--term", f"warden={soon}", "--end", "warden=Ben").code == 0
    street.done("role", "end", "warden", "Ana")
    [warden] = [role for role in street.done("role", "list", "--json").json if role["role"] == "warden"]
    assert (warden["holders"], warden["until"]) == ([], None)
    assert "--until" in street.refused("role", "term", "warden", late)
    assert "There is no role" in street.refused("role", "term", "king", late)
    for day in ("tomorrow", "2020-01-01", "2026-02-30", "9999-12-31"):
        assert street("role", "term", "steward", day).code == 2


def test_nobody_gives_up_the_last_power_unawares(street: Any, ben: Any, hub: Hub) -> None:
    """Neither by a resolution, nor by a signature, nor by leaving."""
    for deed in (("role", "end", "steward", "Ana"), ("resolve", "propose", "--end", "steward=Ana")):
        warning = street.refused(*deed)
        assert "nobody could change the settings" in warning
        assert "`folkmoot role grant steward NAME`" in warning
        assert "--yes" in warning
    assert "nobody could let people in, suspend somebody and change the settings" in street.refused("leave")
    assert ben(*SYNC, hub.address).code == 0
    proposed = ben.done("role", "end", "steward", "Ana", "--yes").out
    assert "After it nobody could change the settings.\n" in proposed
    assert ben(*SYNC, hub.address).code == 0
    [waiting] = [each for each in street.done("resolve", "list", "--json").json if each["state"] == "open"]
    assert waiting["ends_powers"] == ["group.settings"]
    assert waiting["id"][:12] in street.done("today").out
    assert [each["id"] for each in street.done("today", "--json").json["decisions"]] == [waiting["id"]]
    assert "--yes" in street.refused("resolve", "sign", waiting["id"])
    assert street.done("resolve", "sign", waiting["id"], "--yes").out == "Ana is no longer steward.\n"
    assert "Waiting for you: nothing" in street.done("today").out
    assert "`folkmoot role list`" in ben.refused("invite")
    assert street.done("role", "grant", "steward", "Ana").out.startswith("Proposed: ")
    assert ben(*SYNC, hub.address).code == 0
    [again] = [each for each in ben.done("resolve", "list", "--json").json if each["state"] == "open"]
    shown = ben.done("resolve", "show", again["id"]).out
    assert f"No. {again['number']}, proposed.\n" in shown
    assert ben.done("resolve", "sign", again["id"]).out == "Ana is steward.\n"
    assert ben(*SYNC, hub.address).code == 0
    assert "Ana became steward" in street.done("today").out


def test_what_a_member_alone_cannot_decide_waits_for_signatures(street: Any, ben: Any, hub: Hub) -> None:
    assert "nobody could let people in" in ben.refused("remove", "Ana")
    said = ben.done("remove", "Ana", "--yes").out
    (waiting,) = [each for each in ben.done("resolve", "list", "--json").json if each["state"] == "open"]
    assert said == (
        "Proposed: Ana is removed.\n"
        "After it nobody could let people in, suspend somebody and change the settings.\n"
        f"It needs the signature of Ana. They type: folkmoot resolve sign {waiting['id'][:12]}\n"
    )
    assert "the signature of Ana" in ben.done("resolve", "list").out
    assert "proposed already" in ben.refused("remove", "Ana")
    assert "signed this already" in ben.refused("resolve", "sign", waiting["id"])
    assert states(ben)["Ana"] == "member"
    assert len(waiting["signed"]) == 1
    shown = ben.done("resolve", "show", waiting["id"][:12]).out
    assert shown == ben.done("resolve", "show", str(waiting["number"])).out
    assert "signed by Ben" in shown
    assert "resolve list" in ben.refused("resolve", "sign", "00" * 6)
    assert "8 or more characters" in ben.refused("resolve", "sign", waiting["id"][:7])


def test_suspension_stops_writing_at_once_and_its_author_ends_it(street: Any, ben: Any, hub: Hub) -> None:
    assert "folkmoot leave" in street.refused("suspend", "Ana")
    street.done("suspend", "Ben")
    assert states(street)["Ben"] == "suspended"
    assert "Once you have left, nobody could let people in" in street.refused("leave")
    assert "already" in street.refused("suspend", "Ben")
    assert ben(*SYNC, hub.address).code == 0
    assert "suspended" in ben.refused("say", "welcome", "hello")
    assert "you are suspended" in ben.done("groups").out
    assert "Ana suspended Ben." in ben.done("today").out
    assert "Ana suspended Ben." not in ben.done("today").out
    assert "You are suspended" in ben.refused("suspend", "Ana")
    assert "You are suspended" in ben.refused("invite")
    assert street.done("restore", "Ben").out == "Ben is no longer suspended.\n"
    assert states(street)["Ben"] == "member"
    assert "Ana ended the suspension of Ben." in street.done("moderation").out.splitlines()[0]
    [_, second] = street("moderation", "--most", "2", "--json").json
    assert (second["what"], second["by"], second["whom"]) == ("activity.roll.suspended", "Ana", "Ben")
    assert "--skip 2" in street("moderation", "--most", "2").err
    assert "suspen" not in street.done("moderation", "--skip", "2").out
    assert street.done("today").out.endswith(": nothing\n")


def test_a_resolution_says_whose_suspension_it_ends(street: Any, ben: Any, hub: Hub) -> None:
    street.done("suspend", "Ben")
    assert ben(*SYNC, hub.address).code == 0
    assert ben.done("restore", "Ben").out.startswith("Proposed: the suspension of Ben ends.\n")
    assert ben(*SYNC, hub.address).code == 0
    street.done("restore", "Ben")
    assert "the suspension of Ben ends" in street.done("resolve", "list").out


def test_wrong_names_say_what_there_is(street: Any) -> None:
    assert "There are: Ana" in street.refused("suspend", "Zoe")
    assert "own removal" in street.refused("remove", "Ana")
    assert "needs something to change" in street.refused("resolve", "propose")
    assert "--yes" in street.refused("leave")


def test_somebody_removed_is_out_and_told_so(street: Any, ben: Any, hub: Hub) -> None:
    street.done("remove", "Ben")
    assert states(street) == {"Ana": "member", "Ben": "removed"}
    assert "removed already" in street.refused("remove", "Ben")
    ben(*SYNC, hub.address)
    assert ben("say", "welcome", "hello").code == 1


def test_a_lost_computer_is_named_by_its_id(street: Any) -> None:
    (device,) = street.done("device", "list", "--json").json
    assert "only device" in street.refused("device", "drop", device)
    assert "`folkmoot device list`" in street.refused("device", "drop", "00" * 16)


def test_who_has_left_is_no_member(make: Any, tmp_path: Path) -> None:
    program = make("alone")
    program.done("start", "Elm", "--as", "Cleo")
    program.done("say", "welcome", "the ladder is back")
    assert program.done("leave", "--yes").out == "You have left Elm.\n"
    assert "Cleo" in program.done("search", "ladder").out
    assert "you have left" in program.done("groups").out
    deeds = [("say", "welcome", "hello"), ("leave", "--yes"), ("invite",), ("circle", "new", "Mine")]
    for deed in (*deeds, ("resolve", "propose", "--rule", "attest=3")):
        assert "You have left this group" in program.refused(*deed)
    assert "`folkmoot members`" in program("device", "list").err
    members = program.done("members").out
    assert "You have left this group" in members
    assert "role grant" not in members
    program.done("archive", "export", str(tmp_path / "elm.zip"))
    assert "1 message" in program.done("archive", "verify", str(tmp_path / "elm.zip")).out


def test_who_has_left_comes_back_by_invitation(make: Any, tmp_path: Path) -> None:
    fern, gus = make("fern"), make("gus")
    fern.done("start", "Ash", "--as", "Fern")
    hub = Hub(fern, tmp_path / "passphrase")
    try:
        gus.done("join", "-", "--as", "Gus", "--peer", hub.address, stdin=fern("invite").out)
        gus.done("leave", "--yes")
        gus(*SYNC, hub.address)
        for deed in (("restore", "Gus"), ("admit", "Gus"), ("role", "grant", "warden", "Gus")):
            said = fern.refused(*deed)
            assert "Gus has left" in said
            assert "`folkmoot invite`" in said
            assert "`folkmoot join LINK`" in said
        gus.done("join", "-", "--as", "Gus", "--peer", hub.address, stdin=fern("invite").out)
        assert states(fern) == {"Fern": "member", "Gus": "provisional"}
    finally:
        hub.end()


def test_in_a_group_of_two_who_came_back_votes_again_and_holds_no_role_until_then(make: Any, tmp_path: Path) -> None:
    """Whoever left and came back counts for the majority until that is put right, and cannot sign it."""
    hana, ivo = make("hana"), make("ivo")
    hana.done("start", "Elder", "--as", "Hana")
    hub = Hub(hana, tmp_path / "passphrase")
    try:
        ivo.done("join", "-", "--as", "Ivo", "--peer", hub.address, stdin=hana("invite").out)
        hana.done("admit", "Ivo")
        hana.done("role", "grant", "steward", "Ivo")
        ivo(*SYNC, hub.address)
        ivo.done("leave", "--yes")
        ivo(*SYNC, hub.address)
        ivo.done("join", "-", "--as", "Ivo", "--peer", hub.address, stdin=hana("invite").out)
        assert holders(hana, "steward") == ["Hana"]
        assert "Only Hana may" in hana.done("members").out
        assert "Only Hana may change the settings" in ivo.refused("settings", "set", "--name", "Alder")
        assert hana.done("admit", "Ivo").out == "Ivo votes.\n"
        assert hana.done("role", "grant", "steward", "Ivo").out == "Ivo is steward.\n"
    finally:
        hub.end()


def test_two_who_remain_of_four_agree_first_that_the_others_left(make: Any, tmp_path: Path) -> None:
    """Where one signature is not enough, what comes first is said, and what comes after it."""
    kim, others = make("kim"), [make(name) for name in ("lea", "max", "noa")]
    kim.done("start", "Alder", "--as", "Kim")
    hub = Hub(kim, tmp_path / "passphrase")
    try:
        link = kim("invite", "--uses", "9").out
        for each, name in zip(others, ("Lea", "Max", "Noa"), strict=True):
            each.done("join", "-", "--as", name, "--peer", hub.address, stdin=link)
        kim.done("admit", "Lea", "Max", "Noa")
        kim.done("resolve", "propose", *(f"--grant=steward={name}" for name in ("Lea", "Max", "Noa")))
        for each in others:
            each(*SYNC, hub.address)
        for each, name in zip(others[1:], ("Max", "Noa"), strict=True):
            each.done("leave", "--yes")
            each(*SYNC, hub.address)
            each.done("join", "-", "--as", name, "--peer", hub.address, stdin=kim("invite").out)
        said = kim.done("admit", "Max", "Noa").out
        assert "Proposed: Max left and is no voter any more." in said
        assert "`folkmoot admit Max Noa`" in said or "`folkmoot admit Noa Max`" in said
        assert "proposed already" in kim.refused("admit", "Max", "Noa")
        others[0](*SYNC, hub.address)
        decisions = others[0].done("resolve", "list", "--json").json
        [decision] = [each["id"] for each in decisions if each["state"] == "open"]
        others[0].done("resolve", "sign", decision[:12])
        others[0](*SYNC, hub.address)
        assert "Proposed: Max votes." in kim.done("admit", "Max", "Noa").out
    finally:
        hub.end()


def test_another_computer_of_mine_joins_as_me(make: Any, tmp_path: Path) -> None:
    first, second = make("first"), make("second")
    first.done("start", "Oak", "--as", "Dora")
    said = first("device", "link")
    assert said.code == 0
    assert "Keep `folkmoot hub`" in said.err
    assert "to a day" in first.refused("device", "link", "--expires", "9d")
    hub = Hub(first, tmp_path / "passphrase")
    try:
        link = first.done("device", "link").out
        joined = second.done("join", "-", "--peer", hub.address, stdin=link).out
        assert joined == "This computer belongs to Oak now, as yours: Dora.\n"
        second.done("say", "welcome", "from the second")
        listed = second("device", "list").out.splitlines()
        [here] = [line.split()[0] for line in listed if "this computer" in line]
        assert "repeat the command with --yes" in second.refused("device", "drop", here[:12])
        assert second(*SYNC, hub.address).code == 0
        for program in (first, second):
            (dora,) = program.done("members", "--json").json
            assert (dora["name"], len(dora["devices"])) == ("Dora", 2)
            (message,) = program.done("read", "welcome", "--json").json
            assert message["text"] == "from the second"
    finally:
        hub.end()


def test_a_hub_passes_on_what_it_cannot_read(make: Any, tmp_path: Path) -> None:
    founder, relay = make("founder"), make("relay")
    founder.done("start", "Ash", "--as", "Emil")
    one = Hub(founder, tmp_path / "passphrase")
    try:
        link = founder.done("device", "link", "--blind").out
        joined = relay.done("join", "-", "--peer", one.address, stdin=link).out
    finally:
        one.end()
    assert joined.startswith("This computer is a hub of Ash now")
    founder.done("say", "welcome", "passed on unread")
    other = Hub(relay, tmp_path / "passphrase")
    try:
        assert founder(*SYNC, other.address).code == 0
        assert relay.done("status", "--json").json["blind"] is True
        assert "cannot read it" in relay.done("status").out
        assert "only passes on" in relay.done("groups").out
        assert "hub" in relay.refused("say", "welcome", "hello")
        assert relay("fsck").code == 0
        assert [line.endswith("reads nothing") for line in founder("device", "list").out.splitlines()] == [
            False, True,
        ]  # fmt: skip
    finally:
        assert "cannot read it" in other.end()[1]
