"""English sentences for every refusal, state and stage, by code. Each says what happened and what to do next.

No Qt here: the command line prints them as they are, the window passes its own `translate`. Templates are
`str.format` patterns over the facts of the refusal.
"""

from collections.abc import Callable, Mapping

from desktop import field_words, search_words
from desktop.activity_words import ACTIVITY_WORDS
from desktop.archive_words import ARCHIVE_WORDS
from desktop.circle_words import CIRCLE_WORDS
from desktop.file_words import FILE_WORDS
from desktop.fsck_words import FSCK_WORDS
from desktop.group_words import GROUP_WORDS
from desktop.lock_words import LOCK_WORDS
from desktop.recovery_words import RECOVERY_WORDS
from desktop.role_words import ROLE_WORDS
from desktop.screen_words import SCREEN_WORDS
from models.errors import Refused

WORDS: dict[str, str] = {
    **FSCK_WORDS,
    **field_words.WORDS,
    **ARCHIVE_WORDS,
    **ACTIVITY_WORDS,
    # the profile and its lock
    "profile.in_use":
        "Folkmoot is already running here, as a window or as a hub. Use that one, or close it first.",
    "profile.newer": "What is kept here was written by a newer Folkmoot. Install the newer version to open it.",
    "profile.locked": "Folkmoot is locked. Unlock it first.",
    **LOCK_WORDS,
    "profile.not_a_folder": "{path} is not a folder and cannot become one. Choose another one for Folkmoot.",
    "profile.not_private":
        "Other people of this computer could change {path}. Choose a folder that only you may write to, "
        "without links in it.",
    "profile.unwritable":
        "Folkmoot may not read and write {path}. Choose another folder, or change its permissions.",
    "profile.disk_without_rights":
        "The disk of {path} keeps no permissions or no sockets, like many USB sticks. Choose a folder on another "
        "disk for Folkmoot; archives may lie on a stick.",
    "profile.not_unicode":
        "The name {path} holds characters that are no Unicode, so it cannot be used. Rename the folder, or choose "
        "another one for Folkmoot.",
    "profile.emptied":
        "Folkmoot kept a group in {path}, and its files are gone. Connect the disk they were on, or bring them back "
        "from a backup. To begin anew there, remove the file {trace} first.",
    "path.not_unicode":
        "The name {path} holds characters that are no Unicode, so it cannot be used. Rename it, or choose another.",
    "vault.damaged":
        "The file {path}, which opens what Folkmoot keeps here, is damaged. Bring it back from a backup, or join "
        "the group again with a new invitation in a new folder.",
    "vault.missing":
        "The file {path}, without which nothing here can be opened, is missing. Bring it back from a backup.",
    "vault.exists": "Folkmoot has been set up here already. Open it instead.",
    # the store
    "store.damaged":
        "What Folkmoot keeps here is damaged. Run `folkmoot fsck` to see what is affected. Bring it back from a "
        "backup; or join the group again, or open an archive of it, in a new folder.",
    "store.full":
        "The disk is full, so nothing new can be saved. Make some room, then try again; what was saved before is not "
        "lost.",
    "store.unwritable":
        "What Folkmoot keeps here cannot be read or written. If it is on a stick or a network drive, connect that "
        "again; otherwise run `folkmoot doctor` to see why.",
    "store.busy": "Folkmoot is busy at the moment. Try again in a few seconds.",
    "store.newer": "What is kept here was written by a newer Folkmoot. Install the newer version to open it.",
    "store.missing":
        "The file {path}, which held everything that Folkmoot keeps here, is missing or empty. Connect the disk it"
        " was on, or bring it back from a backup; otherwise join the group again with a new invitation, in a new "
        "folder.",
    # the engine
    "engine.gone": "A part of Folkmoot has stopped. Start Folkmoot again; everything confirmed is saved.",
    "engine.restarting": "A part of Folkmoot has stopped and is starting again. Nothing that was confirmed is "
                         "lost.",
    "engine.back": "Folkmoot is running again.",
    "engine.gave_up":
        "A part of Folkmoot stops again and again. Run `folkmoot doctor` to see why, then start Folkmoot again.",
    "engine.timeout":
        "Folkmoot has not answered in time. Try again; if it stays like this, restart Folkmoot.",
    "engine.busy": "Too much is waiting here. Wait a moment and try again.",
    "engine.too_large": "That is too large to handle in one piece. Shorten it and try again.",
    "engine.stopping": "Folkmoot is closing. Try again in a moment.",
    "engine.other_version":
        "Another version of Folkmoot is already running here. Close it, then try again.",
    "engine.bad_command":
        "The running Folkmoot does not understand this request. Use the same version on both sides.",
    "internal":
        "Something went wrong inside Folkmoot. Nothing was changed; try again, and if it happens again report it "
        "with the file engine.log of Folkmoot's folder, which holds no content.",
    "clock.impossible":
        "The clock of this computer is a lifetime ahead. Set it to today, then try again; nothing was changed.",
    "output.failed":
        "The answer could not be written out: {why}. Make room where it goes to, or choose another place, and try "
        "again.",
    "cancelled": "Cancelled. Nothing was changed.",
    # groups and people
    "group.unknown": "There is no such group in this profile. Run `folkmoot groups` to see those there are.",
    "group.none":
        "This profile has no group yet. Start one (`folkmoot start NAME --as YOU`), join one with an invitation "
        "(`folkmoot join LINK --as YOU`), or open an archive (`folkmoot archive open FILE`).",
    "group.several": "This profile has several groups: {names}. Choose one with --group NAME.",
    "group.no_such_name": "No group is called {name}. There are: {names}.",
    "group.read_only":
        "This group was opened from an archive to read. Join it with an invitation to take part.",
    "group.removed":
        "You were removed from this group. Everything that is on this computer stays here: you can read it, search it"
        " and export it. Only a decision of the group lets you in again; talk to its members.",
    "group.left":
        "You have left this group. Everything that is on this computer stays here: you can read it, search it and"
        " export it. A new invitation brings you back.",
    "group.dropped":
        "This computer was taken out of the group. What it has can still be read, searched and exported. Write with"
        " another computer of yours.",
    "group.applicant":
        "The invitation with which you came has lost its effect. You can read what is here. A steward can let you in:"
        " ask one.",
    "group.pass_closed":
        "This archive's pass was closed on {date}, when the group put somebody out. You can read what is here. Ask a"
        " steward to let you in, or for an invitation.",
    "group.suspended":
        "You are suspended: for now you cannot write, and new messages may not reach you. You can read and search what"
        " is here, vote, and sign decisions. Whoever suspended you can end it at once, and so can a decision of the"
        " group: talk to the stewards.",
    "group.hub":
        "This computer is a hub: it keeps and passes on what everybody writes, and cannot read it. Read and write with"
        " another computer of yours.",
    # invitations and joining
    "join.bad_link":
        "This is not a complete invitation. Copy the whole link, from folkmoot: to its last letter, and try"
        " again.",
    "join.unknown_word":
        "“{word}” is none of the words on an invitation. Did you mean “{near}”?",
    "join.word_count":
        "An invitation has {all} words, and these are {count}. Type all of them, in their order.",
    "join.wrong_words":
        "These words are in another order than on the invitation, or one of them is another word. Compare them with "
        "the paper, and try again.",
    "join.no_link":
        "{path} is no invitation: no link that begins with folkmoot: is in it. Ask whoever invited you for the link. A "
        "saved group, which ends in .zip, is opened under “Open an archive”.",
    "join.unreadable_file":
        "{path} is no file that can be read, so there is no invitation in it. Check its path and permissions, or ask "
        "whoever invited you for the link and paste it.",
    "join.nobody_found":
        "Nobody of the group was found on this network. Be on the same network as somebody whose Folkmoot is open, or "
        "give the address of a member's computer, then try again. If somebody is there, the invitation may have "
        "expired or been closed: ask for a new one.",
    "join.unreachable":
        "Nobody was reached at {tried}, and nobody else of the group was found on this network. Ask a member to open "
        "Folkmoot there, or for the present address, then try again.",
    "join.no_answer":
        "A computer of the group is at {tried}, but it does not answer to this invitation. The invitation may be "
        "closed or used up: ask whoever gave it to you for a new one. If it is new, that computer has not heard of it "
        "yet: try again in a moment.",
    "join.expired": "This invitation has expired. Ask for a new one.",
    "join.used_up": "This invitation has been used as often as it allows. Ask for a new one.",
    "join.revoked": "This invitation was taken back. Ask for a new one.",
    "join.closed": "This invitation was closed when somebody was put out of the group. Ask for a new one.",
    "join.looking": "Looking for a member of the group on this network…",
    "join.silent": "A computer of the group does not answer to the invitation. Trying again and looking for others…",
    "join.asking": "Asking to be admitted…",
    "join.receiving": "Receiving what the group has written…",
    # channels and messages, as the command line meets them
    "channel.unknown": "There is no channel {name}. The channels are: {names}.",
    "channel.in_circle": "The channel {name} is in the private circle {circle}. Add --circle and the circle's name.",
    "channel.ambiguous": "Several channels match {name}. Give the id of the one that you mean: {names}.",
    "channel.none_in_circle": "Nothing was said in this circle yet, or nothing that you may read. Begin with `folkmoot "
    "say --circle {circle} CHANNEL TEXT`.",
    "channel.none": "This group has no channel yet. Create one in the window first.",
    "text.empty": "There is nothing to say in an empty message. Write some text.",
    # neighbours
    "peer.unreachable": "Nobody answers at {address}. Check the address and that Folkmoot is running there.",
    "peer.no_answer":
        "The computer at {address} does not answer. It may belong to no group of yours, or not know this computer: it "
        "has not heard of it yet, or this computer was taken out, or you were, while it was away. Check the address, "
        "and ask its owner. If you were taken out, a decision of the group brings you back; if this computer was, set "
        "it up anew in a new folder, with a link from another computer of yours or, without one, with your recovery "
        "sheet or a member's link.",
    "peer.pass_closed":
        "The computer at {address} does not answer. You continued a group from an archive: its pass was perhaps closed"
        " when the group put somebody out. Ask a member for an invitation.",
    "peer.older":
        "The computer at {address} has an older Folkmoot. Update Folkmoot there, then try again.",
    "peer.newer":
        "The computer at {address} has a newer Folkmoot. Update Folkmoot on this computer, then try again.",
    "net.no_files":
        "This computer has no room for more connections, so neighbours may have to wait. Close programs that "
        "you do not need, or start this computer again.",
    "peer.bad_address": "{address} is not an address. Write HOST:PORT, for example 192.168.1.20:4000.",
    "listen.bad_address":
        "{address} is not an address of this computer. Write HOST:PORT, for example 0.0.0.0:4000.",
    "sync": "Exchanging with neighbours…",
    "fsck": "Checking what is kept here…",
    # the four states
    "status.offline": "Offline: this computer has no network. What you write is kept and goes out later.",
    "status.alone": "Alone here: nobody else's Folkmoot was found on this network.",
    "status.some": "Some of us are connected.",
    "status.everyone": "Everyone is up to date.",
    # what people may do, rule by rule
    "edit.not_allowed": "The rules of the group do not allow this change, so it was left out.",
    "edit.wrong_kind": "This change does not fit what it wants to change. It was left out.",
    "intent.bad_argument":
        "The value for {argument} is not of the kind that is needed. Check it and try again.",
    "intent.missing_argument": "The value for {argument} is missing. Add it and try again.",
    "intent.unknown_argument": "There is nothing called {argument} here. Check the name and try again.",
    "group.unknown_kind": "There is no kind of group called {kind}. Choose one from the list.",
    # what crosses, and what was asked
    "text.not_utf8": "The text holds characters that are no Unicode. Save it as UTF-8 and try again.",
    "command.unknown": "The running Folkmoot does not know this command. Use the same version on both sides.",
    "intent.unknown": "The running Folkmoot does not know {intent}. Use the same version on both sides.",
    "note.too_large": "This draft is too long to be kept. Send it, or shorten it.",
    "live.bad_place": "The running Folkmoot cannot tell others where you are. Use the same version on both sides.",
    "text.none_there": "There is no text here that several people can write in. Open it again.",
    "text.unknown_heads": "The text has changed in a way that this window has not followed. Open it again.",
    "text.out_of_range": "The text has become shorter than this window shows it. Open it again.",
    "text.bad_link": "A link leads to an address such as https://example.org or mailto:ana@example.org. Check it.",
    "text.none": "This has no text in which words are marked ({what}). The minutes of a meeting have one, for example.",
    "text.which_field": "Say with --field which text is meant. This has: {names}.",
    "text.words_missing": "The text does not say “{words}”. Give words of one line, as they stand in the text.",
    "text.words_several": "The text says “{words}” several times. Give more of the words.",
    "history.unknown_edit": "This change is not in the history, or it does not count. Look at the history again.",
    "undo.beginning":
        "Your change created this, and what was created cannot be taken back. Remove, archive or change it instead.",
    "undo.added":
        "The difference is only what was added to a list, and nothing is removed from there. Add what is true now.",
    "undo.no_way_back":
        "Nothing leads back from the state in which this is now, so the change cannot be taken back. Look at what can "
        "be done with it.",
    "undo.changed_since": "{field} has been changed again since. Look at the history, and change it by hand.",
    "undo.nothing": "There is nothing of yours to take back here. Look at the history.",
    "restore.nothing": "It is already as it was then, so there is nothing to bring back.",
    "record.unknown": "That is not on this computer yet. Wait for the next exchange with a neighbour.",
    "record.full": "This has reached its largest size. Go on in a new one.",
    "snapshot.damaged": "A saved copy was damaged and is being built again. Nothing is lost; try again in a moment.",
    "module.failed":
        "This module has a fault ({module}). Nothing was changed. Run `folkmoot doctor`, and tell its makers.",
    "log.forked":
        "Another copy of Folkmoot's folder has written in your name, so this one is held back. Open the newer "
        "copy, or join again with a new invitation.",
    "group.unfounded": "This group's founding is missing. Run `folkmoot fsck`, or restore it from an archive.",
    # changes that were refused, as stewards see them
    "edit.bad_id": "A change names things that cannot exist. It does not count; ask its author to update Folkmoot.",
    "edit.bad_time": "A change has an impossible time. It does not count; ask its author to set the clock.",
    "edit.too_many_operations":
        "A change is made of too many steps ({count}). It does not count; make it in smaller pieces.",
    "edit.too_large": "This is too long for one change. Make it in smaller pieces.",
    "edit.malformed": "A change is malformed. It does not count; ask its author to update Folkmoot.",
    "edit.bad_operation": "A change is malformed. It does not count; ask its author to update Folkmoot.",
    "edit.empty": "A change holds nothing. It does not count.",
    "edit.wrong_place": "A change does not fit what it changes. It does not count; ask its author to make it again.",
    "edit.no_such_place": "A change is about something that is not there. It does not count; make it again.",
    "edit.unknown_deps": "A change builds on something that has not arrived. Wait for the next exchange.",
    "edit.redundant_deps": "A change is malformed. It does not count; ask its author to update Folkmoot.",
    "edit.forked_log": "Two changes claim the same place. Ask their author which computer holds the right copy.",
    "edit.unknown_author": "A change comes from nobody in the group. It does not count.",
    "edit.hub": "A change was written by a hub, which may write nothing. It does not count.",
    "edit.suspended": "A change was written by somebody who was suspended. It does not count.",
    "edit.unknown_version": "A change follows rules that were never released ({version}). It does not count.",
    "edit.wrong_circle": "This cannot be kept in a circle of this kind. Write it where everybody reads it, or choose "
    "another circle.",
    **CIRCLE_WORDS,
    "edit.foreign_record": "A change is about something that its author could not have begun. It does not count.",
    "edit.sees_too_much": "A change refers to more than {limit} other things. It does not count; make it smaller.",
    "edit.must_not_see": "A change refers to something that it may not refer to. It does not count.",
    "edit.sees_another_circle": "A change refers to something in another circle. It does not count.",
    "edit.sees_nothing": "What this refers to has not arrived on this computer. Wait for the next exchange.",
    "edit.builds_on_refused": "A change builds on one that does not count, so it does not count either. Make it again.",
    "envelope.malformed": "Something malformed arrived and was thrown away ({what}). Nothing needs doing.",
    # who belongs
    "roll.malformed": "A decision about members is malformed. It does not count; ask its author to update Folkmoot.",
    "roll.bad_name": "A name needs 1 to 80 visible characters, and none that is hidden. Choose another one.",
    "roll.not_a_member": "Only members of the group can do this. Ask a steward to invite you.",
    "roll.not_a_steward": "Your roles in the group do not allow this. Ask somebody whose roles do: `folkmoot role "
    "list` shows them.",
    "roll.unknown_invitation": "That invitation is not known in this group. Make a new one.",
    "roll.invitation_closed": "That invitation is closed. Ask for a new one.",
    "roll.removed": "This person was removed from the group. Only a decision of many can let the person in again: "
    "propose it with `folkmoot restore` and the name.",
    "roll.suspended": "You are suspended, so this must wait. You can still vote and sign decisions. Talk to the "
    "stewards, or propose the end of it: `folkmoot restore` and your name.",
    "roll.hub": "This computer is a hub: it passes on what others write, and can write and decide nothing itself. Use "
    "another computer of yours.",
    "roll.unknown_resolution": "The decision on which this builds is not known here. Synchronise, then try again.",
    "roll.unknown_member": "A person named here is not in the group. Check whom you chose.",
    "roll.unknown_suspension": "That suspension is not known in this group. Synchronise, then try again.",
    "roll.not_your_suspension": "Only whoever suspended somebody can lift it, or a decision of many. Ask that person, "
    "or propose one.",
    "roll.may_not_sign": "Only stewards and members who vote can propose and sign decisions. Ask to be listed as a "
    "voter.",
    "roll.may_not_attest": "You cannot confirm a device of your own. Link it with a device that you have, or ask "
    "others to confirm it.",
    "roll.may_not_vouch": "Only members who vote can vouch for somebody or confirm a new device. Ask one of them. "
    "If none who votes has a computer left, start a new group; `folkmoot archive export` keeps what was written.",
    "roll.device_taken": "This device belongs to somebody else in the group. Use another one.",
    "roll.device_dropped": "This device was taken out of the group and cannot come back. Set it up anew.",
    "roll.not_your_device": "This is no computer of yours in the group, or it is out already. `folkmoot device list` "
    "shows yours.",
    "device.drops_itself": "This is the computer that you are at. Once it is taken out, it can write nothing any more, "
    "for ever. If you mean it, repeat the command with --yes.",
    "roll.last_device": "This is your only device in the group. Link another one first, or leave the group.",
    "roll.too_many_devices": "You have as many devices in this group as one person can have. Drop one first.",
    "roll.not_suspended": "{name} is not suspended. `folkmoot members` shows who is.",
    "roll.no_applicant": "This person does not wait to be let in. `folkmoot members` shows who does.",
    "roll.not_yourself": "You cannot propose your own removal. Leave the group instead: `folkmoot leave`.",
    "roll.suspends_oneself": "You cannot suspend yourself. To go, leave the group: `folkmoot leave`.",
    "roll.nothing_proposed": "A resolution needs something to change. Say what, for example --remove NAME.",
    "roll.votes_already": "{name} votes already. `folkmoot members` shows who does not.",
    "roll.removed_already": "{name} is removed already. `folkmoot restore NAME` proposes that the person comes back.",
    "roll.not_removed": "{name} is neither suspended nor removed, so there is nothing to restore. `folkmoot "
    "members` shows who is.",
    "roll.has_left": "{name} has left the group. Only an invitation brings the person back: run `folkmoot invite`, and "
    "give the link to {name}, who runs `folkmoot join LINK` on the computer of before.",
    "roll.rule_already": "This rule holds already with this value. Give another value.",
    "roll.proposed_already": "This is proposed already. `folkmoot resolve list` shows it, and whose signatures it has: "
    "sign it instead.",
    "roll.lapsed": "Another resolution was decided before this one had enough signatures, so signing it has no effect. "
    "Propose it anew, for example with `folkmoot resolve propose`.",
    "roll.signed_already": "You have signed this already. Ask the others to sign it: `folkmoot resolve show` says who "
    "may.",
    "roll.in_force": "This is in force already, with your signature. `folkmoot resolve show` says what it changes. To "
    "change that again, propose something else: `folkmoot resolve propose --help`.",
    "roll.removed_and_named": "One resolution cannot remove {name} and give {name} something as well. Propose either "
    "of the two.",
    "roll.suspended_already": "You have suspended this person already. `folkmoot restore NAME` ends it, `folkmoot "
    "remove NAME` proposes a removal.",
    "roll.unknown_act": "This version cannot do {act}. Install the newest one.",
    "roll.unknown_rule": "This version knows no rule {rule}. The rules are: {names}.",
    "roll.bad_rule": "The rule {rule} cannot be {value}. It can be: {values}.",
    **ROLE_WORDS,
    "member.unknown_name": "Nobody here is called {name}. There are: {names}.",
    "member.several": "Several people are called {name}. Give the beginning of an id instead: {ids}.",
    "leave.for_good": "Once you have left, you cannot come back as the same person, because the computer with which "
    "you first joined is out, but only as a new one, by an invitation. Repeat the command with --yes.",
    "leave.unconfirmed": "Once you have left, only a new invitation brings you back. Repeat the command with --yes.",
    "roll.bad_proof": "Somebody tried to join with a wrong proof and was not let in. Nothing needs doing.",
    "invite.bad_uses": "An invitation lets in 1 to {limit} people. Choose a number in between, or make several.",
    "invite.bad_duration": "An invitation lasts from a second to a year. Write for example 7d or 12h.",
    "device.bad_duration": "A link for another computer lasts from a second to a day. Write for example 1h.",
    "join.older":
        "The member's computer has an older Folkmoot ({version}). It must be updated before you can join.",
    "join.newer":
        "The group uses a newer Folkmoot ({version}). Update Folkmoot on this computer, then try again.",
    "join.cut_off": "The connection broke off while joining. Try again with the same invitation.",
    "join.malformed": "The other computer answered with nonsense. Try again, or join through another member.",
    "join.unknown_invitation": "The group does not know this invitation. Ask for a new one.",
    "join.wrong_group": "The other computer belongs to another group. Ask for a new invitation.",
    **GROUP_WORDS,
    **FILE_WORDS,
    **RECOVERY_WORDS,
    **SCREEN_WORDS,
    **search_words.WORDS,
}

UNKNOWN = "This did not work ({code}). Try again; if it keeps happening, run `folkmoot doctor` to see why."


Facts = Mapping[str, str | int | float | bool | None]


def add(sentences: Mapping[str, str]) -> None:
    """The sentences of a feature. Raises ValueError if one has a code that is taken."""
    if taken := WORDS.keys() & sentences.keys():
        raise ValueError(f"two features say {sorted(taken)}")
    WORDS.update(sentences)


def as_is(text: str) -> str:
    return text


def caption(code: str, translate: Callable[[str], str] = as_is) -> str:
    """What people call a field (`item.due`), a kind (`item`) or those who may do something (`who.author`). Without
    words, the last part of the code."""
    return translate(WORDS[code]) if code in WORDS else code.rpartition(".")[2].replace("_", " ")


def sentence(refused: Refused, translate: Callable[[str], str] = as_is) -> str:
    """The sentence of a refusal. A code without words, or facts that do not fit them, names the code."""
    return words(refused.code, refused.facts, translate)


def told(what: str, facts: Facts, translate: Callable[[str], str] = as_is) -> str:
    """The sentence of an activity (`activity.item.lent`); else what all say (`activity.changed`)."""
    codes = (what, f"activity.{what.rpartition('.')[2]}", "activity.changed")
    return _filled(next(code for code in codes if code in WORDS), facts, translate)


def words(code: str, facts: Facts, translate: Callable[[str], str] = as_is) -> str:
    """The sentence of a refusal, state (`status.alone`) or stage (`join.looking`)."""
    return _filled(code, field_words.spoken(facts, lambda name: caption(name, translate)), translate)


def _filled(code: str, facts: Mapping[str, object], translate: Callable[[str], str]) -> str:
    try:
        return translate(WORDS[code]).format_map(facts)
    except (KeyError, IndexError, ValueError):
        return translate(UNKNOWN).format(code=code)
