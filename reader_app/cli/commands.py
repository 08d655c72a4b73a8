"""The commands of the terminal, each a call or two of the services the window uses."""

import argparse
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from reader_app.cli import printing
from reader_app.cli.backing_up import back_up, move_library, put_back
from reader_app.cli.importing import brought_line
from reader_app.config.paths import Paths
from reader_app.model.annotation import Annotation, Colour
from reader_app.model.errors import GlossatorError, NotFoundError
from reader_app.model.query import Query
from reader_app.model.report import Outcome, Report
from reader_app.model.span import Span
from reader_app.model.tag import Tag, families
from reader_app.services.exchanging import Selection
from reader_app.services.library import told_apart
from reader_app.services.session import Session

Options = argparse.Namespace
Command = Callable[[Session, Options], int]


def find_quote(content: str, quote: str) -> tuple[Span, ...]:
    """Where a quotation occurs, in text order, without overlaps: exactly, or else whatever the white space is.

    Spans: code points, end exclusive.
    """
    for pattern in (re.escape(quote), r"\s+".join(map(re.escape, quote.split()))):
        spans = tuple(match.span() for match in re.finditer(pattern, content)) if pattern else ()
        if spans:
            return spans
    return ()


def _search(session: Session, options: Options) -> int:
    results = session.finding.search(Query(" ".join(options.query), limit=options.limit)).result()
    if options.json:
        printing.write_json(printing.results_json(results, _titles(session)))
    else:
        printing.write_lines(printing.results_lines(results, told_apart(session.library.documents())))
    return 0


def _list(session: Session, options: Options) -> int:
    counts = session.library.annotation_counts()
    rows = [(document, counts.get(document.id, 0)) for document in session.library.documents()]
    if options.json:
        printing.write_json([printing.document_json(*row) for row in rows])
    else:
        printing.write_lines(printing.document_lines(rows))
    return 0


def _text(session: Session, options: Options) -> int:
    printing.write(session.library.text(session.library.find(options.document).id).content)
    return 0


def _add(session: Session, options: Options) -> int:
    with printing.Progress() as progress:
        report = session.importing.add(options.paths, progress.task)
    _show_report(report)
    if not report.lines:
        raise NotFoundError("There is no document that can be read in there; nothing was added.")
    return 1 if report.count(Outcome.FAILED, Outcome.LOCKED) or not report.finished else 0


def _show_report(report: Report) -> None:
    """The lines of a report: documents to the output, what went wrong to the errors."""
    for line in report.lines:
        if line.document:
            what = {Outcome.ADDED: "", Outcome.ALREADY: " (already there)", Outcome.BROUGHT_BACK: " (back)"}
            printing.write(f"{line.document}  {line.title}{what.get(line.outcome, f' ({line.outcome})')}\n")
        else:
            printing.complain(printing.about_file(line))
    if not report.finished:
        printing.complain("This was stopped before its end; what is listed is safe.")


def _report(session: Session, options: Options) -> int:
    reports = session.importing.reports()
    if not reports:
        raise NotFoundError("No files were added yet, so there is no report.")
    if options.list:
        printing.write_lines(
            f"{report.time}  {', '.join(f'{count:,} {outcome}' for outcome, count in report.counts)}"
            for report in reports
        )
        return 0
    newest = session.importing.report(reports[0].id)
    if newest is not None:
        printing.write_lines(f"{line.outcome}: {' '.join(printing.about_file(line).split())}" for line in newest.lines)
    return 0


def _revise(session: Session, options: Options) -> int:
    from reader_app.services.revisions import changed_by, lost_by

    document = session.library.find(options.document)
    what = "Read again"
    if options.encoding is None:
        again = session.revising.read_again(document.id)
        change = again.change
        what += " from the library's copy, its file being gone" if again.place is None and document.source else ""
    else:
        change = session.revising.revise(document.id, options.encoding)
    edits = change.edits if change is not None else ()
    lost, changed = len(lost_by(edits)), len(changed_by(edits))
    what += ", nothing differs" if change is None else f", {lost:,} of its passages not found again" if lost else ""
    what += f", {changed:,} of its passages with other words now" if changed else ""
    printing.write(f"{what}: {printing.title_of(session.library.get(document.id))}\n")
    return 0


def _remove(session: Session, options: Options) -> int:
    document = session.library.find(options.document)
    session.library.remove([document.id])
    printing.write(f"Removed: {printing.title_of(document)}\n")
    return 0


def _annotate(session: Session, options: Options) -> int:
    document = session.library.find(options.document)
    colour: Colour = options.colour or Colour.YELLOW
    if options.quote is None:
        made = session.annotating.document_note(document.id, options.note, options.tags, colour)
    else:
        span = _occurrence(session.library.text(document.id).content, options.quote, options.occurrence or 1)
        made = session.annotating.highlight(document.id, *span, colour, options.tags, options.note)
    if options.json:
        printing.write_json(printing.annotation_json(made, _tag_names(session)))
    else:
        printing.write(f"{made.id}\n")
    return 0


def _occurrence(content: str, quote: str, number: int) -> Span:
    """The Nth place of a quotation, counted from 1. Raises NotFoundError."""
    spans = find_quote(content, quote)
    if not spans:
        raise NotFoundError("These words are not in the document; nothing was annotated.")
    if number > len(spans):
        times = "once" if len(spans) == 1 else f"{len(spans)} times"
        raise NotFoundError(f"These words are in the document only {times}; nothing was annotated.")
    return spans[number - 1]


def _annotations(session: Session, options: Options) -> int:
    names = _tag_names(session)
    found = tuple(_tagged(_all_annotations(session), _tag_ids(session.annotating.tags(), options.tags)))
    if options.json:
        printing.write_json([printing.annotation_json(annotation, names) for annotation in found])
    else:
        titles = told_apart(session.library.documents())
        printing.write_lines(printing.annotation_lines(found, names, titles))
    return 0


def _all_annotations(session: Session) -> Iterable[Annotation]:
    """Document by document, in text order."""
    counts = session.library.annotation_counts()
    for document in session.library.documents():
        if document.id in counts:
            yield from session.annotating.of(document.id)


def _tagged(annotations: Iterable[Annotation], wanted: frozenset[str]) -> Iterable[Annotation]:
    """Those with any of the tags (ids); all of them where no tag is wanted."""
    return (each for each in annotations if not wanted or not wanted.isdisjoint(each.tags))


def _tag_ids(tags: Iterable[Tag], wanted: Sequence[str]) -> frozenset[str]:
    """The ids of the tags of these names and of those below them. Raises NotFoundError."""
    found = families(wanted, tags)
    for name, family in zip(wanted, found, strict=True):
        if not family:
            raise NotFoundError(f"There is no tag called “{name}”.")
    return frozenset[str]().union(*found)


def _delete(session: Session, options: Options) -> int:
    session.annotating.delete([options.annotation])
    printing.write(f"Deleted: {options.annotation}\n")
    return 0


def _export(session: Session, options: Options) -> int:
    documents = tuple(session.library.find(reference).id for reference in options.documents)
    selection = Selection(tags=tuple(options.tags), documents=documents)
    if options.output is None or options.output == Path("-"):
        printing.write(session.exchanging.render(options.format, selection, options.by))
        return 0
    report = session.exchanging.export(options.format, options.output, selection, options.by)
    annotations = printing.counted(report.annotations, "annotation")
    printing.write(f"{annotations} from {printing.counted(report.documents, 'document')} in {report.path}\n")
    if report.lost:
        printing.write(f"{printing.counted(report.lost, 'lost passage')}: left as notes on their documents there\n")
    if report.kept is not None:
        printing.write(f"The file that was there is kept as {report.kept}\n")
    return 0


def _import(session: Session, options: Options) -> int:
    with printing.Progress() as progress:
        brought = session.bringing.bring(options.file, progress.task)
    printing.write(brought_line(brought) + "\n")
    return 0


def _check(session: Session, _options: Options) -> int:
    faults = session.store.check()
    try:
        faults += session.finding.check().result()
    except GlossatorError as error:
        faults.append(str(error))
    printing.write_lines(" ".join(fault.split()) for fault in faults or ("No faults found.",))
    return 1 if faults else 0


def _reindex(session: Session, _options: Options) -> int:
    session.finding.rebuild().result()
    printing.write(f"{printing.counted(len(session.library.documents()), 'document')} indexed\n")
    return 0


def _titles(session: Session) -> dict[str, str]:
    """Titles by document id."""
    return {document.id: printing.title_of(document) for document in session.library.documents()}


def _tag_names(session: Session) -> dict[str, str]:
    """Names by tag id."""
    return {tag.id: tag.name for tag in session.annotating.tags()}


WHOLE: Mapping[str, Callable[[Paths, Options], int]] = {  # these open the library themselves, if at all
    "restore": put_back,
    "move-library": move_library,
}
READING: Mapping[str, Command] = {
    "search": _search,
    "list": _list,
    "text": _text,
    "annotations": _annotations,
    "export": _export,
    "report": _report,
    "backup": back_up,
    "check": _check,
    "reindex": _reindex,  # the index is no part of the library
}
CHANGING: Mapping[str, Command] = {
    "add": _add,
    "revise": _revise,
    "remove": _remove,
    "annotate": _annotate,
    "delete": _delete,
    "import": _import,
}
