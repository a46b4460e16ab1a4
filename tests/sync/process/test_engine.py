"""Two neighbours and one group: the basic story."""

import asyncio
from typing import Any

import pytest

from models.errors import Refused
from sync import api
from sync.circle_commands import AskCircles, OpenCircle
from sync.history_commands import History
from sync.store.database import BadStatement, Database
from sync.trust.renewal import FIRST


def test_two_neighbours_talk_while_one_of_them_is_sometimes_away(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        await ana.say("hello Ben")
        await ben.say("hello Ana")
        await street.alike()
        await street.until(lambda: ana.engine.runtime.reporter.status().unsent == 0)  # Ben's answer is here

        street.network.cut("ana", "ben")
        await street.until(lambda: not ana.engine.runtime.net.sessions)
        for number in range(20):
            await ana.say(f"one {number} from Ana")
            await ben.say(f"two {number} from Ben")
        assert len(ana.texts()) == len(ben.texts()) == 22
        assert (await ana.status()).unsent == 20

        street.network.heal("ana", "ben")
        await ben.meet(ana)
        await street.alike()
        assert len(ana.texts()) == 42
        await street.until(lambda: ana.engine.runtime.reporter.status().state == "everyone")
        assert (await ana.status()).unsent == 0

    street.play(story())


def test_what_changes_in_a_circle_is_told_for_that_circle(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        heard: list[tuple[str, int]] = []
        group = ben.engine.runtime.groups[1]

        def hear(event: api.Event) -> None:
            if isinstance(event, api.Changed):
                heard.append((event.feature, event.list_number))

        ben.engine.subscribe(hear)
        await ana.say("hello everyone")
        await street.until(lambda: bool(heard))
        assert set(heard) == {("conversations", 1)}
        heard.clear()
        circle = await ana.engine.handle(OpenCircle(1, "people", "Surprise", (group.me,)))
        await street.until(lambda: bool(heard))
        (mine,) = (await ben.engine.handle(AskCircles(1))).circles
        assert set(heard) == {("circles", mine.list_number)}
        heard.clear()
        place = await ana.do("conversations.add_channel", name="Plans", circle=circle.id)
        said = await ana.do("conversations.say", channel=place, text="the cake")
        await ana.do("conversations.redact", message=said)
        await street.until(lambda: ben.rows("SELECT text FROM message WHERE record = ?", said) == [("",)])
        assert set(heard) == {("conversations", mine.list_number)}
        assert mine.list_number < 0

    street.play(story())


def test_a_third_hears_through_the_second(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        cleo = await street.neighbour("cleo")
        link = await ana.invite()
        await street.until(lambda: ben.rows("SELECT 1 FROM invitations WHERE state = 'open'") != [])
        street.network.cut("ana", "cleo")
        await cleo.join(link, ben)
        await cleo.say("hello from over the fence")
        await street.alike()
        assert "hello from over the fence" in ana.texts()
        assert [name for (name,) in ana.rows("SELECT name FROM members ORDER BY name")] == ["Ana", "Ben", "Cleo"]

    street.play(story())


def test_an_invitation_admits_as_often_as_it_says(street: Any, impatient: None) -> None:
    async def story() -> None:
        ana = await street.neighbour("ana")
        await ana.start()
        link = await ana.invite(uses=1)
        ben, cleo = await street.neighbour("ben"), await street.neighbour("cleo")
        await ben.join(link, ana)
        with pytest.raises(Refused) as refused:
            await cleo.join(link, ana)
        assert refused.value.code == "join.no_answer"
        assert len(ana.rows("SELECT 1 FROM members")) == 2

    street.play(story())


def test_a_revoked_or_expired_invitation_admits_nobody(street: Any, impatient: None) -> None:
    async def story() -> None:
        time = {"now": 1_800_000_000_000}
        ana = await street.neighbour("ana", lambda: time["now"])
        ben = await street.neighbour("ben", lambda: time["now"])
        await ana.start()
        revoked = await ana.engine.handle(api.Invite(1))
        await ana.engine.handle(api.Revoke(1, revoked.id))
        for link in (revoked.link, await ana.invite(seconds=60)):
            time["now"] += 61_000
            with pytest.raises(Refused) as refused:
                await ben.join(link, ana)
            assert refused.value.code == "join.no_answer"
        assert ben.rows("SELECT * FROM groups") == []

    street.play(story())


def test_a_member_who_is_no_steward_cannot_invite(street: Any) -> None:
    async def story() -> None:
        _ana, ben = await street.two()
        with pytest.raises(Refused) as refused:
            await ben.invite()
        assert refused.value.code == "roll.not_a_steward"
        await ben.say("and still I can talk")

    street.play(story())


def test_what_was_said_is_there_after_a_restart(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        record = await ana.say("hello")
        await street.alike()
        await ben.do("conversations.react", message=record, emoji="👍")
        await street.alike()
        before = ana.everything()
        await ana.sleep()
        await ana.wake()
        assert ana.everything() == before
        await ben.meet(ana)
        await ana.do("conversations.edit", message=record, text="hello everybody")
        await street.alike()
        page = await ben.engine.handle(History(record, keys=("text",)))
        assert [each.values["text"] for each in page.revisions] == ["hello everybody", "hello", "hello"]

    street.play(story())


def test_a_refused_wish_changes_nothing(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        record = await ana.say("hello")
        await street.alike()
        before = ben.everything()
        wishes = [
            ("conversations.edit", {"message": record, "text": "not mine"}),
            ("conversations.say", {"channel": b"\x00" * 16, "text": "nowhere"}),
            ("conversations.say", {"channel": ben.channel("welcome"), "text": "\ud800"}),
            ("conversations.say", {"channel": ben.channel("welcome"), "text": ""}),
            ("conversations.say", {"word": "unknown"}),
            ("nothing.at_all", {}),
        ]
        for intent, arguments in wishes:
            with pytest.raises(Refused):
                await ben.do(intent, **arguments)
        assert ben.everything() == before
        await ben.say("hello Ana")
        await street.alike()

    street.play(story())


def test_two_days_of_wrong_clock_are_shown_and_over_once_it_is_set_right(street: Any) -> None:
    async def story() -> None:
        hour = 3_600_000
        now = 1_800_000_000_000
        cleos = [now + 48 * hour]
        ana = await street.neighbour("ana", lambda: now)
        ben = await street.neighbour("ben", lambda: now)
        cleo = await street.neighbour("cleo", lambda: cleos[0])
        await ana.start()
        link = await ana.invite(uses=2)
        await ben.join(link, ana)
        await cleo.join(link, ana)
        await cleo.meet(ben)
        await street.until(lambda: cleo.engine.runtime.clock.ahead == 48 * hour)
        await cleo.say("hello from the day after tomorrow")
        await street.alike()
        assert (await cleo.status()).clock_ahead == 48 * hour
        assert (await ana.status()).clock_ahead == 0
        await ben.say("hello")
        await street.alike()
        cleos[0] = now + 1000
        await cleo.say("hello one")
        await street.alike()
        await ana.say("hello two")
        await street.alike()
        assert ben.texts() == ["hello", "hello one", "hello two", "hello from the day after tomorrow"]

    street.play(story())


def test_garbage_as_a_link_is_refused_in_words(street: Any) -> None:
    async def story() -> None:
        ana = await street.neighbour("ana")
        await ana.start()
        good = await ana.invite()
        for link in ("", "folkmoot:join/", good[:-3], good.replace(good[20], "_"), "x" * 5000, good + "ÿ"):
            with pytest.raises(Refused) as refused:
                await asyncio.wait_for(ana.engine.handle(api.Join(link, "Ana")), 5)
            assert refused.value.code in ("join.bad_link", "join.already_member")

    street.play(story())


def test_keys_are_renewed_once_a_month_and_everybody_goes_on(street: Any) -> None:
    async def story() -> None:
        day = 24 * 3_600_000
        time = {"now": 1_800_000_000_000}
        ana = await street.neighbour("ana", lambda: time["now"])
        ben = await street.neighbour("ben", lambda: time["now"])
        await ana.start()
        await ben.join(await ana.invite(), ana)
        await ana.say("hello under the first key")
        theirs, ours = (each.engine.runtime.groups[1].keys.epochs for each in (ben, ana))
        (first,) = ours.known
        for day_number, renewed in ((29, False), (32, True), (33, True)):
            time["now"] = 1_800_000_000_000 + day_number * day
            ana.engine.runtime.upkeep.keys.renew_monthly(ana.engine.runtime.groups[1])
            assert len(ours.known) == 1 + renewed
        await ana.say("hello under the second keys")
        await street.alike()
        assert theirs.current() == ours.current()
        assert ours.current() not in (FIRST, first)
        ben.engine.runtime.upkeep.keys.renew_monthly(ben.engine.runtime.groups[1])
        assert len(theirs.known) == 2

    street.play(story())


def test_a_busy_store_loses_nothing_that_was_just_written(street: Any) -> None:
    async def story() -> None:
        ana = await street.neighbour("ana")
        await ana.start()
        backup = Database(ana.engine.runtime.db.path, (await ana.engine.handle(api.Unlock())).key)
        with backup.transaction():
            backup.set_meta("backup", "under way")
            saying = asyncio.create_task(ana.say("hello"))
            keeping = asyncio.create_task(ana.engine.handle(api.Remember("draft", "more")))
            await asyncio.sleep(0.5)
            assert not saying.done()
            assert not keeping.done()
        assert await saying
        await keeping
        backup.close()
        assert ana.texts() == ["hello"]
        assert ana.rows("SELECT value FROM local WHERE key = 'draft'") == [("more",)]

    street.play(story())


def test_a_store_that_stays_busy_is_said_in_the_end(street: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sync.process.engine.BUSY_SECONDS", 0.3)

    async def story() -> None:
        ana = await street.neighbour("ana")
        await ana.start()
        other = Database(ana.engine.runtime.db.path, (await ana.engine.handle(api.Unlock())).key)
        with other.transaction():
            other.set_meta("backup", "under way")
            with pytest.raises(Refused) as refused:
                await ana.say("hello")
            assert refused.value.code == "store.busy"
        other.close()
        await ana.say("hello again")
        assert ana.texts() == ["hello again"]

    street.play(story())


def test_a_fault_of_the_program_is_no_fault_of_the_store_or_of_the_arguments(
    street: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story() -> None:
        ana = await street.neighbour("ana")
        await ana.start()
        with pytest.raises(Refused) as refused:
            await ana.do("conversations.say", channel=ana.channel("welcome"), txt="hello")
        assert refused.value.code == "intent.unknown_argument"

        def mistaken(_context: Any, *, text: str) -> Any:
            return len(text, text)  # type: ignore[call-arg]

        def misspelt(_context: Any, *, text: str) -> Any:
            return ana.engine.runtime.db.rows("SELECT txt FROM message WHERE text = ?", (text,))

        for intent, error in ((mistaken, TypeError), (misspelt, BadStatement)):
            with monkeypatch.context() as patch:
                patch.setitem(ana.engine.runtime.registry.intents, "test.broken", intent)
                with pytest.raises(error):
                    await ana.engine.handle(api.Do(1, "test.broken", {"text": "hello"}))
        assert (await ana.status()).trouble == ""
        await ana.say("hello")

    street.play(story())
