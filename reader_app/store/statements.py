"""SQL statements over whole rows, from the lists of their columns; values are always bound, never written in."""

from functools import lru_cache


def select(columns: str, table: str, rest: str = "") -> str:
    """SELECT columns FROM table, and whatever follows."""
    return f"SELECT {columns} FROM {table} {rest}"  # noqa: S608  # the names are the store's own, here and below


def insert(table: str, columns: str) -> str:
    """INSERT of one whole row."""
    marks = ", ".join("?" * len(names(columns)))
    return f"INSERT INTO {table} ({columns}) VALUES ({marks})"  # noqa: S608


def update(table: str, columns: str, rest: str) -> str:
    """UPDATE of all these columns; `rest` says of which rows."""
    places = ", ".join(f"{name} = ?" for name in names(columns))
    return f"UPDATE {table} SET {places} {rest}"  # noqa: S608


@lru_cache
def names(columns: str) -> tuple[str, ...]:
    """The columns one by one."""
    return tuple(name.strip() for name in columns.split(","))
