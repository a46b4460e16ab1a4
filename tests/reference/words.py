"""What the module says to people: in a table of its own, which its page would add to `desktop.words`.

    caption.KIND, caption.KIND.FIELD     what people call it; caption.KIND.LIST.PART, caption.KIND.INTENT.ARGUMENT
    action.KIND.INTENT                   the words on a button
    state.KIND.STATE, option.KIND.FIELD.OPTION
    empty.KIND, empty.KIND.text          an empty list, and what to do then; hint.KIND.FIELD is help in a form
    who.power NAME, who.person FIELD     who may do what a refusal speaks of
    need.…, due.…, clash.…, KIND.…       the codes that facts and refusals name, as they are written there
    activity.KIND.begun, .changed, .MOVE what edits of a kind with `title` did; `begun` and `changed` have words already
"""

WORDS = {
    "caption.item": "item",
    "caption.item.name": "Name",
    "caption.item.about": "What it is",
    "caption.item.sort": "Sort",
    "caption.item.place": "Where it is",
    "caption.item.goes_with": "Goes with",
    "caption.item.tags": "Tags",
    "caption.item.pictures": "Pictures",
    "caption.item.note": "Notes of all who used it",
    "caption.item.loans": "Loans",
    "caption.item.borrower": "Borrower",
    "caption.item.waiting": "Waiting for it",
    "caption.item.loans.borrower": "Borrower",
    "caption.item.loans.due": "Due on",
    "caption.item.loans.back": "Is back",
    "caption.item.loans.lost": "Given up for lost",
    "caption.terms": "terms",
    "caption.terms.days": "Days for which things are usually lent",
    "caption.wish": "wish",
    "caption.wish.wanted": "Wants it next",
    "caption.wish.why": "What for",
    "action.item.add_item": "Lend something out",
    "action.item.give_back": "It is back",
    "action.item.give_up": "Give it up for lost",
    "action.item.lend": "Lend",
    "caption.item.lend.borrower": "To whom",
    "action.item.offer": "Lend it again",
    "action.item.withdraw": "Do not lend it any more",
    "empty.item": "Nothing to borrow yet",
    "empty.item.text": "What stands in your cellar and could help a neighbour?",
    "hint.item.goes_with": "What people usually need together with it",
    "option.item.sort.garden": "For the garden",
    "option.item.sort.kitchen": "For the kitchen",
    "option.item.sort.play": "For playing",
    "option.item.sort.tool": "Tool",
    "state.item.offered": "can be borrowed",
    "state.item.lent": "lent",
    "state.item.lost": "given up for lost",
    "state.item.withdrawn": "not lent any more",
    "who.power lending.keep": "holders of the power lending.keep",
    "who.person borrower": "whoever has borrowed it",
    "item.lent": "Somebody has borrowed it. Wait until it is back, or say that you want it next.",
    "item.not_lent": "Nobody has borrowed it in this way. Look at its loans.",
    "item.which_loan": "It was lent more than once. Say whose loan has ended.",
    "item.withdrawn": "Its owner does not lend it any more. Ask its owner.",
    "need.item.return": "Bring {title} back.",
    "need.item.lend": "Somebody wants to borrow {title}.",
    "activity.item.begun": "{who} put {title} up for lending.",
    "activity.item.lent": "{who} lent {title} to {whom}.",
    "activity.item.back": "{title} is back from {whom}.",
    "activity.item.lost": "{who} gave {title} up for lost.",
    "activity.item.withdraw": "{who} does not lend {title} any more.",
    "activity.item.offer": "{who} lends {title} again.",
    "due.item.back": "{title} has to be back.",
    "clash.item.lent_twice": "{title} was lent to two people at the same time. Say whose loan has ended.",
}
