'''The test bench: a whole group in one process, on the real ledger, rules, records and store, with real signatures,
without a network, and with a calendar that the test controls. The demo and the benchmarks use it too.

    from sync.simulated import Bench

    def test_a_closed_channel_takes_no_messages() -> None:
        bench = Bench(Registry(FEATURES))
        ana, ben = bench.people("Ana", "Ben")              # Ana founds the group, so she is its steward
        garden = ana.do("conversations.add_channel", name="garden")
        with bench.apart(ana, ben):                        # they do not hear each other
            ana.do("conversations.change_channel", channel=garden, archived=True)
            ben.do("conversations.say", channel=garden, text="Is anybody there?")
        bench.equal()                                      # they have met since, and must agree

**People and computers.** `bench.people(*names)` makes members who know each other. A person acts at their first
computer. `ana.device("laptop")` is another computer of Ana's, which writes in its own logs. Methods that take a person
also take a computer: `bench.apart(ana.device("laptop"))`.
`do("feature.intent", **arguments)` runs an intent as the window would and returns the first record written; it raises
Refused if the member is refused. `write(*drafts)` writes drafts that no intent makes. `rows(sql, *values)`,
`read(record)` and `search(words)` read.

`bench.crowd(300)` admits 300 more members at once.

**Deciding.** `ana.decide(resolving.remove, [ben.member])` runs a function of `sync.group.resolving`.

**Connections.** What somebody does has reached everybody when `do` returns. Inside `with bench.apart(ana, ben)` each
of them is alone and the others are together; afterwards all meet. `bench.meet(ana, ben)` lets two meet even while they
are apart. `Bench(registry, connected=False)` connects nobody until `bench.meet()`.

**Time.** `bench.days(3)`, `bench.hours(2)` let time pass; every act takes a second. `ana.first.ahead_ms` sets a clock
wrong. Nothing happens by itself: `Schedules(bench)` gives every computer its schedule, and `pass_seconds(60)` lets them
do the chores and tell the reminders that are due. `done` lists who did a chore and when, `told` lists who got
which reminder, and `asleep` switches computers off.

**Programs.** `bench.upgrade(ana, registry)` gives Ana's computers a program that knows more or less.
`ana.first.reopen()` ends the program without a goodbye and starts it again.

**Hostile members.** `mallory = bench.hostile(cleo)` makes what a changed program could send, with valid signatures and
seals: see `Hostile`. `bench.send([envelope], ana)` brings it to one person, `bench.send([envelope])` to everybody.

    seen = mallory.reference(topic)
    bench.send([mallory.says("answer", Put(("choice",), "yes"), record=…, subject=topic, sees=[seen])])
    log = mallory.fresh_log()                              # two branches of one log
    yes = mallory.says("topic", Put(("name",), "yes"), log=log)
    mallory.rewind(log, 0)
    no = mallory.says("topic", Put(("name",), "no"), log=log)

**Judging.** `bench.equal(*people)` (everybody, if nobody is named) compares logs, kinds, records, heads, change
hashes, rows, search words, refusals, what is not understood and what is provisional. It describes the first difference;
every store must also pass `fsck`. `bench.every_order(envelopes, check)` brings a few envelopes in every order to a
computer that has everything else, requires the same result each time, and returns the number of orders.
`ana.first.verdicts(record)` gives the verdict of every edit of a record. A test that expects a refusal should name its
code. A test that expects equality should also check what must be there: replicas that refuse everything are equal, too.
'''

from sync.simulated.bench import Bench
from sync.simulated.device import Device
from sync.simulated.hostile import Hostile, statement
from sync.simulated.orders import Orders
from sync.simulated.person import Person
from sync.simulated.schedules import Schedules

__all__ = ["Bench", "Device", "Hostile", "Orders", "Person", "Schedules", "statement"]
