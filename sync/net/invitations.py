"""Making and closing invitations to a group, and what brings a member back who lost every device."""

from models.errors import Refused
from models.roll import MAX_USES, Invite, Revoke, Sheet
from sync import api
from sync.group import device_link
from sync.group.group import Group
from sync.net.neighbourhood import Neighbourhood, is_silent
from sync.trust.invitation import new_link, new_sheet, write_link, write_sheet
from sync.trust.keys import discovery_key


def invite(group: Group, address: str, uses: int, seconds: int, role: str = "member") -> api.Invitation:
    """`address` is where others reach this computer for as long as the invitation is open; the link names it. Without
    one, whoever has the link finds us by what we announce.

    Raises Refused `invite.bad_uses`, `group.read_only`, and as Group does.
    """
    if not 0 < uses <= MAX_USES:
        raise Refused("invite.bad_uses", limit=MAX_USES)
    link = new_link(group.id, group.name, (address,) if _dialable(address) else ())
    expires = group.clock.now() + seconds * 1000
    group.author  # noqa: B018 - refuses where we are nobody
    group.act(Invite(link.id, link.key, uses, expires, role))
    return api.Invitation(link.id, write_link(link))


def link_device(group: Group, address: str, seconds: int, *, hub: bool = False) -> api.Invitation:
    """A link for another device of this member, or for a hub. Only this computer answers to it, and an earlier one is
    closed.

    Raises Refused as `device_link.keep`.
    """
    link = new_link(group.id, group.name, (address,) if _dialable(address) else (), group.me, hub=hub)
    device_link.keep(group, link.key, group.clock.now() + seconds * 1000, hub=hub)
    return api.Invitation(link.id, write_link(link))


def link_back(group: Group, address: str, member: bytes, seconds: int) -> api.Invitation:
    """A link for the new computer of a member who lost every device: whoever uses it has our confirmation. Only this
    computer answers to it. It closes an earlier one.

    Raises Refused as `device_link.keep_for`.
    """
    link = new_link(group.id, group.name, (address,) if _dialable(address) else (), member)
    device_link.keep_for(group, member, link.key, group.clock.now() + seconds * 1000)
    return api.Invitation(link.id, write_link(link))


def make_sheet(group: Group) -> api.Invitation:
    """A new recovery sheet of this member; it replaces the one before. Nothing of its secret stays here.

    Raises Refused as `Group.author` does.
    """
    sheet = new_sheet(group.id, group.author.member, discovery_key(group.founding_secret))
    group.act(Sheet(sheet.key))
    return api.Invitation(sheet.id, write_sheet(sheet))


def revoke(group: Group, invitation: bytes) -> None:
    """Raises as `invite`."""
    group.author  # noqa: B018 - refuses where we are nobody
    group.act(Revoke(invitation))


def lasting_address(net: Neighbourhood) -> str:
    """Where others reach us for as long as we listen there; empty while our port moves every quarter of an hour, for
    then they find us by what we announce."""
    return "" if net.is_movable and not is_silent(net) else net.reachable


def _dialable(address: str) -> bool:
    """Can a neighbour dial this address? An address that means "everywhere" cannot be dialled."""
    return bool(address) and not address.startswith(("0.0.0.0:", "[::]:", "127."))
