"""What can be searched for: examples and what they find. The tips, the help and the guide say the same."""

from PySide6.QtCore import QCoreApplication

Row = tuple[tuple[str, ...], str]  # examples, and what they find
Section = tuple[str, tuple[Row, ...]]


def sections() -> tuple[Section, ...]:
    """The whole query language."""

    def tr(words: str) -> str:
        return QCoreApplication.translate("queries", words)

    words: tuple[Row, ...] = (
        (("digital",), tr("the word in all its forms, whatever the case; accents do not matter")),
        (("IMPACT",), tr("in capitals, the acronym only; the chip beside the box says so")),
        (("=impact",), tr("this form only: no other endings, not in capitals")),
        (("cyber*", "*security", "w?rld"), tr("words that begin so, end so, or have any letter there")),
        (("cybersecurty~", "cyber~2"), tr("spelt nearly so: one letter off, or two")),
        (("ITU-T", "Q3/2", "#ICT4SDG"), tr("what they say, signs and all")),
    )
    together: tuple[Row, ...] = (
        (('"Global Cybersecurity Agenda"',), tr("exactly these words, in this order")),
        (('"cyber threats"~5',), tr("near each other, in any order, at most five words between them")),
        (("cyber spam", "cyber AND spam"), tr("documents with both")),
        (("spam OR malware",), tr("with either")),
        (("cyber NOT drill", "cyber -drill"), tr("with one and without the other")),
        (("(spam OR malware) threat",), tr("brackets group")),
    )
    where: tuple[Row, ...] = (
        (("title:summit", "by:touré"), tr("in the title, among the people")),
        (("text:spam",), tr("in the text alone")),
        (("file:budget*", "folder:interviews"), tr("in the name of the file, in the path of its folder")),
        (("from:meyer", "to:press"), tr("in mail from somebody, to somebody or in copy")),
        (("note:compare", "quote:alliance"), tr("in your notes, in the passages you marked")),
        (("tag:alliances", "colour:yellow"), tr("with that tag, in that colour")),
        (('tag:="actors/states"',), tr("with just that tag, or one below it")),
        (('in:"closing remarks"',), tr("only in documents of that title")),
        (('collection:"summit 2017"',), tr("only in that collection, and those under it")),
    )
    which: tuple[Row, ...] = (
        (("year:2011", "year:2007..2014"), tr("of that year, from one to the other")),
        (("date:2011-06", "date:2011-06..", "date:..2011"), tr("of that month, since then, until then")),
        (("lang:en", "type:markdown"), tr("in that language, of that kind")),
        (("has:annotation", "has:note"), tr("that you marked, that you wrote notes on")),
        (("is:starred",), tr("with a star")),
        (("is:read", "is:unread"), tr("opened before, not opened yet")),
        (("is:orphan", "is:changed"), tr("with marks that lost their passage, or that have other words now")),
    )
    return (
        (tr("Words"), words),
        (tr("Several words"), together),
        (tr("Where to look"), where),
        (tr("In which documents"), which),
    )
