"""What moderators do about what is said: messages are hidden, channels slowed, people paused; and the appeals."""
