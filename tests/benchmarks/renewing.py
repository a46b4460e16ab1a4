"""W22: new keys in a group of 600 devices, and what ten years of them leave behind."""

from secrets import token_bytes
from time import process_time

from models.clock import stamp
from models.roll import MAX_DEPS
from sync.ledger import envelope as wire
from sync.ledger.envelope import FIRST, Envelope, Payload
from sync.net.messages import Keys, encode
from sync.trust.keys import SigningKey, certify, new_device
from sync.trust.renewal import (
    KeyStatement,
    Recipient,
    Secret,
    digest,
    make_seals,
    new_renewal,
    open_seals,
    roll_key,
    split,
)
from sync.trust.renewal import encode as encoded
from tests.benchmarks.table import Row, Target, judged
from tests.benchmarks.timing import milliseconds
from tests.benchmarks.workload import Run

DEVICES, MONTHS, MONTHS_KEPT = 600, 120, 13
CIRCLE, KEY, LOG = b"c" * 16, b"k" * 32, SigningKey(b"l" * 32)


def renewing(run: Run) -> None:
    devices = [new_device() for _ in range(DEVICES)]
    recipients = [Recipient(each.card, True) for each in devices]
    began = process_time()
    secret, renewal, seals = new_renewal(CIRCLE, recipients, ())
    made = process_time() - began
    began = process_time()
    assert digest(make_seals(secret, CIRCLE, recipients)) == renewal.seals
    checked = process_time() - began
    began = process_time()
    for device in devices:
        assert open_seals(seals, CIRCLE, device) == [Secret(renewal.id, True, secret)]
    opened = (process_time() - began) / DEVICES
    first, second = _sealed(renewal, 2), _sealed(seals, 3)
    size, short = (sum(map(len, each)) for each in ((first.raw, second.raw), (first.raw, second.kept)))
    handed = len(encode(Keys((Secret(renewal.id, True, roll_key(secret)),) * MONTHS)))
    name = f"{DEVICES} devices"
    run.add(
        judged("W22", f"CPU of making new keys, {name}", milliseconds(made), made, Target("<= 150 ms", most=0.15)),
        judged("W22", f"CPU of checking all seals, {name}", milliseconds(checked), checked,
               Target("<= 150 ms", most=0.15)),
        judged("W22", f"CPU of opening one's own, {name}", milliseconds(opened), opened, Target("<= 1 ms", most=0.001)),
        judged("W22", f"bytes of new keys, {name}", str(size), size, Target("<= 60000", most=60_000)),
        Row("W22", f"bytes of them without seals, {name}", str(short)),
        Row("W22", f"bytes after {MONTHS} months, {name}", str(MONTHS_KEPT * size + (MONTHS - MONTHS_KEPT) * short)),
        Row("W22", f"bytes of handing {MONTHS} keys over", str(handed)),
    )  # fmt: skip


def _sealed(statement: KeyStatement, seq: int) -> Envelope:
    """As it stands in the roll of somebody who names as many heads as possible."""
    kept, part = split(statement)
    certificate = certify(new_device(), CIRCLE, LOG.public)
    said = Payload(stamp(1), tuple(token_bytes(16) for _ in range(MAX_DEPS)), certificate, (), encoded(kept))
    return wire.seal(said, kind=wire.KEYS, log=LOG, seq=seq, prev=FIRST[:-1] + b"p", key=KEY, circle=CIRCLE, part=part)
