"""Talking in channels: the page, and for the command line `queries`, `terms` and `search`, which know no Qt."""

from desktop.kit.spec import QT_TRANSLATE_NOOP, PageSpec

PAGE = PageSpec(
    "conversations", QT_TRANSLATE_NOOP("pages", "Conversations"), "chat",
    "desktop.features.conversations.page:ConversationsPage", position=10, section="talk", entries=True,
    brings=QT_TRANSLATE_NOOP("pages", "Channels for talking, one for each subject, with replies, pictures and files."))
