"""The heads of messages in the text of mail: where it says who wrote each, and to whom."""

from collections.abc import Iterable
from typing import NamedTuple

from reader_app.model.span import Span

MESSAGE_TYPE, MAILBOX_TYPE = "message/rfc822", "application/mbox"  # of files of one message, and of many
HEADERS = ("From", "To", "Cc", "Date", "Subject")  # each a block of its own at the beginning of a message, so in order
_ORDER = ("Subject", *HEADERS)  # of a mailbox, where each message stands under its subject
_FROM, _TO = frozenset({"From"}), frozenset({"To", "Cc"})


class Heads(NamedTuple):
    """Stretches of a text in code points, ascending: the senders of its messages, and their recipients, copies too."""

    senders: tuple[Span, ...] = ()
    recipients: tuple[Span, ...] = ()


NO_HEADS = Heads()  # of a text that is no mail


def heads_of(content: str, blocks: Iterable[Span], messages: Iterable[int]) -> Heads:
    """The heads in a canonical text of mail. blocks: start and end of each; messages: where each message begins.

    What only looks like a header further down, as in a reply that quotes another message, is none.
    """
    senders: list[Span] = []
    recipients: list[Span] = []
    beginnings = frozenset(messages)
    left: tuple[str, ...] = ()  # headers that may follow
    for start, end in blocks:
        left = _ORDER if start in beginnings else left
        name = next((name for name in left if content.startswith(f"{name}: ", start, end)), "")
        left = left[left.index(name) + 1 :] if name else ()
        value = start + len(name) + 2, end
        if name in _FROM:
            senders.append(value)
        elif name in _TO:
            recipients.append(value)
    return Heads(tuple(senders), tuple(recipients))
