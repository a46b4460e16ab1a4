"""Talking in channels: the page, and for the command line `queries`, `terms` and `search`, which know no Qt."""

from desktop.kit.spec import QT_TRANSLATE_NOOP, ActionSpec, PageSpec

_READ = QT_TRANSLATE_NOOP("actions", "&Read on")
_WRITE = QT_TRANSLATE_NOOP("actions", "&Write")
_LISTS = QT_TRANSLATE_NOOP("actions", "&Lists of messages")
_CHANNEL = QT_TRANSLATE_NOOP("actions", "This &channel")
_ORDER = QT_TRANSLATE_NOOP("actions", "Mo&deration")
OF_PAGE = (
    ActionSpec("find", QT_TRANSLATE_NOOP("actions", "Search in this channel"), icon="search"),
    ActionSpec("mark_read", QT_TRANSLATE_NOOP("actions", "Mark channel as read"), "Shift+Esc"),
    ActionSpec("notify", QT_TRANSLATE_NOOP("actions", "Notifications of this channel"), icon="bell"),
    ActionSpec("members", QT_TRANSLATE_NOOP("actions", "Members of this channel"), "Ctrl+Alt+U", "people"),
    ActionSpec("first_unread", QT_TRANSLATE_NOOP("actions", "First unread message"), "Alt+Home", group=_READ),
    ActionSpec("newest", QT_TRANSLATE_NOOP("actions", "Newest message"), "Alt+End", group=_READ),
    ActionSpec("above", QT_TRANSLATE_NOOP("actions", "Channel above"), "Alt+Up", group=_READ),
    ActionSpec("below", QT_TRANSLATE_NOOP("actions", "Channel below"), "Alt+Down", group=_READ),
    ActionSpec("news_above", QT_TRANSLATE_NOOP("actions", "Channel with news above"), "Alt+Shift+Up", group=_READ),
    ActionSpec("news_below", QT_TRANSLATE_NOOP("actions", "Channel with news below"), "Alt+Shift+Down", group=_READ),
    ActionSpec("write", QT_TRANSLATE_NOOP("actions", "Write to…"), "Ctrl+Shift+N", "person", group=_WRITE),
    ActionSpec("post", QT_TRANSLATE_NOOP("actions", "New post…"), "Ctrl+N", "plus", group=_WRITE),
    ActionSpec("attach", QT_TRANSLATE_NOOP("actions", "Attach files…"), "Ctrl+Shift+A", icon="attach", group=_WRITE),
    ActionSpec("poll", QT_TRANSLATE_NOOP("actions", "Ask in a poll…"), "Ctrl+Alt+B", "poll", group=_WRITE),
    ActionSpec("pins", QT_TRANSLATE_NOOP("actions", "Pinned messages"), "Ctrl+Alt+P", "pin", group=_LISTS),
    ActionSpec("saved", QT_TRANSLATE_NOOP("actions", "Saved messages"), "Ctrl+Alt+S", "star", group=_LISTS),
    ActionSpec("threads", QT_TRANSLATE_NOOP("actions", "Threads that I follow"), "Ctrl+Shift+T", "chat", group=_LISTS),
    ActionSpec("mentions", QT_TRANSLATE_NOOP("actions", "Messages that mention me"), "Ctrl+Alt+K", "at", group=_LISTS),
    ActionSpec("new", QT_TRANSLATE_NOOP("actions", "New channel…"), icon="plus", group=_CHANNEL),
    ActionSpec("edit", QT_TRANSLATE_NOOP("actions", "Name, purpose and category"), icon="settings", group=_CHANNEL),
    ActionSpec("favourite", QT_TRANSLATE_NOOP("actions", "Favourite channel"), "Ctrl+D", "star", group=_CHANNEL),
    ActionSpec("posts", QT_TRANSLATE_NOOP("actions", "Posts in place of talk"), icon="book", group=_CHANNEL),
    ActionSpec("move_up", QT_TRANSLATE_NOOP("actions", "Move channel up"), "Ctrl+Shift+Up", "chevron-up",
               group=_CHANNEL),
    ActionSpec("move_down", QT_TRANSLATE_NOOP("actions", "Move channel down"), "Ctrl+Shift+Down", "chevron-down",
               group=_CHANNEL),
    ActionSpec("categories", QT_TRANSLATE_NOOP("actions", "Categories of channels…"), icon="folder", group=_CHANNEL),
    ActionSpec("archive", QT_TRANSLATE_NOOP("actions", "Archive channel"), icon="archive", group=_CHANNEL),
    ActionSpec("restore", QT_TRANSLATE_NOOP("actions", "Open channel again"), icon="undo", group=_CHANNEL),
    ActionSpec("leave", QT_TRANSLATE_NOOP("actions", "Leave this circle…"), icon="close", group=_CHANNEL),
    ActionSpec("moderation", QT_TRANSLATE_NOOP("actions", "What moderators did"), "Ctrl+Alt+M", "shield", group=_ORDER),
    ActionSpec("reports", QT_TRANSLATE_NOOP("actions", "Reports"), "Ctrl+Alt+R", "shield", group=_ORDER),
    ActionSpec("unheard", QT_TRANSLATE_NOOP("actions", "People whom I do not hear"), icon="bell", group=_ORDER),
    ActionSpec("slow", QT_TRANSLATE_NOOP("actions", "Slow the channel…"), icon="clock", group=_ORDER),
)
_LIST = QT_TRANSLATE_NOOP("actions", "in the list of messages")
OF_MESSAGES = (
    ActionSpec("reply", QT_TRANSLATE_NOOP("actions", "Reply"), "R", "reply", _LIST),
    ActionSpec("thread", QT_TRANSLATE_NOOP("actions", "Reply in thread"), "T", "chat", _LIST),
    ActionSpec("react", QT_TRANSLATE_NOOP("actions", "React…"), "+", "smile", _LIST),
    ActionSpec("files", QT_TRANSLATE_NOOP("actions", "Files…"), "F", "file", _LIST),
    ActionSpec("vote", QT_TRANSLATE_NOOP("actions", "Vote for it, or take the vote back"), "V", "chevron-up", _LIST),
    ActionSpec("poll", QT_TRANSLATE_NOOP("actions", "Vote, or see who voted…"), "B", "poll", _LIST),
    ActionSpec("pin", QT_TRANSLATE_NOOP("actions", "Pin or unpin"), "P", "pin", _LIST),
    ActionSpec("save", QT_TRANSLATE_NOOP("actions", "Save, or save no longer"), "S", "star", _LIST),
    ActionSpec("remind", QT_TRANSLATE_NOOP("actions", "Remind me later…"), "L", "clock", _LIST),
    ActionSpec("unread", QT_TRANSLATE_NOOP("actions", "Mark unread from here"), "U", "bell", _LIST),
    ActionSpec("copy", QT_TRANSLATE_NOOP("actions", "Copy text"), "Ctrl+C", "copy", _LIST),
    ActionSpec("link", QT_TRANSLATE_NOOP("actions", "Copy link"), "Shift+L", "link", _LIST),
    ActionSpec("edit", QT_TRANSLATE_NOOP("actions", "Edit"), "E", "edit", _LIST),
    ActionSpec("history", QT_TRANSLATE_NOOP("actions", "What was changed…"), "H", "clock", _LIST),
    ActionSpec("report", QT_TRANSLATE_NOOP("actions", "Report…"), "Shift+R", "shield", _LIST),
    ActionSpec("ignore", QT_TRANSLATE_NOOP("actions", "Do not hear this person any more"), "I", "bell", _LIST),
    ActionSpec("hear", QT_TRANSLATE_NOOP("actions", "Hear this person again"), "Shift+I", "bell", _LIST),
    ActionSpec("hide", QT_TRANSLATE_NOOP("actions", "Hide for everybody…"), "Shift+H", "shield", _LIST),
    ActionSpec("unhide", QT_TRANSLATE_NOOP("actions", "Show to everybody again"), "Shift+U", "eye", _LIST),
    ActionSpec("pause", QT_TRANSLATE_NOOP("actions", "Pause the author…"), "Shift+P", "clock", _LIST),
    ActionSpec("appeal", QT_TRANSLATE_NOOP("actions", "Appeal…"), "Shift+A", "edit", _LIST),
    ActionSpec("redact", QT_TRANSLATE_NOOP("actions", "Remove…"), "Del", "trash", _LIST),
)
"""What can be done with a message."""
PAGE = PageSpec(
    "conversations", QT_TRANSLATE_NOOP("pages", "Conversations"), "chat",
    "desktop.features.conversations.page:ConversationsPage", position=10, section="talk", entries=True,
    brings=QT_TRANSLATE_NOOP("pages", "Channels for talking, one for each subject, with replies, pictures and files."),
    preferences="desktop.features.conversations.preferences:SECTION", actions=(*OF_PAGE, *OF_MESSAGES))
