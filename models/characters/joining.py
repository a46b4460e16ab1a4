"""Joiners, variation selectors and tags are invisible by themselves. They are kept where a script or an emoji needs
them, and removed everywhere else.

Sources: the joiner rules of RFC 5892, appendix A; joining types and emoji data of Unicode 14.0; sequences of UTS 51. A
joiner between two pictures is always kept, because new sequences appear every year.
"""

import re

PICTURE = (
    "[\xa9\xae\u203c\u2049\u2122\u2139\u2190-\u21ff\u2300-\u23ff\u24c2\u25a0-\u27bf\u2934\u2935\u2b00-\u2bff\u3030\u303d"
    "\u3297\u3299\U0001f000-\U0001f1e5\U0001f200-\U0001f3fa\U0001f400-\U0001fbff]"
)
_PLAIN = (
    "\xa9\xae\u203c\u2049\u2122\u2139\u2194-\u2199\u21a9\u21aa\u2328\u23cf\u23ed-\u23ef\u23f1\u23f2\u23f8-\u23fa\u24c2"
    "\u25aa\u25ab\u25b6\u25c0\u25fb\u25fc\u2600-\u2604\u260e\u2611\u2618\u261d\u2620\u2622\u2623\u2626\u262a\u262e\u262f"
    "\u2638-\u263a\u2640\u2642\u265f\u2660\u2663\u2665\u2666\u2668\u267b\u267e\u2692\u2694-\u2697\u2699\u269b\u269c"
    "\u26a0\u26a7\u26b0\u26b1\u26c8\u26cf\u26d1\u26d3\u26e9\u26f0\u26f1\u26f4\u26f7-\u26f9\u2702\u2708\u2709\u270c\u270d"
    "\u270f\u2712\u2714\u2716\u271d\u2721\u2733\u2734\u2744\u2747\u2763\u2764\u27a1\u2934\u2935\u2b05-\u2b07\u3030\u303d"
    "\u3297\u3299\U0001f170\U0001f171\U0001f17e\U0001f17f\U0001f202\U0001f237\U0001f321\U0001f324-\U0001f32c\U0001f336"
    "\U0001f37d\U0001f396\U0001f397\U0001f399-\U0001f39b\U0001f39e\U0001f39f\U0001f3cb-\U0001f3ce\U0001f3d4-\U0001f3df"
    "\U0001f3f3\U0001f3f5\U0001f3f7\U0001f43f\U0001f441\U0001f4fd\U0001f549\U0001f54a\U0001f56f\U0001f570"
    "\U0001f573-\U0001f579\U0001f587\U0001f58a-\U0001f58d\U0001f590\U0001f5a5\U0001f5a8\U0001f5b1\U0001f5b2\U0001f5bc"
    "\U0001f5c2-\U0001f5c4\U0001f5d1-\U0001f5d3\U0001f5dc-\U0001f5de\U0001f5e1\U0001f5e3\U0001f5e8\U0001f5ef\U0001f5f3"
    "\U0001f5fa\U0001f6cb\U0001f6cd-\U0001f6cf\U0001f6e0-\U0001f6e5\U0001f6e9\U0001f6f0\U0001f6f3"
)
"""Pictures that are shown as plain text unless U+FE0F follows. After other characters U+FE0F has no effect."""
_TONE = "[\U0001f3fb-\U0001f3ff]"
_PART = f"{PICTURE}(?:{_TONE}|\ufe0f)?"
_SEQUENCE = f"{_PART}(?:\u200d{_PART})*"
_KEYCAP = "[0-9#*]\ufe0f?\u20e3"
_SUBDIVISION = (
    "\U0001f3f4(?:\U000e0067\U000e0062(?:\U000e0065\U000e006e\U000e0067|\U000e0073\U000e0063\U000e0074"
    "|\U000e0077\U000e006c\U000e0073))\U000e007f"
)
"""The flags of England, Scotland and Wales, the only flags of this form in use."""

_TWO_SIDED = (
    "\u0620\u0626\u0628\u062a-\u062e\u0633-\u063f\u0641-\u0647\u0649\u064a\u066e\u066f\u0678-\u0687\u069a-\u06bf\u06c1"
    "\u06c2\u06cc\u06ce\u06d0\u06d1\u06fa-\u06fc\u06ff\u0712-\u0714\u071a-\u071d\u071f-\u0727\u0729\u072b\u072d\u072e"
    "\u074e-\u0758\u075c-\u076a\u076d-\u0770\u0772\u0775-\u0777\u077a-\u077f\u07ca-\u07ea\u0841-\u0845\u0848"
    "\u084a-\u0853\u0855\u0860\u0862-\u0865\u0868\u0886\u0889-\u088d\u08a0-\u08a9\u08af\u08b0\u08b3-\u08b8\u08ba-\u08c8"
    "\u1807\u1820-\u1878\u1887-\u18a8\u18aa\ua840-\ua871\U0001e900-\U0001e943"
)
_ONE_SIDED = (
    "\u0622-\u0625\u0627\u0629\u062f-\u0632\u0648\u0671-\u0673\u0675-\u0677\u0688-\u0699\u06c0\u06c3-\u06cb\u06cd\u06cf"
    "\u06d2\u06d3\u06d5\u06ee\u06ef\u0710\u0715-\u0719\u071e\u0728\u072a\u072c\u072f\u074d\u0759-\u075b\u076b\u076c"
    "\u0771\u0773\u0774\u0778\u0779\u0840\u0846\u0847\u0849\u0854\u0856-\u0858\u0867\u0869\u086a\u0870-\u0882\u088e"
    "\u08aa-\u08ac\u08ae\u08b1\u08b2\u08b9"
)
_MARKS = (
    "[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a"
    "\u08ca-\u08ff]*"
)
_UNJOINED = f"[{_TWO_SIDED}]{_MARKS}\u200c(?={_MARKS}[{_TWO_SIDED}{_ONE_SIDED}])"
"""A non-joiner between two letters that would otherwise join, as in Persian."""

_HALF = (
    "[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0c4d\u0ccd\u0d4d\u0dca][\u200c\u200d](?=[\u0904-\u0df4])"
    "|[\u09cd\u0d4d]\u200d|\u09b0\u200d(?=\u09cd\u09af)"
)
"""Half forms and conjuncts of the Indic scripts."""

IDLE = "\u200c\u200d\ufe00-\ufe0f\U000e0020-\U000e007f"
"""Characters that are invisible by themselves."""
_RULE = re.compile(f"(?P<emoji>{_SUBDIVISION}|{_KEYCAP}|{_SEQUENCE})|(?P<script>{_UNJOINED}|{_HALF})|[{IDLE}]")
_SEVERAL = re.compile("([\u200c\u200d])[\u200c\u200d]+")
_ANY_IDLE = re.compile(f"[{IDLE}\u20e3]")
_EMOJI = re.compile(f"{_SUBDIVISION}|{_KEYCAP}|[\U0001f1e6-\U0001f1ff]{{2}}|{_SEQUENCE}")
_SELECTED = re.compile(f"({PICTURE})({_TONE}|\ufe0f)?")
_IS_PLAIN = re.compile(f"[{_PLAIN}]")


def without_idle(line: str) -> str:
    """`line` without the joiners, selectors and tags that neither a script nor an emoji needs."""
    return _RULE.sub(_kept, _SEVERAL.sub(r"\1", line)) if _ANY_IDLE.search(line) else line


def is_emoji(text: str) -> bool:
    """Is this one emoji in its usual form: a picture, a joined sequence of pictures, a keycap or a flag?"""
    return _EMOJI.fullmatch(text) is not None and without_idle(text) == text


def _kept(found: re.Match[str]) -> str:
    if found["script"]:
        return found[0]
    if not found["emoji"]:
        return ""
    if found[0].endswith("\u20e3"):
        return f"{found[0][0]}\ufe0f\u20e3"
    if found[0].endswith("\U000e007f"):
        return found[0]
    joined = "\u200d" in found[0]
    return _SELECTED.sub(lambda part: _selected(part[1], part[2] or "", joined=joined), found[0])


def _selected(picture: str, after: str, *, joined: bool) -> str:
    """A picture with the selector that belongs after it. In a joined sequence, plain pictures always have one."""
    if after not in {"", "\ufe0f"}:
        return picture + after
    return picture + "\ufe0f" if _IS_PLAIN.match(picture) and (joined or after) else picture
