"""A member who lets a newcomer in and hands over rubbish keeps nobody out: the invitation stays open to the device that
was admitted, whoever answers next."""

from collections.abc import Callable
from secrets import token_bytes
from typing import Any

import msgspec
import pytest
from msgspec import structs

from models.errors import Refused
from sync import api
from sync.group import renewing
from sync.net import admission
from sync.net.messages import Handover
from sync.trust.renewal import Secret

Rubbish = Callable[[Handover], Handover]


def no_secrets(handed: Handover) -> Handover:
    return structs.replace(handed, secrets=())


def wrong_secrets(handed: Handover) -> Handover:
    wrong = [Secret(secret.renewal, True, token_bytes(32)) for secret in handed.secrets]
    return structs.replace(handed, secrets=(*wrong, Secret(b"short", True, b"")))


def wrong_founding_secret(handed: Handover) -> Handover:
    return structs.replace(handed, founding_secret=token_bytes(32))


def wrong_group(handed: Handover) -> Handover:
    other = {**msgspec.msgpack.decode(handed.resolution), "later": 1}
    return structs.replace(handed, resolution=msgspec.msgpack.encode(other))


async def welcomed(street: Any, monkeypatch: pytest.MonkeyPatch, rubbish: Rubbish, code: str) -> None:
    """Cleo joins with an invitation for one person; Ben, who answers first, gives her rubbish; then Ana answers."""
    ana, ben = await street.two()
    for number in range(2):
        renewing.renew(ana.engine.runtime.group(1))
        await ana.say(f"under key {number}")
    await street.alike()
    cleo, link = await street.neighbour("cleo"), await ana.invite()
    await street.until(lambda: len(ben.rows("SELECT 1 FROM invitations")) == 2)
    plain = admission._pack
    with monkeypatch.context() as patch:
        patch.setattr(admission, "_pack", lambda handed: plain(rubbish(handed)))
        patch.setattr("sync.profile.newcomer.TAKING_IN_SECONDS", 1.0)
        if code:
            with pytest.raises(Refused) as refused:
                await cleo.join(link, ben)
            assert refused.value.code == code
            assert cleo.engine.runtime.groups == {}
        else:
            await cleo.join(link, ben)
    if code:
        await street.until(lambda: ana.rows("SELECT state FROM invitations ORDER BY made") == [("used",)] * 2)
        await cleo.join(link, ana)
    else:
        await cleo.meet(ana)
    await street.alike()
    assert "under key 1" in cleo.texts()
    assert len(ana.rows("SELECT 1 FROM members")) == 3
    await cleo.say("here I am")
    await street.alike()
    assert (await cleo.engine.handle(api.Fsck())).problems == ()


@pytest.mark.parametrize(("rubbish", "code"), [
    (no_secrets, ""), (wrong_secrets, ""), (wrong_founding_secret, "join.cut_off"), (wrong_group, "join.wrong_group"),
])  # fmt: skip
def test_a_rubbish_welcome_keeps_nobody_out(
    street: Any, monkeypatch: pytest.MonkeyPatch, rubbish: Rubbish, code: str
) -> None:
    street.play(welcomed(street, monkeypatch, rubbish, code))
