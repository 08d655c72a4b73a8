"""What all tests of single parts have."""

import gc

import pytest


@pytest.fixture(autouse=True, scope="module")
def _own_garbage_only() -> None:
    """Garbage is looked for among what a module's own tests made: among all that came before it takes so long that a
    query in hand would have used up the work it is allowed.
    """
    gc.collect()
    gc.freeze()
