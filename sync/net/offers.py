"""Under which keys a group answers at the door and is found: its members' and those of its invitations."""

from models.roll import Invitation
from sync.group.group import Group
from sync.net.sightings import DiscoveryKey
from sync.net.transport import Offer
from sync.trust.invitation import joining_discovery, joining_psk
from sync.trust.keys import ROLL, discovery_key, transport_psk

EPOCHS = 3
"""Roll keys under which a neighbour may still knock: the current one and two older."""
MAX_INVITATIONS = 64
"""Invitations of one group on which somebody may knock."""


def member_offers(group: Group) -> list[Offer]:
    keys = group.keys.newest(group.circle(ROLL).id, EPOCHS)
    return [Offer((group.group_number,), transport_psk(key), group.secrets.transport) for key in keys]


def newcomer_offers(group: Group) -> list[Offer]:
    return [
        Offer((group.group_number, invitation.terms.id), joining_psk(invitation.terms.key), group.secrets.transport)
        for invitation in open_invitations(group)
    ]


def discovery_keys(group: Group) -> list[DiscoveryKey]:
    """Former epochs only find, so who was removed sees nothing."""
    epochs = enumerate(group.keys.newest(group.circle(ROLL).id, EPOCHS))
    return [DiscoveryKey((group.group_number,), discovery_key(key), announced=age == 0) for age, key in epochs] + [
        DiscoveryKey((group.group_number, invitation.terms.id), joining_discovery(invitation.terms.key))
        for invitation in open_invitations(group)
    ]


def open_invitations(group: Group) -> list[Invitation]:
    """The newest, first those that admit somebody. Closed ones too: a newcomer gets a reason then, and one who was cut
    off while being admitted can come back."""
    now = group.clock.now()
    invitations = group.roll.now.invitations.values()
    ranked = sorted(invitations, key=lambda each: (bool(each.closed(now)), -each.made, each.terms.id))
    return ranked[:MAX_INVITATIONS]
