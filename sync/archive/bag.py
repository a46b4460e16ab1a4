"""Judges any bag by the text of RFC 8493: is everything there, unchanged, and as the format requires?

It opens only files that the container has listed itself, never a path that a manifest names, and fetches nothing.
"""

import contextlib
import hashlib
import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from unicodedata import normalize

from models.errors import Refused
from sync.archive.layout import BAG_INFO, BAGIT, MAX_FILES, MAX_LISTS
from sync.archive.reading import Container
from sync.archive.tag_files import PAYLOAD, Declaration, lines, read_declaration, read_fetch, read_info, read_line
from sync.archive.work import Work
from sync.archive_commands import Remark

LISTS: Final = re.compile(r"(tag)?manifest-([a-z0-9]+)\.txt")
ALGORITHMS: Final = {
    "md5": "md5", "sha1": "sha1", "sha224": "sha224", "sha256": "sha256", "sha384": "sha384", "sha512": "sha512",
    "sha3256": "sha3_256", "sha3512": "sha3_512", "blake2b": "blake2b", "blake2s": "blake2s",
}  # fmt: skip
"""Part of a manifest's name -> name in `hashlib`."""
WEAK: Final = frozenset({"md5", "sha1"})
FETCH: Final = "fetch.txt"
NO_MANIFEST: Final = "manifest-*.txt"
"""What is named if there is no payload manifest at all."""
OXUM: Final = "Payload-Oxum"
ONLY_HERE: Final = re.compile(
    r'[\x00-\x1f<>:"|?*\\]|[. ](?:/|$)|(?:^|/)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|/|$)', re.IGNORECASE
)
"""What Windows cannot have in a path."""
Digests = Mapping[str, str]
"""file -> digest in hexadecimal, or "" where the manifest gives none that its algorithm could have made"""


@dataclass(frozen=True)
class Judged:
    """`wrong` names what is damaged, missing, unexpected, or not as RFC 8493 requires: the files of the bag,
    `manifest-*.txt` or `data/` if there is none, `bag-info.txt: Payload-Oxum`."""

    wrong: frozenset[str]
    to_fetch: frozenset[str]
    """Files that are to be fetched from elsewhere before the bag is complete."""
    not_covered: tuple[str, ...]
    """Tag files that no tag manifest lists, so that nobody would see a change."""
    remarks: tuple[Remark, ...]
    info: tuple[tuple[str, str], ...]
    """Labels and values of `bag-info.txt` in their order."""
    files: int
    octets: int
    """Number and bytes of the payload's files."""


def judge(container: Container, work: Work, vouched: frozenset[str] = frozenset()) -> Judged:
    """Call it in a thread. `vouched` names tag files that every tag manifest must list, beside what RFC 8493 requires.
    Raises Refused `archive.too_large`. Memory and disk use do not depend on the files' content.

    If a file is listed in several manifests, one right digest proves it, and a manifest with a wrong one is damaged.
    """
    return _Judgement(container, work).judge(vouched)


class _Judgement:
    """What has been found of one bag."""

    def __init__(self, container: Container, work: Work) -> None:
        self._container = container
        self._work = work
        self._wrong = set(container.odd)
        self._remarks: list[Remark] = []
        self._flawed: set[str] = set()
        """Manifests with a line that is not as RFC 8493 requires."""
        self._declaration = self._declared()
        self._strict = self._declaration.strict
        self._spelled: dict[str, list[str]] = defaultdict(list)
        """NFC of a name -> names"""
        for name in container.entries:
            self._spelled[normalize("NFC", name)].append(name)
        self._payload = {name for name in container.entries if name.startswith(PAYLOAD)}
        self._lists = {name: match for name in container.entries if (match := LISTS.fullmatch(name))}
        if sum(container.entries[name] for name in self._lists) > MAX_LISTS:
            raise Refused("archive.too_large")
        self._manifests = self._read_manifests(of_tags=False)
        self._tag_manifests = self._read_manifests(of_tags=True)

    def judge(self, vouched: frozenset[str]) -> Judged:
        to_fetch = self._check_payload()
        self._check_tags(vouched)
        self._check_digests()
        whole = not to_fetch and not any(name.startswith((PAYLOAD, "manifest-")) for name in self._wrong)
        info = self._check_info(whole=whole)
        self._look_at_names()
        tags = self._container.entries.keys() - self._payload - self._lists.keys() - {BAGIT, BAG_INFO, FETCH}
        listed = {name for digests in self._tag_manifests.values() for name in digests}
        remarks = sorted(set(self._remarks), key=lambda each: (each.code, each.file, each.other))
        octets = sum(self._container.entries[name] for name in self._payload)
        return Judged(
            frozenset(self._wrong), frozenset(to_fetch), tuple(sorted(tags - listed)), tuple(remarks), tuple(info),
            len(self._payload), octets,
        )  # fmt: skip

    def _declared(self) -> Declaration:
        found = None
        if BAGIT in self._container:
            with contextlib.suppress(Refused):
                found = read_declaration(self._container.read(BAGIT))
        if found is None:
            self._wrong.add(BAGIT)
        return found or Declaration((1, 0), "utf-8")

    def _text(self, name: str) -> str:
        """A tag file, or nothing if it cannot be read; then it is wrong."""
        try:
            return self._declaration.decode(self._container.read(name))
        except (Refused, UnicodeError):
            self._wrong.add(name)
            self._flawed.add(name)
            return ""

    def _hash(self, manifest: str) -> "hashlib._Hash":
        return hashlib.new(ALGORITHMS[self._lists[manifest][2]], usedforsecurity=False)

    def _remark(self, code: str, file: str, other: str = "") -> None:
        if len(self._remarks) < MAX_FILES:
            self._remarks.append(Remark(code, file, other))

    def _read_manifests(self, *, of_tags: bool) -> dict[str, Digests]:
        """name -> content, of those whose algorithm is known."""
        names = sorted(name for name, match in self._lists.items() if bool(match[1]) == of_tags)
        known = [name for name in names if self._lists[name][2] in ALGORITHMS]
        for name in set(names) - set(known):
            if known:
                self._remark("unknown_algorithm", name)
            else:
                self._wrong.add(name)
        if known and all(self._lists[name][2] in WEAK for name in known) and not of_tags:
            self._remark("weak", known[0])
        return {name: self._read_manifest(name, of_tags=of_tags) for name in known}

    def _read_manifest(self, name: str, *, of_tags: bool) -> Digests:
        digits = 2 * self._hash(name).digest_size
        digests: dict[str, str] = {}
        for written in lines(self._text(name)):
            line, sound = read_line(written, digits, strict=self._strict)
            belongs = line is not None and self._may_list(line.path, of_tags=of_tags)
            if line is not None and belongs:
                file = self._file(line.path)
                again = file in digests
                sound = sound and not (again and (self._strict or digests[file] != line.digest))
                if again and sound:
                    self._remark("listed_twice", name, file)
                for mark in line.marks:
                    self._remark(mark, name)
                digests.setdefault(file, line.digest)
            if not (sound and belongs) or len(digests) > MAX_FILES:
                self._flawed.add(name)
                self._wrong.add(name)
                if len(digests) > MAX_FILES:
                    break
        return digests

    def _may_list(self, path: str, *, of_tags: bool) -> bool:
        if not of_tags:
            return path.startswith(PAYLOAD)
        found = LISTS.fullmatch(path)
        return not path.startswith(PAYLOAD) and not (found is not None and found[1])

    def _file(self, path: str) -> str:
        """The file that a manifest means, or the path itself if there is none."""
        if path in self._container:
            return path
        alike = self._spelled.get(normalize("NFC", path), [])
        if len(alike) != 1:
            return path
        self._remark("spelling", alike[0], path)
        return alike[0]

    def _check_payload(self) -> set[str]:
        """Are the payload's files those that the manifests list? Returns those that are to be fetched."""
        fetched = self._fetched()
        if not self._payload and PAYLOAD[:-1] not in self._container.folders:
            self._wrong.add(PAYLOAD)
            return set()
        if not self._manifests:
            if all(match[1] for match in self._lists.values()):
                self._wrong.add(NO_MANIFEST)
            return set()
        listed = {name for digests in self._manifests.values() for name in digests}
        if listed or not self._flawed & self._manifests.keys():
            self._wrong |= self._payload - listed
        missing = listed - self._payload
        self._wrong |= missing - fetched
        for name, digests in self._manifests.items():
            if self._strict and name not in self._flawed and (gaps := listed - digests.keys()):
                self._wrong |= {name, *gaps}
        if self._strict and fetched - listed:
            self._wrong.add(FETCH)
        return missing & fetched

    def _fetched(self) -> set[str]:
        if FETCH not in self._container:
            return set()
        paths, sound = read_fetch(self._text(FETCH), strict=self._strict)
        if not sound:
            self._wrong.add(FETCH)
        return {self._file(path) for path in paths}

    def _check_tags(self, vouched: frozenset[str]) -> None:
        required = vouched | (self._manifests.keys() if self._strict else frozenset())
        for name, digests in self._tag_manifests.items():
            missing = digests.keys() - self._container.entries.keys()
            self._wrong |= {each for each in missing if NO_MANIFEST not in self._wrong or not LISTS.fullmatch(each)}
            if name not in self._flawed and required - digests.keys():
                self._wrong.add(name)

    def _check_info(self, *, whole: bool) -> list[tuple[str, str]]:
        """`whole`: the payload's files are those that are listed, and unchanged."""
        if BAG_INFO not in self._container:
            return []
        elements, sound = read_info(self._text(BAG_INFO), strict=self._strict)
        if not sound:
            self._wrong.add(BAG_INFO)
        right = f"{sum(self._container.entries[name] for name in self._payload)}.{len(self._payload)}"
        if whole and any(label.lower() == OXUM.lower() and value != right for label, value in elements):
            self._wrong.add(f"{BAG_INFO}: {OXUM}")
        return elements

    def _check_digests(self) -> None:
        total = sum(self._container.entries.values())
        done = 0
        for name, size in sorted(self._container.entries.items()):
            self._work.step("archive.verify", done, total)
            manifests = self._manifests if name in self._payload else self._tag_manifests
            expected = {key: digest for key, digests in manifests.items() if (digest := digests.get(name))}
            if expected:
                self._wrong |= self._compare(name, expected)
            done += size

    def _compare(self, name: str, expected: Digests) -> set[str]:
        """The names of what is damaged: the file, or a manifest that lists it."""
        hashes = {key: self._hash(key) for key in expected}
        try:
            for block in self._container.blocks(name):
                self._work.check()
                for hashed in hashes.values():
                    hashed.update(block)
        except Refused:
            return {name}
        failed = {key for key, hashed in hashes.items() if hashed.hexdigest() != expected[key]}
        return failed if len(failed) < len(hashes) else {name}

    def _look_at_names(self) -> None:
        """Which files would get lost or mixed up on another system?"""
        alike: dict[str, list[str]] = defaultdict(list)
        for name in sorted(self._container.entries):
            alike[normalize("NFC", name).casefold()].append(name)
            if ONLY_HERE.search(name):
                self._remark("not_on_windows", name)
        for first, *others in alike.values():
            for other in others:
                same = normalize("NFC", first) == normalize("NFC", other)
                self._remark("both_spellings" if same else "case", first, other)
