"""Finds every text the window shows in the program's source, as (context, text), the way Qt asks for it at run time.

Qt's own lupdate does not follow `tr = self.tr` or `partial(translate, …)` and names contexts that nobody asks for.
"""

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

# What Qt itself says of keys, and says in some languages as nobody writes it.
KEYS = ("Ctrl", "Shift", "Alt", "Return", "Enter", "Esc", "Space", "Tab", "Up", "Down", "Left", "Right", "Del", "Ins",
        "Backspace")  # fmt: skip
ANY = "QObject"  # the context of what is said through an object of any class: PySide asks for each base class's, too
Texts = dict[tuple[str, str], str]  # (context, text): the file it is in, as seen from the checkout
Said = Mapping[str, str]  # names of functions that translate their only argument, and the context they do it in


class UnknownTextError(ValueError):
    """A text is put together where it is translated, so that nobody can know it beforehand."""


def texts(package: Path) -> Texts:
    """All texts below a folder of Python files, in the order of files and lines."""
    found: Texts = {("QShortcut", key): "reader_app/ui/actions.py" for key in KEYS}
    for file in sorted(package.rglob("*.py")):
        tree = ast.parse(file.read_text("utf-8"), str(file))
        for context, text in _in(tree, "", {}, file):
            found.setdefault((context, text), str(file.relative_to(package.parent)))
    return found


def _in(node: ast.AST, owner: str, said: Said, file: Path) -> Iterator[tuple[str, str]]:
    """The texts of a piece of source. owner: the class it is in."""
    if isinstance(node, ast.ClassDef):
        owner = node.name
    if isinstance(node, ast.FunctionDef | ast.Module):
        said = {**said, **_helpers(node, owner, said)}
    if isinstance(node, ast.FunctionDef) and _translating(node) is not None:
        return  # a helper: who calls it names the text
    if isinstance(node, ast.Call) and (asked := _asked(node, owner, said)) is not None:
        context, text = asked
        if not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
            raise UnknownTextError(f"{file}:{node.lineno}: {ast.unparse(node)}")
        yield context, text.value
    for child in ast.iter_child_nodes(node):
        yield from _in(child, owner, said, file)


def _asked(call: ast.Call, owner: str, said: Said) -> tuple[str, ast.expr] | None:
    """The context and the text that a call has translated; None for any other call."""
    match call:
        case ast.Call(func=ast.Name(id=name), args=[text]) if name in said:
            return said[name], text
        case ast.Call(func=ast.Name(id="tr" | "_tr"), args=[_]):
            raise UnknownTextError(f"line {call.lineno}: {ast.unparse(call)}")
        case ast.Call(func=ast.Attribute(value=ast.Name(id="self"), attr="tr"), args=[text, *_]):
            return owner, text
        case ast.Call(func=ast.Attribute(attr="tr"), args=[text, *_]):
            return ANY, text
        case ast.Call(func=function, args=[ast.Constant(value=str(context)), text, *_]) if _is_translate(function):
            return context, text
    return None


def _is_translate(function: ast.expr) -> bool:
    return ast.unparse(function) in {"QCoreApplication.translate", "translate"}


def _helpers(scope: ast.FunctionDef | ast.Module, owner: str, said: Said) -> Said:
    """What is made in a scope to translate with: `tr = self.tr`, `tr = partial(translate, "context")`, `def tr(…)`."""
    found = {}
    for node in scope.body:
        if isinstance(node, ast.FunctionDef) and (context := _translating(node)) is not None:
            found[node.name] = context
        elif isinstance(node, ast.Assign):
            for name, value in _assigned(node):
                if (context := _context(value, owner, said)) is not None:
                    found[name] = context
    return found


def _assigned(node: ast.Assign) -> Iterator[tuple[str, ast.expr]]:
    """Names and what is assigned to them: `a = x`, or `a, b = x, y`."""
    match node:
        case ast.Assign(targets=[ast.Tuple(elts=names)], value=ast.Tuple(elts=values)):
            pairs = zip(names, values, strict=True)
        case ast.Assign(targets=names, value=value):
            pairs = zip(names, [value] * len(names), strict=True)
    for name, value in pairs:
        if isinstance(name, ast.Name):
            yield name.id, value


def _context(value: ast.expr, owner: str, said: Said) -> str | None:
    """The context something translates in; None where it does not translate."""
    match value:
        case ast.Attribute(value=ast.Name(id=of), attr="tr"):
            return owner if of == "self" else ANY
        case ast.Call(func=ast.Name(id="partial"), args=[function, ast.Constant(value=str(context))]):
            return context if _is_translate(function) else None
        case ast.Name(id=name):
            return said.get(name)
    return None


def _translating(function: ast.FunctionDef) -> str | None:
    """The context of a function that only translates its one argument; None for any other function."""
    given = [argument.arg for argument in function.args.args]
    for node in ast.walk(function):
        match node:
            case ast.Call(func=called, args=[ast.Constant(value=str(context)), ast.Name(id=name)]) if _is_translate(
                called
            ) and given == [name]:
                return context
    return None
