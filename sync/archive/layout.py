"""The layout of an archive: a BagIt bag (RFC 8493) in one zip file, with its names and limits and the structs in it.

    NAME/bagit.txt, bag-info.txt, manifest-*.txt, tagmanifest-*.txt     the bag
    NAME/README.txt                         for people who find the file
    NAME/folkmoot.json                      `Facts`
    NAME/signature.json                     `Signature` over the tag manifests without the lines about itself
    NAME/data/index.html, data/pages/…      to read
    NAME/data/members.csv, data/records/…   to compute with
    NAME/data/files/XX/ID.ENDING            the files of records, and ID.jpg the previews of pictures
    NAME/data/circles/N/…                   the same of the N-th private circle that it holds
    NAME/data/ledger/keys.json              `Keyring`
    NAME/data/ledger/pass.txt               an invitation link, if the archive may be continued
    NAME/data/ledger/logs/CIRCLE-LOG.bin    the envelopes of one log as sent, each after its length
    NAME/data/ledger/forks.bin              proofs that logs have forked, each after its length
"""

import re
from hashlib import sha256
from typing import Annotated, Final

from msgspec import Meta, Struct

from sync.group.held_circles import HeldCircle
from sync.trust.renewal import Secret

FORMAT: Final = 2
"""Increase this number when an older Folkmoot could not open what this one writes."""
ALGORITHMS: Final = ("sha256", "sha512")
DECLARATION: Final = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
BAGIT, BAG_INFO, README = "bagit.txt", "bag-info.txt", "README.txt"
FACTS, SIGNATURE = "folkmoot.json", "signature.json"
MANIFESTS: Final = tuple(f"manifest-{name}.txt" for name in ALGORITHMS)
TAG_MANIFESTS: Final = tuple(f"tagmanifest-{name}.txt" for name in ALGORITHMS)
SIGNATURE_LINE: Final = re.compile(rb"^[0-9a-f]+  signature\.json\n", re.MULTILINE)
INDEX = "data/index.html"
LEDGER = "data/ledger/"
KEYS, PASS, LOGS, FORKS = f"{LEDGER}keys.json", f"{LEDGER}pass.txt", f"{LEDGER}logs/", f"{LEDGER}forks.bin"
LOG_NAME: Final = re.compile(re.escape(LOGS) + r"([0-9a-f]{32})-([0-9a-f]{64})\.bin")
TAGS: Final = frozenset({BAGIT, BAG_INFO, README, FACTS, *MANIFESTS})
"""The files that the tag manifests list, beside the signature."""
REQUIRED: Final = TAGS | {*TAG_MANIFESTS, SIGNATURE, INDEX, KEYS}

MAX_FILES: Final = 100_000
MAX_LOGS: Final = 60_000
"""Files of logs that we write, at most: what is written must be possible to open."""
FOR_PAGES: Final = 10_000
"""Files that are left for what is neither a log nor a file of a record."""
MAX_BYTES: Final = 1 << 36
"""Most bytes of all files together, unpacked."""
MAX_RATIO: Final = 400
"""Largest ratio of a file's unpacked to its packed size. Real files stay below 60."""
SMALL: Final = 1 << 20
"""Files up to this size may have any ratio."""
MAX_TAG: Final = 16 << 20
"""Most bytes of a file that is read as a whole."""
MAX_LISTS: Final = 64 << 20
"""Most bytes of all manifests together."""
MAX_SECRETS: Final = 50_000
"""Most secrets of renewals. The roll cannot be read from the first key on that is missing."""
MAX_NAME: Final = 4096
"""Most characters of a path in any bag."""
MAX_ROLL: Final = 256 << 20
"""Most bytes of the logs of the roll's circle."""
PART: Final = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]{0,119}")
"""One part of a path in an archive of ours."""


YEAR_9999: Final = 253_402_300_799_999
"""Milliseconds since 1970: the last that a calendar has."""
Line = Annotated[str, Meta(max_length=1000)]
Count = Annotated[int, Meta(ge=0, le=1 << 53)]


class Facts(Struct, frozen=True):
    """`folkmoot.json`: what is in the archive, for people and for Folkmoot."""

    format: int
    software: Line
    level: Line
    group_id: Line
    """Hexadecimal, like all ids in this struct."""
    group: Line
    group_kind: Line
    made: Line
    """ISO 8601, UTC."""
    made_ms: Annotated[int, Meta(ge=0, le=YEAR_9999)]
    """Milliseconds since 1970."""
    made_by: Line
    """Name of the member who exported, or empty if the group was opened read-only."""
    made_by_id: Line
    device: Line
    """Ed25519 public key of the device that signed."""
    first: Line
    last: Line
    """When the oldest record began and the newest changed; empty without records."""
    members: Count
    records: Annotated[dict[Line, Count], Meta(max_length=1000)]
    """Kind -> number of records."""
    redacted: Count
    envelopes: Count
    can_adopt: bool
    everyone: bool = True
    """Does it hold what everyone in the group reads?"""
    circles: tuple[str, ...] = ()
    """Names of the private circles that the archive holds. It says nothing about other circles."""


class Keyring(Struct, frozen=True):
    """The keys that open the ledger. In JSON, bytes are base64."""

    founding: bytes
    """The founding resolution, as received bytes. Their hash is the group id."""
    secrets: tuple[Secret, ...]
    """(renewal, is it the secret or only the roll's key, value), only those that the archive needs."""
    founding_secret: bytes
    """32 bytes. A device that continues the group from the archive finds and reaches the members with them."""
    circles: tuple[HeldCircle, ...] = ()
    """The private circles that the archive holds, without their secrets."""


class Signature(Struct, frozen=True):
    """The device's Ed25519 signature (RFC 8032) of `signed(…)`. In JSON, bytes are base64."""

    device: bytes
    signature: bytes


def signed(tag_manifests: dict[str, bytes]) -> bytes:
    """The bytes that the exporting device signs. The argument is name -> content of both tag manifests."""
    digests = (sha256(_unsigned(tag_manifests[name])).digest() for name in TAG_MANIFESTS)
    return b"folkmoot-archive-v1\0" + b"".join(digests)


def binding(tag_manifests: dict[str, bytes]) -> bytes:
    """32 bytes that bind an admission to this archive."""
    return sha256(_unsigned(tag_manifests[TAG_MANIFESTS[0]])).digest()


def _unsigned(tag_manifest: bytes) -> bytes:
    """Without the line about the signature's own file, which is there since format 2."""
    return SIGNATURE_LINE.sub(b"", tag_manifest)
