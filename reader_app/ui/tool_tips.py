"""Words of a person, or of a file, as a tool tip, which would take them for markup."""


def plain_tip(words: str) -> str:
    """The words such that a tool tip shows them as they stand; their lines stay lines.

    Qt guesses: what has something like a tag, or an escaped bracket, is rich text. Only such words are escaped, since
    rich text is wrapped as Qt likes and read out with its tags.
    """
    if "<" not in words and "&lt;" not in words:
        return words
    escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>")
    return f"<span>{escaped}</span>"
