"""Records of any kind in the terminal, as their modules declare them."""

from typing import Any


def test_records_are_made_shown_and_changed_by_name(street: Any) -> None:
    [record] = street.done("do", "conversations.add_channel", "name=Garden", "purpose=Beds", "--json").json["records"]
    listed = street.done("list", "channel", "--json").json
    assert [(each["record"], each["by"]) for each in listed if each["title"] == "Garden"] == [(record, "Ana")]
    assert street.done("do", "conversations.change_channel", "channel=garden", "archived=yes").out.split()[0] == record
    assert "is so already" in street.done("do", "conversations.change_channel", "channel=garden", "archived=yes").out
    shown = street.done("show", "garden", "--json").json
    assert shown["fields"].items() >= {"name": "Garden", "purpose": "Beds", "archived": "yes"}.items()
    assert shown["fields"]["archived_by"]
    assert shown["marks"] == ["is:archived"]
    assert "Beds" in street.done("show", record).out


def test_a_message_is_shown_by_its_words(street: Any) -> None:
    street.done("say", "welcome", "hello everybody")
    [message] = street.done("list", "message", "--json").json
    assert message["title"] == "hello everybody"
    for given in (message["record"], "hello everybody"):
        shown = street.done("show", given).out
        assert "Text     hello everybody" in shown
        assert "Channel  welcome (" in shown
    street.done("do", "conversations.react", "message=hello everybody", "emoji=👍")
    assert "👍 Ana" in street.done("show", "hello everybody").out


def test_what_may_be_written_is_said(street: Any) -> None:
    offered = street("do").out
    assert "people.set_profile" in offered
    assert "tick" not in offered
    assert "skills" in street.done("do", "people.set_profile").out
    assert "yes or no" in street.done("do", "conversations.change_channel").out
    assert "a record, by title or id" in street.done("do", "conversations.say").out


def test_a_member_without_a_profile_is_known_as_a_member(street: Any) -> None:
    assert "Ana is a member and has no profile yet" in street.refused("show", "Ana")
    assert "nothing of this kind yet" in street("list", "profile").err
    [profile] = street.done("do", "people.set_profile", "about=bread", "--json").json["records"]
    assert [each["title"] for each in street.done("list", "profile", "--json").json] == ["Ana"]
    for given in ("Ana", profile):
        assert "bread" in street.done("show", given).out


def test_what_is_needed_is_said(street: Any) -> None:
    assert "needed" in street.done("do", "conversations.add_channel").out
    assert "conversations.say" in street.refused("do", "choir.sing")
    assert "NAME=VALUE" in street.refused("do", "conversations.say", "hello")
    assert "nothing called shed" in street.refused("do", "conversations.say", "channel=shed", "text=hello")
    refused = street.refused("do", "conversations.add_channel", "name=a", "colour=red")
    assert "takes no colour. It takes: name, purpose" in refused
    assert "name is given twice" in street.refused("do", "conversations.add_channel", "name=a", "name=b")
    channel = street.done("list", "channel", "--json").json[0]["record"]
    refused = street.refused("do", "gatherings.cancel", f"gathering={channel}")
    assert "This is something else (channel), and not what is asked for here (gathering)" in refused
    assert "no text in which words are marked (channel)" in street.refused("mark", "welcome", "hello", "--bold")
    assert "on is yes or no" in street.refused("do", "settings.switch", "module=conversations", "on=perhaps")
    assert "profile, channel, " in street.refused("list", "frog")
    assert "nothing called shed" in street.refused("show", "shed")
    assert "no Unicode" in street.refused("show", b"\xff".decode("utf-8", "surrogateescape"))
    for number in ("--5", "\xb2", "1.5", "9" * 30, "9" * 5000):
        assert "The value for moment" in street.refused("do", "settings.tick", f"moment={number}")
    for _ in range(2):
        street.done("do", "conversations.add_channel", "name=Twin")
    assert "Use one of their ids" in street.refused("show", "Twin")


def test_the_id_of_what_no_list_shows_leads_to_what_it_is_about(street: Any) -> None:
    """An answer is personal: it is named by its alert."""
    alert, answer = (
        street.done("do", intent, *values, "--json").json["records"][0] for intent, values in (
            ("alerts.add_alert", ("title=Gas smell", "severity=information", "instruction=Open the windows.")),
            ("alerts.answer", ("alert=Gas smell", "says=safe")),
        ))  # fmt: skip
    for words in (("show", answer), ("do", "alerts.answer", f"alert={answer}", "says=safe")):
        refused = street.refused(*words)
        assert f"kept with Gas smell (answer to an alert). Name Gas smell instead, or its id: {alert}." in refused
    assert "nothing called" in street.refused("show", f"{answer[:-1]}{'0' if answer[-1] != '0' else '1'}")


def test_an_intent_that_a_module_lacks_is_answered_with_those_that_it_has(street: Any) -> None:
    refused = street.refused("do", "conversations.add_chanel")
    assert "It offers, the most alike first: conversations.add_channel, " in refused
    assert "conversations.say" in refused
    assert "people." not in refused


def test_the_beginning_of_one_title_is_enough_to_show_it(street: Any) -> None:
    for name in ("Waffle evening", "Waffles", "Waffle"):
        street.done("do", "conversations.add_channel", f"name={name}")
    assert "Waffle evening" in street.done("show", "waffle e").out
    assert street.done("show", "Waffle", "--json").json["title"] == "Waffle"
    refused = street.refused("show", "Waff")
    assert "Several titles begin with Waff." in refused
    assert all(f"{name} (" in refused for name in ("Waffle evening", "Waffles", "Waffle"))
    assert "nothing called Waffle e" in street.refused("do", "conversations.say", "channel=Waffle e", "text=hello")


def test_ones_own_messages_are_no_news(street: Any) -> None:
    street.done("today")
    street.done("say", "welcome", "hello")
    assert street.done("today", "--json").json["news"] == {}
    assert "Waiting for you: nothing" in street.done("today").out


def test_any_record_is_talked_about(street: Any) -> None:
    street.done("do", "people.set_profile", "name=Ana")
    street.done("say", "Ana", "happy birthday", "--record")
    assert street.done("show", "Ana", "--json").json["talk"] == [{"by": "Ana", "text": "happy birthday"}]
    assert "happy birthday" in street.done("show", "Ana").out
    for number in range(5):
        street.done("say", "Ana", f"wish {number}", "--record")
    shown = street("show", "Ana")
    assert "happy birthday" not in shown.out
    assert "--record" in shown.err
    told = street.done("read", "Ana", "--record", "--json").json
    assert [each["text"] for each in told] == ["happy birthday", *(f"wish {number}" for number in range(5))]


def test_what_happened_is_told_in_words(hub: Any, street: Any, ben: Any) -> None:
    ben.done("today")
    [record] = street.done("do", "conversations.add_channel", "name=Compost", "--json").json["records"]
    assert street.done("history", record, "--json").json[0]["said"] == "Ana opened the channel Compost."
    assert "Ana opened the channel Compost." in street.done("history", record).out
    assert street.done("today", "--json").json["activity"] == []
    street.done("say", "Compost", "Bring your leaves.")
    ben.done("sync", "--until-quiet", "--for", "30s", "--peer", hub.address)
    found = ben.done("today", "--json").json
    [opened] = [each["said"] for each in found["activity"] if each["record"] == record]
    assert opened == "Ana opened the channel Compost."
    assert found["news"]["message"] == 1
    again = ben.done("today", "--json").json
    assert (again["activity"], again["news"]) == ([], {})
    assert "Ana founded the group." in ben.done("moderation").out
    assert ben.done("moderation", "--skip", "100").out == "There is nothing more.\n"


def test_without_a_name_it_is_said_what_there_is(street: Any) -> None:
    for command in ("list", "show"):
        said = street(command)
        assert said.code == 0
        assert {"channel", "message", "profile"} <= set(said.out.split())
        assert "folkmoot list KIND" in said.err
        assert "channel" in [each["kind"] for each in street.done(command, "--json").json]
    said = street("do")
    [line] = [line for line in said.out.splitlines() if line.startswith("conversations.add_channel ")]
    assert line.split()[1:3] == ["name=…", "[purpose=…]"]
    offered = {each["intent"]: each["arguments"] for each in street.done("do", "--json").json}
    assert offered["conversations.say"]["text"] == "needed"
    assert offered["conversations.say"]["reply"] == ""


def test_what_cannot_be_undone_is_said_plainly(street: Any) -> None:
    assert "cannot be taken back" in street.refused("undo", "welcome")
