"""What edits did, in words: the sentences for all kinds that have none of their own."""

ACTIVITY_WORDS: dict[str, str] = {
    "activity.begun": "{who} added {title}.",
    "activity.changed": "{who} changed {title}.",
    "activity.times": "{said} ({times} times)",
}
