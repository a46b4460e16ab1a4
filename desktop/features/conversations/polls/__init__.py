"""Polls in the list of messages: what is shown of them, and the dialogs in which one asks and votes."""
