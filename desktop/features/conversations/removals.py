"""Who removed messages that others had written."""

import json
from collections.abc import Iterable

from desktop.features.conversations.queries import Reader


def removers(reader: Reader, order_keys: Iterable[int]) -> dict[int, bytes]:
    """Order key -> the member who removed a message of somebody else. Authors who removed their
    own messages are not among them."""
    keys = list(order_keys)
    if not keys:
        return {}
    rows = reader.rows(
        "SELECT order_key, author FROM fact_activity"
        " WHERE order_key IN (SELECT value FROM json_each(?)) AND what = 'activity.message.redacted'",
        (json.dumps(keys),),
    )
    return {order_key: bytes(author) for order_key, author in rows}
