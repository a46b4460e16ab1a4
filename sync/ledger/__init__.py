"""The ledger: envelopes, the hash-chained logs that they form, and what to send to a peer.

`envelope` seals and parses one envelope. `log` says what is held of one log, as disjoint runs. `runs` is the pure logic
of runs. `logs` is the registry of a group's logs over the store. `forks` proves equivocation. `digests` compares
circles. `reading` decides what to send to a peer, and in which order.
"""
