"""Rules: who may do what to a record of declared fields. Each part can be used alone.

`reading` turns an edit's operations into a `Change` of declared fields, or refuses them. `rule` makes the check of a
kind from its parts: who begins, who changes which fields, the moves between states, and what is added to a list.
"""

from collections.abc import Callable, Mapping, Sequence, Set

from msgspec import Struct, field

from models.case import Author, Case, Check, Record, State
from models.edit import Delete, Make, Operation, Put, Scalar, Splice
from models.entry_names import is_bound, is_own, may_name
from models.errors import Refused
from models.fields import Entries, Field, Files, Many, Prose
from models.ids import MemberId

Fields = Mapping[str, Field]
NOT_ALLOWED = Refused("edit.not_allowed")
_NOTHING: Mapping[str, Scalar] = {}


class Who(Struct, frozen=True):
    """Who may do something. `test(author, record, entry)` gets the record before the edit (None at a beginning), and
    the entry of a list where it is about one."""

    test: Callable[[Author, Record | None, State], bool]
    names: tuple[str, ...]
    """For the sentence of the refusal: `author`, `power NAME`, `person FIELD`."""

    def refusal(self, author: Author, record: Record | None, entry: State = _NOTHING) -> Refused | None:
        """None if this member may do it."""
        return None if self.test(author, record, entry) else Refused("rule.only", who=", ".join(self.names))


ANYONE = Who(lambda _author, _record, _entry: True, ("anyone",))
NOBODY = Who(lambda _author, _record, _entry: False, ("nobody",))
AUTHOR = Who(lambda author, record, _entry: record is not None and record.author == author.member, ("author",))


def power(name: str) -> Who:
    """Holders of this power."""
    return Who(lambda author, _record, _entry: author.may(name), (f"power {name}",))


def person(name: str) -> Who:
    """A member whom this field names: the entry's field or, without one, the record's. A field of people may name
    several. For changes and moves of the record, those in the entries of its lists do not count: see `Rules.also`."""

    def is_named(author: Author, record: Record | None, entry: State) -> bool:
        state = entry if name in entry else record.state if record is not None else _NOTHING
        return state.get(name) == author.member.hex() or f"{name} {author.member.hex()}" in state

    return Who(is_named, (f"person {name}",))


def either(*who: Who) -> Who:
    """Anybody whom one of these allows. Put those that ask for a power last: a lost power raises PowerLost,
    and those after it are not asked."""
    return Who(
        lambda author, record, entry: any(each.test(author, record, entry) for each in who),
        tuple(name for each in who for name in each.names),
    )


class Move(Struct, frozen=True):
    """A change of the field `state`, from one of these states to another. One that comes again, such as a bed that is
    watered every week, needs two states and a move back, or an entry of a list for each time."""

    source: tuple[str, ...]
    to: str
    by: Who
    needs: tuple[str, ...] = ()
    """Fields that have to be written with it, also where they stay as they are."""
    sets: tuple[str, ...] = ()
    """Fields that may be set with it."""


class Adding(Struct, frozen=True):
    """Who may add an entry to a list, and who may later fill in which of its parts, each once. Whoever adds an entry
    fills in all required parts that are not for later. A part for later is filled in at once only by who may do it
    later."""

    by: Who
    later: Mapping[str, Who] = field(default_factory=dict)
    own: bool = False
    """Have entries the names of `models.entry_names`, so that nobody's entry merges with that of somebody else? Ask for
    it where several people add. A list that has been without needs a new version of the rules."""
    each: int = 0
    """Most entries by one member, where they have such names: or one alone could fill the list for all. 0 = as many as
    the list takes."""


class Change(Struct):
    """What an edit changes, field by field."""

    values: dict[str, Scalar] = field(default_factory=dict)
    """Plain fields."""
    items: dict[str, dict[str, bool]] = field(default_factory=dict)
    """Field -> value that is added (True) or removed."""
    entries: dict[str, dict[str, dict[str, Scalar]]] = field(default_factory=dict)
    """Field -> nonce -> parts."""
    prose: set[str] = field(default_factory=set)

    @property
    def touched(self) -> Set[str]:
        """The fields that are changed."""
        if self.items or self.entries or self.prose:
            return self.values.keys() | self.items.keys() | self.entries.keys() | self.prose
        return self.values.keys()


def reading(kind: str, fields: Fields, ops: Sequence[Operation]) -> Change | Refused:
    """The change that these operations make. Refused `edit.not_allowed` if one fits no declared field or if two set the
    same key, and `field.not_accepted` if a field does not accept its value."""
    change, keys = Change(), set[object]()
    values = change.values
    for operation in ops:
        path = operation.path
        key = path[0] if len(path) == 1 else None
        if key in keys and type(operation) is not Splice:
            return NOT_ALLOWED
        keys.add(key)
        declared = fields.get(key)  # type: ignore[arg-type]
        if declared is not None and declared.plain:
            if type(operation) is not Put:
                return NOT_ALLOWED
            value = values[key] = operation.value  # type: ignore[index]
            accepted: bool | None = declared.accepts(value)
        else:
            accepted = _read_many(fields, change, key, operation)
        if not accepted:
            return NOT_ALLOWED if accepted is None else Refused("field.not_accepted", field=f"{kind}.{_name(key)}")
    return change


def _name(key: object) -> str:
    return str(key).partition(" ")[0]


def _read_many(fields: Fields, change: Change, key: object, operation: Operation) -> bool | None:
    """Does the field, which is not a plain one, accept the value? None if the operation is not one for such a field."""
    if not isinstance(key, str):
        return None
    name, _, rest = key.partition(" ")
    declared = fields.get(name)
    match declared, operation:
        case Prose(), Make(shape="text") | Splice() if not rest:
            change.prose.add(name)
            return True
        case Files(), Put(value=value):
            change.items.setdefault(name, {})[rest] = True
            return declared.accepts_file(rest, value)
        case Many(), Put(value=True) | Delete():
            change.items.setdefault(name, {})[rest] = isinstance(operation, Put)
            return declared.accepts_item(rest)
        case Entries(), Put(value=value):
            nonce, _, part = rest.partition(" ")
            change.entries.setdefault(name, {}).setdefault(nonce, {})[part] = value
            return part in declared.parts and declared.is_nonce(nonce) and declared.parts[part].accepts(value)
    return None


def items(state: State, name: str) -> list[str]:
    """The values of a field of many values, sorted."""
    start = f"{name} "
    return sorted([key[len(start) :] for key in state if key.startswith(start)])


def entries(state: State, name: str) -> dict[str, dict[str, Scalar]]:
    """Nonce -> parts of the entries of a list, by nonce."""
    found: dict[str, dict[str, Scalar]] = {}
    start = f"{name} "
    for key in sorted([key for key in state if key.startswith(start)]):
        nonce, _, part = key[len(start) :].partition(" ")
        found.setdefault(nonce, {})[part] = state[key]
    return found


def added(case: Case, name: str) -> Set[str]:
    """The nonces of the entries that this edit adds to a list."""
    return entries(case.after.state, name).keys() - entries(case.before.state if case.before else {}, name).keys()


def member(state: State, name: str) -> MemberId:
    """The member whom a field of persons names, or a part of an entry. Raises KeyError where nobody is named."""
    return MemberId(bytes.fromhex(state[name]))


def _by(there: Set[str], author: MemberId) -> int:
    """How many of these names of entries are this member's own."""
    return sum(is_own(name, author) for name in there)


class Rules(Struct, frozen=True):
    """The rules of a kind. Call it with a case."""

    fields: Fields
    begin: Who = ANYONE
    change: Who = AUTHOR
    only: Mapping[str, Who] = field(default_factory=dict)
    """Field -> who may change it, where that differs from `change`."""
    moves: Mapping[str, Move] = field(default_factory=dict)
    start: str = ""
    """The state of a new record. Without moves there is no field `state`."""
    adding: Mapping[str, Adding] = field(default_factory=dict)
    """List -> who may add entries."""
    also: Check = lambda _case: None
    """Asked last, for what the other parts cannot say."""
    whole: bool = False
    """Does every edit hold the whole value, as edits of personal kinds do?"""

    def __call__(self, case: Case) -> Refused | None:
        change = reading(case.edit.kind, self.fields, case.edit.ops)
        if isinstance(change, Refused):
            return change
        if case.before is None or self.whole:
            refused = self._beginning(case, change)
        else:
            refused = self._changing(case.before, case.author, change)
        return refused or self._sizes(case, change) or self.also(case)

    @property
    def powers(self) -> Set[str]:
        """The powers that these parts ask for. Those that only `also` asks for are not among them."""
        adding = (who for each in self.adding.values() for who in (each.by, *each.later.values()))
        moving = (each.by for each in self.moves.values())
        names = (name for who in (self.begin, self.change, *self.only.values(), *moving, *adding) for name in who.names)
        return {name.removeprefix("power ") for name in names if name.startswith("power ")}

    def _beginning(self, case: Case, change: Change) -> Refused | None:
        lacking = any(name not in change.touched for name, each in self.fields.items() if each.required)
        if lacking or (self.moves and change.values.get("state") != self.start) or change.entries:
            return NOT_ALLOWED
        return self.begin.refusal(case.author, case.before)

    def _changing(self, before: Record, author: Author, change: Change) -> Refused | None:
        if self.moves and "state" in change.values:
            return self._moving(before, author, change)
        for name in sorted(change.touched - change.entries.keys()):
            if refused := self.only.get(name, self.change).refusal(author, before):
                return refused
        return next(filter(None, map(self._adding(before, author, change), change.entries)), None)

    def _moving(self, before: Record, author: Author, change: Change) -> Refused | None:
        state, rest = before.state.get("state"), change.touched - {"state"}
        for move in self.moves.values():
            if move.to == change.values["state"] and state in move.source:
                if not set(move.needs) <= rest or not rest <= {*move.needs, *move.sets}:
                    continue
                return move.by.refusal(author, before)
        return Refused("rule.no_move", state=f"{before.kind}.{state}", to=f"{before.kind}.{change.values['state']}")

    def _adding(self, before: Record, author: Author, change: Change) -> Callable[[str], Refused | None]:
        def refusal(name: str) -> Refused | None:
            there, adding = entries(before.state, name), self.adding.get(name, Adding(NOBODY))
            for nonce, parts in change.entries[name].items():
                entry = there.get(nonce)
                if entry is not None:
                    wrong = any(part in entry for part in parts)
                    who = [adding.later.get(part, NOBODY) for part in parts]
                else:
                    named = may_name(nonce, author.member, parts) if adding.own else not is_bound(nonce)
                    wrong = not named or not self._needed(name, adding) <= parts.keys()
                    who = [adding.by, *(adding.later[part] for part in parts if part in adding.later)]
                if wrong:
                    return NOT_ALLOWED
                if entry is None and 0 < adding.each < _by(there.keys() | change.entries[name].keys(), author.member):
                    return Refused("field.too_many", field=f"{before.kind}.{name}", limit=adding.each)
                for each in who:
                    if refused := each.refusal(author, before, parts if entry is None else entry):
                        return refused
            return None

        return refusal

    def _needed(self, name: str, adding: Adding) -> Set[str]:
        """The parts that a new entry has to hold."""
        declared = self.fields[name]
        parts = declared.parts.items() if isinstance(declared, Entries) else ()
        return {part for part, each in parts if each.required and part not in adding.later}

    def _sizes(self, case: Case, change: Change) -> Refused | None:
        after = case.after.state
        for name in change.prose:
            if not self.fields[name].accepts(after.get(name)):
                return Refused("field.not_accepted", field=f"{case.edit.kind}.{name}")
        for name in [*change.items, *change.entries]:
            declared = self.fields[name]
            count = len(entries(after, name) if isinstance(declared, Entries) else items(after, name))
            if isinstance(declared, Many | Entries) and count > declared.most:
                return Refused("field.too_many", field=f"{case.edit.kind}.{name}", limit=declared.most)
        return None
