"""The keys under which a group answers connections and is found: its members' keys and its invitations' keys."""

from models.roll import Invitation
from sync.group.group import Group
from sync.net.sightings import DiscoveryKey
from sync.net.transport import Offer
from sync.trust.invitation import joining_discovery, joining_psk
from sync.trust.keys import ROLL, discovery_key, transport_psk

EPOCHS = 3
"""Number of roll keys under which a neighbour may connect: the current one and two older ones."""
MAX_INVITATIONS = 64
"""Most invitations of one group under which a newcomer may connect."""


def member_offers(group: Group) -> list[Offer]:
    keys = group.keys.newest(group.circle(ROLL).id, EPOCHS)
    return [Offer((group.group_number,), transport_psk(key), group.secrets.transport) for key in keys]


def newcomer_offers(group: Group) -> list[Offer]:
    return [
        Offer((group.group_number, invitation.terms.id), joining_psk(invitation.terms.key), group.secrets.transport)
        for invitation in open_invitations(group)
    ]


def discovery_keys(group: Group) -> list[DiscoveryKey]:
    """The keys under which we find others. Keys of former epochs are not announced, so that removed members, who hold
    them, do not find us."""
    epochs = enumerate(group.keys.newest(group.circle(ROLL).id, EPOCHS))
    return [DiscoveryKey((group.group_number,), discovery_key(key), announced=age == 0) for age, key in epochs] + [
        DiscoveryKey((group.group_number, invitation.terms.id), joining_discovery(invitation.terms.key))
        for invitation in open_invitations(group)
    ]


def open_invitations(group: Group) -> list[Invitation]:
    """The newest MAX_INVITATIONS, those that still admit somebody first. Closed ones are included: they let a newcomer
    hear the reason, and let a newcomer return whose admission was interrupted."""
    now = group.clock.now()
    invitations = group.roll.now.invitations.values()
    ranked = sorted(invitations, key=lambda each: (bool(each.closed(now)), -each.made, each.terms.id))
    return ranked[:MAX_INVITATIONS]
