"""Brings the .ts files up to date with the program's source, and makes the .qm files that the window loads.

`make translations`. What is new is marked unfinished, to be translated in the .ts file or with Qt Linguist; what is no
longer said is left out.
"""

import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import defaultdict
from pathlib import Path
from xml.sax.saxutils import escape

FOLDER = Path(__file__).resolve().parent
PACKAGE = FOLDER.parents[1] / "reader_app"
LANGUAGES = {"de": "de_DE", "fr": "fr_FR", "es": "es_ES"}
Translations = dict[tuple[str, str], str]  # (context, text): translation, empty for none


def ts_file(language: str) -> Path:
    """The translations into a language, to be edited."""
    return FOLDER / f"glossator_{language}.ts"


def read(file: Path) -> Translations:
    """What a .ts file has, unfinished ones as empty; nothing where there is no file."""
    if not file.exists():
        return {}
    found: Translations = {}
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314  # a file of ours
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            is_done = translation is not None and translation.get("type") is None
            words = (translation.text or "") if translation is not None and is_done else ""
            found[name, message.findtext("source", "")] = words
    return found


def merged(texts: dict[tuple[str, str], str], known: Translations) -> Translations:
    """A translation for every text: its own, or else what all other contexts agree on for the same words."""
    elsewhere = defaultdict(set)
    for (_, text), words in known.items():
        elsewhere[text].add(words)
    result: Translations = {}
    for context, text in texts:
        others = elsewhere[text] - {""}
        result[context, text] = known.get((context, text), "") or (others.pop() if len(others) == 1 else "")
    return result


def write(file: Path, language: str, texts: dict[tuple[str, str], str], translations: Translations) -> None:
    """Write a .ts file as Qt Linguist does."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en_GB">')
    for context in sorted({context for context, _ in texts}):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for (owner, text), place in texts.items():
            if owner == context:
                words = translations[owner, text]
                state = "" if words else ' type="unfinished"'
                lines += [
                    "    <message>",
                    f'        <location filename="../../{place}"/>',
                    f"        <source>{escape(text)}</source>",
                    f"        <translation{state}>{escape(words)}</translation>",
                    "    </message>",
                ]
        lines.append("</context>")
    file.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8")


def main() -> int:
    """Update all files; returns 1 where something is still to be translated."""
    sys.path.insert(0, str(FOLDER.parents[1]))
    from resources.translations.gather import texts

    said = texts(PACKAGE)
    left = 0
    for language, locale in LANGUAGES.items():
        file = ts_file(language)
        translations = merged(said, read(file))
        write(file, locale, said, translations)
        missing = [text for (_, text), words in translations.items() if not words]
        left += len(missing)
        print(f"{file.name}: {len(translations)} texts, {len(missing)} to be translated", *missing, sep="\n  ")
        lrelease = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run([lrelease, "-silent", file, "-qm", file.with_suffix(".qm")], check=True)
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
