"""What a search looks for in messages, as SQL on the columns of their table. A hidden message is found only by the
reason for which it was hidden, because everybody reads the reason."""

_FILES = "FROM record_files WHERE record_files.order_key = message.order_key"
_NAMED = "group_concat(trim(name || char(10) || alt, char(10)), char(10))"
_TITLED = "CASE WHEN title > '' THEN title || char(10) ELSE '' END || text"
_SAID = f"{_TITLED} || coalesce((SELECT char(10) || {_NAMED} {_FILES}), '')"
WORDS = f"CASE WHEN hidden = 1 THEN hidden_why ELSE {_SAID} END"
MARKS = {
    "has:file": f"hidden IS NOT 1 AND EXISTS (SELECT 1 {_FILES})",
    "has:picture": f"hidden IS NOT 1 AND EXISTS (SELECT 1 {_FILES} AND media LIKE 'image/%')",
    "has:link": "text LIKE '%http://%' OR text LIKE '%https://%'",
    "has:reaction": "EXISTS (SELECT 1 FROM reaction WHERE reaction.order_key = message.order_key)",
    "has:mention": "EXISTS (SELECT 1 FROM mention WHERE mention.order_key = message.order_key)",
    "has:reply": "reply IS NOT NULL",
    "has:edit": "edited = 1",
    "is:hidden": "hidden = 1",
    "is:saved": "EXISTS (SELECT 1 FROM saved WHERE saved.message = message.record AND saved.kept)",
    "is:pinned": "EXISTS (SELECT 1 FROM pinned_message p WHERE p.message = message.record AND p.pinned)",
    "has:poll": "EXISTS (SELECT 1 FROM poll WHERE poll.message = message.record AND poll.withdrawn IS NOT 1)",
    "has:thread": "EXISTS (SELECT 1 FROM thread_reply WHERE thread_reply.root = message.record AND NOT redacted)",
}
"""An operator of searches -> the SQL condition under which it finds a message."""
AS_TEXT = "' '" + "".join(f" || CASE WHEN {when} THEN '{mark} ' ELSE '' END" for mark, when in MARKS.items())
"""The operators that find a message, as one text with blanks around each."""
