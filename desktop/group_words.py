"""Sentences about kinds of groups, settings, powers and roles: the part of `desktop.words` that concerns the group as a
whole."""

GROUP_WORDS: dict[str, str] = {
    # places in the window
    "place.unclear": "This link leads nowhere: it is not complete. Copy the whole link, from folkmoot: to its end.",
    "join.other_link":
        "This link leads nowhere here: it is no invitation, and no link to a page or an entry of a group on this "
        "computer. Copy the whole link again, or ask whoever sent it for another.",
    "place.no_record":
        "What this link leads to is not on this computer. Wait for the next exchange with a neighbour, then try again.",
    "window.place.no_page": "The window has no page that shows this.",
    "place.no_page": "The window has no page that shows this. `folkmoot show` with its id shows it.",
    "place.no_group": "This link leads into a group that is not on this computer. Join it with an invitation.",
    "place.off": "The module that shows this is switched off in this group. It can be switched on in the settings.",
    # kinds of groups
    "kind.block-club": "Block club",
    "kind.tenants-association": "Tenants' association",
    "kind.neighbourhood-watch": "Neighbourhood watch",
    "kind.maker-circle": "Maker circle",
    "kind.hobby-group": "Hobby group",
    "kind.history-society": "Local history society",
    "kind.mutual-aid": "Mutual-aid network",
    "kind.moved": "Moved from Discord, Slack or a subreddit",
    "kind.block-club.about": "Neighbours on one street or block: help, gatherings, dealings with city hall.",
    "kind.tenants-association.about": "Tenants of a house or landlord: repairs, letters, deadlines, rights.",
    "kind.neighbourhood-watch.about": "People who look after a place: what was noticed, who walks when.",
    "kind.maker-circle.about": "A shared workshop: projects, tools, materials, evenings at the bench.",
    "kind.hobby-group.about": "People with one pastime: showing, asking, meeting.",
    "kind.history-society.about": "Keepers of local memory: finds, stories, projects, a collection.",
    "kind.mutual-aid.about": "People who help each other out: asks, offers, deliveries.",
    "kind.moved.about": "A group that leaves another platform and goes on here.",
    # settings, and rules that a decision sets
    "settings.ask": "Only {names} may change the settings. Say what you would like changed.",
    "settings.nobody": "Nobody may change the settings. Decide who does: `folkmoot role grant steward NAME`.",
    "module.off":
        "The module {module} is switched off in this group: what is in it can be read, and nothing new can be written. "
        "Those who may switch it on, under Settings or with `folkmoot settings set --on {module}`: {names}.",
    "window.module.off":
        "The module {module} is switched off in this group: what is in it can be read, and nothing new can be written. "
        "Those who may switch it on, under Settings: {names}.",
    "module.off_nobody":
        "The module {module} is switched off in this group, and nobody may switch it on. Decide together who "
        "becomes a steward.",
    "module.off_here": "The module {module} is switched off in this group. What is in it can be read.",
    "settings.unknown_module": "There is no module {module}. There are: {names}.",
    "settings.bad_version": "{given} is not of the form KIND=VERSION, for example message=2. The kinds are: {names}.",
    "settings.newer_version":
        "This Folkmoot knows the rules for {kind} up to version {newest}, and could write no {kind} any more. Give "
        "{newest} or less, or update Folkmoot first.",
    "edit.old_version":
        "The group asks for a newer Folkmoot to write this ({kind}). Update Folkmoot on this computer, then try again.",
    "admission.stewards": "Members who hold the power to admit invite people: stewards, for example.",
    "admission.members": "Every member who votes may invite people.",
    "admission.vouches": "Who holds the power to admit invites people; members may also vouch for somebody.",
    # whose computers say that a deadline has passed
    "keepers.nobody":
        "Some things can be done only after a deadline, and now no computer can say that it has passed: all who vote "
        "are away. Decide who is back: `folkmoot settings set --back NAME`.",
    "keepers.one":
        "Some things can be done only after a deadline. It counts as passed once the computer of {names} has seen it "
        "pass. For that, Folkmoot has to be open there now and then.",
    "keepers.two":
        "Some things can be done only after a deadline. It counts as passed once the computers of {names} have both "
        "seen it pass, so that one wrong clock decides nothing. For that, Folkmoot has to be open there now and then.",
    "keepers.many":
        "Some things can be done only after a deadline. It counts as passed once {needed} of the computers of these "
        "{count} members have seen it pass, so that one wrong clock decides nothing: {names}. For that, Folkmoot has "
        "to be open there now and then. They were drawn by lot from those who vote; whoever votes no longer is "
        "replaced.",
    "keepers.away": "Away for long, so the computers of others are asked: {names}.",
    "keepers.too_early":
        "It is too early for this: the deadline has not passed, or not enough computers have seen it pass yet. {needed}"
        " of {keepers} must, while Folkmoot is open on them. `folkmoot settings show` says whose they are. Try again "
        "later.",
    # what is short
    "power.members.admit": "let people in",
    "power.members.suspend": "suspend somebody",
    "power.group.settings": "change the settings",
    "power.channels.moderate": "tidy up channels",
    "shortage.power":
        "Only {names} may {powers}. Three people should, so that the group goes on while one of them is away: "
        "decide together who else becomes a steward.",
    "shortage.nobody": "Nobody may {powers}. Decide together who becomes a steward.",
    "shortage.suspended":
        "Nobody may {powers}, because those who hold these powers are suspended: {names}. Decide together whose "
        "suspension ends.",
    "shortage.no_computer":
        "No computer is in the group any more for: {names}. Members who vote can bring a person back with a link for a "
        "new computer, which enough of them confirm; so can that person's recovery sheet.",
    "shortage.vacant": "Nobody holds the role {role}. Decide together who takes it.",
    "shortage.several_vacant": "Nobody holds these roles: {roles}. Decide together who takes them.",
    # invitations and resolutions that are not what one thinks
    "roll.several_resolutions": "Several resolutions begin with {given} or have that number. Give the beginning of the "
    "id of the one that you mean: {ids}.",
    "roll.no_rival": "That resolution is no rival of one in force, or it stays aside already. `folkmoot resolve list` "
    "names those that exclude each other.",
    "roll.decided_without_you": "This resolution is in force, and those decided it who voted before it. There is "
    "nothing left for you to sign.",
    "roll.nothing_aside": "Nothing that {name} wrote is here that a removal puts aside. If it is on a computer of "
    "{name}, exchange with that one first: `folkmoot sync`. Somebody removed has to be in again before: `folkmoot "
    "restore` and the name.",
    "roll.no_such_resolution": "No resolution has this number, or an id that begins so. Copy its number, or 8 "
    "or more characters of its id, from `folkmoot resolve list`. If it was proposed elsewhere, synchronise first: "
    "`folkmoot sync`.",
    "invite.unknown":
        "No invitation of this group has an id that begins so. Copy 8 or more characters of it from `folkmoot invite "
        "list`.",
    "invite.not_open": "{why}, so this invitation lets in nobody any more. `folkmoot invite list` shows the open ones.",
    "join.already_device":
        "This computer already belongs to that group, and such a link is for another one. If nobody there answers this "
        "computer any more, it was perhaps taken out while it was away: then use the link in a new folder.",
    "join.already_member":
        "This computer already belongs to that group. Open it instead. If nobody there answers this computer any more, "
        "you were perhaps taken out while it was away: ask a member. Then a decision of the group brings you back.",
    "join.another_computer":
        "You have left this group. Come back with the computer with which you first joined it; it brings your others"
        " back. If you have it no longer, you can join as a new person, in a new folder: `folkmoot --profile FOLDER"
        " join LINK --as NAME`.",
    # what others have not heard, or do not answer
    "status.untold":
        "You have left, and nobody else has heard of it yet, so the others still see you in the group. Be on the same "
        "network as one of them once more, with Folkmoot open on both computers.",
    "status.silent":
        "A computer of the group is on this network, and it does not answer this one. Perhaps it has not heard of this "
        "computer yet; perhaps this computer was taken out of the group, or you were, while it was away. Ask a member. "
        "If you were, a decision of the group brings you back; if this computer was, set it up anew in a new "
        "folder, with a link from another computer of yours or, without one, with your recovery sheet or a member's "
        "link.",
    # why something that was written is put aside
    "aside.removed":
        "Its author was removed, and nobody who decided that had seen it. It counts once the person is in the group "
        "again and a resolution lets it count.",
    "aside.suspended":
        "Its author was suspended before anybody had seen it. It counts once the suspension ends.",
    "aside.dropped":
        "The computer on which it was written was taken out before anybody had seen it. It stays aside: write again "
        "what is still wanted.",
    "aside.power":
        "Its author had lost the power for it before anybody had seen it. It stays aside: whoever has that power now "
        "can do it again.",
    "aside.entry":
        "The computer on which it was written is not in the group. It stays aside: write again what is still wanted.",
    "aside.circle":
        "Its author was out of the private circle before anybody there had seen it. It stays aside: write again what "
        "is still wanted.",
    # two resolutions that exclude each other
    "rivals.exclude":
        "Two resolutions with the number {number} exclude each other, and both have enough signatures. In force is the "
        "one that {kept} signed; put aside is the one that {lost} signed.",
    "rivals.signed_both": "Both were signed by {names}. Ask which one was meant, and decide together which one holds.",
    "rivals.you_signed_both": "You signed both. Tell the others which one you meant.",
    "rivals.nobody_signed_both": "Decide together which one holds.",
    "shortage.term_over":
        "The term of the role {role} ended on {day}. Nobody loses a role by time alone: it stays with {names} until "
        "the group decides. Give the role a new term, or give it to somebody else.",
    "shortage.term_soon":
        "The term of the role {role} ends on {day}. It is held by {names}. Decide in time who holds it after that.",
    "role.last_holder":
        "After this nobody could do what the group needs in daily life, such as letting people in or changing the "
        "settings. First give somebody else a role that allows it.",
    "role.unconfirmed":
        "After this nobody could {powers}. First give somebody else a role that allows it: `folkmoot role grant "
        "steward NAME`. If you mean it, repeat the command with --yes.",
    "leave.last_holder":
        "Once you have left, nobody could {powers}, and only an invitation by somebody else brings you back. First "
        "give somebody else a role that allows it: `folkmoot role grant steward NAME`. If you mean it, repeat the "
        "command with --yes.",
}
