"""Who is put out while a session runs is told so, and hears nothing else; who is suspended hears the roll alone."""

from typing import Any

from sync.group import resolving


def standing(one: Any) -> str:
    group = one.engine.runtime.group(1)
    author = group.roll.now.author(group.secrets.id)
    return "out" if author is None else str(author.standing)


def test_who_is_removed_in_a_running_session_learns_it_and_nothing_more(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        resolving.remove(ana.engine.runtime.group(1), [ben.engine.runtime.group(1).me])
        await ana.say("without Ben")
        await street.until(lambda: standing(ben) == "out")
        await street.until(lambda: not ana.engine.runtime.net.sessions)
        assert "without Ben" not in ben.texts()

    street.play(story())


def test_who_is_suspended_hears_of_it_and_of_its_end_and_of_nothing_between(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        resolving.suspend(ana.engine.runtime.group(1), ben.engine.runtime.group(1).me)
        await street.until(lambda: standing(ben) == "suspended")
        before = ben.engine.runtime.group(1).logs.held(own(ana))
        await ana.say("while Ben is suspended")
        resolving.lift(ana.engine.runtime.group(1), ben.engine.runtime.group(1).me)
        assert ben.engine.runtime.group(1).logs.held(own(ana)) == before
        await street.until(lambda: "while Ben is suspended" in ben.texts())
        await street.until(lambda: standing(ben) != "suspended")

    street.play(story())


def own(one: Any) -> bytes:
    """The key of this device's log in everybody's circle."""
    group = one.engine.runtime.group(1)
    return bytes(group.secrets.log_key(group.circle("everyone").tag).public)
