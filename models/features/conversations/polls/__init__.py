"""Polls in line: a question with answers that hangs on a message, and the votes of members. They decide nothing."""
