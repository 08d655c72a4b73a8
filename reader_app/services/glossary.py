"""The glossary: acronyms as the texts explain them, and as a person has corrected, added, merged and removed them."""

import re
import uuid
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from reader_app.model.annotation import clean_text
from reader_app.model.change import Action, Change, Edit
from reader_app.model.errors import GlossatorError, NotFoundError
from reader_app.model.glossary import GlossaryEntry, clean_acronym, clean_expansion
from reader_app.services.history import History
from reader_app.services.mining import Definition, Mining
from reader_app.store import Store, timestamp

_PLAIN = re.compile(r"[^\W_]+(?:[-/][^\W_]+)*")  # acronyms that a query can have without quotation marks
_PHRASES = 4  # expansions searched for beside the acronym


@dataclass(frozen=True, slots=True)
class Entry:
    """An acronym of the library.

    expansions: the usual one first. forms: the spellings there are in the texts, as ICT and ICTs; count: how often
    they all occur, capitals as written. definitions: where it is explained, the place that agrees with the first
    expansion first. by_hand: whether a person made or corrected it.
    """

    id: str
    acronym: str
    expansions: tuple[str, ...]
    forms: tuple[str, ...]
    count: int
    definitions: tuple[Definition, ...]
    by_hand: bool = False

    @property
    def expansion(self) -> str:
        """All it is short for, in words."""
        return "; ".join(self.expansions)

    @property
    def query(self) -> str:
        """What to search for to find it by either name: IMPACT OR "International Multilateral …"."""
        phrases: dict[str, str] = {}
        for definition in self.definitions:
            if _same(definition.expansion) in map(_same, self.expansions):
                phrases.setdefault(_same(definition.written), definition.written)
        for expansion in self.expansions:
            if _same(expansion) not in {_same(d.expansion) for d in self.definitions}:
                phrases.setdefault(_same(expansion), expansion)
        quoted = ['"{}"'.format(phrase.replace('"', " ")) for phrase in list(phrases.values())[:_PHRASES]]
        words = [form if n == 0 and _PLAIN.fullmatch(form) else f'"{form}"' for n, form in enumerate(self._wanted())]
        return " OR ".join([*words, *quoted])

    def _wanted(self) -> tuple[str, ...]:
        forms = (self.acronym, *(form for form in self.forms if form != self.acronym))
        return tuple(form.replace('"', " ") for form in forms)


class Glossary:
    """The glossary of one library. Entries are made out by `entries`, which is not for the window's own thread.

    What would change nothing makes no change and returns None. Raises NotFoundError for entries that are not there,
    SaveError and ReadOnlyLibraryError as `History.do`, and GlossatorError for words that cannot be an entry's.
    """

    def __init__(self, store: Store, history: History, file: Path) -> None:
        self._store = store
        self._history = history
        self._mining = Mining(store, file)
        self._found: dict[str, list[Definition]] = {}  # by what the spellings of an acronym share
        self._keys: dict[str, str] = {}  # the same, by the id of the entry it makes

    def entries(self, stopped: Callable[[], bool] = lambda: False) -> tuple[Entry, ...]:
        """Every acronym, in alphabetical order; texts that are new are read first, unless `stopped` says so."""
        found: dict[str, list[Definition]] = defaultdict(list)
        for definition in self._mining.update(stopped):
            found[_key(definition.acronym)].append(definition)
        self._found, self._keys = dict(found), {self._id(key): key for key in found}
        records = self._store.glossary.all()
        owners = _owners(records)
        made = [self._entry_of(record, owners) for record in records if not record.removed]
        made += [self._entry_found(key) for key in self._found if key not in owners]
        ordered = sorted(made, key=lambda entry: (entry.acronym.casefold(), entry.acronym))
        counts = self._mining.count({form for entry in ordered for form in entry.forms}, stopped)
        return tuple(_counted(entry, counts) for entry in ordered)

    def add(self, acronym: str, expansions: Iterable[str]) -> Change | None:
        """Adds an acronym; to one that is there, what it is short for is added."""
        acronym, expansions = _cleaned(acronym, expansions)
        with self._store.lock:
            known = self._named(acronym)
            if known is not None:
                return self._save(Action.CORRECT_ENTRY, known, known.acronym, (*known.expansions, *expansions), ())
            records = {record.id: record for record in self._store.glossary.all()}
            removed = next((r for r in records.values() if r.removed and _key(r.acronym) == _key(acronym)), None)
            ident = removed.id if removed else self._id(_key(acronym))
            ident = ident if removed or ident not in records else str(uuid.uuid4())
            now = timestamp()
            made = GlossaryEntry(ident, acronym, expansions, removed.covers if removed else (), False, now, now)
            return self._do(Action.ADD_ENTRY, (Edit(removed, made),), acronym)

    def correct(self, entry_id: str, acronym: str, expansions: Iterable[str]) -> Change | None:
        """Writes an entry anew; under the acronym of another one, the two become one."""
        acronym, expansions = _cleaned(acronym, expansions)
        with self._store.lock:
            entry, other = self._get(entry_id), self._named(acronym)
            if other is not None and other.id != entry.id:
                wanted = (*expansions, *other.expansions)
                return self._save(Action.MERGE_ENTRIES, other, other.acronym, wanted, (entry,))
            return self._save(Action.CORRECT_ENTRY, entry, acronym, expansions, ())

    def merge(self, entry_ids: Sequence[str], into: str) -> Change | None:
        """Makes entries one, under the name of `into`, which stands for all of their acronyms from then on."""
        with self._store.lock:
            target = self._get(into)
            others = tuple(self._get(each) for each in dict.fromkeys(entry_ids) if each != into)
            if not others:
                return None
            wanted = (*target.expansions, *(expansion for other in others for expansion in other.expansions))
            return self._save(Action.MERGE_ENTRIES, target, target.acronym, wanted, others)

    def remove(self, entry_ids: Sequence[str]) -> Change | None:
        """Takes entries out of the glossary for good; what the texts say does not bring them back."""
        with self._store.lock:
            entries = [self._get(entry_id) for entry_id in dict.fromkeys(entry_ids)]
            records, now = {record.id: record for record in self._store.glossary.all()}, timestamp()
            edits = []
            for entry in entries:
                before = records.get(entry.id)
                kept = before or GlossaryEntry(entry.id, entry.acronym, entry.expansions, created=now)
                edits.append(Edit(before, kept._replace(removed=True, modified=now)))
            return self._do(Action.REMOVE_ENTRIES, edits, entries[0].acronym if len(entries) == 1 else "")

    def _save(
        self, action: Action, entry: Entry, acronym: str, expansions: Iterable[str], others: Sequence[Entry]
    ) -> Change | None:
        """Writes an entry's record, which takes the place of others."""
        records, now = {record.id: record for record in self._store.glossary.all()}, timestamp()
        before = records.get(entry.id)
        replaced = [records[other.id] for other in others if other.id in records]
        keys = [_key(entry.acronym), *(_keys(before) if before else ())]
        keys += [key for other in others for key in (_key(other.acronym), *_keys(records.get(other.id)))]
        covers = tuple(dict.fromkeys(key for key in keys if key != _key(acronym)))
        words: dict[str, str] = {}
        for expansion in expansions:
            words.setdefault(_same(expansion), expansion)
        made = GlossaryEntry(
            entry.id, acronym, tuple(words.values()), covers, False, before.created if before else now, now
        )
        same = (entry.acronym, entry.expansions) == (made.acronym, made.expansions) and not others
        edits = (*(Edit(each, None) for each in replaced), Edit(before, made))
        return self._do(action, () if same else edits, acronym)

    def _do(self, action: Action, edits: Sequence[Edit], subject: str) -> Change | None:
        if not edits:
            return None
        change = Change(action, tuple(edits), subject)
        self._history.do(change)
        return change

    def _entry_of(self, record: GlossaryEntry, owners: Mapping[str, GlossaryEntry]) -> Entry:
        """What a person decided, with what the texts say of it; not counted."""
        keys = tuple(dict.fromkeys(key for key in _keys(record) if owners[key] is record))
        return _entry(record.id, record.acronym, record.expansions, keys, self._found, by_hand=True)

    def _entry_found(self, key: str) -> Entry:
        """What the texts say; not counted."""
        return _entry(self._id(key), key, _expansions(self._found[key]), (key,), self._found, by_hand=False)

    def _get(self, entry_id: str) -> Entry:
        """The entry with this id, not counted: quick, since no text is read for it. Raises NotFoundError."""
        records = self._store.glossary.all()
        owners = _owners(records)
        record = next((record for record in records if record.id == entry_id and not record.removed), None)
        if record is not None:
            return self._entry_of(record, owners)
        key = self._keys.get(entry_id)
        if key is None or key in owners:
            raise NotFoundError("That entry is not in the glossary any more.")
        return self._entry_found(key)

    def _named(self, acronym: str) -> Entry | None:
        """The entry of this acronym, not counted."""
        key, owners = _key(acronym), _owners(self._store.glossary.all())
        record = owners.get(key)
        if record is None:
            return self._entry_found(key) if key in self._found else None
        named = not record.removed and _key(record.acronym) == key
        return self._entry_of(record, owners) if named else None

    def _id(self, key: str) -> str:
        """The id an acronym has in this library, whether or not there is a record of it yet."""
        return str(uuid.uuid5(uuid.UUID(self._store.id), key))


def _counted(entry: Entry, counts: Mapping[str, int]) -> Entry:
    there = tuple(form for form in entry.forms if counts[form])
    return replace(entry, forms=there, count=sum(counts[form] for form in there))


def _entry(
    ident: str,
    acronym: str,
    expansions: tuple[str, ...],
    keys: Sequence[str],
    found: Mapping[str, list[Definition]],
    *,
    by_hand: bool,
) -> Entry:
    """An entry that is not counted yet, with every spelling it might have."""
    definitions = [definition for key in keys for definition in found.get(key, ())]
    first = _same(expansions[0]) if expansions else ""
    definitions.sort(key=lambda definition: _same(definition.expansion) != first)
    forms = dict.fromkeys((acronym, *(form for key in keys for form in (key, f"{key}s"))))
    return Entry(ident, acronym, expansions, tuple(forms), 0, tuple(definitions), by_hand)


def _cleaned(acronym: str, expansions: Iterable[str]) -> tuple[str, tuple[str, ...]]:
    """The words as they are kept. Raises GlossatorError for what cannot be an entry."""
    try:
        words = [clean_expansion(clean_text(expansion)) for expansion in expansions]
        kept = clean_acronym(clean_text(acronym))
    except ValueError as error:
        raise GlossatorError(str(error)) from error
    if not words:
        raise GlossatorError("Say what the acronym is short for.")
    return kept, tuple(dict.fromkeys(words))


def _key(acronym: str) -> str:
    """What the spellings of one acronym share."""
    from reader_app.search.acronyms import singular

    return singular(acronym)


def _keys(record: GlossaryEntry | None) -> tuple[str, ...]:
    return () if record is None else (_key(record.acronym), *record.covers)


def _owners(records: Sequence[GlossaryEntry]) -> dict[str, GlossaryEntry]:
    """Which record speaks for an acronym: one of its name before one that covers it, then one in use."""
    owners: dict[str, GlossaryEntry] = {}
    for named in (False, True):
        for record in sorted(records, key=lambda each: not each.removed):
            owners.update(dict.fromkeys((_key(record.acronym),) if named else record.covers, record))
    return owners


def _expansions(definitions: Sequence[Definition]) -> tuple[str, ...]:
    """What the texts say it is short for, most often said first; each as it is written most plainly."""
    groups: dict[str, list[str]] = defaultdict(list)
    for definition in definitions:
        groups[_same(definition.expansion)].append(definition.expansion)
    ranked = sorted(groups.values(), key=len, reverse=True)
    return tuple(max(group, key=lambda words: (group.count(words), sum(map(str.islower, words)))) for group in ranked)


def _same(expansion: str) -> str:
    """What two expansions share that mean the same: case, hyphens and the s of a plural aside."""
    return " ".join(expansion.casefold().replace("-", " ").split()).removesuffix("s")
