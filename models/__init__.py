"""What a community is about: records, rules and words of the domain, as pure functions.

Nothing here touches Qt, asyncio, sockets, files, the clock, randomness or Automerge; time and fresh ids
are handed in by whoever calls.
"""
