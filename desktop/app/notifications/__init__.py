"""Notifications of the desktop: of what waits for this person, and of messages, as far as is wanted."""
