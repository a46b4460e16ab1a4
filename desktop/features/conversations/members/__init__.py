"""Who is in the channel that is shown: a list beside it."""

NOTE = "conversations/members"
"""Note of this computer: whether the list is beside the channel."""
