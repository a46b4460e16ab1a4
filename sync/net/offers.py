"""The keys under which a group answers connections and is found: those of its founding secret, which never change, and
those of its invitations."""

from models.roll import Invitation
from sync.group.group import Group
from sync.net.sightings import DiscoveryKey
from sync.net.transport import Offer
from sync.trust.invitation import joining_discovery, joining_psk
from sync.trust.keys import discovery_key, transport_psk

MAX_INVITATIONS = 64
"""Most invitations of one group under which a newcomer may connect."""


def member_offer(group: Group) -> Offer:
    return Offer((group.group_number,), transport_psk(group.founding_secret), group.secrets.transport)


def newcomer_offers(group: Group) -> list[Offer]:
    return [
        Offer((group.group_number, invitation.terms.id), joining_psk(invitation.terms.key), group.secrets.transport)
        for invitation in open_invitations(group)
    ]


def discovery_keys(group: Group) -> list[DiscoveryKey]:
    """The keys under which we find others and are found."""
    return [DiscoveryKey((group.group_number,), discovery_key(group.founding_secret))] + [
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
