"""Channels are archived and restored. What was written to a channel meanwhile, by somebody who did not know that it was
archived, stays: a notice names such a message, and whoever archived the channel is asked what to do.

The notice is one common record for each channel. Any computer that has both the channel and the message may write it,
and all of them would write the same.
"""

from collections.abc import Mapping, Sequence
from inspect import signature
from typing import Any

from msgspec.structs import replace

from models.case import ANY_CIRCLE, Case
from models.declared import Given, changed, declared, known, settled
from models.edit import Put
from models.errors import Refused
from models.feature import Context, Draft, Intent
from models.features.conversations import channel as channels
from models.features.conversations import message as messages
from models.features.conversations.channel import CHANNEL, is_open
from models.fields import Ref
from models.ids import place
from models.rules import ANYONE, NOT_ALLOWED, Fields, Rules

NOTICE_FIELDS: Fields = {"late": Ref(kind=messages.KIND, required=True)}


def check_notice(case: Case) -> Refused | None:
    """A notice sees an archived channel, and a message there that is newer than what was known when it was archived."""
    seen = {each.kind: each for each in case.seen.values()}
    channel, message = seen.get(channels.KIND), seen.get(messages.KIND)
    if channel is None or message is None or channel.id != case.edit.subject:
        return NOT_ALLOWED
    after = channel.state.get("archived_after")
    is_late = not is_open(channel) and after is not None and place(message.id) > after
    is_named = message.id.hex() == case.after.state.get("late") and message.state.get("channel") == channel.id.hex()
    return None if is_late and is_named else NOT_ALLOWED


NOTICE = declared(
    channels.NOTICE, Rules(NOTICE_FIELDS, change=ANYONE, also=check_notice), begins="common",
    sees=(channels.KIND, messages.KIND), max_sees=2, circles=ANY_CIRCLE, called="messages to archived channels",
)  # fmt: skip


def archive_channel(context: Context, channel: bytes, after: int | None = None) -> Sequence[Draft]:
    """Archive a channel, or leave it archived although something was written there since. `after` is the order key of
    the newest message that is known, 0 if there is none."""
    given: Given = {"archived": True, "archived_by": context.me.member, "archived_after": after}
    return [_whole(each, archived=True) for each in changed(context, CHANNEL, channel, given)]


def restore_channel(context: Context, channel: bytes) -> Sequence[Draft]:
    """Open an archived channel again."""
    given: Given = {"archived": False, "archived_by": None, "archived_after": None}
    return [_whole(each, archived=False) for each in changed(context, CHANNEL, channel, given)]


def change_channel(derived: Intent) -> Intent:
    """The intent that changes any field. It says who archived the channel too."""

    def intent(context: Context, /, **given: Any) -> Sequence[Draft]:
        if "archived" in given:
            given = {"archived_by": context.me.member if given["archived"] else None, "archived_after": None} | given
        return derived(context, **given)

    intent.__signature__ = signature(derived)  # type: ignore[attr-defined]
    intent.__annotations__ = derived.__annotations__
    return intent


def note_late(context: Context, message: bytes) -> Sequence[Draft]:
    """Note that a message was written after its channel was archived; nothing if one is noted already."""
    said = known(context, messages.MESSAGE, message)
    channel = known(context, CHANNEL, bytes.fromhex(said.state["channel"]))
    noted = {channels.NOTICE: context.about(channel.id, channels.NOTICE)}
    if channels.late(channel, noted) is not None:
        return []
    drafts = settled(context, NOTICE, {"late": said.id}, channel.id)
    return [replace(each, sees=(channel.id, said.id)) for each in drafts]


def _whole(draft: Draft, *, archived: bool) -> Draft:
    """An edit that names who archived the channel also says whether it is archived, as the rule requires."""
    is_said = any(operation.path == ("archived",) for operation in draft.ops)
    return draft if is_said else replace(draft, ops=(*draft.ops, Put(("archived",), archived)))


INTENTS: Mapping[str, Intent] = {
    "archive_channel": archive_channel,
    "restore_channel": restore_channel,
    "note_late": note_late,
}
