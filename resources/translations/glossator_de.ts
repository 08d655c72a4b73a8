<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Searching</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Annotating</source>
        <translation>Anmerken</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Library and export</source>
        <translation>Bibliothek und Export</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Highlight in a colour, or change the colour</source>
        <translation>In einer Farbe hervorheben oder die Farbe ändern</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Open the first hit (in the search box)</source>
        <translation>Ersten Treffer öffnen (im Suchfeld)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Into the results (in the search box); arrows show each hit</source>
        <translation>Zu den Treffern (im Suchfeld); Pfeile zeigen jeden</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Back to the search box (in the results); there, empty it</source>
        <translation>Zurück ins Suchfeld (in den Treffern); dort: es leeren</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Take the first completion (in the search box)</source>
        <translation>Ersten Vorschlag übernehmen (im Suchfeld)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Earlier searches (in the search box)</source>
        <translation>Frühere Suchen (im Suchfeld)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Tick a line (in the concordance); with Shift, all from the last one</source>
        <translation>Zeile ankreuzen (in der Konkordanz); mit Umschalt alle seit der letzten</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Tick all lines (in the concordance)</source>
        <translation>Alle Zeilen ankreuzen (in der Konkordanz)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Tick no line (in the concordance)</source>
        <translation>Keine Zeile ankreuzen (in der Konkordanz)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Tick the other lines instead (in the concordance)</source>
        <translation>Stattdessen die anderen Zeilen ankreuzen (in der Konkordanz)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>More context of a line (in the concordance)</source>
        <translation>Mehr Umgebung einer Zeile (in der Konkordanz)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Less context of a line (in the concordance)</source>
        <translation>Weniger Umgebung einer Zeile (in der Konkordanz)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Rename (a collection, tag or saved search)</source>
        <translation>Umbenennen (Sammlung, Schlagwort oder gespeicherte Suche)</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <location filename="../../reader_app/ui/documents/adding.py"/>
        <source>Documents ({kinds})</source>
        <translation>Dokumente ({kinds})</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/adding.py"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/adding.py"/>
        <source>Add documents</source>
        <translation>Dokumente hinzufügen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/adding.py"/>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/adding.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/adding.py"/>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/adding.py"/>
        <source>“{title}” was added. An older version of this file is in the library with 1 note.</source>
        <translation>„{title}“ wurde hinzugefügt. Eine ältere Fassung dieser Datei ist mit 1 Notiz in der Bibliothek.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/adding.py"/>
        <source>“{title}” was added. An older version of this file is in the library with {n} notes.</source>
        <translation>„{title}“ wurde hinzugefügt. Eine ältere Fassung dieser Datei ist mit {n} Notizen in der Bibliothek.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/adding.py"/>
        <source>Carry its notes over</source>
        <translation>Ihre Notizen übernehmen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/adding.py"/>
        <source>“{title}” was added. An older version of this file is in the library.</source>
        <translation>„{title}“ wurde hinzugefügt. Eine ältere Fassung dieser Datei ist in der Bibliothek.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/adding.py"/>
        <source>Replace the older one</source>
        <translation>Die ältere ersetzen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/adding.py"/>
        <source>Enter password…</source>
        <translation>Kennwort eingeben …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>Looking for files…</source>
        <translation>Dateien werden gesucht …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>Reading {done} of {total}</source>
        <translation>{done} von {total} werden gelesen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} more addition waits</source>
        <translation>{n} weiteres Hinzufügen wartet</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} more additions wait</source>
        <translation>{n} weitere warten</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>nearly done</source>
        <translation>fast fertig</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>about {n} s left</source>
        <translation>noch etwa {n} s</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>about {n} min left</source>
        <translation>noch etwa {n} min</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>about {n} h left</source>
        <translation>noch etwa {n} h</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>1 document added</source>
        <translation>1 Dokument hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} documents added</source>
        <translation>{n} Dokumente hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>1 changed file read again</source>
        <translation>1 geänderte Datei neu gelesen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} changed files read again</source>
        <translation>{n} geänderte Dateien neu gelesen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>1 brought back with its notes</source>
        <translation>1 mit seinen Notizen zurückgeholt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} brought back with their notes</source>
        <translation>{n} mit ihren Notizen zurückgeholt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>1 moved file found again</source>
        <translation>1 verschobene Datei wiedergefunden</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} moved files found again</source>
        <translation>{n} verschobene Dateien wiedergefunden</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>1 already here</source>
        <translation>1 schon vorhanden</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} already here</source>
        <translation>{n} schon vorhanden</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>1 file is gone</source>
        <translation>1 Datei ist verschwunden</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} files are gone</source>
        <translation>{n} Dateien sind verschwunden</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>1 needs a password</source>
        <translation>1 braucht ein Kennwort</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} need a password</source>
        <translation>{n} brauchen ein Kennwort</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>1 could not be read</source>
        <translation>1 konnte nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} could not be read</source>
        <translation>{n} konnten nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>1 stays out, as it was removed</source>
        <translation>1 bleibt draußen, da es entfernt wurde</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} stay out, as they were removed</source>
        <translation>{n} bleiben draußen, da sie entfernt wurden</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>1 of another kind skipped</source>
        <translation>1 anderer Art übergangen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} of other kinds skipped</source>
        <translation>{n} anderer Art übergangen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>New text</source>
        <translation>Neuer Text</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>Brought back</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>Already here</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>Gone</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>Needs a password</source>
        <translation>Braucht ein Kennwort</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>Stays out</source>
        <translation>Bleibt draußen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>Skipped</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>then stopped</source>
        <translation>dann angehalten</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>There was no file to add.</source>
        <translation>Es gab keine Datei hinzuzufügen.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>without text</source>
        <translation>ohne Text</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} without text</source>
        <translation>{n} ohne Text</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{what} ({aside})</source>
        <translation>{what} ({aside})</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>1 passage not found again</source>
        <translation>1 Stelle nicht wiedergefunden</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} passages not found again</source>
        <translation>{n} Stellen nicht wiedergefunden</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>1 passage has other words now</source>
        <translation>1 Stelle mit jetzt anderen Worten</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} passages have other words now</source>
        <translation>{n} Stellen mit jetzt anderen Worten</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>1 with an older version here</source>
        <translation>1 mit einer älteren Fassung hier</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} with older versions here</source>
        <translation>{n} mit älteren Fassungen hier</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>“{name}”: {sentence}</source>
        <translation>„{name}“: {sentence}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>One more file could not be added.</source>
        <translation>Eine weitere Datei konnte nicht hinzugefügt werden.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} more files could not be added.</source>
        <translation>{n} weitere Dateien konnten nicht hinzugefügt werden.</translation>
    </message>
</context>
<context>
    <name>Annotator</name>
    <message>
        <location filename="../../reader_app/ui/viewer/annotator.py"/>
        <source>There is no highlight here to remove.</source>
        <translation>Hier ist keine Hervorhebung zu entfernen.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/annotator.py"/>
        <source>No highlight under the caret.</source>
        <translation>Keine Hervorhebung an der Schreibmarke.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/annotator.py"/>
        <source>Select the new passage of a highlight that is selected, or that it overlaps.</source>
        <translation>Die neue Stelle einer Hervorhebung auswählen, die ausgewählt ist oder die sie überlappt.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/annotator.py"/>
        <source>Select the passage in the text first, then attach the note to it.</source>
        <translation>Zuerst die Stelle im Text auswählen, dann die Notiz damit verbinden.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/annotator.py"/>
        <source>The note is on the selected passage now. Ctrl+Z puts it back.</source>
        <translation>Die Notiz steht jetzt an der ausgewählten Stelle. Strg+Z setzt sie zurück.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/annotator.py"/>
        <source>Select a passage first, or go to a hit with F3. Ctrl+Shift+N notes something on the document.</source>
        <translation>Zuerst eine Stelle auswählen oder mit F3 zu einem Treffer gehen. Strg+Umschalt+N notiert etwas zum Dokument.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/annotator.py"/>
        <source>This passage is highlighted already.</source>
        <translation>Diese Stelle ist schon hervorgehoben.</translation>
    </message>
</context>
<context>
    <name>AttributeButton</name>
    <message>
        <location filename="../../reader_app/ui/library/attribute_menu.py"/>
        <source>Filter by an attribute</source>
        <translation>Nach einem Attribut filtern</translation>
    </message>
</context>
<context>
    <name>AttributeChoice</name>
    <message>
        <location filename="../../reader_app/ui/notes/attribute_choice.py"/>
        <source>Attribute…</source>
        <translation>Attribut …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/attribute_choice.py"/>
        <source>Attributes of documents</source>
        <translation>Attribute von Dokumenten</translation>
    </message>
</context>
<context>
    <name>AttributeFiles</name>
    <message>
        <location filename="../../reader_app/ui/documents/attribute_files.py"/>
        <source>Export attributes</source>
        <translation>Attribute exportieren</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/attribute_files.py"/>
        <source>{n} document exported to {path}</source>
        <translation>{n} Dokument nach {path} exportiert</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/attribute_files.py"/>
        <source>{n} documents exported to {path}</source>
        <translation>{n} Dokumente nach {path} exportiert</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/attribute_files.py"/>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/attribute_files.py"/>
        <source>Import attributes</source>
        <translation>Attribute importieren</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/attribute_files.py"/>
        <source>Importing attributes</source>
        <translation>Attribute werden importiert</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/attribute_files.py"/>
        <source>{n} document given attributes</source>
        <translation>{n} Dokument mit Attributen versehen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/attribute_files.py"/>
        <source>{n} documents given attributes</source>
        <translation>{n} Dokumente mit Attributen versehen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/attribute_files.py"/>
        <source>{n} row said nothing new</source>
        <translation>{n} Zeile sagte nichts Neues</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/attribute_files.py"/>
        <source>{n} rows said nothing new</source>
        <translation>{n} Zeilen sagten nichts Neues</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/attribute_files.py"/>
        <source>{n} row is of no document here, or of several: {names}</source>
        <translation>{n} Zeile gehört zu keinem Dokument hier oder zu mehreren: {names}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/attribute_files.py"/>
        <source>{n} rows are of no document here, or of several: {names}</source>
        <translation>{n} Zeilen gehören zu keinem Dokument hier oder zu mehreren: {names}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/attribute_files.py"/>
        <source>{what}. Ctrl+Z takes it back.</source>
        <translation>{what}. Strg+Z nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>AttributeMenu</name>
    <message>
        <location filename="../../reader_app/ui/library/attribute_menu.py"/>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
</context>
<context>
    <name>AttributesEdit</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/attributes_edit.py"/>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/attributes_edit.py"/>
        <source>Add an attribute</source>
        <translation>Attribut hinzufügen</translation>
    </message>
</context>
<context>
    <name>BackupsPresenter</name>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>Backed up as {name} in the library's folder.</source>
        <translation>Als {name} im Ordner der Bibliothek gesichert.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>Search the backups</source>
        <translation>Sicherungen durchsuchen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>What is there now is backed up first.</source>
        <translation>Was jetzt da ist, wird zuerst gesichert.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>There is no backup yet. One is made every day, and “Back up now” makes one at once.</source>
        <translation>Noch gibt es keine Sicherung. Jeden Tag wird eine gemacht, und „Jetzt sichern“ macht sofort eine.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>Open the folder of the backups</source>
        <translation>Ordner der Sicherungen öffnen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>Another file…</source>
        <translation>Andere Datei …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>Restore a backup that is somewhere else</source>
        <translation>Eine Sicherung wiederherstellen, die woanders liegt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>Put the library back to the backup chosen</source>
        <translation>Die Bibliothek auf die gewählte Sicherung zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>Backups (*.sqlite)</source>
        <translation>Sicherungen (*.sqlite)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>Something is still going on: let it come to its end, then restore the backup.</source>
        <translation>Etwas ist noch im Gange: lassen Sie es fertig werden und stellen Sie die Sicherung dann wieder her.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/banner.py"/>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/banner.py"/>
        <source>Dismiss (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <location filename="../../reader_app/ui/compare.py"/>
        <source>Choose a document in the library first.</source>
        <translation>Zuerst ein Dokument in der Bibliothek wählen.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/compare.py"/>
        <source>Open a second text beside this one first (Ctrl+Shift+Enter).</source>
        <translation>Öffnen Sie zuerst einen zweiten Text daneben (Strg+Umschalt+Eingabe).</translation>
    </message>
</context>
<context>
    <name>BesidePane</name>
    <message>
        <location filename="../../reader_app/ui/viewer/beside_pane.py"/>
        <source>Let the two texts trade places</source>
        <translation>Die beiden Texte tauschen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/beside_pane.py"/>
        <source>Close the text beside (Esc)</source>
        <translation>Den Text daneben schließen (Esc)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/beside_pane.py"/>
        <source>{what}, beside</source>
        <translation>{what}, daneben</translation>
    </message>
</context>
<context>
    <name>CapitalsChip</name>
    <message>
        <location filename="../../reader_app/ui/find/chip.py"/>
        <source>Matching capitals: {words}. Press to match any case</source>
        <translation>Großbuchstaben beachtet: {words}. Drücken, um sie nicht zu beachten</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/chip.py"/>
        <source>Only {words} in capitals matches. Click to match any case.</source>
        <translation>Nur {words} in Großbuchstaben passt. Klicken, um sie nicht zu beachten.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/chip.py"/>
        <source>{words} matches in any case. Press to match capitals only</source>
        <translation>{words} passt in jeder Schreibung. Drücken, um nur Großbuchstaben zu finden</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/chip.py"/>
        <source>{words} matches in any case. Click to match capitals only.</source>
        <translation>{words} passt in jeder Schreibung. Klicken, um nur Großbuchstaben zu finden.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/chip.py"/>
        <source>Matching capitals: </source>
        <translation>Großbuchstaben beachtet: </translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/chip.py"/>
        <source>Capitals: </source>
        <translation>Großbuchstaben: </translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/chip.py"/>
        <source>Match capitals: </source>
        <translation>Großbuchstaben beachten: </translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/chip.py"/>
        <source>Capitals? </source>
        <translation>Großbuchstaben? </translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <location filename="../../reader_app/ui/notes/card_editor.py"/>
        <source>Accept the new words</source>
        <translation>Die neuen Worte annehmen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/card_editor.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/card_editor.py"/>
        <source>Remove (Del)</source>
        <translation>Entfernen (Entf)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/card_editor.py"/>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/card_editor.py"/>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <location filename="../../reader_app/ui/notes/card_menu.py"/>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/card_menu.py"/>
        <source>Edit tags</source>
        <translation>Schlagwörter bearbeiten</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/card_menu.py"/>
        <source>Attach to the selected passage</source>
        <translation>Mit der ausgewählten Stelle verbinden</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/card_menu.py"/>
        <source>Accept the new words</source>
        <translation>Die neuen Worte annehmen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/card_menu.py"/>
        <source>Copy quotation</source>
        <translation>Zitat kopieren</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/card_menu.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>CardsPanel</name>
    <message>
        <location filename="../../reader_app/ui/notes/cards_panel.py"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>CardsView</name>
    <message>
        <location filename="../../reader_app/ui/notes/cards_view.py"/>
        <source>Show only ‘{tag}’</source>
        <translation>Nur ‚{tag}‘ zeigen</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <location filename="../../reader_app/ui/notes/chips.py"/>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/chips.py"/>
        <source>{name}: click to remove</source>
        <translation>{name}: zum Entfernen klicken</translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <location filename="../../reader_app/ui/notes/choice_bar.py"/>
        <source>Tags…</source>
        <translation>Schlagwörter …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/choice_bar.py"/>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/choice_bar.py"/>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/choice_bar.py"/>
        <source>Remove (Del)</source>
        <translation>Entfernen (Entf)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/choice_bar.py"/>
        <source>{n} chosen</source>
        <translation>{n} gewählt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/choice_bar.py"/>
        <source>Add tags…</source>
        <translation>Schlagwörter hinzufügen …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/choice_bar.py"/>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
</context>
<context>
    <name>CodebookPresenter</name>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>{n} tag exported to {path}</source>
        <translation>{n} Schlagwort nach {path} exportiert</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>{n} tags exported to {path}</source>
        <translation>{n} Schlagwörter nach {path} exportiert</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>{n} changed</source>
        <translation>{n} geändert</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>{made}, {changed}</source>
        <translation>{made}, {changed}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>{n} unused tag removed: {names}. Ctrl+Z takes it back.</source>
        <translation>{n} unbenutztes Schlagwort entfernt: {names}. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>{n} unused tags removed: {names}. Ctrl+Z takes it back.</source>
        <translation>{n} unbenutzte Schlagwörter entfernt: {names}. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>Export the codebook</source>
        <translation>Codebuch exportieren</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>Export a table of tags</source>
        <translation>Tabelle der Schlagwörter exportieren</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>{n} row exported to {path}</source>
        <translation>{n} Zeile nach {path} exportiert</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>{n} rows exported to {path}</source>
        <translation>{n} Zeilen nach {path} exportiert</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>Codebooks (*.qdc *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Codebücher (*.qdc *.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>Import a codebook</source>
        <translation>Codebuch importieren</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>New tag “{tag}”. Ctrl+Z takes it back.</source>
        <translation>Neues Schlagwort „{tag}“. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>There is a tag “{tag}” already.</source>
        <translation>Das Schlagwort „{tag}“ gibt es schon.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>“{tag}” is {colour} now.</source>
        <translation>„{tag}“ ist jetzt {colour}.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>Recolour its {n} passage</source>
        <translation>Seine {n} Stelle umfärben</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>Recolour its {n} passages</source>
        <translation>Seine {n} Stellen umfärben</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>{n} passage is {colour} now. Ctrl+Z takes it back.</source>
        <translation>{n} Stelle ist jetzt {colour}. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>{n} passages are {colour} now. Ctrl+Z takes it back.</source>
        <translation>{n} Stellen sind jetzt {colour}. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>No change</source>
        <translation>Keine Änderung</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>Colouring {n} passage</source>
        <translation>{n} Stelle wird gefärbt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>Colouring {n} passages</source>
        <translation>{n} Stellen werden gefärbt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>Changing the tag “{name}”</source>
        <translation>Das Schlagwort „{name}“ wird geändert</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>Merged “{old}” into “{new}”; Ctrl+Z takes it back</source>
        <translation>„{old}“ mit „{new}“ zusammengeführt; Strg+Z nimmt es zurück</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>“{old}” is “{new}” now. Ctrl+Z takes it back.</source>
        <translation>„{old}“ ist jetzt „{new}“. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>Took “{tag}” from {n} note and deleted it. Ctrl+Z takes it back.</source>
        <translation>„{tag}“ von {n} Notiz genommen und gelöscht. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>Took “{tag}” from {n} notes and deleted it. Ctrl+Z takes it back.</source>
        <translation>„{tag}“ von {n} Notizen genommen und gelöscht. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>Deleted the tag “{tag}”. Ctrl+Z takes it back.</source>
        <translation>Schlagwort „{tag}“ gelöscht. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_words.py"/>
        <source>{n} tag made</source>
        <translation>{n} Schlagwort angelegt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_words.py"/>
        <source>{n} tags made</source>
        <translation>{n} Schlagwörter angelegt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_words.py"/>
        <source>ignored the column {names}</source>
        <translation>nicht übernommen: die Spalte {names}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_words.py"/>
        <source>ignored {n} columns: {names}</source>
        <translation>{n} Spalten nicht übernommen: {names}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_words.py"/>
        <source>no colour taken from {names}</source>
        <translation>keine Farbe aus {names} übernommen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_words.py"/>
        <source>no colours taken from {names}</source>
        <translation>keine Farben aus {names} übernommen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_words.py"/>
        <source>left out {names}, which can be no name of a tag</source>
        <translation>{names} ausgelassen, was kein Name eines Schlagworts sein kann</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_words.py"/>
        <source>left out {n} names that can be none of a tag: {names}</source>
        <translation>{n} Namen ausgelassen, die keine eines Schlagworts sein können: {names}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_words.py"/>
        <source>several codes are the one tag {names}</source>
        <translation>mehrere Codes sind das eine Schlagwort {names}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_words.py"/>
        <source>several codes are one tag each: {names}</source>
        <translation>mehrere Codes sind je ein Schlagwort: {names}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_words.py"/>
        <source>{names} has a level more, for its “/”</source>
        <translation>{names} hat eine Ebene mehr, wegen „/“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_words.py"/>
        <source>{n} names have levels more, for their “/”: {names}</source>
        <translation>{n} Namen haben mehr Ebenen, wegen „/“: {names}</translation>
    </message>
</context>
<context>
    <name>ColourChoices</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/choices.py"/>
        <source>Colours to export</source>
        <translation>Farben für den Export</translation>
    </message>
</context>
<context>
    <name>ColourSwatches</name>
    <message>
        <location filename="../../reader_app/ui/notes/swatches.py"/>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <location filename="../../reader_app/ui/notes/swatches.py"/>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/swatches.py"/>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/swatches.py"/>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/swatches.py"/>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/swatches.py"/>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/swatches.py"/>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/swatches.py"/>
        <source>Teal</source>
        <translation>Türkis</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/swatches.py"/>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../../reader_app/ui/commands.py"/>
        <source>There are no telling words in this passage: try a longer one.</source>
        <translation>In dieser Stelle sind keine kennzeichnenden Wörter: eine längere versuchen.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/commands.py"/>
        <source>Select a passage first.</source>
        <translation>Zuerst eine Stelle auswählen.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/commands.py"/>
        <source>Citation copied.</source>
        <translation>Quellenangabe kopiert.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/commands.py"/>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/commands.py"/>
        <source>Copied with its citation.</source>
        <translation>Mit Quellenangabe kopiert.</translation>
    </message>
</context>
<context>
    <name>ConcordanceDoor</name>
    <message>
        <location filename="../../reader_app/ui/concordance.py"/>
        <source>Open the concordance first (Ctrl+Shift+K) and tick lines there.</source>
        <translation>Zuerst die Konkordanz öffnen (Strg+Umschalt+K) und dort Zeilen ankreuzen.</translation>
    </message>
</context>
<context>
    <name>ConcordanceHead</name>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Tag the ticked lines (Shift+T)</source>
        <translation>Schlagwort für die angekreuzten Zeilen (Umschalt+T)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Highlight</source>
        <translation>Hervorheben</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Highlight the ticked lines (Shift+H)</source>
        <translation>Angekreuzte Zeilen hervorheben (Umschalt+H)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>What Tag and Highlight mark of each ticked line</source>
        <translation>Was Schlagwort und Hervorheben von jeder angekreuzten Zeile nehmen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Order of the lines</source>
        <translation>Reihenfolge der Zeilen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>More of the text around a line (Ctrl+Right, Ctrl+Left)</source>
        <translation>Mehr vom Text um eine Zeile (Strg+Rechts, Strg+Links)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>More about the lines</source>
        <translation>Mehr zu den Zeilen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Close the concordance (Ctrl+Shift+K)</source>
        <translation>Konkordanz schließen (Strg+Umschalt+K)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>{hits} in {documents}</source>
        <translation>{hits}, {documents}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>{n} hit</source>
        <translation>{n} Treffer</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>{n} hits</source>
        <translation>{n} Treffer</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>{n} document</source>
        <translation>{n} Dokument</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>{n} documents</source>
        <translation>{n} Dokumente</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>at least {hits}</source>
        <translation>mindestens {hits}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>{n} ticked</source>
        <translation>{n} angekreuzt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Concordance</source>
        <translation>Konkordanz</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Order: {order}</source>
        <translation>Reihenfolge: {order}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Marked of each line: {extent}</source>
        <translation>Von jeder Zeile genommen: {extent}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Tick all lines</source>
        <translation>Alle Zeilen ankreuzen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Tick all lines, or none (Ctrl+A, Ctrl+Shift+A)</source>
        <translation>Alle Zeilen ankreuzen oder keine (Strg+A, Strg+Umschalt+A)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Words found</source>
        <translation>Gefundene Wörter</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Paragraphs</source>
        <translation>Absätze</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Word {n} left</source>
        <translation>{n}. Wort links</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Word {n} right</source>
        <translation>{n}. Wort rechts</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>By document</source>
        <translation>Nach Dokument</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>By date</source>
        <translation>Nach Datum</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Tick no line</source>
        <translation>Keine Zeile ankreuzen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Invert the ticks</source>
        <translation>Ankreuzung umkehren</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Copy lines</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Export lines…</source>
        <translation>Zeilen exportieren …</translation>
    </message>
</context>
<context>
    <name>ConcordancePanel</name>
    <message>
        <location filename="../../reader_app/ui/find/concordance_panel.py"/>
        <source>Gathering the lines…</source>
        <translation>Die Zeilen werden gesammelt …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_panel.py"/>
        <source>Every hit on a line of its own</source>
        <translation>Jeder Treffer auf einer eigenen Zeile</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_panel.py"/>
        <source>Search for something (Ctrl+K): its hits stand here one below the other, to sort, tick and tag.</source>
        <translation>Nach etwas suchen (Strg+K): die Treffer stehen hier untereinander, zum Ordnen, Ankreuzen und Verschlagworten.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_panel.py"/>
        <source>“{query}” is in none of the texts</source>
        <translation>„{query}“ kommt in keinem Text vor</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_panel.py"/>
        <source>“{query}” finds documents, not words</source>
        <translation>„{query}“ findet Dokumente, keine Wörter</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_panel.py"/>
        <source>They stand in the results.</source>
        <translation>Sie stehen in den Ergebnissen.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_panel.py"/>
        <source>“{query}” finds notes, not words</source>
        <translation>„{query}“ findet Notizen, keine Wörter</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_panel.py"/>
        <source>They stand in the results and among the library's notes.</source>
        <translation>Sie stehen in den Ergebnissen und unter den Notizen der Bibliothek.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_panel.py"/>
        <source>Show the results</source>
        <translation>Ergebnisse zeigen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_panel.py"/>
        <source>The lines did not come</source>
        <translation>Die Zeilen sind nicht gekommen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_panel.py"/>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_panel.py"/>
        <source>Tag {n} line as</source>
        <translation>{n} Zeile verschlagworten mit</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_panel.py"/>
        <source>Tag {n} lines as</source>
        <translation>{n} Zeilen verschlagworten mit</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_panel.py"/>
        <source>Concordance</source>
        <translation>Konkordanz</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_panel.py"/>
        <source>Lines of the concordance</source>
        <translation>Zeilen der Konkordanz</translation>
    </message>
</context>
<context>
    <name>ConcordancePresenter</name>
    <message>
        <location filename="../../reader_app/ui/find/concordance_presenter.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_presenter.py"/>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_presenter.py"/>
        <source>Export lines</source>
        <translation>Zeilen exportieren</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_presenter.py"/>
        <source>{n} line</source>
        <translation>{n} Zeile</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_presenter.py"/>
        <source>{n} lines</source>
        <translation>{n} Zeilen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_presenter.py"/>
        <source>{lines} exported to {path}</source>
        <translation>{lines} nach {path} exportiert</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_presenter.py"/>
        <source>The lines have changed, so they are not ticked any more.</source>
        <translation>Die Zeilen haben sich geändert und sind nicht mehr angekreuzt.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_presenter.py"/>
        <source>No line is ticked: tick some with Space, or all with Ctrl+A.</source>
        <translation>Keine Zeile ist angekreuzt: einige mit der Leertaste ankreuzen oder alle mit Strg+A.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_presenter.py"/>
        <source>{n} line copied.</source>
        <translation>{n} Zeile kopiert.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_presenter.py"/>
        <source>{n} lines copied.</source>
        <translation>{n} Zeilen kopiert.</translation>
    </message>
</context>
<context>
    <name>ContextStrip</name>
    <message>
        <location filename="../../reader_app/ui/find/concordance_context.py"/>
        <source>The hit in its context</source>
        <translation>Der Treffer in seiner Umgebung</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <location filename="../../reader_app/ui/notes/note_dates.py"/>
        <source>At any time</source>
        <translation>Zu jeder Zeit</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_dates.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_dates.py"/>
        <source>In the last 7 days</source>
        <translation>In den letzten 7 Tagen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_dates.py"/>
        <source>In the last 30 days</source>
        <translation>In den letzten 30 Tagen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_dates.py"/>
        <source>This year</source>
        <translation>In diesem Jahr</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_dates.py"/>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_dates.py"/>
        <source>When they were made</source>
        <translation>Wann sie gemacht wurden</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_dates.py"/>
        <source>Made from</source>
        <translation>Gemacht ab</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_dates.py"/>
        <source>Made until</source>
        <translation>Gemacht bis</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_dates.py"/>
        <source>A year, a month or a day: 2026, 2026-11, 2026-11-22</source>
        <translation>Ein Jahr, ein Monat oder ein Tag: 2026, 2026-11, 2026-11-22</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <location filename="../../reader_app/ui/desk.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/desk.py"/>
        <source>A note that was not finished is back where you left it.</source>
        <translation>Eine unfertige Notiz ist wieder da, wo sie war.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/desk.py"/>
        <source>This library can only be read, since its folder allows no changes; nothing is lost.</source>
        <translation>Diese Bibliothek kann nur gelesen werden, weil ihr Ordner keine Änderungen erlaubt; nichts ist verloren.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/desk.py"/>
        <source>The library's database has a fault: export your notes now. Details are in the log.</source>
        <translation>Die Datenbank der Bibliothek ist fehlerhaft: exportieren Sie jetzt Ihre Notizen. Einzelnes steht im Protokoll.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/desk.py"/>
        <source>Export notes…</source>
        <translation>Notizen exportieren …</translation>
    </message>
</context>
<context>
    <name>DifferenceTools</name>
    <message>
        <location filename="../../reader_app/ui/viewer/difference_tools.py"/>
        <source>Show what differs in the two texts (D)</source>
        <translation>Zeigen, worin sich die beiden Texte unterscheiden (D)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/difference_tools.py"/>
        <source>Previous difference (Shift+D)</source>
        <translation>Voriger Unterschied (Umschalt+D)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/difference_tools.py"/>
        <source>Next difference (D)</source>
        <translation>Nächster Unterschied (D)</translation>
    </message>
</context>
<context>
    <name>Differing</name>
    <message>
        <location filename="../../reader_app/ui/differing.py"/>
        <source>The two texts are the same.</source>
        <translation>Die beiden Texte sind gleich.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/differing.py"/>
        <source>These two texts are too long to be compared word by word.</source>
        <translation>Diese beiden Texte sind zu lang, um Wort für Wort verglichen zu werden.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/differing.py"/>
        <source>These two texts have too little in common to be compared word by word.</source>
        <translation>Diese beiden Texte haben zu wenig gemeinsam, um Wort für Wort verglichen zu werden.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/differing.py"/>
        <source>Difference {n} of {count}</source>
        <translation>Unterschied {n} von {count}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/differing.py"/>
        <source>“{here}” here, “{there}” in the other text</source>
        <translation>„{here}“ hier, „{there}“ im anderen Text</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/differing.py"/>
        <source>“{here}” only here</source>
        <translation>„{here}“ nur hier</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/differing.py"/>
        <source>“{there}” only in the other text</source>
        <translation>„{there}“ nur im anderen Text</translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <location filename="../../reader_app/ui/library/document_list.py"/>
        <source>{n} documents</source>
        <translation>{n} Dokumente</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message>
        <location filename="../../reader_app/ui/library/model.py"/>
        <source>Its file is not where it was: {path}</source>
        <translation>Die Datei ist nicht, wo sie war: {path}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/model.py"/>
        <source>{n} note</source>
        <translation>{n} Notiz</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/model.py"/>
        <source>{n} notes</source>
        <translation>{n} Notizen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/model.py"/>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/model.py"/>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/model.py"/>
        <source>its file is not where it was</source>
        <translation>die Datei ist nicht, wo sie war</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <location filename="../../reader_app/ui/drop_hint.py"/>
        <source>Drop files here to add them</source>
        <translation>Dateien hier ablegen, um sie hinzuzufügen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/drop_hint.py"/>
        <source>{n} files and folders</source>
        <translation>{n} Dateien und Ordner</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/drop_hint.py"/>
        <source>Drop to add to your library</source>
        <translation>Ablegen, um sie zur Bibliothek hinzuzufügen</translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Western European</source>
        <translation>Westeuropäisch</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Central European</source>
        <translation>Mitteleuropäisch</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Baltic</source>
        <translation>Baltisch</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Chinese, simplified</source>
        <translation>Chinesisch, vereinfacht</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Chinese, traditional</source>
        <translation>Chinesisch, traditionell</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Found out by itself</source>
        <translation>Selbst ermittelt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Found out: {encoding}</source>
        <translation>Ermittelt: {encoding}</translation>
    </message>
</context>
<context>
    <name>EntryEdit</name>
    <message>
        <location filename="../../reader_app/ui/glossary/entry_edit.py"/>
        <source>Acronym</source>
        <translation>Abkürzung</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/entry_edit.py"/>
        <source>What it is short for</source>
        <translation>Wofür sie steht</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/entry_edit.py"/>
        <source>What it is short for; several with semicolons between them</source>
        <translation>Wofür sie steht; mehreres durch Semikolon getrennt</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>Export notes</source>
        <translation>Notizen exportieren</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>to read, and to quote from with citations</source>
        <translation>zum Lesen und zum Zitieren mit Quellenangaben</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>one row per note, for a spreadsheet</source>
        <translation>eine Zeile je Notiz, für Tabellen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>W3C Web Annotation</source>
        <translation>W3C Web Annotation</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>JSON-LD, for other programs</source>
        <translation>JSON-LD, für andere Programme</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>REFI-QDA project</source>
        <translation>REFI-QDA-Projekt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>for NVivo, MAXQDA, ATLAS.ti and others</source>
        <translation>für NVivo, MAXQDA, ATLAS.ti und andere</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>By document</source>
        <translation>Nach Dokument</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>By tag</source>
        <translation>Nach Schlagwort</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>All documents</source>
        <translation>Alle Dokumente</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>This document</source>
        <translation>Dieses Dokument</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>Clear the limits</source>
        <translation>Grenzen aufheben</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>The {n} note shown</source>
        <translation>Die {n} gezeigte Notiz</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>The {n} notes shown</source>
        <translation>Die {n} gezeigten Notizen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>The {n} chosen note</source>
        <translation>Die {n} gewählte Notiz</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>The {n} chosen notes</source>
        <translation>Die {n} gewählten Notizen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>{n} note</source>
        <translation>{n} Notiz</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>{n} notes</source>
        <translation>{n} Notizen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>from {n} document</source>
        <translation>aus {n} Dokument</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>from {n} documents</source>
        <translation>aus {n} Dokumenten</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>Nothing to export with these limits</source>
        <translation>Mit diesen Einschränkungen gibt es nichts zu exportieren</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>File to write</source>
        <translation>Zieldatei</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>All tags and colours again</source>
        <translation>Wieder alle Schlagwörter und Farben</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>Arranged</source>
        <translation>Geordnet</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>Only tags</source>
        <translation>Nur Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>Only colours</source>
        <translation>Nur Farben</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>Only Markdown is arranged in sections</source>
        <translation>Nur Markdown wird in Abschnitte geordnet</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>This file is there already and will be replaced.</source>
        <translation>Diese Datei gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>It will be called “{name}”, as files of this format are.</source>
        <translation>Sie wird „{name}“ heißen, wie Dateien dieses Formats.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_presenter.py"/>
        <source>{n} note</source>
        <translation>{n} Notiz</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_presenter.py"/>
        <source>{n} notes</source>
        <translation>{n} Notizen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_presenter.py"/>
        <source>{notes} exported to {path}</source>
        <translation>{notes} nach {path} exportiert</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_presenter.py"/>
        <source>{n} lost passage is a note on its document there</source>
        <translation>{n} verlorene Stelle ist dort eine Notiz zu ihrem Dokument</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_presenter.py"/>
        <source>{n} lost passages are notes on their documents there</source>
        <translation>{n} verlorene Stellen sind dort Notizen zu ihren Dokumenten</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <location filename="../../reader_app/ui/viewer/faces.py"/>
        <source>Text of the document</source>
        <translation>Text des Dokuments</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/faces.py"/>
        <source>Pages of the document</source>
        <translation>Seiten des Dokuments</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <location filename="../../reader_app/ui/find/facet_list.py"/>
        <source>{n} document</source>
        <translation>{n} Dokument</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/facet_list.py"/>
        <source>{n} documents</source>
        <translation>{n} Dokumente</translation>
    </message>
</context>
<context>
    <name>FacetsBar</name>
    <message>
        <location filename="../../reader_app/ui/find/facets_bar.py"/>
        <source>Narrow the results</source>
        <translation>Ergebnisse eingrenzen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/facets_bar.py"/>
        <source>Hide {facet}</source>
        <translation>{facet} ausblenden</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/facets_bar.py"/>
        <source>Narrow by {facet}</source>
        <translation>Nach {facet} eingrenzen</translation>
    </message>
</context>
<context>
    <name>FileFacts</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>Read by</source>
        <translation>Gelesen von</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>{n} character</source>
        <translation>{n} Zeichen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>{n} characters</source>
        <translation>{n} Zeichen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>Cleaned</source>
        <translation>Bereinigt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>Read anew</source>
        <translation>Neu gelesen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>bookmarks of a conversion left out</source>
        <translation>Lesezeichen einer Umwandlung weggelassen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>lines that only named a picture left out</source>
        <translation>Zeilen, die nur ein Bild nannten, weggelassen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>paragraphs that a page had cut in two joined</source>
        <translation>Absätze, die eine Seite geteilt hatte, verbunden</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>lines broken at a width joined into paragraphs</source>
        <translation>bei fester Breite umbrochene Zeilen zu Absätzen verbunden</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>**bold** words shown bold</source>
        <translation>**fette** Wörter fett gezeigt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>lines drawn under headings left out</source>
        <translation>unter Überschriften gezogene Linien weggelassen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>signs before list items drawn as bullets</source>
        <translation>Zeichen vor Listenpunkten als Punkte gezeigt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>numbered lines read as lists</source>
        <translation>nummerierte Zeilen als Listen gelesen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>numbered lines read as headings</source>
        <translation>nummerierte Zeilen als Überschriften gelesen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>lines led by tabs read as tables</source>
        <translation>Zeilen mit Tabulatoren als Tabellen gelesen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>&gt; before quoted lines left out</source>
        <translation>&gt; vor zitierten Zeilen weggelassen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>columns and indented lines kept as they stand</source>
        <translation>Spalten und eingerückte Zeilen gelassen, wie sie stehen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>drawn lines read as dividers</source>
        <translation>gezogene Linien als Trenner gelesen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>opening lines read as office, event, place and date</source>
        <translation>Anfangszeilen als Amt, Anlass, Ort und Datum gelesen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>opening lines that state title, people, date or language set aside</source>
        <translation>Anfangszeilen, die Titel, Personen, Datum oder Sprache angeben, beiseitegelassen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>only where it was, and its file is not there; its text is in the library</source>
        <translation>nur wo sie war, und die Datei ist nicht da; ihr Text ist in der Bibliothek</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>only where it is: the folder is watched</source>
        <translation>nur wo sie ist: der Ordner wird beobachtet</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>a copy of its own</source>
        <translation>eine eigene Kopie</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>{pages}, all scanned, no text</source>
        <translation>{pages}, alle gescannt, ohne Text</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>{pages}, {n} of them scanned, no text</source>
        <translation>{pages}, davon {n} gescannt, ohne Text</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_part.py"/>
        <source>Open the original</source>
        <translation>Original öffnen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_part.py"/>
        <source>Show in its folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_part.py"/>
        <source>Copy {what}</source>
        <translation>{what} kopieren</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../../reader_app/ui/notes/filter_bar.py"/>
        <source>Filter notes</source>
        <translation>Notizen filtern</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/filter_bar.py"/>
        <source>Filter notes by words</source>
        <translation>Notizen nach Wörtern filtern</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/filter_bar.py"/>
        <source>Filter by colour or tag</source>
        <translation>Nach Farbe oder Schlagwort filtern</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/filter_bar.py"/>
        <source>Note on the document</source>
        <translation>Notiz zum Dokument</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/filter_bar.py"/>
        <source>Note on the document, without a passage</source>
        <translation>Notiz zum Dokument, ohne Stelle</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/filter_bar.py"/>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/filter_bar.py"/>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <location filename="../../reader_app/ui/find/chip.py"/>
        <source>{filter}. Press to take this limit away</source>
        <translation>{filter}. Drücken, um diese Einschränkung aufzuheben</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/chip.py"/>
        <source>Only {filter}. Click to take this limit away.</source>
        <translation>Nur {filter}. Klicken, um diese Einschränkung aufzuheben.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <location filename="../../reader_app/ui/find/chip.py"/>
        <source>Limits of the search</source>
        <translation>Einschränkungen der Suche</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <location filename="../../reader_app/ui/filter_field.py"/>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/filter_field.py"/>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/filter_field.py"/>
        <source>Clear (Esc)</source>
        <translation>Leeren (Esc)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../reader_app/ui/viewer/find_bar.py"/>
        <source>Find in this document</source>
        <translation>In diesem Dokument suchen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/find_bar.py"/>
        <source>Previous (Shift+Enter)</source>
        <translation>Vorheriger (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/find_bar.py"/>
        <source>Next (Enter)</source>
        <translation>Nächster (Eingabe)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/find_bar.py"/>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/find_bar.py"/>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/find_bar.py"/>
        <source>{total} found</source>
        <translation>{total} gefunden</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/find_bar.py"/>
        <source>{current} of {total}</source>
        <translation>{current} von {total}</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <location filename="../../reader_app/ui/find/presenter.py"/>
        <source>Rebuilding, {done} of {total}</source>
        <translation>Wird neu aufgebaut, {done} von {total}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/presenter.py"/>
        <source>Indexed {done} of {total}</source>
        <translation>{done} von {total} erfasst</translation>
    </message>
</context>
<context>
    <name>GlossaryModel</name>
    <message>
        <location filename="../../reader_app/ui/glossary/model.py"/>
        <source>occurs once</source>
        <translation>kommt einmal vor</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/model.py"/>
        <source>occurs {n} times</source>
        <translation>kommt {n}-mal vor</translation>
    </message>
</context>
<context>
    <name>GlossaryPane</name>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Filter the glossary</source>
        <translation>Glossar filtern</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Add an acronym (Ins)</source>
        <translation>Abkürzung hinzufügen (Einfg)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Add an acronym</source>
        <translation>Abkürzung hinzufügen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>No entry says that</source>
        <translation>Kein Eintrag lautet so</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Looking for acronyms…</source>
        <translation>Abkürzungen werden gesucht …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>No acronyms yet</source>
        <translation>Noch keine Abkürzungen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Acronyms that a document explains, as in “Global Cybersecurity Agenda (GCA)”, come by themselves.</source>
        <translation>Abkürzungen, die ein Dokument erklärt, wie in „Global Cybersecurity Agenda (GCA)“, kommen von selbst.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Add an acronym… (Ins)</source>
        <translation>Abkürzung hinzufügen … (Einfg)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Export glossary…</source>
        <translation>Glossar exportieren …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Merge all into {acronym}</source>
        <translation>Alle zu {acronym} zusammenführen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Remove {n} entry (Del)</source>
        <translation>{n} Eintrag entfernen (Entf)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Remove {n} entries (Del)</source>
        <translation>{n} Einträge entfernen (Entf)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Go to the definition (Enter)</source>
        <translation>Zur Erklärung (Eingabe)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Search for both names (Ctrl+Enter)</source>
        <translation>Nach beiden Namen suchen (Strg+Eingabe)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Edit (F2)</source>
        <translation>Bearbeiten (F2)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Merge into</source>
        <translation>Zusammenführen mit</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Remove (Del)</source>
        <translation>Entfernen (Entf)</translation>
    </message>
</context>
<context>
    <name>GlossaryPresenter</name>
    <message>
        <location filename="../../reader_app/ui/glossary/presenter.py"/>
        <source>Export glossary</source>
        <translation>Glossar exportieren</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/presenter.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/presenter.py"/>
        <source>{n} acronym</source>
        <translation>{n} Abkürzung</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/presenter.py"/>
        <source>{n} acronyms</source>
        <translation>{n} Abkürzungen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/presenter.py"/>
        <source>{acronyms} exported to {path}</source>
        <translation>{acronyms} nach {path} exportiert</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/presenter.py"/>
        <source>Look up {acronym}</source>
        <translation>{acronym} nachschlagen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/presenter.py"/>
        <source>Search for {acronym}</source>
        <translation>Nach {acronym} suchen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/presenter.py"/>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/presenter.py"/>
        <source>Added by hand</source>
        <translation>Von Hand hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/presenter.py"/>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/help.py"/>
        <source>Nothing can be done now by “{action}”.</source>
        <translation>Mit „{action}“ ist jetzt nichts zu tun.</translation>
    </message>
</context>
<context>
    <name>HelpPresenter</name>
    <message>
        <location filename="../../reader_app/ui/sheets/help.py"/>
        <source>The guide did not come with this installation; please install it again.</source>
        <translation>Das Handbuch ist bei dieser Installation nicht dabei; bitte neu installieren.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/help.py"/>
        <source>The guide</source>
        <translation>Das Handbuch</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/help.py"/>
        <source>Report a problem: read this, then send it yourself</source>
        <translation>Problem melden: lesen Sie dies und senden Sie es dann selbst</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/help.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/help.py"/>
        <source>Copy all of it</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/help.py"/>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/help.py"/>
        <source>Save it as a text file</source>
        <translation>Als Textdatei speichern</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/help.py"/>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/help.py"/>
        <source>The report could not be saved ({reason}); choose another place.</source>
        <translation>Der Bericht konnte nicht gespeichert werden ({reason}); wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/help.py"/>
        <source>Saved as {name}.</source>
        <translation>Als {name} gespeichert.</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <location filename="../../reader_app/ui/glossary/hints.py"/>
        <source>{n} time in the library</source>
        <translation>{n}-mal in der Bibliothek</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/hints.py"/>
        <source>{n} times in the library</source>
        <translation>{n}-mal in der Bibliothek</translation>
    </message>
</context>
<context>
    <name>HistoryPresenter</name>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>The beginning</source>
        <translation>Der Anfang</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>{n} change</source>
        <translation>{n} Änderung</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>{n} changes</source>
        <translation>{n} Änderungen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>in a watched folder</source>
        <translation>in einem beobachteten Ordner</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>Do again up to here</source>
        <translation>Bis hierher wiederholen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>Go back to here</source>
        <translation>Hierher zurückgehen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>Going back in the history</source>
        <translation>Es geht im Verlauf zurück</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>Going forward in the history</source>
        <translation>Es geht im Verlauf vorwärts</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>Stopped: everything is as it was.</source>
        <translation>Angehalten: alles ist, wie es war.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>Went back {n} step.</source>
        <translation>{n} Schritt zurückgegangen.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>Went back {n} steps.</source>
        <translation>{n} Schritte zurückgegangen.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>Went forward {n} step.</source>
        <translation>{n} Schritt vorwärtsgegangen.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>Went forward {n} steps.</source>
        <translation>{n} Schritte vorwärtsgegangen.</translation>
    </message>
</context>
<context>
    <name>HitTeller</name>
    <message>
        <location filename="../../reader_app/ui/accessible.py"/>
        <source>Hit {n} of {all} in this document: {passage}</source>
        <translation>Treffer {n} von {all} in diesem Dokument: {passage}</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>Notes and projects (*.jsonld *.json *.qdpx);;All files (*)</source>
        <translation>Notizen und Projekte (*.jsonld *.json *.qdpx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>Import notes</source>
        <translation>Notizen importieren</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>Importing notes</source>
        <translation>Notizen werden importiert</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>{n} note imported</source>
        <translation>{n} Notiz importiert</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>{n} notes imported</source>
        <translation>{n} Notizen importiert</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>{n} passage of them not found</source>
        <translation>{n} Stelle davon nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>{n} passages of them not found</source>
        <translation>{n} Stellen davon nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>{n} was here already</source>
        <translation>{n} war schon da</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>{n} were here already</source>
        <translation>{n} waren schon da</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>{n} is of a document that is not in the library</source>
        <translation>{n} gehört zu einem Dokument, das nicht in der Bibliothek ist</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>{n} are of documents that are not in the library</source>
        <translation>{n} gehören zu Dokumenten, die nicht in der Bibliothek sind</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>{what}. Ctrl+Z takes it back.</source>
        <translation>{what}. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>{n} document added</source>
        <translation>{n} Dokument hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>{n} documents added</source>
        <translation>{n} Dokumente hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>{n} document given attributes</source>
        <translation>{n} Dokument mit Attributen versehen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>{n} documents given attributes</source>
        <translation>{n} Dokumente mit Attributen versehen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>no text of the source {names}</source>
        <translation>kein Text der Quelle {names}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>no text of {n} sources: {names}</source>
        <translation>kein Text von {n} Quellen: {names}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>left out {n} selection in pages, pictures or recordings</source>
        <translation>{n} Auswahl in Seiten, Bildern oder Aufnahmen ausgelassen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>left out {n} selections in pages, pictures or recordings</source>
        <translation>{n} Auswahlen in Seiten, Bildern oder Aufnahmen ausgelassen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>left out {n} memo that belongs to nothing</source>
        <translation>{n} Memo ausgelassen, das zu nichts gehört</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>left out {n} memos that belong to nothing</source>
        <translation>{n} Memos ausgelassen, die zu nichts gehören</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>left out {n} case, variable, link, set or graph</source>
        <translation>{n} Fall, Variable, Verknüpfung, Menge oder Graph ausgelassen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>left out {n} cases, variables, links, sets and graphs</source>
        <translation>{n} Fälle, Variablen, Verknüpfungen, Mengen und Graphen ausgelassen</translation>
    </message>
</context>
<context>
    <name>LibraryNotes</name>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>Reading the notes…</source>
        <translation>Die Notizen werden gelesen …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>{shown} of {n} note</source>
        <translation>{shown} von {n} Notiz</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>{shown} of {n} notes</source>
        <translation>{shown} von {n} Notizen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>{n} note</source>
        <translation>{n} Notiz</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>{n} notes</source>
        <translation>{n} Notizen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>No notes yet</source>
        <translation>Noch keine Notizen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>The notes of all documents stand here, as soon as there are some.</source>
        <translation>Die Notizen aller Dokumente stehen hier, sobald es welche gibt.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>Filter notes</source>
        <translation>Notizen filtern</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>Filter the notes of the library by words</source>
        <translation>Notizen der Bibliothek nach Wörtern filtern</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>Tags, colours, documents, dates</source>
        <translation>Schlagwörter, Farben, Dokumente, Daten</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>Group by document</source>
        <translation>Nach Dokument gruppieren</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>Group by tag</source>
        <translation>Nach Schlagwort gruppieren</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>Group by day</source>
        <translation>Nach Tag gruppieren</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>Group by document, tag or day</source>
        <translation>Nach Dokument, Schlagwort oder Tag gruppieren</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>Nothing matches the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>No note of the library has all of that: {what}</source>
        <translation>Keine Notiz der Bibliothek hat all das: {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>Choose these notes</source>
        <translation>Diese Notizen wählen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>Only this tag</source>
        <translation>Nur dieses Schlagwort</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>Only this document</source>
        <translation>Nur dieses Dokument</translation>
    </message>
</context>
<context>
    <name>LibraryNotesList</name>
    <message>
        <location filename="../../reader_app/ui/notes/library_list.py"/>
        <source>Notes of the library</source>
        <translation>Notizen der Bibliothek</translation>
    </message>
</context>
<context>
    <name>LibraryNotesModel</name>
    <message>
        <location filename="../../reader_app/ui/notes/library_model.py"/>
        <source>Without tags</source>
        <translation>Ohne Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_model.py"/>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_model.py"/>
        <source>{n} note</source>
        <translation>{n} Notiz</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_model.py"/>
        <source>{n} notes</source>
        <translation>{n} Notizen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_model.py"/>
        <source>No longer found in the text</source>
        <translation>Im Text nicht mehr gefunden</translation>
    </message>
</context>
<context>
    <name>LibraryNotesPresenter</name>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>{n} note tagged with {what}</source>
        <translation>{n} Notiz mit {what} verschlagwortet</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>{n} notes tagged with {what}</source>
        <translation>{n} Notizen mit {what} verschlagwortet</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>Tagging {n} note with {what}</source>
        <translation>{n} Notiz wird mit {what} verschlagwortet</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>Tagging {n} notes with {what}</source>
        <translation>{n} Notizen werden mit {what} verschlagwortet</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>{what} taken from {n} note</source>
        <translation>{what} von {n} Notiz genommen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>{what} taken from {n} notes</source>
        <translation>{what} von {n} Notizen genommen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>Taking {what} from {n} note</source>
        <translation>{what} wird von {n} Notiz genommen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>Taking {what} from {n} notes</source>
        <translation>{what} wird von {n} Notizen genommen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>{n} note is {what} now</source>
        <translation>{n} Notiz ist jetzt {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>{n} notes are {what} now</source>
        <translation>{n} Notizen sind jetzt {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>Colouring {n} note {what}</source>
        <translation>{n} Notiz wird gefärbt: {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>Colouring {n} notes {what}</source>
        <translation>{n} Notizen werden gefärbt: {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>{n} note removed</source>
        <translation>{n} Notiz entfernt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>{n} notes removed</source>
        <translation>{n} Notizen entfernt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>Removing {n} note</source>
        <translation>{n} Notiz wird entfernt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>Removing {n} notes</source>
        <translation>{n} Notizen werden entfernt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>Stopped: nothing was changed</source>
        <translation>Angehalten: nichts wurde geändert</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>No change</source>
        <translation>Keine Änderung</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>Stopped: {done}. Ctrl+Z takes it back.</source>
        <translation>Angehalten: {done}. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>{done}. Ctrl+Z takes it back.</source>
        <translation>{done}. Strg+Z nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <location filename="../../reader_app/ui/library/nothing_words.py"/>
        <source>“{words}” occurs in no title, name, date, event, place or attribute here.</source>
        <translation>„{words}“ kommt hier in keinem Titel, Namen, Datum, Anlass, Ort oder Attribut vor.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/nothing_words.py"/>
        <source>No document matches</source>
        <translation>Kein Dokument passt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/nothing_words.py"/>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/nothing_words.py"/>
        <source>All documents</source>
        <translation>Alle Dokumente</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/nothing_words.py"/>
        <source>No document has a star</source>
        <translation>Kein Dokument hat einen Stern</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/nothing_words.py"/>
        <source>A click on the star in a document's row gives one.</source>
        <translation>Ein Klick auf den Stern in der Zeile eines Dokuments vergibt einen.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/nothing_words.py"/>
        <source>Everything is read</source>
        <translation>Alles ist gelesen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/nothing_words.py"/>
        <source>Documents you have not opened yet stand here.</source>
        <translation>Dokumente, die noch nicht geöffnet wurden, stehen hier.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/nothing_words.py"/>
        <source>Nothing in “{name}” yet</source>
        <translation>In „{name}“ ist noch nichts</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/nothing_words.py"/>
        <source>Drag documents from the list onto the collection's name.</source>
        <translation>Dokumente aus der Liste auf den Namen der Sammlung ziehen.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/pane.py"/>
        <source>Filter documents</source>
        <translation>Dokumente filtern</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/pane.py"/>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/pane.py"/>
        <source>Add documents</source>
        <translation>Dokumente hinzufügen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/pane.py"/>
        <source>Add documents (Ctrl+O)</source>
        <translation>Dokumente hinzufügen (Strg+O)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/pane.py"/>
        <source>Add documents…</source>
        <translation>Dokumente hinzufügen …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/pane.py"/>
        <source>{n} document</source>
        <translation>{n} Dokument</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/pane.py"/>
        <source>{n} documents</source>
        <translation>{n} Dokumente</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/pane.py"/>
        <source>{shown} of {all}</source>
        <translation>{shown} von {all}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/pane.py"/>
        <source>Nothing to read yet</source>
        <translation>Noch nichts zu lesen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/pane.py"/>
        <source>Add files or folders, or drop them on this window.</source>
        <translation>Dateien oder Ordner hinzufügen oder auf dieses Fenster ziehen.</translation>
    </message>
</context>
<context>
    <name>LibraryPresenter</name>
    <message>
        <location filename="../../reader_app/ui/library/presenter.py"/>
        <source>Document removed. Ctrl+Z brings it back with its notes.</source>
        <translation>Dokument entfernt. Strg+Z bringt es mit seinen Notizen zurück.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/presenter.py"/>
        <source>{n} documents removed. Ctrl+Z brings them back with their notes.</source>
        <translation>{n} Dokumente entfernt. Strg+Z bringt sie mit ihren Notizen zurück.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/presenter.py"/>
        <source>Taken out of the collection; it is still in the library.</source>
        <translation>Aus der Sammlung genommen; es ist weiter in der Bibliothek.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/presenter.py"/>
        <source>{n} documents taken out of the collection; they are still in the library.</source>
        <translation>{n} Dokumente aus der Sammlung genommen; sie sind weiter in der Bibliothek.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/presenter.py"/>
        <source>Collection deleted; its documents are still in the library. Ctrl+Z brings it back.</source>
        <translation>Sammlung gelöscht; ihre Dokumente sind weiter in der Bibliothek. Strg+Z holt sie zurück.</translation>
    </message>
</context>
<context>
    <name>LimitsLine</name>
    <message>
        <location filename="../../reader_app/ui/notes/limits_line.py"/>
        <source>What the notes are limited to</source>
        <translation>Worauf die Notizen beschränkt sind</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/limits_line.py"/>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
</context>
<context>
    <name>LimitsSheet</name>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>Only passages not found again</source>
        <translation>Nur verlorene Stellen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>Only passages with other words now</source>
        <translation>Nur Stellen mit jetzt anderen Worten</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>Any of</source>
        <translation>Mindestens eines von</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>All of</source>
        <translation>Alle von</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>All of, overlapping</source>
        <translation>Alle von, überlappend</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>Notes on passages that overlap, which have all the tags together</source>
        <translation>Notizen an überlappenden Stellen, die zusammen alle Schlagwörter haben</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>All documents</source>
        <translation>Alle Dokumente</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>This document</source>
        <translation>Dieses Dokument</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>This document's collections</source>
        <translation>Die Sammlungen dieses Dokuments</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>How many of the tags</source>
        <translation>Wie viele der Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>Tags that no note has</source>
        <translation>Schlagwörter, die keine Notiz hat</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>In which documents</source>
        <translation>In welchen Dokumenten</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>Words of titles of documents</source>
        <translation>Wörter aus Titeln von Dokumenten</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>Title has…</source>
        <translation>Titel enthält …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>None of</source>
        <translation>Keines von</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
</context>
<context>
    <name>LineWalker</name>
    <message>
        <location filename="../../reader_app/ui/find/concordance_walker.py"/>
        <source>Past the last line: on from the first.</source>
        <translation>Nach der letzten Zeile: weiter bei der ersten.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_walker.py"/>
        <source>Before the first line: on from the last.</source>
        <translation>Vor der ersten Zeile: weiter bei der letzten.</translation>
    </message>
</context>
<context>
    <name>Linked</name>
    <message>
        <location filename="../../reader_app/ui/documents/linked.py"/>
        <source>Find “{name}”</source>
        <translation>„{name}“ suchen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/linked.py"/>
        <source>Files like it (*{suffix})</source>
        <translation>Dateien dieser Art (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/linked.py"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/linked.py"/>
        <source>Its file is found; all is as it was.</source>
        <translation>Die Datei ist gefunden; alles ist wie zuvor.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/linked.py"/>
        <source>Its file is found and has changed: its notes were carried over. Ctrl+Z takes it back.</source>
        <translation>Die Datei ist gefunden und hat sich geändert: die Notizen wurden übertragen. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/linked.py"/>
        <source>A copy is kept in the library; its file may go now.</source>
        <translation>Eine Kopie liegt in der Bibliothek; die Datei darf jetzt verschwinden.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/linked.py"/>
        <source>Copies of {n} documents are kept in the library; their files may go now.</source>
        <translation>Kopien von {n} Dokumenten liegen in der Bibliothek; ihre Dateien dürfen jetzt verschwinden.</translation>
    </message>
</context>
<context>
    <name>ListSheet</name>
    <message>
        <location filename="../../reader_app/ui/sheets/list_sheet.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/list_sheet.py"/>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <location filename="../../reader_app/ui/long_work.py"/>
        <source>Something else is still being done: wait for it, or cancel it.</source>
        <translation>Etwas anderes ist noch im Gange: warten Sie, oder brechen Sie es ab.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/long_work.py"/>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../reader_app/ui/main_window.py"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/main_window.py"/>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/main_window.py"/>
        <source>Outline</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/main_window.py"/>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/main_window.py"/>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/main_window.py"/>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/main_window.py"/>
        <source>Ctrl+K search   F3 next hit   H highlight   T tag   N note   F1 all keys</source>
        <translation>Strg+K suchen   F3 nächster Treffer   H hervorheben   T Schlagwort   N Notiz   F1 alle Tasten</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/main_window.py"/>
        <source>Notes {n}</source>
        <translation>Notizen {n}</translation>
    </message>
</context>
<context>
    <name>MarkTeller</name>
    <message>
        <location filename="../../reader_app/ui/accessible.py"/>
        <source>Highlighted in {colour}.</source>
        <translation>Hervorgehoben in {colour}.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/accessible.py"/>
        <source>Tags: {tags}.</source>
        <translation>Schlagwörter: {tags}.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/accessible.py"/>
        <source>Note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
</context>
<context>
    <name>Marker</name>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>The lines before are still being marked.</source>
        <translation>Die vorigen Zeilen werden noch markiert.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>Marking {done} of {total} hits</source>
        <translation>{done} von {total} Treffern werden markiert</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>Gathering {done} of {total} hits</source>
        <translation>{done} von {total} Treffern werden gesammelt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>Stopped: nothing was marked.</source>
        <translation>Angehalten: nichts wurde markiert.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>Stopped: {words}</source>
        <translation>Angehalten: {words}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>{n} hit</source>
        <translation>{n} Treffer</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>{n} hits</source>
        <translation>{n} Treffer</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>{n} sentence</source>
        <translation>{n} Satz</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>{n} sentences</source>
        <translation>{n} Sätze</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>{n} paragraph</source>
        <translation>{n} Absatz</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>{n} paragraphs</source>
        <translation>{n} Absätze</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>{what} tagged {tags}</source>
        <translation>Schlagwort {tags} für {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>{n} had it already</source>
        <translation>{n} hatten es schon</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>{what} highlighted</source>
        <translation>{what} hervorgehoben</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>{n} was so already</source>
        <translation>{n} war es schon</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>{n} were so already</source>
        <translation>{n} waren es schon</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>Ctrl+Z takes it back.</source>
        <translation>Strg+Z nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>Mirror</name>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>Choose a document</source>
        <translation>Ein Dokument wählen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>Open one from the library (Ctrl+L), or search all with Ctrl+K.</source>
        <translation>Eines aus der Bibliothek öffnen (Strg+L) oder mit Strg+K alle durchsuchen.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>Show the library</source>
        <translation>Bibliothek zeigen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>Your library is empty</source>
        <translation>Ihre Bibliothek ist leer</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>Drop files or folders here, or add them:</source>
        <translation>Dateien oder Ordner hierher ziehen oder hinzufügen:</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>Add documents…</source>
        <translation>Dokumente hinzufügen …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>{n} document</source>
        <translation>{n} Dokument</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>{n} documents</source>
        <translation>{n} Dokumente</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>{n} note</source>
        <translation>{n} Notiz</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>{n} notes</source>
        <translation>{n} Notizen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>a note is being written</source>
        <translation>eine Notiz wird geschrieben</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>{documents} · {notes} · {state}</source>
        <translation>{documents} · {notes} · {state}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>Undo {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>Redo {what}</source>
        <translation>Wiederholen: {what}</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <location filename="../../reader_app/ui/closed.py"/>
        <source>It is still not there.</source>
        <translation>Sie ist noch immer nicht da.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/closed.py"/>
        <source>There is no library in {folder}.</source>
        <translation>In {folder} ist keine Bibliothek.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/closed.py"/>
        <source>Make a new library in {name}</source>
        <translation>Neue Bibliothek in {name} anlegen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/closed.py"/>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/closed.py"/>
        <source>Choose a folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/closed.py"/>
        <source>The library is kept in {folder}, which cannot be found just now; nothing is lost: if it is on a drive, plug it in and look again.</source>
        <translation>Die Bibliothek liegt in {folder}, und dieser Ordner ist gerade nicht zu finden; nichts ist verloren: ist er auf einem Laufwerk, schließen Sie es an und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/closed.py"/>
        <source>The library is not there</source>
        <translation>Die Bibliothek ist nicht da</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/closed.py"/>
        <source>The folder with the library in it</source>
        <translation>Der Ordner mit der Bibliothek</translation>
    </message>
</context>
<context>
    <name>Mover</name>
    <message>
        <location filename="../../reader_app/ui/sheets/mover.py"/>
        <source>Move the library to an empty folder</source>
        <translation>Bibliothek in einen leeren Ordner verschieben</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/mover.py"/>
        <source>Something is still going on: let it come to its end, then move the library.</source>
        <translation>Etwas ist noch im Gange: lassen Sie es fertig werden und verschieben Sie die Bibliothek dann.</translation>
    </message>
</context>
<context>
    <name>NamePopup</name>
    <message>
        <location filename="../../reader_app/ui/find/name_popup.py"/>
        <source>Name of the search</source>
        <translation>Name der Suche</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/name_popup.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/name_popup.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/name_popup.py"/>
        <source>Saved search</source>
        <translation>Gespeicherte Suche</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/name_popup.py"/>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/name_popup.py"/>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
</context>
<context>
    <name>NewTagTeller</name>
    <message>
        <location filename="../../reader_app/ui/new_tags.py"/>
        <source>New tag {names}. Ctrl+Z takes it back.</source>
        <translation>Neues Schlagwort {names}. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/new_tags.py"/>
        <source>New tags {names}. Ctrl+Z takes them back.</source>
        <translation>Neue Schlagwörter {names}. Strg+Z nimmt sie zurück.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/new_tags.py"/>
        <source>new tag {names}</source>
        <translation>neues Schlagwort {names}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/new_tags.py"/>
        <source>new tags {names}</source>
        <translation>neue Schlagwörter {names}</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <location filename="../../reader_app/ui/notes/note_edit.py"/>
        <source>Write a note</source>
        <translation>Eine Notiz schreiben</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_edit.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_edit.py"/>
        <source>Saved by itself when you leave; Ctrl+Enter or Esc leaves</source>
        <translation>Wird beim Verlassen von selbst gespeichert; Strg+Eingabe oder Esc verlässt</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <location filename="../../reader_app/ui/notes/notes_pane.py"/>
        <source>No notes yet</source>
        <translation>Noch keine Notizen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/notes_pane.py"/>
        <source>Select a passage, then press H to highlight it, T to tag it or N to note what you think.</source>
        <translation>Eine Stelle auswählen, dann H für eine Hervorhebung, T für ein Schlagwort oder N für eine Notiz.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/notes_pane.py"/>
        <source>Note on the document</source>
        <translation>Notiz zum Dokument</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/notes_pane.py"/>
        <source>No document is open</source>
        <translation>Kein Dokument ist offen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/notes_pane.py"/>
        <source>The notes of the open document stand here.</source>
        <translation>Die Notizen des offenen Dokuments stehen hier.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/notes_pane.py"/>
        <source>Nothing matches the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/notes_pane.py"/>
        <source>No note here has all of that.</source>
        <translation>Keine Notiz hier hat all das.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/notes_pane.py"/>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/notes_pane.py"/>
        <source>About the document</source>
        <translation>Zum Dokument</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/notes_pane.py"/>
        <source>No longer found in the text</source>
        <translation>Im Text nicht mehr gefunden</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/notes_pane.py"/>
        <source>{shown} of {n} note</source>
        <translation>{shown} von {n} Notiz</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/notes_pane.py"/>
        <source>{shown} of {n} notes</source>
        <translation>{shown} von {n} Notizen</translation>
    </message>
</context>
<context>
    <name>NotesPresenter</name>
    <message>
        <location filename="../../reader_app/ui/notes/presenter.py"/>
        <source>Removing {n} note</source>
        <translation>{n} Notiz wird entfernt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/presenter.py"/>
        <source>Removing {n} notes</source>
        <translation>{n} Notizen werden entfernt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/presenter.py"/>
        <source>Accepting the new words</source>
        <translation>Die neuen Worte werden angenommen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/presenter.py"/>
        <source>Accepting the new words of {n} passages</source>
        <translation>Die neuen Worte von {n} Stellen werden angenommen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/presenter.py"/>
        <source>A note you wrote could not be saved. Close the window again to leave without it.</source>
        <translation>Eine Notiz, die Sie geschrieben haben, konnte nicht gespeichert werden. Schließen Sie das Fenster noch einmal, um es ohne sie zu verlassen.</translation>
    </message>
</context>
<context>
    <name>OutlinePane</name>
    <message>
        <location filename="../../reader_app/ui/notes/outline_pane.py"/>
        <source>Outline</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/outline_pane.py"/>
        <source>No headings</source>
        <translation>Keine Überschriften</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/outline_pane.py"/>
        <source>This document is not divided by headings.</source>
        <translation>Dieses Dokument ist nicht durch Überschriften gegliedert.</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <location filename="../../reader_app/ui/viewer/page_bar.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_bar.py"/>
        <source>Show the pages as they are printed (P)</source>
        <translation>Seiten zeigen, wie sie gedruckt sind (P)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_bar.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_bar.py"/>
        <source>Show the text alone (P)</source>
        <translation>Nur den Text zeigen (P)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_bar.py"/>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_bar.py"/>
        <source>Go to a page (Ctrl+G)</source>
        <translation>Zu einer Seite (Strg+G)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_bar.py"/>
        <source>Smaller (Ctrl+-)</source>
        <translation>Kleiner (Strg+-)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_bar.py"/>
        <source>Larger (Ctrl++)</source>
        <translation>Größer (Strg++)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_bar.py"/>
        <source>Fit the width (Ctrl+0)</source>
        <translation>In der Breite einpassen (Strg+0)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_bar.py"/>
        <source>Fit the whole page</source>
        <translation>Ganze Seite einpassen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_bar.py"/>
        <source>Turn the pages</source>
        <translation>Seiten drehen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_bar.py"/>
        <source>of {count}</source>
        <translation>von {count}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_bar.py"/>
        <source>({number} of {count})</source>
        <translation>({number} von {count})</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_bar.py"/>
        <source>there is no page “{label}”</source>
        <translation>es gibt keine Seite „{label}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_bar.py"/>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
</context>
<context>
    <name>PageFace</name>
    <message>
        <location filename="../../reader_app/ui/viewer/page_face.py"/>
        <source>Page {label}</source>
        <translation>Seite {label}</translation>
    </message>
</context>
<context>
    <name>PageLinkKeys</name>
    <message>
        <location filename="../../reader_app/ui/viewer/page_link_keys.py"/>
        <source>No further link on these pages</source>
        <translation>Kein weiterer Link auf diesen Seiten</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_link_keys.py"/>
        <source>No link up to page {label}: the same key looks further</source>
        <translation>Kein Link bis Seite {label}: dieselbe Taste sucht weiter</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_link_keys.py"/>
        <source>page {label}</source>
        <translation>Seite {label}</translation>
    </message>
</context>
<context>
    <name>PageNotice</name>
    <message>
        <location filename="../../reader_app/ui/viewer/page_notice.py"/>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_notice.py"/>
        <source>Password of the document</source>
        <translation>Kennwort des Dokuments</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_notice.py"/>
        <source>Kept until the window closes, and stored nowhere</source>
        <translation>Wird bis zum Schließen des Fensters behalten und nirgends gespeichert</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_notice.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>PageSheets</name>
    <message>
        <location filename="../../reader_app/ui/viewer/page_sheets.py"/>
        <source>There are no pages in this file.</source>
        <translation>In dieser Datei sind keine Seiten.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_sheets.py"/>
        <source>Scanned, no text</source>
        <translation>Gescannt, ohne Text</translation>
    </message>
</context>
<context>
    <name>PageSource</name>
    <message>
        <location filename="../../reader_app/ui/viewer/page_source.py"/>
        <source>This page could not be shown; your notes on it are safe.</source>
        <translation>Diese Seite konnte nicht gezeigt werden; Ihre Notizen darauf sind sicher.</translation>
    </message>
</context>
<context>
    <name>PagesPresenter</name>
    <message>
        <location filename="../../reader_app/ui/viewer/pages_presenter.py"/>
        <source>Nothing could be found that opens {address}.</source>
        <translation>Es ließ sich nichts finden, was {address} öffnet.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/pages_presenter.py"/>
        <source>The original file is not there any more, so this is its text: {path}</source>
        <translation>Die Originaldatei ist nicht mehr da, deshalb steht hier ihr Text: {path}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/pages_presenter.py"/>
        <source>That is not its password.</source>
        <translation>Das ist nicht das Kennwort.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/pages_presenter.py"/>
        <source>The pages are locked with a password.</source>
        <translation>Die Seiten sind mit einem Kennwort verschlossen.</translation>
    </message>
</context>
<context>
    <name>PeopleEdit</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/people_edit.py"/>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/people_edit.py"/>
        <source>{field} · inferred</source>
        <translation>{field} · erschlossen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/people_edit.py"/>
        <source>Different people: name the same for all</source>
        <translation>Verschiedene Personen: für alle dieselben nennen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/people_edit.py"/>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
</context>
<context>
    <name>Popup</name>
    <message>
        <location filename="../../reader_app/ui/viewer/popup.py"/>
        <source>Annotate the passage</source>
        <translation>Die Stelle anmerken</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/popup.py"/>
        <source>Note (N)</source>
        <translation>Notiz (N)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/popup.py"/>
        <source>Remove (Del)</source>
        <translation>Entfernen (Entf)</translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_presenter.py"/>
        <source>Print to PDF</source>
        <translation>Als PDF drucken</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_presenter.py"/>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_presenter.py"/>
        <source>Something is being printed already; wait for it, or cancel it.</source>
        <translation>Es wird schon etwas gedruckt; warten Sie, oder brechen Sie es ab.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_presenter.py"/>
        <source>Open a document first.</source>
        <translation>Zuerst ein Dokument öffnen.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_presenter.py"/>
        <source>The printer took nothing, so nothing was printed: try “Print to PDF…” instead.</source>
        <translation>Der Drucker hat nichts angenommen, also wurde nichts gedruckt: versuchen Sie „Als PDF drucken …“.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_presenter.py"/>
        <source>Printing page {n}</source>
        <translation>Seite {n} wird gedruckt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_presenter.py"/>
        <source>{n} page printed</source>
        <translation>{n} Seite gedruckt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_presenter.py"/>
        <source>{n} pages printed</source>
        <translation>{n} Seiten gedruckt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_presenter.py"/>
        <source>Printing was stopped.</source>
        <translation>Das Drucken wurde angehalten.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_presenter.py"/>
        <source>{pages} to {path}</source>
        <translation>{pages} nach {path}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_presenter.py"/>
        <source>{path} could not be written, and what was there is as it was: choose another folder.</source>
        <translation>{path} konnte nicht geschrieben werden, und was dort war, ist wie zuvor: wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <location filename="../../reader_app/ui/progress_line.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/progress_line.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Properties</name>
    <message>
        <location filename="../../reader_app/ui/documents/properties.py"/>
        <source>A date is written 2014, 2014-09, 2014-09-16 or {date}; the one there was is kept.</source>
        <translation>Ein Datum schreibt man 2014, 2014-09, 2014-09-16 oder {date}; das bisherige bleibt.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/properties.py"/>
        <source>A language is written as its code, such as en, fr or zh; the one there was is kept.</source>
        <translation>Eine Sprache schreibt man als ihren Code, etwa en, fr oder zh; die bisherige bleibt.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/properties.py"/>
        <source>No program of this system opens “{name}”; its folder can be shown instead.</source>
        <translation>Kein Programm dieses Systems öffnet „{name}“; stattdessen kann sein Ordner gezeigt werden.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/properties.py"/>
        <source>The file “{name}” is not where it was; its text and your notes are safe.</source>
        <translation>Die Datei „{name}“ ist nicht, wo sie war; ihr Text und Ihre Notizen sind sicher.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/properties.py"/>
        <source>The original could not be opened ({reason}); nothing was changed.</source>
        <translation>Das Original ließ sich nicht öffnen ({reason}); nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>PropertiesPanel</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>Encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>Properties of {n} documents</source>
        <translation>Eigenschaften von {n} Dokumenten</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>{name} (some)</source>
        <translation>{name} (einige)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>In none</source>
        <translation>In keiner</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>2014, 2014-09 or 2014-09-16</source>
        <translation>2014, 2014-09 oder 2014-09-16</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>Event</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>en, fr, zh …</source>
        <translation>en, fr, zh …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>Subject</source>
        <translation>Thema</translation>
    </message>
</context>
<context>
    <name>PropertyField</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/property_field.py"/>
        <source>Several values</source>
        <translation>Verschiedene Werte</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/property_field.py"/>
        <source>{field} · inferred</source>
        <translation>{field} · erschlossen</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Searching</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Library and export</source>
        <translation>Bibliothek und Export</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Previous hit</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Search for the selection</source>
        <translation>Nach der Auswahl suchen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>More like this passage</source>
        <translation>Ähnliches wie diese Stelle</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Go to a document…</source>
        <translation>Zu einem Dokument …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Save this search…</source>
        <translation>Diese Suche speichern …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Match capitals of words typed in capitals</source>
        <translation>Großbuchstaben in Suchwörtern beachten</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>What you can search for</source>
        <translation>Wonach man suchen kann</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Find in this document</source>
        <translation>In diesem Dokument suchen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Open beside</source>
        <translation>Daneben öffnen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Look up in the glossary</source>
        <translation>Im Glossar nachschlagen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Next link, which Enter follows</source>
        <translation>Nächster Link, dem Eingabe folgt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Previous link</source>
        <translation>Voriger Link</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Next difference from the text beside</source>
        <translation>Nächster Unterschied zum Text daneben</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Previous difference</source>
        <translation>Voriger Unterschied</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Pages or text</source>
        <translation>Seiten oder Text</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Go to a page</source>
        <translation>Zu einer Seite</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Fit the whole page</source>
        <translation>Ganze Seite einpassen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Turn the pages</source>
        <translation>Seiten drehen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Tags beside the text</source>
        <translation>Schlagwörter neben dem Text</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Standard text size</source>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Copy with citation</source>
        <translation>Mit Quellenangabe kopieren</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Annotating</source>
        <translation>Anmerken</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Highlight</source>
        <translation>Hervorheben</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Tag</source>
        <translation>Schlagwort vergeben</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Select the sentence, then the paragraph</source>
        <translation>Den Satz auswählen, dann den Absatz</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Tag all ticked lines</source>
        <translation>Schlagwort für alle angekreuzten Zeilen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Highlight all ticked lines</source>
        <translation>Alle angekreuzten Zeilen hervorheben</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Note on the document</source>
        <translation>Notiz zum Dokument</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Move the highlight to the selected passage</source>
        <translation>Hervorhebung auf die ausgewählte Stelle setzen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Next of overlapping highlights</source>
        <translation>Nächste der überlappenden Hervorhebungen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Remove highlight</source>
        <translation>Hervorhebung entfernen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>History…</source>
        <translation>Verlauf …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Add documents…</source>
        <translation>Dokumente hinzufügen …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Watch a folder…</source>
        <translation>Ordner beobachten …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Watched folders…</source>
        <translation>Beobachtete Ordner …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Reports of additions…</source>
        <translation>Berichte über Hinzugefügtes …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Properties…</source>
        <translation>Eigenschaften …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Star</source>
        <translation>Mit Stern versehen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Remove this document</source>
        <translation>Dieses Dokument entfernen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Export notes…</source>
        <translation>Notizen exportieren …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Import notes…</source>
        <translation>Notizen importieren …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Export again</source>
        <translation>Noch einmal exportieren</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Import attributes…</source>
        <translation>Attribute importieren …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Export attributes…</source>
        <translation>Attribute exportieren …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Print to PDF…</source>
        <translation>Als PDF drucken …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Move the library to…</source>
        <translation>Bibliothek verschieben nach …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Concordance</source>
        <translation>Konkordanz</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Library pane</source>
        <translation>Bibliotheksleiste</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Notes pane</source>
        <translation>Notizenleiste</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Go to the library</source>
        <translation>Zur Bibliothek</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Go to the text</source>
        <translation>Zum Text</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Go to the notes</source>
        <translation>Zu den Notizen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Notes of the library</source>
        <translation>Notizen der Bibliothek</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Go to the tags</source>
        <translation>Zu den Schlagwörtern</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Go to the outline</source>
        <translation>Zum Inhalt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Go to the glossary</source>
        <translation>Zum Glossar</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Next theme</source>
        <translation>Nächstes Farbschema</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Where my data is</source>
        <translation>Wo meine Daten sind</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>The guide</source>
        <translation>Das Handbuch</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Report a problem…</source>
        <translation>Problem melden …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>All shortcuts</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/closed.py"/>
        <source>Restore the backup of {time} ({contents})</source>
        <translation>Sicherung vom {time} wiederherstellen ({contents})</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/closed.py"/>
        <source>This library cannot be opened</source>
        <translation>Diese Bibliothek lässt sich nicht öffnen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_bar.py"/>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_bar.py"/>
        <source>{n} document</source>
        <translation>{n} Dokument</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_bar.py"/>
        <source>{n} documents</source>
        <translation>{n} Dokumente</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_bar.py"/>
        <source>at least {hits}</source>
        <translation>mindestens {hits}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_bar.py"/>
        <source>{n} hit</source>
        <translation>{n} Treffer</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_bar.py"/>
        <source>{n} hits</source>
        <translation>{n} Treffer</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_bar.py"/>
        <source>{hits} in {documents}</source>
        <translation>{hits}, {documents}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_bar.py"/>
        <source>{n} note</source>
        <translation>{n} Notiz</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_bar.py"/>
        <source>{n} notes</source>
        <translation>{n} Notizen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_bar.py"/>
        <source>{word} while you type</source>
        <translation>{word} während des Tippens</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_bar.py"/>
        <source>Not as typed: {parts}</source>
        <translation>Nicht wie eingegeben: {parts}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Copy citation</source>
        <translation>Quellenangabe kopieren</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Open the original</source>
        <translation>Original öffnen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Show in its folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Read its file again</source>
        <translation>Datei noch einmal lesen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Read their files again</source>
        <translation>Dateien noch einmal lesen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Replace by a newer version…</source>
        <translation>Durch eine neuere Fassung ersetzen …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Take the star away</source>
        <translation>Stern wegnehmen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Mark as unread</source>
        <translation>Als ungelesen kennzeichnen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Mark as read</source>
        <translation>Als gelesen kennzeichnen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Remove from “{name}”</source>
        <translation>Aus „{name}“ nehmen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Remove from library</source>
        <translation>Aus der Bibliothek entfernen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Remove {n} documents from library</source>
        <translation>{n} Dokumente aus der Bibliothek entfernen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Find its file…</source>
        <translation>Datei suchen …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Keep a copy in the library</source>
        <translation>Eine Kopie in der Bibliothek behalten</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Keep copies of {n} files in the library</source>
        <translation>Kopien von {n} Dateien in der Bibliothek behalten</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>New collection…</source>
        <translation>Neue Sammlung …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/menus.py"/>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/menus.py"/>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/menus.py"/>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/menus.py"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/menus.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/menus.py"/>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/menus.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/menus.py"/>
        <source>Text and pages</source>
        <translation>Text und Seiten</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/menus.py"/>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/menus.py"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/menus.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/menus.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/menus.py"/>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_delegate.py"/>
        <source>About the document</source>
        <translation>Zum Dokument</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_delegate.py"/>
        <source>No longer found in the text</source>
        <translation>Im Text nicht mehr gefunden</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/text_menu.py"/>
        <source>Highlight in</source>
        <translation>Hervorheben in</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Up</source>
        <translation>Oben</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Down</source>
        <translation>Unten</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
</context>
<context>
    <name>QueryHelp</name>
    <message>
        <location filename="../../reader_app/ui/find/query_help.py"/>
        <source>What you can search for</source>
        <translation>Wonach man suchen kann</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_help.py"/>
        <source>Click an example to try it.</source>
        <translation>Ein Beispiel anklicken, um es auszuprobieren.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_help.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_help.py"/>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_help.py"/>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_help.py"/>
        <source>{example}: {what}</source>
        <translation>{example}: {what}</translation>
    </message>
</context>
<context>
    <name>ReportDelegate</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_delegate.py"/>
        <source>Enter password…</source>
        <translation>Kennwort eingeben …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_delegate.py"/>
        <source>Replace the older one</source>
        <translation>Die ältere ersetzen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_delegate.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_delegate.py"/>
        <source>Password, then Enter</source>
        <translation>Kennwort, dann Eingabe</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_delegate.py"/>
        <source>Password of {name}</source>
        <translation>Kennwort von {name}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_delegate.py"/>
        <source>It is used to read this file now, and not kept.</source>
        <translation>Damit wird diese Datei jetzt gelesen; es wird nicht behalten.</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_sheet.py"/>
        <source>No file here has these words.</source>
        <translation>Keine Datei hier hat diese Wörter.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_sheet.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_sheet.py"/>
        <source>Try {n} again</source>
        <translation>{n} noch einmal versuchen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_sheet.py"/>
        <source>Files in watched folders that could not be read</source>
        <translation>Dateien in beobachteten Ordnern, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_sheet.py"/>
        <source>Added on {time}</source>
        <translation>Hinzugefügt am {time}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_sheet.py"/>
        <source>Report of an addition</source>
        <translation>Bericht über Hinzugefügtes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_sheet.py"/>
        <source>Search the files</source>
        <translation>Dateien durchsuchen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_sheet.py"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_sheet.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_sheet.py"/>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_sheet.py"/>
        <source>Copy the lines shown, with the paths of the files</source>
        <translation>Die gezeigten Zeilen kopieren, mit den Pfaden der Dateien</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_sheet.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <location filename="../../reader_app/ui/documents/reports.py"/>
        <source>Reports of additions</source>
        <translation>Berichte über Hinzugefügtes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/reports.py"/>
        <source>Search the reports</source>
        <translation>Berichte durchsuchen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/reports.py"/>
        <source>What became of the files added last.</source>
        <translation>Was aus den zuletzt hinzugefügten Dateien wurde.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/reports.py"/>
        <source>Nothing was added yet. Each addition leaves a report here.</source>
        <translation>Noch wurde nichts hinzugefügt. Jedes Hinzufügen hinterlässt hier einen Bericht.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/reports.py"/>
        <source>That report is not kept any more; only the last ones are.</source>
        <translation>Dieser Bericht ist nicht mehr da; nur die letzten werden behalten.</translation>
    </message>
</context>
<context>
    <name>Rereading</name>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>Make it the newer text</source>
        <translation>Zum neueren Text machen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>Reading again…</source>
        <translation>Wird noch einmal gelesen …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>A newer version of “{name}”</source>
        <translation>Eine neuere Fassung von „{name}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>Documents ({kinds})</source>
        <translation>Dokumente ({kinds})</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>It has the newer text</source>
        <translation>Es hat den neueren Text</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>The older document has the newer text</source>
        <translation>Das ältere Dokument hat den neueren Text</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>Its file is gone, so the library's copy was read again</source>
        <translation>Seine Datei ist fort, daher wurde die Kopie der Bibliothek neu gelesen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>Read again</source>
        <translation>Neu gelesen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>1 document read again</source>
        <translation>1 Dokument neu gelesen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>{n} documents read again</source>
        <translation>{n} Dokumente neu gelesen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source> ({n} from the library's copies, as their files are gone)</source>
        <translation> ({n} aus den Kopien der Bibliothek, da ihre Dateien fort sind)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>{begun}: nothing is different.</source>
        <translation>{begun}: nichts ist anders.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>{begun}; the notes were carried over. Ctrl+Z takes it back.</source>
        <translation>{begun}; die Notizen wurden übernommen. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>{begun}; 1 passage was not found again. Ctrl+Z takes it back.</source>
        <translation>{begun}; 1 Stelle wurde nicht wiedergefunden. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>{begun}; {n} passages were not found again. Ctrl+Z takes it back.</source>
        <translation>{begun}; {n} Stellen wurden nicht wiedergefunden. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>1 passage has other words now.</source>
        <translation>1 Stelle hat jetzt andere Worte.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>{n} passages have other words now.</source>
        <translation>{n} Stellen haben jetzt andere Worte.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <location filename="../../reader_app/ui/find/results_model.py"/>
        <source>{words}, marked</source>
        <translation>{words}, markiert</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_model.py"/>
        <source>You marked this passage.</source>
        <translation>Sie haben diese Stelle markiert.</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>Did you mean {query}?</source>
        <translation>Meinten Sie {query}?</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>Searching…</source>
        <translation>Es wird gesucht …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>{n} hit</source>
        <translation>{n} Treffer</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>{n} hits</source>
        <translation>{n} Treffer</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>{n} document</source>
        <translation>{n} Dokument</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>{n} documents</source>
        <translation>{n} Dokumente</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>{words} in any case: {hits} in {documents}</source>
        <translation>{words} in jeder Schreibung: {hits}, {documents}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>The best {n} of {all} documents are listed: list more</source>
        <translation>Die besten {n} von {all} Dokumenten sind aufgeführt: weitere aufführen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>Nothing found for “{query}”</source>
        <translation>Für „{query}“ wurde nichts gefunden</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>Not as typed: {parts}.</source>
        <translation>Nicht wie eingegeben: {parts}.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>No document that you narrowed the search to has it.</source>
        <translation>Kein Dokument, auf das die Suche eingegrenzt ist, hat es.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>There is no tag “{name}”</source>
        <translation>Es gibt kein Schlagwort „{name}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>Perhaps it was deleted, or is called otherwise by now.</source>
        <translation>Vielleicht wurde es gelöscht, oder es heißt inzwischen anders.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>No note has the tag “{name}”</source>
        <translation>Keine Notiz hat das Schlagwort „{name}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>Nor has any a tag below it. Select a passage and press T to use it.</source>
        <translation>Auch keines darunter. Eine Stelle auswählen und T drücken, um es zu vergeben.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>Search all documents</source>
        <translation>Alle Dokumente durchsuchen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>from: and to: look only at who wrote mail, and to whom.</source>
        <translation>from: und to: suchen nur danach, wer eine Mail geschrieben hat und an wen.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>Quotation marks ask for exactly these words, in this order: try it without.</source>
        <translation>Anführungszeichen verlangen genau diese Wörter in dieser Reihenfolge: ohne sie versuchen.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>A document has to have all the words: try fewer, or OR between them.</source>
        <translation>Ein Dokument muss alle Wörter haben: weniger versuchen oder OR dazwischen.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>Check the spelling, or search for the beginning of the word with a star: cyber*</source>
        <translation>Die Schreibung prüfen oder den Wortanfang mit einem Stern suchen: cyber*</translation>
    </message>
</context>
<context>
    <name>SavedDelegate</name>
    <message>
        <location filename="../../reader_app/ui/find/saved_list.py"/>
        <source>New name of the search</source>
        <translation>Neuer Name der Suche</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <location filename="../../reader_app/ui/find/saved_list.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/saved_list.py"/>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/saved_list.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <location filename="../../reader_app/ui/find/saved_list.py"/>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
</context>
<context>
    <name>ScopeSwitch</name>
    <message>
        <location filename="../../reader_app/ui/notes/scope_switch.py"/>
        <source>This document</source>
        <translation>Dieses Dokument</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/scope_switch.py"/>
        <source>Notes of the open document</source>
        <translation>Notizen des offenen Dokuments</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/scope_switch.py"/>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/scope_switch.py"/>
        <source>Notes of the whole library (Ctrl+Shift+M)</source>
        <translation>Notizen der ganzen Bibliothek (Strg+Umschalt+M)</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <location filename="../../reader_app/ui/find/search_bar.py"/>
        <source>Previous hit (Shift+F3)</source>
        <translation>Vorheriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_bar.py"/>
        <source>Next hit (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <location filename="../../reader_app/ui/find/search_box.py"/>
        <source>Search the library  (Ctrl+K)</source>
        <translation>Bibliothek durchsuchen  (Strg+K)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_box.py"/>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_box.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_box.py"/>
        <source>What can be searched for (Shift+F1)</source>
        <translation>Wonach man suchen kann (Umschalt+F1)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_box.py"/>
        <source>Earlier searches (Alt+Down)</source>
        <translation>Frühere Suchen (Alt+Unten)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_box.py"/>
        <source>Save this search (Ctrl+D)</source>
        <translation>Diese Suche speichern (Strg+D)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_box.py"/>
        <source>More for this search</source>
        <translation>Mehr zu dieser Suche</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_box.py"/>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_box.py"/>
        <source>A saved search: rename or remove it (Ctrl+D)</source>
        <translation>Eine gespeicherte Suche: umbenennen oder entfernen (Strg+D)</translation>
    </message>
</context>
<context>
    <name>SearchTips</name>
    <message>
        <location filename="../../reader_app/ui/find/search_tips.py"/>
        <source>What you can search for</source>
        <translation>Wonach man suchen kann</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_tips.py"/>
        <source>in any case and form</source>
        <translation>in jeder Schreibung und Form</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_tips.py"/>
        <source>the acronym only</source>
        <translation>nur die Abkürzung</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_tips.py"/>
        <source>a phrase</source>
        <translation>eine Wendung</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_tips.py"/>
        <source>words that begin so</source>
        <translation>Wörter, die so beginnen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_tips.py"/>
        <source>either; also AND, NOT</source>
        <translation>eines von beiden; auch AND, NOT</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_tips.py"/>
        <source>in the title</source>
        <translation>im Titel</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_tips.py"/>
        <source>by creator</source>
        <translation>nach Verfasser</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_tips.py"/>
        <source>by date</source>
        <translation>nach Datum</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_tips.py"/>
        <source>among your own</source>
        <translation>unter Ihren eigenen</translation>
    </message>
</context>
<context>
    <name>SearchesPresenter</name>
    <message>
        <location filename="../../reader_app/ui/find/searches_presenter.py"/>
        <source>Nothing was searched for yet.</source>
        <translation>Noch wurde nach nichts gesucht.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/searches_presenter.py"/>
        <source>Search for something first; then it can be saved.</source>
        <translation>Zuerst nach etwas suchen; dann lässt es sich speichern.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/searches_presenter.py"/>
        <source>Saved as “{name}”, above the documents of the library.</source>
        <translation>Als „{name}“ gespeichert, über den Dokumenten der Bibliothek.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/searches_presenter.py"/>
        <source>The saved search “{name}” was removed.</source>
        <translation>Die gespeicherte Suche „{name}“ wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>SettingsDoor</name>
    <message>
        <location filename="../../reader_app/ui/sheets/settings_door.py"/>
        <source>Your library is in {folder}</source>
        <translation>Ihre Bibliothek liegt in {folder}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings_door.py"/>
        <source>The window speaks this language from the next start on.</source>
        <translation>Das Fenster spricht diese Sprache ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>SettingsKeeper</name>
    <message>
        <location filename="../../reader_app/ui/settings_keeper.py"/>
        <source>Your settings could not be kept: look whether the disk is full or {folder} read-only.</source>
        <translation>Ihre Einstellungen konnten nicht behalten werden: sehen Sie nach, ob der Speicherplatz voll oder {folder} schreibgeschützt ist.</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Reset all</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>No setting is called so.</source>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Of the window; messages about files stay in English</source>
        <translation>Des Fensters; was über Dateien gesagt wird, bleibt englisch</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Colours of the window</source>
        <translation>Farben des Fensters</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Source Serif (built in)</source>
        <translation>Source Serif (mitgeliefert)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Reading face</source>
        <translation>Leseschrift</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>The typeface of documents</source>
        <translation>Die Schrift der Texte</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Also Ctrl and + or −</source>
        <translation>Auch Strg und + oder −</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Narrow</source>
        <translation>Schmal</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Comfortable</source>
        <translation>Angenehm</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Line length</source>
        <translation>Zeilenlänge</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>How wide a text is set</source>
        <translation>Wie breit ein Text gesetzt wird</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>In running text, by the rules of the document’s language; not while a screen reader reads</source>
        <translation>Silbentrennung im laufenden Text, nach den Regeln der Sprache des Dokuments; nicht, solange ein Screenreader vorliest</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Hyphenate long words</source>
        <translation>Lange Wörter trennen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Capitals</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Words typed in capitals find capitals only</source>
        <translation>Wörter in Großbuchstaben finden nur Großbuchstaben</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Written into each new note</source>
        <translation>Steht in jeder neuen Notiz</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Folder of the library</source>
        <translation>Ordner der Bibliothek</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Folder of the backups</source>
        <translation>Ordner der Sicherungen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Folder of the settings</source>
        <translation>Ordner der Einstellungen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Folder of the log</source>
        <translation>Ordner des Protokolls</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Folder of the search index</source>
        <translation>Ordner des Suchregisters</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>All settings on this sheet as they were at first</source>
        <translation>Alle Einstellungen auf diesem Blatt, wie sie zu Anfang waren</translation>
    </message>
</context>
<context>
    <name>ShelfDelegate</name>
    <message>
        <location filename="../../reader_app/ui/library/shelf_delegate.py"/>
        <source>Name of the collection</source>
        <translation>Name der Sammlung</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/shelf_delegate.py"/>
        <source>Name, or Group/Name</source>
        <translation>Name oder Gruppe/Name</translation>
    </message>
</context>
<context>
    <name>ShelfList</name>
    <message>
        <location filename="../../reader_app/ui/library/shelf_list.py"/>
        <source>New collection…</source>
        <translation>Neue Sammlung …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/shelf_list.py"/>
        <source>New collection in “{name}”…</source>
        <translation>Neue Sammlung in „{name}“ …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/shelf_list.py"/>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/shelf_list.py"/>
        <source>Delete collection</source>
        <translation>Sammlung löschen</translation>
    </message>
</context>
<context>
    <name>ShelfModel</name>
    <message>
        <location filename="../../reader_app/ui/library/shelf_model.py"/>
        <source>All documents</source>
        <translation>Alle Dokumente</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/shelf_model.py"/>
        <source>Added last</source>
        <translation>Zuletzt hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/shelf_model.py"/>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/shelf_model.py"/>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/shelf_model.py"/>
        <source>{n} document</source>
        <translation>{n} Dokument</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/shelf_model.py"/>
        <source>{n} documents</source>
        <translation>{n} Dokumente</translation>
    </message>
</context>
<context>
    <name>Shelves</name>
    <message>
        <location filename="../../reader_app/ui/library/shelf_list.py"/>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/shelf_list.py"/>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
</context>
<context>
    <name>ShortcutsView</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/shortcuts.py"/>
        <source>All shortcuts</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/shortcuts.py"/>
        <source>Search keys and actions</source>
        <translation>Tasten und Aktionen suchen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/shortcuts.py"/>
        <source>No shortcut for that.</source>
        <translation>Dafür gibt es kein Tastenkürzel.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/shortcuts.py"/>
        <source>Read the guide</source>
        <translation>Handbuch lesen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/shortcuts.py"/>
        <source>The guide, with pictures</source>
        <translation>Das Handbuch, mit Bildern</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/shortcuts.py"/>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <location filename="../../reader_app/ui/compare_side.py"/>
        <source>No hits in this text: search for something first (Ctrl+K).</source>
        <translation>Keine Treffer in diesem Text: zuerst nach etwas suchen (Strg+K).</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <location filename="../../reader_app/ui/library/sort_button.py"/>
        <source>What the documents are sorted by</source>
        <translation>Wonach die Dokumente geordnet sind</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/sort_button.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/sort_button.py"/>
        <source>Creators</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/sort_button.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/sort_button.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/sort_button.py"/>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/sort_button.py"/>
        <source>Last read</source>
        <translation>Zuletzt gelesen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/sort_button.py"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/sort_button.py"/>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/sort_button.py"/>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/sort_button.py"/>
        <source>Sorted by {key}</source>
        <translation>Geordnet nach {key}</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <location filename="../../reader_app/ui/status_words.py"/>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Swatch</name>
    <message>
        <location filename="../../reader_app/ui/notes/swatches.py"/>
        <source>{colour} ({key})</source>
        <translation>{colour} ({key})</translation>
    </message>
</context>
<context>
    <name>TagBar</name>
    <message>
        <location filename="../../reader_app/ui/notes/tag_bar.py"/>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
</context>
<context>
    <name>TagChoices</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/choices.py"/>
        <source>Filter tags</source>
        <translation>Schlagwörter filtern</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/choices.py"/>
        <source>Tags to export</source>
        <translation>Schlagwörter für den Export</translation>
    </message>
</context>
<context>
    <name>TagDelegate</name>
    <message>
        <location filename="../../reader_app/ui/notes/tags_list.py"/>
        <source>Name of the new tag</source>
        <translation>Name des neuen Schlagworts</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_list.py"/>
        <source>New name of the tag</source>
        <translation>Neuer Name des Schlagworts</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_list.py"/>
        <source>Name, or Group/Name</source>
        <translation>Name oder Gruppe/Name</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_list.py"/>
        <source>Group/Name puts it under another</source>
        <translation>Gruppe/Name stellt es unter ein anderes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_list.py"/>
        <source>Stays under {above}; /Name or Group/Name moves it</source>
        <translation>Bleibt unter {above}; /Name oder Gruppe/Name verschiebt es</translation>
    </message>
</context>
<context>
    <name>TagDescription</name>
    <message>
        <location filename="../../reader_app/ui/notes/tag_description.py"/>
        <source>What is this tag for?</source>
        <translation>Wofür ist dieses Schlagwort?</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tag_description.py"/>
        <source>What “{tag}” is for</source>
        <translation>Wofür „{tag}“ ist</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <location filename="../../reader_app/ui/notes/tag_field.py"/>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tag_field.py"/>
        <source>Tag…</source>
        <translation>Schlagwort …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tag_field.py"/>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tag_field.py"/>
        <source>There is no tag “{name}”</source>
        <translation>Es gibt kein Schlagwort „{name}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tag_field.py"/>
        <source>Tags: Enter or a comma adds one, Backspace takes the last away</source>
        <translation>Schlagwörter: Eingabe oder ein Komma fügt eines hinzu, die Rücktaste nimmt das letzte weg</translation>
    </message>
</context>
<context>
    <name>Tagger</name>
    <message>
        <location filename="../../reader_app/ui/tagger.py"/>
        <source>Select a passage in the text first, or go to a hit with F3.</source>
        <translation>Zuerst eine Stelle im Text auswählen oder mit F3 zu einem Treffer gehen.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/tagger.py"/>
        <source>This passage has the tag “{tag}” already.</source>
        <translation>Diese Stelle hat das Schlagwort „{tag}“ schon.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/tagger.py"/>
        <source>Tagged the passage with “{tag}”. Ctrl+Z takes it back.</source>
        <translation>Der Stelle das Schlagwort „{tag}“ gegeben. Strg+Z nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>TagsModel</name>
    <message>
        <location filename="../../reader_app/ui/notes/tags_model.py"/>
        <source>{n} note</source>
        <translation>{n} Notiz</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_model.py"/>
        <source>{n} notes</source>
        <translation>{n} Notizen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_model.py"/>
        <source>{n} with those below</source>
        <translation>{n} mit denen darunter</translation>
    </message>
</context>
<context>
    <name>TagsPane</name>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Filter tags</source>
        <translation>Schlagwörter filtern</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>New tag (Ins)</source>
        <translation>Neues Schlagwort (Einfg)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Unused tags; export and import of the codebook</source>
        <translation>Unbenutzte Schlagwörter; Export und Import des Codebuchs</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>The codebook</source>
        <translation>Das Codebuch</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>No tags yet</source>
        <translation>Noch keine Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Select a passage, press T and type a word: that makes the first one.</source>
        <translation>Eine Stelle auswählen, T drücken und ein Wort tippen: das ist das erste.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Import a codebook…</source>
        <translation>Codebuch importieren …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>No tag is called that</source>
        <translation>Kein Schlagwort heißt so</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>New tag… (Ins)</source>
        <translation>Neues Schlagwort … (Einfg)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Remove {n} unused tag</source>
        <translation>{n} unbenutztes Schlagwort entfernen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Remove {n} unused tags</source>
        <translation>{n} unbenutzte Schlagwörter entfernen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>No unused tags</source>
        <translation>Keine unbenutzten Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Every tag, or one below it, is used</source>
        <translation>Jedes Schlagwort oder eines darunter wird benutzt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Export the codebook…</source>
        <translation>Codebuch exportieren …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Tag the selection (Ctrl+Enter)</source>
        <translation>Der Auswahl geben (Strg+Eingabe)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Show its notes</source>
        <translation>Zugehörige Notizen zeigen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Rename (F2)</source>
        <translation>Umbenennen (F2)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>New tag below…</source>
        <translation>Neues Schlagwort darunter …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Make it a tag</source>
        <translation>Zu einem Schlagwort machen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Delete tag (Del)</source>
        <translation>Schlagwort löschen (Entf)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>To the top level</source>
        <translation>Auf die oberste Ebene</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Merge into…</source>
        <translation>Zusammenführen mit …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Describe</source>
        <translation>Beschreiben</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <location filename="../../reader_app/ui/tasks.py"/>
        <source>Something went wrong in the background; your saved work is safe. Details are in the log.</source>
        <translation>Im Hintergrund ist etwas schiefgegangen; was gespeichert ist, ist sicher. Einzelnes steht im Protokoll.</translation>
    </message>
</context>
<context>
    <name>TextLinks</name>
    <message>
        <location filename="../../reader_app/ui/viewer/text_links.py"/>
        <source>No further link in this text</source>
        <translation>Kein weiterer Link in diesem Text</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <location filename="../../reader_app/ui/sheets/text_sheet.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/text_sheet.py"/>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>TickBar</name>
    <message>
        <location filename="../../reader_app/ui/viewer/tick_bar.py"/>
        <source>Position in the document</source>
        <translation>Stelle im Dokument</translation>
    </message>
</context>
<context>
    <name>Travelling</name>
    <message>
        <location filename="../../reader_app/ui/travelling.py"/>
        <source>Undone: {what}</source>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/travelling.py"/>
        <source>Done again: {what}</source>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/travelling.py"/>
        <source>Undoing: {what}</source>
        <translation>Wird rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/travelling.py"/>
        <source>Doing again: {what}</source>
        <translation>Wird wiederholt: {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/travelling.py"/>
        <source>Stopped: everything is as it was.</source>
        <translation>Angehalten: alles ist, wie es war.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/travelling.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/travelling.py"/>
        <source>{what}, in {n} documents</source>
        <translation>{what}, in {n} Dokumenten</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/travelling.py"/>
        <source>{what}, in “{title}”</source>
        <translation>{what}, in „{title}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/travelling.py"/>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <location filename="../../reader_app/ui/errands.py"/>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
</context>
<context>
    <name>Walker</name>
    <message>
        <location filename="../../reader_app/ui/find/walker.py"/>
        <source>Past the last hit: on from the first.</source>
        <translation>Nach dem letzten Treffer: weiter beim ersten.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/walker.py"/>
        <source>Before the first hit: on from the last.</source>
        <translation>Vor dem ersten Treffer: weiter beim letzten.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/walker.py"/>
        <source>No hits to go to: search for something first (Ctrl+K).</source>
        <translation>Keine Treffer, zu denen man gehen könnte: zuerst nach etwas suchen (Strg+K).</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/walker.py"/>
        <source>Past the last note: on from the first.</source>
        <translation>Nach der letzten Notiz: weiter bei der ersten.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/walker.py"/>
        <source>Before the first note: on from the last.</source>
        <translation>Vor der ersten Notiz: weiter bei der letzten.</translation>
    </message>
</context>
<context>
    <name>Watched</name>
    <message>
        <location filename="../../reader_app/ui/documents/watched.py"/>
        <source>Watch a folder</source>
        <translation>Ordner beobachten</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/watched.py"/>
        <source>“{name}” is watched: its files are read where they are, and followed as they change.</source>
        <translation>„{name}“ wird beobachtet: die Dateien werden gelesen, wo sie sind, und ihre Änderungen verfolgt.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/watched.py"/>
        <source>Watched folders</source>
        <translation>Beobachtete Ordner</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/watched.py"/>
        <source>In a watched folder: {what}</source>
        <translation>In einem beobachteten Ordner: {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/watched.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/watched.py"/>
        <source>not there now</source>
        <translation>zurzeit nicht da</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/watched.py"/>
        <source>Not read: {n}</source>
        <translation>Nicht gelesen: {n}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/watched.py"/>
        <source>Search the folders</source>
        <translation>Ordner durchsuchen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/watched.py"/>
        <source>Their files are read where they are, and not copied.</source>
        <translation>Ihre Dateien werden gelesen, wo sie sind, und nicht kopiert.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/watched.py"/>
        <source>No folder is watched. What is put into a watched folder, changed or moved there is noticed.</source>
        <translation>Kein Ordner wird beobachtet. Was in einen beobachteten Ordner kommt, sich dort ändert oder verschoben wird, wird bemerkt.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/watched.py"/>
        <source>Which files could not be read, and why</source>
        <translation>Welche Dateien nicht gelesen werden konnten, und warum</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/watched.py"/>
        <source>Stop watching</source>
        <translation>Nicht mehr beobachten</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/watched.py"/>
        <source>The documents stay in the library</source>
        <translation>Die Dokumente bleiben in der Bibliothek</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/watched.py"/>
        <source>Watch a folder…</source>
        <translation>Ordner beobachten …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/watched.py"/>
        <source>Choose another folder to watch</source>
        <translation>Einen weiteren Ordner beobachten</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/attributes_edit.py"/>
        <source>Name of an attribute</source>
        <translation>Name eines Attributs</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/attributes_edit.py"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/attributes_edit.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/attributes_edit.py"/>
        <source>{value} (some)</source>
        <translation>{value} (einige)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/attributes_edit.py"/>
        <source>Several values</source>
        <translation>Verschiedene Werte</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/attributes_edit.py"/>
        <source>this attribute</source>
        <translation>dieses Attribut</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/attributes_edit.py"/>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/attributes_edit.py"/>
        <source>Value of {name}</source>
        <translation>Wert von {name}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/people_edit.py"/>
        <source>this person</source>
        <translation>diese Person</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/people_edit.py"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>before a restore</source>
        <translation>vor einer Wiederherstellung</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>before an update</source>
        <translation>vor einer neuen Version</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>{n} document</source>
        <translation>{n} Dokument</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>{n} documents</source>
        <translation>{n} Dokumente</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>{n} note</source>
        <translation>{n} Notiz</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>{n} notes</source>
        <translation>{n} Notizen</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <location filename="../../reader_app/ui/notes/asides.py"/>
        <source>Select the passage in the text, then choose “Attach to the selected passage” in the menu of the card</source>
        <translation>Die Stelle im Text auswählen, dann im Menü der Karte „Mit der ausgewählten Stelle verbinden“ wählen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/asides.py"/>
        <source>The document has changed there since they were marked; each card says what it was</source>
        <translation>Das Dokument hat sich dort geändert, seit sie markiert wurden; jede Karte sagt, wie es war</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/asides.py"/>
        <source>{n} passage not found again</source>
        <translation>{n} Stelle nicht mehr gefunden</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/asides.py"/>
        <source>{n} passages not found again</source>
        <translation>{n} Stellen nicht mehr gefunden</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/asides.py"/>
        <source>{n} passage has other words now</source>
        <translation>{n} Stelle mit jetzt anderen Worten</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/asides.py"/>
        <source>{n} passages have other words now</source>
        <translation>{n} Stellen mit jetzt anderen Worten</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/asides.py"/>
        <source>Show all notes</source>
        <translation>Alle Notizen zeigen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/card_paint.py"/>
        <source>Was: {words}</source>
        <translation>Vorher: {words}</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <location filename="../../reader_app/ui/accessible.py"/>
        <source>Highlighted in {colour}: {passage}</source>
        <translation>Hervorgehoben in {colour}: {passage}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>removing {n} unused tags</source>
        <translation>Entfernen von {n} unbenutzten Schlagwörtern</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>renaming “{old}” to “{new}”</source>
        <translation>Umbenennen von „{old}“ in „{new}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>renaming a tag to “{new}”</source>
        <translation>Umbenennen eines Schlagworts in „{new}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>merging “{old}” into “{new}”</source>
        <translation>Zusammenführen von „{old}“ mit „{new}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>merging a tag into “{new}”</source>
        <translation>Zusammenführen eines Schlagworts mit „{new}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>renaming the attribute “{old}” to “{new}”</source>
        <translation>Umbenennen des Attributs „{old}“ in „{new}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>changing the title “{old}” to “{new}”</source>
        <translation>Ändern des Titels „{old}“ in „{new}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>tagging “{passage}” with “{what}”</source>
        <translation>Verschlagworten von „{passage}“ mit „{what}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>emptying the note on “{what}”</source>
        <translation>Leeren der Notiz zu „{what}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>noting on “{what}”</source>
        <translation>Notieren zu „{what}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>writing the note “{subject}”</source>
        <translation>Schreiben der Notiz „{subject}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>writing a note</source>
        <translation>Schreiben einer Notiz</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>reading {n} document again</source>
        <translation>Neulesen von {n} Dokument</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>reading {n} documents again</source>
        <translation>Neulesen von {n} Dokumenten</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>adding {n} document</source>
        <translation>Hinzufügen von {n} Dokument</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>adding {n} documents</source>
        <translation>Hinzufügen von {n} Dokumenten</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>{adding} and {reading}</source>
        <translation>{adding} und {reading}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>{n} document</source>
        <translation>{n} Dokument</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>{n} documents</source>
        <translation>{n} Dokumenten</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>taking “{what}” from {n} note</source>
        <translation>Wegnehmen von „{what}“ bei {n} Notiz</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>taking “{what}” from {n} notes</source>
        <translation>Wegnehmen von „{what}“ bei {n} Notizen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>making {n} note {what}</source>
        <translation>Färben von {n} Notiz: {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>making {n} notes {what}</source>
        <translation>Färben von {n} Notizen: {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>accepting the new words of {n} passage</source>
        <translation>Annehmen der neuen Worte von {n} Stelle</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>accepting the new words of {n} passages</source>
        <translation>Annehmen der neuen Worte von {n} Stellen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>removing {n} note</source>
        <translation>Entfernen von {n} Notiz</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>removing {n} notes</source>
        <translation>Entfernen von {n} Notizen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>highlighting {n} passage</source>
        <translation>Hervorheben von {n} Stelle</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>highlighting {n} passages</source>
        <translation>Hervorheben von {n} Stellen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>tagging {n} note</source>
        <translation>Verschlagworten von {n} Notiz</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>tagging {n} notes</source>
        <translation>Verschlagworten von {n} Notizen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>tagging {n} passage with “{what}”</source>
        <translation>Verschlagworten von {n} Stelle mit „{what}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>tagging {n} passages with “{what}”</source>
        <translation>Verschlagworten von {n} Stellen mit „{what}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>tagging {n} note with “{what}”</source>
        <translation>Verschlagworten von {n} Notiz mit „{what}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>tagging {n} notes with “{what}”</source>
        <translation>Verschlagworten von {n} Notizen mit „{what}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>adding “{subject}”</source>
        <translation>Hinzufügen von „{subject}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>removing “{subject}”</source>
        <translation>Entfernen von „{subject}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>reading “{subject}” again</source>
        <translation>Neulesen von „{subject}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>keeping a copy of “{subject}”</source>
        <translation>Behalten einer Kopie von „{subject}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>following “{subject}” to another place</source>
        <translation>Nachführen von „{subject}“ an einen anderen Ort</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>changing the properties of “{subject}”</source>
        <translation>Ändern der Eigenschaften von „{subject}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>giving a star to “{subject}”</source>
        <translation>Kennzeichnen von „{subject}“ mit einem Stern</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>taking the star from “{subject}”</source>
        <translation>Wegnehmen des Sterns von „{subject}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>putting documents into “{subject}”</source>
        <translation>Ablegen von Dokumenten in „{subject}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>taking documents out of “{subject}”</source>
        <translation>Herausnehmen von Dokumenten aus „{subject}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>setting the attribute “{subject}”</source>
        <translation>Setzen des Attributs „{subject}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>removing the attribute “{subject}”</source>
        <translation>Entfernen des Attributs „{subject}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>importing the attributes of “{subject}”</source>
        <translation>Importieren der Attribute von „{subject}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>making the collection “{subject}”</source>
        <translation>Anlegen der Sammlung „{subject}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>renaming a collection to “{subject}”</source>
        <translation>Umbenennen einer Sammlung in „{subject}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>deleting the collection “{subject}”</source>
        <translation>Löschen der Sammlung „{subject}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>moving a note to “{subject}”</source>
        <translation>Versetzen einer Notiz auf „{subject}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>accepting the new words “{subject}”</source>
        <translation>Annehmen der neuen Worte „{subject}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>highlighting “{subject}”</source>
        <translation>Hervorheben von „{subject}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>tagging with “{subject}”</source>
        <translation>Verschlagworten mit „{subject}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>taking away the tag “{subject}”</source>
        <translation>Wegnehmen des Schlagworts „{subject}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>changing the colour to {subject}</source>
        <translation>Ändern der Farbe: {subject}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>removing the note “{subject}”</source>
        <translation>Entfernen der Notiz „{subject}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>making the tag “{subject}”</source>
        <translation>Anlegen des Schlagworts „{subject}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>colouring the tag “{subject}”</source>
        <translation>Färben des Schlagworts „{subject}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>deleting the tag “{subject}”</source>
        <translation>Löschen des Schlagworts „{subject}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>describing the tag “{subject}”</source>
        <translation>Beschreiben des Schlagworts „{subject}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>removing the unused tag “{subject}”</source>
        <translation>Entfernen des unbenutzten Schlagworts „{subject}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>importing the notes of “{subject}”</source>
        <translation>Importieren der Notizen aus „{subject}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>importing the tags of “{subject}”</source>
        <translation>Importieren der Schlagwörter aus „{subject}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>adding “{subject}” to the glossary</source>
        <translation>Aufnehmen von „{subject}“ ins Glossar</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>correcting “{subject}” in the glossary</source>
        <translation>Berichtigen von „{subject}“ im Glossar</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>merging into “{subject}” in the glossary</source>
        <translation>Zusammenführen mit „{subject}“ im Glossar</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>removing “{subject}” from the glossary</source>
        <translation>Entfernen von „{subject}“ aus dem Glossar</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <location filename="../../reader_app/ui/dates.py"/>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dates.py"/>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dates.py"/>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/text.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>errands</name>
    <message>
        <location filename="../../reader_app/ui/errands.py"/>
        <source>The backup is restored.</source>
        <translation>Die Sicherung ist wiederhergestellt.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/errands.py"/>
        <source>The backup is restored; what was there before is kept as {name}.</source>
        <translation>Die Sicherung ist wiederhergestellt; was vorher da war, ist als {name} aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/errands.py"/>
        <source>What is there now is kept first. The window opens again by itself.</source>
        <translation>Was jetzt da ist, wird zuerst aufgehoben. Das Fenster öffnet sich von selbst wieder.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/errands.py"/>
        <source>Restoring the backup …</source>
        <translation>Die Sicherung wird wiederhergestellt …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/errands.py"/>
        <source>The library is in {folder} from now on.</source>
        <translation>Die Bibliothek ist ab jetzt in {folder}.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/errands.py"/>
        <source>To {folder}. Everything is copied and compared first; the window opens again by itself.</source>
        <translation>Nach {folder}. Alles wird erst kopiert und verglichen; das Fenster öffnet sich von selbst wieder.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/errands.py"/>
        <source>Moving the library …</source>
        <translation>Die Bibliothek wird verschoben …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/errands.py"/>
        <source>Not everything could be removed from {folder}; it is no longer used.</source>
        <translation>Aus {folder} konnte nicht alles entfernt werden; es wird nicht mehr gebraucht.</translation>
    </message>
</context>
<context>
    <name>exported</name>
    <message>
        <location filename="../../reader_app/ui/text.py"/>
        <source>; the file that was there is kept as {name}</source>
        <translation>; die Datei, die dort war, heißt jetzt {name}</translation>
    </message>
</context>
<context>
    <name>extending</name>
    <message>
        <location filename="../../reader_app/ui/viewer/extending.py"/>
        <source>The whole paragraph is selected.</source>
        <translation>Der ganze Absatz ist ausgewählt.</translation>
    </message>
</context>
<context>
    <name>facets</name>
    <message>
        <location filename="../../reader_app/ui/find/facet_words.py"/>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/facet_words.py"/>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/facet_words.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/facet_words.py"/>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/facet_words.py"/>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/facet_words.py"/>
        <source>Annotated</source>
        <translation>Angemerkt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/facet_words.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/facet_words.py"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/facet_words.py"/>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/facet_words.py"/>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
</context>
<context>
    <name>folders</name>
    <message>
        <location filename="../../reader_app/ui/folders.py"/>
        <source>The folder is {folder}</source>
        <translation>Der Ordner ist {folder}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/folders.py"/>
        <source>No program of this system shows folders; this one is {folder}</source>
        <translation>Kein Programm dieses Systems zeigt Ordner; dieser ist {folder}</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>Search what was done</source>
        <translation>Nach Getanem suchen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>Enter or a double click goes back to a line; what came after is undone, and can be done again.</source>
        <translation>Eingabe oder ein Doppelklick geht zu einer Zeile zurück; was danach kam, wird rückgängig gemacht und kann wiederholt werden.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>Nothing to be found: what you do to documents and notes is listed here.</source>
        <translation>Nichts zu finden: was Sie mit Dokumenten und Notizen tun, steht hier.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>What came after is undone, and can be done again</source>
        <translation>Was danach kam, wird rückgängig gemacht und kann wiederholt werden</translation>
    </message>
</context>
<context>
    <name>jump</name>
    <message>
        <location filename="../../reader_app/ui/sheets/jump.py"/>
        <source>Go to a document</source>
        <translation>Zu einem Dokument</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/jump.py"/>
        <source>Letters of its title, its file’s name or who made it</source>
        <translation>Buchstaben aus Titel oder Dateiname oder von denen, die es gemacht haben</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/jump.py"/>
        <source>Those you read last come first.</source>
        <translation>Die zuletzt gelesenen kommen zuerst.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/jump.py"/>
        <source>No document is called so.</source>
        <translation>Kein Dokument heißt so.</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <location filename="../../reader_app/ui/languages.py"/>
        <source>en</source>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>limits</name>
    <message>
        <location filename="../../reader_app/ui/notes/limits.py"/>
        <source>passages not found again</source>
        <translation>verlorene Stellen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/limits.py"/>
        <source>passages with other words now</source>
        <translation>Stellen mit jetzt anderen Worten</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/limits.py"/>
        <source>title has “{words}”</source>
        <translation>Titel enthält „{words}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/limits.py"/>
        <source>none of</source>
        <translation>keines von</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/limits.py"/>
        <source>any of</source>
        <translation>mindestens eines von</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/limits.py"/>
        <source>all of</source>
        <translation>alle von</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/limits.py"/>
        <source>overlapping</source>
        <translation>überlappend</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/limits.py"/>
        <source>in “{collection}”</source>
        <translation>in „{collection}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/limits.py"/>
        <source>in this document</source>
        <translation>in diesem Dokument</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/limits.py"/>
        <source>in this document's collections</source>
        <translation>in den Sammlungen dieses Dokuments</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/limits.py"/>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/limits.py"/>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/limits.py"/>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <location filename="../../reader_app/ui/viewer/text_links.py"/>
        <source>Link {words}: Enter leads to {where}</source>
        <translation>Link {words}: Eingabe führt zu {where}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/text_links.py"/>
        <source>Link {words}: Enter leads back</source>
        <translation>Link {words}: Eingabe führt zurück</translation>
    </message>
</context>
<context>
    <name>offers</name>
    <message>
        <location filename="../../reader_app/ui/find/offers.py"/>
        <source>{n} note</source>
        <translation>{n} Notiz</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/offers.py"/>
        <source>{n} notes</source>
        <translation>{n} Notizen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/offers.py"/>
        <source>{n} document</source>
        <translation>{n} Dokument</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/offers.py"/>
        <source>{n} documents</source>
        <translation>{n} Dokumente</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <location filename="../../reader_app/ui/viewer/page.py"/>
        <source>This document has no text.</source>
        <translation>Dieses Dokument hat keinen Text.</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <location filename="../../reader_app/ui/text.py"/>
        <source>{names} and {n} more</source>
        <translation>{names} und {n} weitere</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <location filename="../../reader_app/ui/viewer/printing.py"/>
        <source>Page {n}</source>
        <translation>Seite {n}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_notes.py"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_notes.py"/>
        <source>page {n}</source>
        <translation>Seite {n}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_notes.py"/>
        <source>Was: {words}</source>
        <translation>Vorher: {words}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_notes.py"/>
        <source>On the whole document</source>
        <translation>Zum ganzen Dokument</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_notes.py"/>
        <source>(not found in the text any more)</source>
        <translation>(im Text nicht mehr gefunden)</translation>
    </message>
</context>
<context>
    <name>queries</name>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>the word in all its forms, whatever the case; accents do not matter</source>
        <translation>das Wort in allen Formen, groß oder klein; Akzente zählen nicht</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>in capitals, the acronym only; the chip beside the box says so</source>
        <translation>in Großbuchstaben nur die Abkürzung; das Schildchen neben dem Feld sagt es</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>this form only: no other endings, not in capitals</source>
        <translation>nur diese Form: keine anderen Endungen, nicht in Großbuchstaben</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>words that begin so, end so, or have any letter there</source>
        <translation>Wörter, die so beginnen, so enden oder dort irgendeinen Buchstaben haben</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>spelt nearly so: one letter off, or two</source>
        <translation>fast so geschrieben: ein Buchstabe anders oder zwei</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>what they say, signs and all</source>
        <translation>genau, was sie sagen, Zeichen eingeschlossen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>exactly these words, in this order</source>
        <translation>genau diese Wörter in dieser Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>near each other, in any order, at most five words between them</source>
        <translation>nahe beieinander, in beliebiger Folge, höchstens fünf Wörter dazwischen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>documents with both</source>
        <translation>Dokumente mit beiden</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>with either</source>
        <translation>mit einem von beiden</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>with one and without the other</source>
        <translation>mit dem einen und ohne das andere</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>brackets group</source>
        <translation>Klammern fassen zusammen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>in the title, among the people</source>
        <translation>im Titel, unter den Personen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>in the text alone</source>
        <translation>nur im Text</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>in the name of the file, in the path of its folder</source>
        <translation>im Namen der Datei, im Pfad ihres Ordners</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>in mail from somebody, to somebody or in copy</source>
        <translation>in Mails von jemandem, an jemanden oder in Kopie</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>in your notes, in the passages you marked</source>
        <translation>in Ihren Notizen, in den Stellen, die Sie markiert haben</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>with that tag, in that colour</source>
        <translation>mit diesem Schlagwort, in dieser Farbe</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>with just that tag, or one below it</source>
        <translation>mit genau diesem Schlagwort oder einem darunter</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>only in documents of that title</source>
        <translation>nur in Dokumenten dieses Titels</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>only in that collection, and those under it</source>
        <translation>nur in dieser Sammlung und denen darunter</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>of that year, from one to the other</source>
        <translation>aus diesem Jahr, vom einen bis zum anderen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>of that month, since then, until then</source>
        <translation>aus diesem Monat, seitdem, bis dahin</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>in that language, of that kind</source>
        <translation>in dieser Sprache, von dieser Art</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>that you marked, that you wrote notes on</source>
        <translation>die Sie markiert haben, zu denen Sie Notizen schrieben</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>with a star</source>
        <translation>mit einem Stern</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>opened before, not opened yet</source>
        <translation>schon geöffnet, noch nicht geöffnet</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>with marks that lost their passage, or that have other words now</source>
        <translation>mit Markierungen, deren Stelle verloren ging oder jetzt andere Worte hat</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>Several words</source>
        <translation>Mehrere Wörter</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>Where to look</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>In which documents</source>
        <translation>In welchen Dokumenten</translation>
    </message>
</context>
<context>
    <name>quoted</name>
    <message>
        <location filename="../../reader_app/ui/text.py"/>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
<context>
    <name>results</name>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>{where}: {words}</source>
        <translation>{where}: {words}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>{n} hit</source>
        <translation>{n} Treffer</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>{n} hits</source>
        <translation>{n} Treffer</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>{n} passage</source>
        <translation>{n} Stelle</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>{n} passages</source>
        <translation>{n} Stellen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>{n} note</source>
        <translation>{n} Notiz</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>{n} notes</source>
        <translation>{n} Notizen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>{n} more note</source>
        <translation>{n} weitere Notiz</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>{n} more notes</source>
        <translation>{n} weitere Notizen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>Show {n} hit</source>
        <translation>{n} Treffer zeigen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>Show {n} hits</source>
        <translation>{n} Treffer zeigen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>{n} more hit</source>
        <translation>{n} weiterer Treffer</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>{n} more hits</source>
        <translation>{n} weitere Treffer</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>Highlight</source>
        <translation>Hervorhebung</translation>
    </message>
</context>
<context>
    <name>tags</name>
    <message>
        <location filename="../../reader_app/ui/notes/tag_choices.py"/>
        <source>New tag “{name}”</source>
        <translation>Neues Schlagwort „{name}“</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tag_choices.py"/>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tag_words.py"/>
        <source>{names} and {n} more</source>
        <translation>{names} und {n} weitere</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tag_words.py"/>
        <source>Export a table of documents × tags…</source>
        <translation>Tabelle Dokumente × Schlagwörter exportieren …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tag_words.py"/>
        <source>How many notes with each tag every document has</source>
        <translation>Wie viele Notizen mit jedem Schlagwort jedes Dokument hat</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tag_words.py"/>
        <source>How many notes with each tag the documents of each value have</source>
        <translation>Wie viele Notizen mit jedem Schlagwort die Dokumente jedes Wertes haben</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tag_words.py"/>
        <source>Export a table of attributes × tags…</source>
        <translation>Tabelle Attribute × Schlagwörter exportieren …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tag_words.py"/>
        <source>In how many places two tags are together, on one passage or on overlapping ones</source>
        <translation>An wie vielen Stellen zwei Schlagwörter zusammen vorkommen, an einer Stelle oder an überlappenden</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tag_words.py"/>
        <source>Export a table of tags × tags…</source>
        <translation>Tabelle Schlagwörter × Schlagwörter exportieren …</translation>
    </message>
</context>
<context>
    <name>title block</name>
    <message>
        <location filename="../../reader_app/ui/text.py"/>
        <source>{date} (inferred)</source>
        <translation>{date} (erschlossen)</translation>
    </message>
</context>
<context>
    <name>twins</name>
    <message>
        <location filename="../../reader_app/ui/library/twins.py"/>
        <source>Added on {time}</source>
        <translation>Hinzugefügt am {time}</translation>
    </message>
</context>
</TS>
