"""What a community is about: records, rules and words of the domain, as pure functions.

Nothing here touches Qt, asyncio, sockets, files, the clock, randomness or Automerge. The caller passes the time and new
ids.
"""
