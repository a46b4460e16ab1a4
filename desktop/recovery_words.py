"""English sentences about coming back to a group after the loss of every computer; see `desktop.words`."""

from typing import Final

RECOVERY_WORDS: Final[dict[str, str]] = {
    "join.unconfirmed":
        "{given} of {needed} members have confirmed this computer. Meet others who vote and read its code out to them: "
        "{computer}. Each confirms it with `folkmoot attest` and your name. Then try again with the same link.",
    "join.sheet_replaced":
        "This recovery sheet does not work any more. Use the newest one that you made, or ask a member to help you "
        "come back with `folkmoot recover link` and your name.",
    "join.refused":
        "The computer that answered may not let you in now. Try again near another member's computer.",
    "recover.bad_sheet":
        "This is not a complete recovery sheet, or one of its characters is wrong. Compare the code with the paper, "
        "from its first to its last character, and try again.",
    "recover.nobody_found":
        "Nobody of the group was found on this network. Be on the same network as somebody whose Folkmoot is open, or "
        "give the address of a member's computer, then try again.",
    "recover.unreachable":
        "Nobody was reached at {tried}, and nobody else of the group was found on this network. Ask a member to open "
        "Folkmoot, or for the present address, then try again.",
    "recover.no_answer":
        "A computer at {tried} does not answer to this recovery sheet. Use the newest one that you made. If this is "
        "it, that computer has not heard of it yet: try near another member's. Without a sheet, ask a member to help "
        "you come back with `folkmoot recover link` and your name.",
    "recover.unreadable": "The file {path} cannot be read. Check its name, or type the code with --sheet -.",
    "recover.other_profile":
        "This profile already holds that group. Come back in a new profile: `folkmoot --profile FOLDER recover "
        "--sheet FILE`.",
    "recover.nobody_can":
        "Too few members vote in this group to confirm a new computer. Only the recovery sheet brings this person "
        "back; otherwise send an invitation.",
    "recover.bad_duration":
        "A link for a member's new computer lasts from a second to a month. Write for example 7d.",
    "recover.nobody_waits":
        "No new computer waits to be confirmed, or it has not been heard of here. Synchronise; `folkmoot members` "
        "shows who waits.",
    "roll.nothing_to_take_back":
        "This computer does not wait to be confirmed any more, or the confirmation is not yours to take back. "
        "`folkmoot members` shows who waits.",
    "recover.not_confirmed":
        "You have not confirmed this computer. Only those who have, the person whose it would be, and those who may "
        "let people in take a confirmation back.",
    "recover.back_already": "{name} is back with this computer already. There is nothing left to confirm.",
    "recover.wrong_code":
        "No new computer of which this one has heard waits with this code. Ask the person to read all of it out again. "
        "If it is right, exchange with whoever made the link, `folkmoot sync`, and try again. If it is unknown then, "
        "too, somebody else asks in that person's name: do not confirm.",
}
