"""What edits did, in words: the sentences for all kinds that have none of their own."""

ACTIVITY_WORDS: dict[str, str] = {
    "activity.begun": "{who} added {title}.",
    "activity.changed": "{who} changed {title}.",
    "activity.times": "{said} ({times} times)",
    "people.more": "{names} and {count} more",
    # what was done about members; {number} is that of a resolution, which {who} proposed
    "caption.roll": "members",
    "activity.roll.founded": "{who} founded the group.",
    "activity.roll.admitted": "{who} let in {whom}.",
    "activity.roll.joined": "{who} came in on an invitation by {whom}.",
    "activity.roll.vouched": "{who} vouched for {whom}.",
    "activity.roll.unvouched": "{who} took back the vouch for {whom}.",
    "activity.roll.suspended": "{who} suspended {whom}.",
    "activity.roll.lifted": "{who} ended the suspension of {whom}.",
    "activity.roll.attested": "{who} confirmed a new computer of {whom}.",
    "activity.roll.unattested": "{who} took back the confirmation of a new computer of {whom}.",
    "activity.roll.left": "{who} left the group.",
    # what members did with their own computers; nobody else is shown this
    "activity.roll.recovered": "{who} came back with a recovery sheet. The computers from before are out.",
    "activity.roll.linked": "{who} added another computer.",
    "activity.roll.hub": "{who} added a hub.",
    "activity.roll.dropped": "{who} took a computer out of the group.",
    # what many decided
    "activity.roll.by_resolution.voter": "{whom} votes, by resolution {number}, which {who} proposed.",
    "activity.roll.by_resolution.removed": "{whom} was removed by resolution {number}, which {who} proposed.",
    "activity.roll.by_resolution.restored": "{whom} came back by resolution {number}, which {who} proposed.",
    "activity.roll.by_resolution.lifted":
        "A suspension of {whom} ended by resolution {number}, which {who} proposed.",
    "activity.roll.by_resolution.confirmed":
        "A new computer of {whom} was confirmed by resolution {number}, which {who} proposed.",
    "activity.roll.by_resolution.granted": "{whom} became {said} by resolution {number}, which {who} proposed.",
    "activity.roll.by_resolution.ended": "{whom} is no longer {said}, by resolution {number}, which {who} proposed.",
    "activity.roll.by_resolution.powers":
        "The role {said} got other powers by resolution {number}, which {who} proposed.",
    "activity.roll.by_resolution.term":
        "The role {said} got another term by resolution {number}, which {who} proposed.",
    "activity.roll.by_resolution.away": "{whom} is away for long, by resolution {number}, which {who} proposed.",
    "activity.roll.by_resolution.back": "{whom} is back, by resolution {number}, which {who} proposed.",
    "activity.roll.by_resolution.rule": "Resolution {number}, which {who} proposed, set the rule {said}.",
    "activity.roll.by_resolution.settled": "Resolution {number}, which {who} proposed, put a rival resolution aside.",
    "activity.roll.by_resolution.resolved": "Resolution {number}, which {who} proposed, is in force.",
}
