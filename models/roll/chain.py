"""The tree of resolutions: who signed which, which of them count, and which branch is followed where there are rivals.

All of it is a function of a set of statements. Signatures are counted by member. They hold for ever: neither a later
removal nor a dropped device takes one back.
"""

from bisect import insort
from collections.abc import Mapping

from msgspec import Struct, field

from models.ids import MemberId
from models.roll.charter import Charter
from models.roll.powers import STEWARD
from models.roll.resolutions import Amendment, Role

KEPT = 1024
"""Results that stay in memory."""
_NOBODY: frozenset[MemberId] = frozenset()


class Signed(Struct, frozen=True):
    """How far a resolution is signed. It counts if one of the two bodies carries it."""

    by: frozenset[MemberId]
    by_voters: bool
    by_stewards: bool

    @property
    def counts(self) -> bool:
        return self.by_voters or self.by_stewards


class DoubleSigner(Struct, frozen=True):
    """A member who signed two rival resolutions that both count, and the ids of the two statements that prove it."""

    member: MemberId
    proof: tuple[bytes, bytes]


class Decision(Struct, frozen=True):
    """A resolution, for lists: how far it is signed, by whom it may be, and whether it is followed (`followed`), still
    to be signed (`open`), too late because another was followed first (`lapsed`), or has lost to a rival (`aside`)."""

    id: bytes
    act: Amendment
    signed: Signed
    voters: frozenset[MemberId]
    stewards: frozenset[MemberId]
    state: str
    lifted: tuple[MemberId, ...] = ()
    """The members whose suspensions it ends."""
    former: Mapping[str, Role] = field(default_factory=dict)
    """The roles before it."""


class Node(Struct, eq=False):
    """One resolution. `among` has the bits of its statements and signatures."""

    id: bytes
    act: Amendment
    charter: Charter
    voters: frozenset[MemberId]
    stewards: frozenset[MemberId]
    among: int = 0
    proposals: list[int] = field(default_factory=list)
    signatures: dict[MemberId, list[int]] = field(default_factory=dict)
    """Positions of statements."""

    def may_sign(self, member: MemberId) -> bool:
        return member in self.voters or member in self.stewards

    def counted(self, signers: frozenset[MemberId]) -> Signed:
        return Signed(signers, _most(signers, self.voters), _most(signers, self.stewards))


class Chain:
    """Holds resolutions and signatures. Only those are added that were valid for somebody who knew their past."""

    def __init__(self, first: Charter) -> None:
        self.first = first
        self._nodes: dict[bytes, Node] = {}
        self._children: dict[bytes, list[Node]] = {}
        self._carried: dict[bytes, list[Node]] = {}
        """Parent -> the resolutions that count with all known signatures. With fewer signatures, no others count. These
        and `_children` are in the order of ids, so that lists do not depend on the order of arrival."""
        self.among = 0
        """The bits of all resolutions and signatures."""
        self.repeated = 0
        """The bits of resolutions that were proposed more than once."""
        self._signed: dict[tuple[bytes, int], Signed] = {}
        self._tips: dict[int, Charter] = {}

    def prepared(self, resolution: bytes, act: Amendment) -> Node | None:
        """The node for a resolution, or None if its parent is unknown or does not have the number before."""
        if resolution in self._nodes:
            return self._nodes[resolution]
        parent = self.charter(act.parent)
        if parent is None or act.number != parent.number + 1:
            return None
        left = act.changes.left
        voters, stewards = parent.voters.difference(left), parent.holders(STEWARD).difference(left)
        return Node(resolution, act, parent.after(resolution, act), voters, stewards)

    def charter(self, resolution: bytes) -> Charter | None:
        """The charter after this resolution, whether it counts or not."""
        if resolution == self.first.id:
            return self.first
        node = self._nodes.get(resolution)
        return None if node is None else node.charter

    def node(self, resolution: bytes, among: int) -> Node | None:
        """A resolution that was proposed among these statements."""
        node = self._nodes.get(resolution)
        return node if node is not None and node.among & among else None

    def propose(self, position: int, node: Node) -> None:
        if node.id not in self._nodes:
            self._nodes[node.id] = node
            insort(self._children.setdefault(node.act.parent, []), node, key=_id)
        node = self._nodes[node.id]
        self._note(position, node)
        node.proposals.append(position)
        if len(node.proposals) > 1:
            self.repeated |= sum(1 << each for each in node.proposals)

    def proposals(self, resolution: bytes) -> list[int]:
        """The positions at which a resolution was proposed."""
        return self._nodes[resolution].proposals

    def sign(self, position: int, resolution: bytes, member: MemberId) -> None:
        node = self._nodes[resolution]
        node.signatures.setdefault(member, []).append(position)
        self._note(position, node)
        carried = self._carried.setdefault(node.act.parent, [])
        if node not in carried and node.counted(frozenset(node.signatures)).counts:
            insort(carried, node, key=_id)

    def _note(self, position: int, node: Node) -> None:
        node.among |= 1 << position
        self.among |= 1 << position

    def signed(self, node: Node, among: int) -> Signed:
        key = node.id, among & node.among
        if key not in self._signed:
            if len(self._signed) >= KEPT:
                self._signed.clear()
            signers = (who for who, places in node.signatures.items() if any(among >> each & 1 for each in places))
            self._signed[key] = node.counted(frozenset(signers))
        return self._signed[key]

    def children(self, resolution: bytes, among: int) -> list[Node]:
        """The resolutions on this one, whether they count or not."""
        return [node for node in self._children.get(resolution, ()) if node.among & among]

    def rivals(self, resolution: bytes, among: int) -> list[Node]:
        """The resolutions on this one that count."""
        carried = self._carried.get(resolution, ())
        return [node for node in carried if node.among & among and self.signed(node, among).counts]

    def tip(self, among: int) -> Charter:
        """The charter for somebody who knows these statements."""
        among &= self.among
        if among not in self._tips:
            if len(self._tips) >= KEPT:
                self._tips.clear()
            found = self.first
            while rivals := self.rivals(found.id, among):
                found = self._followed(rivals, among).charter
            self._tips[among] = found
        return self._tips[among]

    def _followed(self, rivals: list[Node], among: int) -> Node:
        """The rival to follow. The first of these reasons that tells two of them apart decides: a majority of the
        members settled it later; a majority of the members supports it; a majority of the stewards settled it; more
        people support it who support no other; it has the lowest id. Whoever signed a resolution, or one built on it,
        supports it, so nobody goes back on what they went along with. What the stewards settle never outweighs the
        members, or stewards who took over could settle it for themselves."""
        if len(rivals) == 1:
            return rivals[0]
        names = {node.id for node in rivals}
        branches = {node.id: self._branch(node, among) for node in rivals}
        supporters = {
            node.id: _NOBODY.union(*(self.signed(each, among).by for each in (node, *branches[node.id])))
            for node in rivals
        }

        def weight(node: Node) -> tuple[int, bool, int, int]:
            settled = [0, 0]
            for later in branches[node.id]:
                named = len((names - {node.id}).intersection(later.act.changes.settled))
                signers = self.signed(later, among).by
                settled[0] = max(settled[0], named * _most(signers, node.voters))
                settled[1] = max(settled[1], named * _most(signers, node.stewards))
            mine = supporters[node.id] & (node.voters | node.stewards)
            others = _NOBODY.union(*(supporters[name] for name in names if name != node.id))
            return settled[0], _most(mine, node.voters), settled[1], len(mine - others)

        return max(sorted(rivals, key=lambda node: node.id), key=weight)

    def _branch(self, node: Node, among: int) -> list[Node]:
        """The resolutions that count and were built on this one, directly or on others of them."""
        found, queue = [], [node]
        while queue:
            later = self.rivals(queue.pop().id, among)
            found += later
            queue += later
        return found

    def unsigned(self, among: int) -> list[Node]:
        """The resolutions on the current charter that do not count yet."""
        return [node for node in self.children(self.tip(among).id, among) if not self.signed(node, among).counts]

    def lapsed(self, among: int) -> list[Node]:
        """The resolutions that do not count, because others on the same one were followed first."""
        before = self.tip(among).chain[:-1]
        return [node for each in before for node in self.children(each, among) if not self.signed(node, among).counts]

    def set_aside(self, among: int) -> list[Node]:
        """The resolutions that count and lost to a rival, in the order of their numbers."""
        followed = self.tip(among).chain
        lost = [rival for each in followed for rival in self.rivals(each, among) if rival.id not in followed]
        return [each for rival in lost for each in (rival, *self._branch(rival, among))]

    def double_signatures(self, among: int) -> list[tuple[MemberId, list[int], list[int]]]:
        """Members who signed two rivals that count, each with the positions of their signatures under one and the
        other."""
        found = []
        for resolution in (self.first.id, *self._nodes):
            rivals = sorted(self.rivals(resolution, among), key=lambda node: node.id)
            for index, one in enumerate(rivals):
                for two in rivals[index + 1 :]:
                    both = self.signed(one, among).by & self.signed(two, among).by
                    found += [(who, one.signatures[who], two.signatures[who]) for who in sorted(both)]
        return found


def _id(node: Node) -> bytes:
    return node.id


def _most(signers: frozenset[MemberId], body: frozenset[MemberId]) -> bool:
    return 2 * len(signers & body) > len(body)
