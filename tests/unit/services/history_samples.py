"""A document for a history to begin with."""

from reader_app.model.change import Action, Change, Edit
from reader_app.model.document import Document, Metadata, Text
from reader_app.services.history import History
from reader_app.store import Store

CONTENT = "Alliances are made, and alliances are broken."


def put(store: Store, history: History, name: str) -> None:
    sha256 = store.originals.put(name.encode())
    document = Document(
        name,
        Metadata(title=name),
        "text/plain",
        name,
        sha256,
        len(name),
        len(CONTENT),
        f"r-{name}",
        "2024-01-01T00:00:00Z",
    )
    history.do(Change(Action.ADD_DOCUMENTS, (Edit(None, document),), name), {document.revision: Text(CONTENT, ())})
