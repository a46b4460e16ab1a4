"""The sentences of conversations, and what their kinds, fields and powers are called."""

WORDS = {
    "caption.channel": "channel",
    "caption.channel.name": "Name",
    "caption.channel.purpose": "What it is for",
    "caption.channel.archived": "Archived",
    "hint.channel.purpose": "One line that stands under the name; may stay empty.",
    "caption.message": "message",
    "caption.message.channel": "Channel",
    "caption.message.text": "Text",
    "caption.message.reply": "Reply",
    "caption.message.edited": "Edited",
    "caption.message.redacted": "Removed",
    "caption.message.redacted_by": "Removed by",
    "caption.message.reactions": "Reactions",
    "caption.message.files": "Files",
    "activity.channel.begun": "{who} opened the channel {title}.",
    "activity.channel.changed": "{who} changed the channel {title}.",
    "activity.message.redacted": "{who} removed a message of {whom}.",
    "who.power channels.moderate": "a moderator of channels",
    "who.power messages.redact": "a moderator of messages",
    "channel.archived": "The channel {name} is archived and can only be read. Open it again to write there.",
    "message.empty": "There is nothing to say in an empty message. Write some text or attach a file.",
    "message.too_long":
        "A message has at most {limit} characters. Shorten it, or send it in several messages.",
    "message.bad_channel": "Nobody can talk about a message. Reply to it instead.",
    "message.bad_reply": "A reply stays in the channel of the message that it answers. Reply there.",
    "message.redacted": "This message has been removed. Nothing about it can be changed any more.",
    "message.bad_emoji": "A reaction is one emoji. Choose one.",
    "message.not_your_reaction": "Everybody adds and takes back only their own reactions.",
    "message.too_many_reactions":
        "You have reacted to this message with {limit} emoji already. Take one back first.",
}
