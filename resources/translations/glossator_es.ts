<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Searching</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Annotating</source>
        <translation>Anotación</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Library and export</source>
        <translation>Biblioteca y exportación</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Highlight in a colour, or change the colour</source>
        <translation>Resaltar en un color o cambiar el color</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Open the first hit (in the search box)</source>
        <translation>Abrir la primera coincidencia (en el campo de búsqueda)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Into the results (in the search box); arrows show each hit</source>
        <translation>A los resultados (en la búsqueda); las flechas los muestran uno a uno</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Back to the search box (in the results); there, empty it</source>
        <translation>Volver a la búsqueda (en los resultados); allí, vaciarla</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Take the first completion (in the search box)</source>
        <translation>Aceptar la primera propuesta (en el campo de búsqueda)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Earlier searches (in the search box)</source>
        <translation>Búsquedas anteriores (en el campo de búsqueda)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Tick a line (in the concordance); with Shift, all from the last one</source>
        <translation>Marcar una línea (en la concordancia); con Mayús, todas desde la última</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Tick all lines (in the concordance)</source>
        <translation>Marcar todas las líneas (en la concordancia)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Tick no line (in the concordance)</source>
        <translation>No marcar ninguna línea (en la concordancia)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Tick the other lines instead (in the concordance)</source>
        <translation>Marcar en su lugar las demás líneas (en la concordancia)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>More context of a line (in the concordance)</source>
        <translation>Más contexto de una línea (en la concordancia)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Less context of a line (in the concordance)</source>
        <translation>Menos contexto de una línea (en la concordancia)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Rename (a collection, tag or saved search)</source>
        <translation>Cambiar el nombre (de una colección, etiqueta o búsqueda guardada)</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <location filename="../../reader_app/ui/documents/adding.py"/>
        <source>Documents ({kinds})</source>
        <translation>Documentos ({kinds})</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/adding.py"/>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/adding.py"/>
        <source>Add documents</source>
        <translation>Añadir documentos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/adding.py"/>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/adding.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/adding.py"/>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/adding.py"/>
        <source>“{title}” was added. An older version of this file is in the library with 1 note.</source>
        <translation>Se ha añadido «{title}». Hay en la biblioteca una versión anterior de este archivo con 1 nota.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/adding.py"/>
        <source>“{title}” was added. An older version of this file is in the library with {n} notes.</source>
        <translation>Se ha añadido «{title}». Hay en la biblioteca una versión anterior de este archivo con {n} notas.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/adding.py"/>
        <source>Carry its notes over</source>
        <translation>Traspasar sus notas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/adding.py"/>
        <source>“{title}” was added. An older version of this file is in the library.</source>
        <translation>Se ha añadido «{title}». Hay en la biblioteca una versión anterior de este archivo.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/adding.py"/>
        <source>Replace the older one</source>
        <translation>Sustituir la anterior</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/adding.py"/>
        <source>Enter password…</source>
        <translation>Introducir la contraseña…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>Looking for files…</source>
        <translation>Buscando archivos…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>Reading {done} of {total}</source>
        <translation>Leyendo {done} de {total}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} more addition waits</source>
        <translation>{n} adición más espera</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} more additions wait</source>
        <translation>{n} adiciones más esperan</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>nearly done</source>
        <translation>casi terminado</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>about {n} s left</source>
        <translation>quedan unos {n} s</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>about {n} min left</source>
        <translation>quedan unos {n} min</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>about {n} h left</source>
        <translation>quedan unas {n} h</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>1 document added</source>
        <translation>1 documento añadido</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} documents added</source>
        <translation>{n} documentos añadidos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>1 changed file read again</source>
        <translation>1 archivo modificado leído de nuevo</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} changed files read again</source>
        <translation>{n} archivos modificados leídos de nuevo</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>1 brought back with its notes</source>
        <translation>1 recuperado con sus notas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} brought back with their notes</source>
        <translation>{n} recuperados con sus notas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>1 moved file found again</source>
        <translation>1 archivo movido encontrado de nuevo</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} moved files found again</source>
        <translation>{n} archivos movidos encontrados de nuevo</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>1 already here</source>
        <translation>1 ya estaba</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} already here</source>
        <translation>{n} ya estaban</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>1 file is gone</source>
        <translation>1 archivo ha desaparecido</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} files are gone</source>
        <translation>{n} archivos han desaparecido</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>1 needs a password</source>
        <translation>1 necesita contraseña</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} need a password</source>
        <translation>{n} necesitan contraseña</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>1 could not be read</source>
        <translation>1 no se pudo leer</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} could not be read</source>
        <translation>{n} no se pudieron leer</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>1 stays out, as it was removed</source>
        <translation>1 queda fuera, pues se quitó</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} stay out, as they were removed</source>
        <translation>{n} quedan fuera, pues se quitaron</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>1 of another kind skipped</source>
        <translation>1 de otro tipo omitido</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} of other kinds skipped</source>
        <translation>{n} de otros tipos omitidos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>New text</source>
        <translation>Texto nuevo</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>Brought back</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>Already here</source>
        <translation>Ya estaba</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>Gone</source>
        <translation>Desaparecido</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>Needs a password</source>
        <translation>Necesita contraseña</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>Not read</source>
        <translation>No leído</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>Stays out</source>
        <translation>Queda fuera</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>then stopped</source>
        <translation>luego detenido</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>There was no file to add.</source>
        <translation>No había ningún archivo que añadir.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>without text</source>
        <translation>sin texto</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} without text</source>
        <translation>{n} sin texto</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{what} ({aside})</source>
        <translation>{what} ({aside})</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>1 passage not found again</source>
        <translation>1 pasaje no encontrado de nuevo</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} passages not found again</source>
        <translation>{n} pasajes no encontrados de nuevo</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>1 passage has other words now</source>
        <translation>1 pasaje con otras palabras ahora</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} passages have other words now</source>
        <translation>{n} pasajes con otras palabras ahora</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>1 with an older version here</source>
        <translation>1 con una versión anterior aquí</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} with older versions here</source>
        <translation>{n} con versiones anteriores aquí</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>“{name}”: {sentence}</source>
        <translation>«{name}»: {sentence}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>One more file could not be added.</source>
        <translation>Un archivo más no se pudo añadir.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} more files could not be added.</source>
        <translation>{n} archivos más no se pudieron añadir.</translation>
    </message>
</context>
<context>
    <name>Annotator</name>
    <message>
        <location filename="../../reader_app/ui/viewer/annotator.py"/>
        <source>There is no highlight here to remove.</source>
        <translation>Aquí no hay ningún resaltado que quitar.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/annotator.py"/>
        <source>No highlight under the caret.</source>
        <translation>No hay ningún resaltado bajo el cursor.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/annotator.py"/>
        <source>Select the new passage of a highlight that is selected, or that it overlaps.</source>
        <translation>Seleccione el nuevo pasaje de un resaltado seleccionado, o que se solape con él.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/annotator.py"/>
        <source>Select the passage in the text first, then attach the note to it.</source>
        <translation>Seleccione primero el pasaje en el texto y después asocie la nota.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/annotator.py"/>
        <source>The note is on the selected passage now. Ctrl+Z puts it back.</source>
        <translation>La nota está ahora en el pasaje seleccionado. Ctrl+Z la devuelve a su sitio.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/annotator.py"/>
        <source>Select a passage first, or go to a hit with F3. Ctrl+Shift+N notes something on the document.</source>
        <translation>Seleccione primero un pasaje o vaya a un resultado con F3. Ctrl+Mayús+N anota algo sobre el documento.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/annotator.py"/>
        <source>This passage is highlighted already.</source>
        <translation>Este pasaje ya está resaltado.</translation>
    </message>
</context>
<context>
    <name>AttributeButton</name>
    <message>
        <location filename="../../reader_app/ui/library/attribute_menu.py"/>
        <source>Filter by an attribute</source>
        <translation>Filtrar por un atributo</translation>
    </message>
</context>
<context>
    <name>AttributeChoice</name>
    <message>
        <location filename="../../reader_app/ui/notes/attribute_choice.py"/>
        <source>Attribute…</source>
        <translation>Atributo…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/attribute_choice.py"/>
        <source>Attributes of documents</source>
        <translation>Atributos de documentos</translation>
    </message>
</context>
<context>
    <name>AttributeFiles</name>
    <message>
        <location filename="../../reader_app/ui/documents/attribute_files.py"/>
        <source>Export attributes</source>
        <translation>Exportar atributos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/attribute_files.py"/>
        <source>{n} document exported to {path}</source>
        <translation>{n} documento exportado a {path}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/attribute_files.py"/>
        <source>{n} documents exported to {path}</source>
        <translation>{n} documentos exportados a {path}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/attribute_files.py"/>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/attribute_files.py"/>
        <source>Import attributes</source>
        <translation>Importar atributos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/attribute_files.py"/>
        <source>Importing attributes</source>
        <translation>Importando atributos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/attribute_files.py"/>
        <source>{n} document given attributes</source>
        <translation>{n} documento con atributos nuevos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/attribute_files.py"/>
        <source>{n} documents given attributes</source>
        <translation>{n} documentos con atributos nuevos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/attribute_files.py"/>
        <source>{n} row said nothing new</source>
        <translation>{n} fila no decía nada nuevo</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/attribute_files.py"/>
        <source>{n} rows said nothing new</source>
        <translation>{n} filas no decían nada nuevo</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/attribute_files.py"/>
        <source>{n} row is of no document here, or of several: {names}</source>
        <translation>{n} fila no corresponde a ningún documento de aquí, o a varios: {names}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/attribute_files.py"/>
        <source>{n} rows are of no document here, or of several: {names}</source>
        <translation>{n} filas no corresponden a ningún documento de aquí, o a varios: {names}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/attribute_files.py"/>
        <source>{what}. Ctrl+Z takes it back.</source>
        <translation>{what}. Ctrl+Z lo deshace.</translation>
    </message>
</context>
<context>
    <name>AttributeMenu</name>
    <message>
        <location filename="../../reader_app/ui/library/attribute_menu.py"/>
        <source>and {n} more</source>
        <translation>y {n} más</translation>
    </message>
</context>
<context>
    <name>AttributesEdit</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/attributes_edit.py"/>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/attributes_edit.py"/>
        <source>Add an attribute</source>
        <translation>Añadir un atributo</translation>
    </message>
</context>
<context>
    <name>BackupsPresenter</name>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>Backed up as {name} in the library's folder.</source>
        <translation>Copia guardada como {name} en la carpeta de la biblioteca.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>Search the backups</source>
        <translation>Buscar en las copias</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>What is there now is backed up first.</source>
        <translation>Primero se hace copia de lo que hay ahora.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>There is no backup yet. One is made every day, and “Back up now” makes one at once.</source>
        <translation>Aún no hay ninguna copia. Se hace una cada día, y «Hacer copia de seguridad» hace una enseguida.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>Show folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>Open the folder of the backups</source>
        <translation>Abrir la carpeta de las copias</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>Restore a backup that is somewhere else</source>
        <translation>Restaurar una copia que está en otro lugar</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>Put the library back to the backup chosen</source>
        <translation>Devolver la biblioteca a la copia elegida</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>Backups (*.sqlite)</source>
        <translation>Copias (*.sqlite)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>Something is still going on: let it come to its end, then restore the backup.</source>
        <translation>Algo sigue en marcha: deje que termine y restaure entonces la copia.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/banner.py"/>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/banner.py"/>
        <source>Dismiss (Esc)</source>
        <translation>Descartar (Esc)</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <location filename="../../reader_app/ui/compare.py"/>
        <source>Choose a document in the library first.</source>
        <translation>Elija primero un documento en la biblioteca.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/compare.py"/>
        <source>Open a second text beside this one first (Ctrl+Shift+Enter).</source>
        <translation>Abra primero un segundo texto al lado de este (Ctrl+Mayús+Intro).</translation>
    </message>
</context>
<context>
    <name>BesidePane</name>
    <message>
        <location filename="../../reader_app/ui/viewer/beside_pane.py"/>
        <source>Let the two texts trade places</source>
        <translation>Intercambiar los dos textos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/beside_pane.py"/>
        <source>Close the text beside (Esc)</source>
        <translation>Cerrar el texto de al lado (Esc)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/beside_pane.py"/>
        <source>{what}, beside</source>
        <translation>{what}, al lado</translation>
    </message>
</context>
<context>
    <name>CapitalsChip</name>
    <message>
        <location filename="../../reader_app/ui/find/chip.py"/>
        <source>Matching capitals: {words}. Press to match any case</source>
        <translation>Se respetan las mayúsculas: {words}. Pulse para no tenerlas en cuenta</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/chip.py"/>
        <source>Only {words} in capitals matches. Click to match any case.</source>
        <translation>Solo coincide {words} en mayúsculas. Haga clic para no tenerlas en cuenta.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/chip.py"/>
        <source>{words} matches in any case. Press to match capitals only</source>
        <translation>{words} coincide con cualquier escritura. Pulse para encontrar solo mayúsculas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/chip.py"/>
        <source>{words} matches in any case. Click to match capitals only.</source>
        <translation>{words} coincide con cualquier escritura. Haga clic para encontrar solo mayúsculas.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/chip.py"/>
        <source>Matching capitals: </source>
        <translation>Mayúsculas respetadas: </translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/chip.py"/>
        <source>Capitals: </source>
        <translation>Mayúsculas: </translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/chip.py"/>
        <source>Match capitals: </source>
        <translation>Respetar mayúsculas: </translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/chip.py"/>
        <source>Capitals? </source>
        <translation>¿Mayúsculas? </translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <location filename="../../reader_app/ui/notes/card_editor.py"/>
        <source>Accept the new words</source>
        <translation>Aceptar las palabras nuevas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/card_editor.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/card_editor.py"/>
        <source>Remove (Del)</source>
        <translation>Quitar (Supr)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/card_editor.py"/>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/card_editor.py"/>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <location filename="../../reader_app/ui/notes/card_menu.py"/>
        <source>Edit note</source>
        <translation>Editar la nota</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/card_menu.py"/>
        <source>Edit tags</source>
        <translation>Editar las etiquetas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/card_menu.py"/>
        <source>Attach to the selected passage</source>
        <translation>Asociar al pasaje seleccionado</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/card_menu.py"/>
        <source>Accept the new words</source>
        <translation>Aceptar las palabras nuevas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/card_menu.py"/>
        <source>Copy quotation</source>
        <translation>Copiar la cita</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/card_menu.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>CardsPanel</name>
    <message>
        <location filename="../../reader_app/ui/notes/cards_panel.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>CardsView</name>
    <message>
        <location filename="../../reader_app/ui/notes/cards_view.py"/>
        <source>Show only ‘{tag}’</source>
        <translation>Mostrar solo «{tag}»</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <location filename="../../reader_app/ui/notes/chips.py"/>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/chips.py"/>
        <source>{name}: click to remove</source>
        <translation>{name}: haga clic para quitarla</translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <location filename="../../reader_app/ui/notes/choice_bar.py"/>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/choice_bar.py"/>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/choice_bar.py"/>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/choice_bar.py"/>
        <source>Remove (Del)</source>
        <translation>Quitar (Supr)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/choice_bar.py"/>
        <source>{n} chosen</source>
        <translation>{n} elegidas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/choice_bar.py"/>
        <source>Add tags…</source>
        <translation>Añadir etiquetas…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/choice_bar.py"/>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>CodebookPresenter</name>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>{n} tag exported to {path}</source>
        <translation>{n} etiqueta exportada a {path}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>{n} tags exported to {path}</source>
        <translation>{n} etiquetas exportadas a {path}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>{n} changed</source>
        <translation>{n} cambiadas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>{made}, {changed}</source>
        <translation>{made}, {changed}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>{n} unused tag removed: {names}. Ctrl+Z takes it back.</source>
        <translation>{n} etiqueta sin uso quitada: {names}. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>{n} unused tags removed: {names}. Ctrl+Z takes it back.</source>
        <translation>{n} etiquetas sin uso quitadas: {names}. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>Export the codebook</source>
        <translation>Exportar el libro de códigos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>Export a table of tags</source>
        <translation>Exportar una tabla de etiquetas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>{n} row exported to {path}</source>
        <translation>{n} fila exportada a {path}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>{n} rows exported to {path}</source>
        <translation>{n} filas exportadas a {path}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>Codebooks (*.qdc *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Libros de códigos (*.qdc *.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>Import a codebook</source>
        <translation>Importar un libro de códigos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>New tag “{tag}”. Ctrl+Z takes it back.</source>
        <translation>Etiqueta nueva «{tag}». Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>There is a tag “{tag}” already.</source>
        <translation>Ya hay una etiqueta «{tag}».</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>“{tag}” is {colour} now.</source>
        <translation>«{tag}» es ahora {colour}.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>Recolour its {n} passage</source>
        <translation>Cambiar el color de su {n} pasaje</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>Recolour its {n} passages</source>
        <translation>Cambiar el color de sus {n} pasajes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>{n} passage is {colour} now. Ctrl+Z takes it back.</source>
        <translation>{n} pasaje es ahora {colour}. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>{n} passages are {colour} now. Ctrl+Z takes it back.</source>
        <translation>{n} pasajes son ahora {colour}. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>No change</source>
        <translation>Ningún cambio</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>Colouring {n} passage</source>
        <translation>Coloreando {n} pasaje</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>Colouring {n} passages</source>
        <translation>Coloreando {n} pasajes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>Changing the tag “{name}”</source>
        <translation>Cambiando la etiqueta «{name}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>Merged “{old}” into “{new}”; Ctrl+Z takes it back</source>
        <translation>«{old}» se ha combinado en «{new}»; Ctrl+Z lo deshace</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>“{old}” is “{new}” now. Ctrl+Z takes it back.</source>
        <translation>«{old}» es ahora «{new}». Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>Took “{tag}” from {n} note and deleted it. Ctrl+Z takes it back.</source>
        <translation>«{tag}» quitada de {n} nota y eliminada. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>Took “{tag}” from {n} notes and deleted it. Ctrl+Z takes it back.</source>
        <translation>«{tag}» quitada de {n} notas y eliminada. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>Deleted the tag “{tag}”. Ctrl+Z takes it back.</source>
        <translation>Etiqueta «{tag}» eliminada. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_words.py"/>
        <source>{n} tag made</source>
        <translation>{n} etiqueta creada</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_words.py"/>
        <source>{n} tags made</source>
        <translation>{n} etiquetas creadas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_words.py"/>
        <source>ignored the column {names}</source>
        <translation>columna omitida: {names}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_words.py"/>
        <source>ignored {n} columns: {names}</source>
        <translation>{n} columnas omitidas: {names}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_words.py"/>
        <source>no colour taken from {names}</source>
        <translation>ningún color tomado de {names}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_words.py"/>
        <source>no colours taken from {names}</source>
        <translation>ningún color tomado de {names}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_words.py"/>
        <source>left out {names}, which can be no name of a tag</source>
        <translation>se omitió {names}, que no puede ser nombre de etiqueta</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_words.py"/>
        <source>left out {n} names that can be none of a tag: {names}</source>
        <translation>se omitieron {n} nombres que no pueden ser de etiqueta: {names}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_words.py"/>
        <source>several codes are the one tag {names}</source>
        <translation>varios códigos son una sola etiqueta {names}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_words.py"/>
        <source>several codes are one tag each: {names}</source>
        <translation>varios códigos son cada vez una sola etiqueta: {names}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_words.py"/>
        <source>{names} has a level more, for its “/”</source>
        <translation>{names} tiene un nivel más, por su «/»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_words.py"/>
        <source>{n} names have levels more, for their “/”: {names}</source>
        <translation>{n} nombres tienen más niveles, por su «/»: {names}</translation>
    </message>
</context>
<context>
    <name>ColourChoices</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/choices.py"/>
        <source>Colours to export</source>
        <translation>Colores que exportar</translation>
    </message>
</context>
<context>
    <name>ColourSwatches</name>
    <message>
        <location filename="../../reader_app/ui/notes/swatches.py"/>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <location filename="../../reader_app/ui/notes/swatches.py"/>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/swatches.py"/>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/swatches.py"/>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/swatches.py"/>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/swatches.py"/>
        <source>Purple</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/swatches.py"/>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/swatches.py"/>
        <source>Teal</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/swatches.py"/>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../../reader_app/ui/commands.py"/>
        <source>There are no telling words in this passage: try a longer one.</source>
        <translation>Este pasaje no tiene palabras características: pruebe con uno más largo.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/commands.py"/>
        <source>Select a passage first.</source>
        <translation>Seleccione primero un pasaje.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/commands.py"/>
        <source>Citation copied.</source>
        <translation>Referencia copiada.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/commands.py"/>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/commands.py"/>
        <source>Copied with its citation.</source>
        <translation>Copiado con su referencia.</translation>
    </message>
</context>
<context>
    <name>ConcordanceDoor</name>
    <message>
        <location filename="../../reader_app/ui/concordance.py"/>
        <source>Open the concordance first (Ctrl+Shift+K) and tick lines there.</source>
        <translation>Abra primero la concordancia (Ctrl+Mayús+K) y marque líneas allí.</translation>
    </message>
</context>
<context>
    <name>ConcordanceHead</name>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Tag</source>
        <translation>Etiquetar</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Tag the ticked lines (Shift+T)</source>
        <translation>Etiquetar las líneas marcadas (Mayús+T)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Highlight</source>
        <translation>Resaltar</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Highlight the ticked lines (Shift+H)</source>
        <translation>Resaltar las líneas marcadas (Mayús+H)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>What Tag and Highlight mark of each ticked line</source>
        <translation>Lo que Etiquetar y Resaltar toman de cada línea marcada</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Order of the lines</source>
        <translation>Orden de las líneas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>More of the text around a line (Ctrl+Right, Ctrl+Left)</source>
        <translation>Más texto alrededor de una línea (Ctrl+Derecha, Ctrl+Izquierda)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>More about the lines</source>
        <translation>Más sobre las líneas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Close the concordance (Ctrl+Shift+K)</source>
        <translation>Cerrar la concordancia (Ctrl+Mayús+K)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>{hits} in {documents}</source>
        <translation>{hits}, {documents}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>{n} hit</source>
        <translation>{n} coincidencia</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>{n} hits</source>
        <translation>{n} coincidencias</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>{n} document</source>
        <translation>{n} documento</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>{n} documents</source>
        <translation>{n} documentos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>at least {hits}</source>
        <translation>al menos {hits}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>{n} ticked</source>
        <translation>{n} marcadas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Concordance</source>
        <translation>Concordancia</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Order: {order}</source>
        <translation>Orden: {order}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Marked of each line: {extent}</source>
        <translation>De cada línea se toma: {extent}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Tick all lines</source>
        <translation>Marcar todas las líneas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Tick all lines, or none (Ctrl+A, Ctrl+Shift+A)</source>
        <translation>Marcar todas las líneas o ninguna (Ctrl+A, Ctrl+Mayús+A)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Words found</source>
        <translation>Palabras halladas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Paragraphs</source>
        <translation>Párrafos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Word {n} left</source>
        <translation>{n}.ª palabra a la izquierda</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Word {n} right</source>
        <translation>{n}.ª palabra a la derecha</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>By document</source>
        <translation>Por documento</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>By date</source>
        <translation>Por fecha</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Tick no line</source>
        <translation>No marcar ninguna línea</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Invert the ticks</source>
        <translation>Invertir las marcas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Copy lines</source>
        <translation>Copiar las líneas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Export lines…</source>
        <translation>Exportar las líneas…</translation>
    </message>
</context>
<context>
    <name>ConcordancePanel</name>
    <message>
        <location filename="../../reader_app/ui/find/concordance_panel.py"/>
        <source>Gathering the lines…</source>
        <translation>Reuniendo las líneas…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_panel.py"/>
        <source>Every hit on a line of its own</source>
        <translation>Cada coincidencia en su propia línea</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_panel.py"/>
        <source>Search for something (Ctrl+K): its hits stand here one below the other, to sort, tick and tag.</source>
        <translation>Busque algo (Ctrl+K): las coincidencias aparecen aquí una bajo otra, para ordenar, marcar y etiquetar.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_panel.py"/>
        <source>“{query}” is in none of the texts</source>
        <translation>«{query}» no está en ninguno de los textos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_panel.py"/>
        <source>“{query}” finds documents, not words</source>
        <translation>«{query}» encuentra documentos, no palabras</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_panel.py"/>
        <source>They stand in the results.</source>
        <translation>Están en los resultados.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_panel.py"/>
        <source>“{query}” finds notes, not words</source>
        <translation>«{query}» encuentra notas, no palabras</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_panel.py"/>
        <source>They stand in the results and among the library's notes.</source>
        <translation>Están en los resultados y entre las notas de la biblioteca.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_panel.py"/>
        <source>Show the results</source>
        <translation>Mostrar los resultados</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_panel.py"/>
        <source>The lines did not come</source>
        <translation>Las líneas no llegaron</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_panel.py"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_panel.py"/>
        <source>Tag {n} line as</source>
        <translation>Etiquetar {n} línea como</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_panel.py"/>
        <source>Tag {n} lines as</source>
        <translation>Etiquetar {n} líneas como</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_panel.py"/>
        <source>Concordance</source>
        <translation>Concordancia</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_panel.py"/>
        <source>Lines of the concordance</source>
        <translation>Líneas de la concordancia</translation>
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
        <translation>Exportar las líneas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_presenter.py"/>
        <source>{n} line</source>
        <translation>{n} línea</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_presenter.py"/>
        <source>{n} lines</source>
        <translation>{n} líneas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_presenter.py"/>
        <source>{lines} exported to {path}</source>
        <translation>{lines} exportadas a {path}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_presenter.py"/>
        <source>The lines have changed, so they are not ticked any more.</source>
        <translation>Las líneas han cambiado y ya no están marcadas.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_presenter.py"/>
        <source>No line is ticked: tick some with Space, or all with Ctrl+A.</source>
        <translation>No hay ninguna línea marcada: marque algunas con Espacio o todas con Ctrl+A.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_presenter.py"/>
        <source>{n} line copied.</source>
        <translation>{n} línea copiada.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_presenter.py"/>
        <source>{n} lines copied.</source>
        <translation>{n} líneas copiadas.</translation>
    </message>
</context>
<context>
    <name>ContextStrip</name>
    <message>
        <location filename="../../reader_app/ui/find/concordance_context.py"/>
        <source>The hit in its context</source>
        <translation>La coincidencia en su contexto</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <location filename="../../reader_app/ui/notes/note_dates.py"/>
        <source>At any time</source>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_dates.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_dates.py"/>
        <source>In the last 7 days</source>
        <translation>En los últimos 7 días</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_dates.py"/>
        <source>In the last 30 days</source>
        <translation>En los últimos 30 días</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_dates.py"/>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_dates.py"/>
        <source>From … to …</source>
        <translation>De … a …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_dates.py"/>
        <source>When they were made</source>
        <translation>Cuándo se hicieron</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_dates.py"/>
        <source>Made from</source>
        <translation>Hechas desde</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_dates.py"/>
        <source>Made until</source>
        <translation>Hechas hasta</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_dates.py"/>
        <source>A year, a month or a day: 2026, 2026-11, 2026-11-22</source>
        <translation>Un año, un mes o un día: 2026, 2026-11, 2026-11-22</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <location filename="../../reader_app/ui/desk.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/desk.py"/>
        <source>A note that was not finished is back where you left it.</source>
        <translation>Una nota sin terminar está de nuevo donde la dejó.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/desk.py"/>
        <source>This library can only be read, since its folder allows no changes; nothing is lost.</source>
        <translation>Esta biblioteca solo se puede leer, porque su carpeta no permite cambios; no se ha perdido nada.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/desk.py"/>
        <source>The library's database has a fault: export your notes now. Details are in the log.</source>
        <translation>La base de datos de la biblioteca tiene un fallo: exporte ahora sus notas. Los detalles están en el registro.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/desk.py"/>
        <source>Export notes…</source>
        <translation>Exportar notas…</translation>
    </message>
</context>
<context>
    <name>DifferenceTools</name>
    <message>
        <location filename="../../reader_app/ui/viewer/difference_tools.py"/>
        <source>Show what differs in the two texts (D)</source>
        <translation>Mostrar en qué difieren los dos textos (D)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/difference_tools.py"/>
        <source>Previous difference (Shift+D)</source>
        <translation>Diferencia anterior (Mayús+D)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/difference_tools.py"/>
        <source>Next difference (D)</source>
        <translation>Siguiente diferencia (D)</translation>
    </message>
</context>
<context>
    <name>Differing</name>
    <message>
        <location filename="../../reader_app/ui/differing.py"/>
        <source>The two texts are the same.</source>
        <translation>Los dos textos son iguales.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/differing.py"/>
        <source>These two texts are too long to be compared word by word.</source>
        <translation>Estos dos textos son demasiado largos para compararlos palabra por palabra.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/differing.py"/>
        <source>These two texts have too little in common to be compared word by word.</source>
        <translation>Estos dos textos tienen demasiado poco en común para compararlos palabra por palabra.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/differing.py"/>
        <source>Difference {n} of {count}</source>
        <translation>Diferencia {n} de {count}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/differing.py"/>
        <source>“{here}” here, “{there}” in the other text</source>
        <translation>«{here}» aquí, «{there}» en el otro texto</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/differing.py"/>
        <source>“{here}” only here</source>
        <translation>«{here}» solo aquí</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/differing.py"/>
        <source>“{there}” only in the other text</source>
        <translation>«{there}» solo en el otro texto</translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <location filename="../../reader_app/ui/library/document_list.py"/>
        <source>{n} documents</source>
        <translation>{n} documentos</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message>
        <location filename="../../reader_app/ui/library/model.py"/>
        <source>Its file is not where it was: {path}</source>
        <translation>Su archivo no está donde estaba: {path}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/model.py"/>
        <source>{n} note</source>
        <translation>{n} nota</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/model.py"/>
        <source>{n} notes</source>
        <translation>{n} notas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/model.py"/>
        <source>not read yet</source>
        <translation>sin leer todavía</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/model.py"/>
        <source>starred</source>
        <translation>con estrella</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/model.py"/>
        <source>its file is not where it was</source>
        <translation>su archivo no está donde estaba</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <location filename="../../reader_app/ui/drop_hint.py"/>
        <source>Drop files here to add them</source>
        <translation>Suelte archivos aquí para añadirlos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/drop_hint.py"/>
        <source>{n} files and folders</source>
        <translation>{n} archivos y carpetas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/drop_hint.py"/>
        <source>Drop to add to your library</source>
        <translation>Suelte para añadir a su biblioteca</translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Western European</source>
        <translation>Europa occidental</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Central European</source>
        <translation>Europa central</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Cyrillic</source>
        <translation>Cirílico</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Baltic</source>
        <translation>Báltico</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Thai</source>
        <translation>Tailandés</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Chinese, simplified</source>
        <translation>Chino simplificado</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Chinese, traditional</source>
        <translation>Chino tradicional</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Found out by itself</source>
        <translation>Detectada automáticamente</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Found out: {encoding}</source>
        <translation>Detectada: {encoding}</translation>
    </message>
</context>
<context>
    <name>EntryEdit</name>
    <message>
        <location filename="../../reader_app/ui/glossary/entry_edit.py"/>
        <source>Acronym</source>
        <translation>Acrónimo</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/entry_edit.py"/>
        <source>What it is short for</source>
        <translation>Lo que abrevia</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/entry_edit.py"/>
        <source>What it is short for; several with semicolons between them</source>
        <translation>Lo que abrevia; varios, separados por punto y coma</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>Export notes</source>
        <translation>Exportar notas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>to read, and to quote from with citations</source>
        <translation>para leer y citar con referencias</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>one row per note, for a spreadsheet</source>
        <translation>una fila por nota, para hojas de cálculo</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>W3C Web Annotation</source>
        <translation>W3C Web Annotation</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>JSON-LD, for other programs</source>
        <translation>JSON-LD, para otros programas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>REFI-QDA project</source>
        <translation>Proyecto REFI-QDA</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>for NVivo, MAXQDA, ATLAS.ti and others</source>
        <translation>para NVivo, MAXQDA, ATLAS.ti y otros</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>By document</source>
        <translation>Por documento</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>By tag</source>
        <translation>Por etiqueta</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>All documents</source>
        <translation>Todos los documentos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>This document</source>
        <translation>Este documento</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>Clear the limits</source>
        <translation>Quitar los límites</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>The {n} note shown</source>
        <translation>La {n} nota mostrada</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>The {n} notes shown</source>
        <translation>Las {n} notas mostradas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>The {n} chosen note</source>
        <translation>La {n} nota elegida</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>The {n} chosen notes</source>
        <translation>Las {n} notas elegidas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>{n} note</source>
        <translation>{n} nota</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>{n} notes</source>
        <translation>{n} notas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>from {n} document</source>
        <translation>de {n} documento</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>from {n} documents</source>
        <translation>de {n} documentos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>Nothing to export with these limits</source>
        <translation>Nada que exportar con estos límites</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>File to write</source>
        <translation>Archivo de destino</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>All tags and colours again</source>
        <translation>De nuevo todas las etiquetas y los colores</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>Arranged</source>
        <translation>Orden</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>Only tags</source>
        <translation>Solo etiquetas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>Only colours</source>
        <translation>Solo colores</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>To</source>
        <translation>En</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>Only Markdown is arranged in sections</source>
        <translation>Solo Markdown se ordena en secciones</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>This file is there already and will be replaced.</source>
        <translation>Este archivo ya existe y se sustituirá.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>It will be called “{name}”, as files of this format are.</source>
        <translation>Se llamará «{name}», como los archivos de este formato.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_presenter.py"/>
        <source>{n} note</source>
        <translation>{n} nota</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_presenter.py"/>
        <source>{n} notes</source>
        <translation>{n} notas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_presenter.py"/>
        <source>{notes} exported to {path}</source>
        <translation>{notes} exportadas a {path}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_presenter.py"/>
        <source>{n} lost passage is a note on its document there</source>
        <translation>{n} pasaje perdido es allí una nota sobre su documento</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_presenter.py"/>
        <source>{n} lost passages are notes on their documents there</source>
        <translation>{n} pasajes perdidos son allí notas sobre sus documentos</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <location filename="../../reader_app/ui/viewer/faces.py"/>
        <source>Text of the document</source>
        <translation>Texto del documento</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/faces.py"/>
        <source>Pages of the document</source>
        <translation>Páginas del documento</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <location filename="../../reader_app/ui/find/facet_list.py"/>
        <source>{n} document</source>
        <translation>{n} documento</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/facet_list.py"/>
        <source>{n} documents</source>
        <translation>{n} documentos</translation>
    </message>
</context>
<context>
    <name>FacetsBar</name>
    <message>
        <location filename="../../reader_app/ui/find/facets_bar.py"/>
        <source>Narrow the results</source>
        <translation>Acotar los resultados</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/facets_bar.py"/>
        <source>Hide {facet}</source>
        <translation>Ocultar {facet}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/facets_bar.py"/>
        <source>Narrow by {facet}</source>
        <translation>Acotar por {facet}</translation>
    </message>
</context>
<context>
    <name>FileFacts</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>From</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>Read by</source>
        <translation>Leído por</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>{n} character</source>
        <translation>{n} carácter</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>{n} characters</source>
        <translation>{n} caracteres</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>Cleaned</source>
        <translation>Limpiado</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>Read anew</source>
        <translation>Leído de nuevo</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>bookmarks of a conversion left out</source>
        <translation>marcadores de una conversión omitidos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>lines that only named a picture left out</source>
        <translation>líneas que solo nombraban una imagen omitidas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>paragraphs that a page had cut in two joined</source>
        <translation>párrafos cortados por una página unidos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>lines broken at a width joined into paragraphs</source>
        <translation>líneas cortadas a un ancho unidas en párrafos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>**bold** words shown bold</source>
        <translation>palabras en **negrita** mostradas en negrita</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>lines drawn under headings left out</source>
        <translation>rayas bajo los títulos omitidas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>signs before list items drawn as bullets</source>
        <translation>signos de lista mostrados como viñetas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>numbered lines read as lists</source>
        <translation>líneas numeradas leídas como listas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>numbered lines read as headings</source>
        <translation>líneas numeradas leídas como títulos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>lines led by tabs read as tables</source>
        <translation>líneas con tabuladores leídas como tablas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>&gt; before quoted lines left out</source>
        <translation>&gt; ante las líneas citadas omitidos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>columns and indented lines kept as they stand</source>
        <translation>columnas y líneas sangradas dejadas como están</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>drawn lines read as dividers</source>
        <translation>rayas leídas como separadores</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>opening lines read as office, event, place and date</source>
        <translation>primeras líneas leídas como cargo, acto, lugar y fecha</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>opening lines that state title, people, date or language set aside</source>
        <translation>primeras líneas que indican título, personas, fecha o idioma apartadas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>only where it was, and its file is not there; its text is in the library</source>
        <translation>solo donde estaba, y el archivo no está; su texto está en la biblioteca</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>only where it is: the folder is watched</source>
        <translation>solo donde está: la carpeta se vigila</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>a copy of its own</source>
        <translation>una copia propia</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>{pages}, all scanned, no text</source>
        <translation>{pages}, todas escaneadas, sin texto</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>{pages}, {n} of them scanned, no text</source>
        <translation>{pages}, {n} de ellas escaneadas, sin texto</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_part.py"/>
        <source>Open the original</source>
        <translation>Abrir el original</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_part.py"/>
        <source>Show in its folder</source>
        <translation>Mostrar en su carpeta</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_part.py"/>
        <source>Copy {what}</source>
        <translation>Copiar {what}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../../reader_app/ui/notes/filter_bar.py"/>
        <source>Filter notes</source>
        <translation>Filtrar notas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/filter_bar.py"/>
        <source>Filter notes by words</source>
        <translation>Filtrar notas por palabras</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/filter_bar.py"/>
        <source>Filter by colour or tag</source>
        <translation>Filtrar por color o etiqueta</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/filter_bar.py"/>
        <source>Note on the document</source>
        <translation>Nota sobre el documento</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/filter_bar.py"/>
        <source>Note on the document, without a passage</source>
        <translation>Nota sobre el documento, sin pasaje</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/filter_bar.py"/>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/filter_bar.py"/>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <location filename="../../reader_app/ui/find/chip.py"/>
        <source>{filter}. Press to take this limit away</source>
        <translation>{filter}. Pulse para quitar este límite</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/chip.py"/>
        <source>Only {filter}. Click to take this limit away.</source>
        <translation>Solo {filter}. Haga clic para quitar este límite.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <location filename="../../reader_app/ui/find/chip.py"/>
        <source>Limits of the search</source>
        <translation>Límites de la búsqueda</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <location filename="../../reader_app/ui/filter_field.py"/>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/filter_field.py"/>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/filter_field.py"/>
        <source>Clear (Esc)</source>
        <translation>Borrar (Esc)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../reader_app/ui/viewer/find_bar.py"/>
        <source>Find in this document</source>
        <translation>Buscar en este documento</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/find_bar.py"/>
        <source>Previous (Shift+Enter)</source>
        <translation>Anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/find_bar.py"/>
        <source>Next (Enter)</source>
        <translation>Siguiente (Intro)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/find_bar.py"/>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/find_bar.py"/>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/find_bar.py"/>
        <source>{total} found</source>
        <translation>{total} encontrados</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/find_bar.py"/>
        <source>{current} of {total}</source>
        <translation>{current} de {total}</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <location filename="../../reader_app/ui/find/presenter.py"/>
        <source>Rebuilding, {done} of {total}</source>
        <translation>Reconstruyendo, {done} de {total}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/presenter.py"/>
        <source>Indexed {done} of {total}</source>
        <translation>{done} de {total} indexados</translation>
    </message>
</context>
<context>
    <name>GlossaryModel</name>
    <message>
        <location filename="../../reader_app/ui/glossary/model.py"/>
        <source>occurs once</source>
        <translation>aparece una vez</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/model.py"/>
        <source>occurs {n} times</source>
        <translation>aparece {n} veces</translation>
    </message>
</context>
<context>
    <name>GlossaryPane</name>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Filter the glossary</source>
        <translation>Filtrar el glosario</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Add an acronym (Ins)</source>
        <translation>Añadir un acrónimo (Ins)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Add an acronym</source>
        <translation>Añadir un acrónimo</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>No entry says that</source>
        <translation>Ninguna entrada dice eso</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Looking for acronyms…</source>
        <translation>Buscando acrónimos…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>No acronyms yet</source>
        <translation>Aún no hay acrónimos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Acronyms that a document explains, as in “Global Cybersecurity Agenda (GCA)”, come by themselves.</source>
        <translation>Los acrónimos que un documento explica, como en «Global Cybersecurity Agenda (GCA)», aparecen solos.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Add an acronym… (Ins)</source>
        <translation>Añadir un acrónimo… (Ins)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Export glossary…</source>
        <translation>Exportar el glosario…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Merge all into {acronym}</source>
        <translation>Combinar todo en {acronym}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Remove {n} entry (Del)</source>
        <translation>Quitar {n} entrada (Supr)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Remove {n} entries (Del)</source>
        <translation>Quitar {n} entradas (Supr)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Go to the definition (Enter)</source>
        <translation>Ir a la definición (Intro)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Search for both names (Ctrl+Enter)</source>
        <translation>Buscar ambos nombres (Ctrl+Intro)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Edit (F2)</source>
        <translation>Editar (F2)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Merge into</source>
        <translation>Combinar en</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Remove (Del)</source>
        <translation>Quitar (Supr)</translation>
    </message>
</context>
<context>
    <name>GlossaryPresenter</name>
    <message>
        <location filename="../../reader_app/ui/glossary/presenter.py"/>
        <source>Export glossary</source>
        <translation>Exportar el glosario</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/presenter.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/presenter.py"/>
        <source>{n} acronym</source>
        <translation>{n} acrónimo</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/presenter.py"/>
        <source>{n} acronyms</source>
        <translation>{n} acrónimos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/presenter.py"/>
        <source>{acronyms} exported to {path}</source>
        <translation>{acronyms} exportados a {path}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/presenter.py"/>
        <source>Look up {acronym}</source>
        <translation>Buscar {acronym} en el glosario</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/presenter.py"/>
        <source>Search for {acronym}</source>
        <translation>Buscar {acronym}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/presenter.py"/>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/presenter.py"/>
        <source>Added by hand</source>
        <translation>Añadido a mano</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/presenter.py"/>
        <source>and {n} more</source>
        <translation>y {n} más</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/help.py"/>
        <source>Nothing can be done now by “{action}”.</source>
        <translation>Ahora no hay nada que hacer con «{action}».</translation>
    </message>
</context>
<context>
    <name>HelpPresenter</name>
    <message>
        <location filename="../../reader_app/ui/sheets/help.py"/>
        <source>The guide did not come with this installation; please install it again.</source>
        <translation>La guía no vino con esta instalación; instale el programa de nuevo.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/help.py"/>
        <source>The guide</source>
        <translation>La guía</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/help.py"/>
        <source>Report a problem: read this, then send it yourself</source>
        <translation>Informar de un problema: lea esto y envíelo usted</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/help.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/help.py"/>
        <source>Copy all of it</source>
        <translation>Copiarlo todo</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/help.py"/>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/help.py"/>
        <source>Save it as a text file</source>
        <translation>Guardar como archivo de texto</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/help.py"/>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/help.py"/>
        <source>The report could not be saved ({reason}); choose another place.</source>
        <translation>No se pudo guardar el informe ({reason}); elija otro lugar.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/help.py"/>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <location filename="../../reader_app/ui/glossary/hints.py"/>
        <source>{n} time in the library</source>
        <translation>{n} vez en la biblioteca</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/hints.py"/>
        <source>{n} times in the library</source>
        <translation>{n} veces en la biblioteca</translation>
    </message>
</context>
<context>
    <name>HistoryPresenter</name>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>The beginning</source>
        <translation>El principio</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>{n} change</source>
        <translation>{n} cambio</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>{n} changes</source>
        <translation>{n} cambios</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>in a watched folder</source>
        <translation>en una carpeta vigilada</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>Do again up to here</source>
        <translation>Rehacer hasta aquí</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>Go back to here</source>
        <translation>Volver aquí</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>Going back in the history</source>
        <translation>Retrocediendo en el historial</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>Going forward in the history</source>
        <translation>Avanzando en el historial</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>Stopped: everything is as it was.</source>
        <translation>Detenido: todo está como estaba.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>Went back {n} step.</source>
        <translation>Se retrocedió {n} paso.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>Went back {n} steps.</source>
        <translation>Se retrocedieron {n} pasos.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>Went forward {n} step.</source>
        <translation>Se avanzó {n} paso.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>Went forward {n} steps.</source>
        <translation>Se avanzaron {n} pasos.</translation>
    </message>
</context>
<context>
    <name>HitTeller</name>
    <message>
        <location filename="../../reader_app/ui/accessible.py"/>
        <source>Hit {n} of {all} in this document: {passage}</source>
        <translation>Coincidencia {n} de {all} en este documento: {passage}</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>Notes and projects (*.jsonld *.json *.qdpx);;All files (*)</source>
        <translation>Notas y proyectos (*.jsonld *.json *.qdpx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>Import notes</source>
        <translation>Importar notas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>Importing notes</source>
        <translation>Importando notas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>{n} note imported</source>
        <translation>{n} nota importada</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>{n} notes imported</source>
        <translation>{n} notas importadas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>{n} passage of them not found</source>
        <translation>{n} de sus pasajes no se encontró</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>{n} passages of them not found</source>
        <translation>{n} de sus pasajes no se encontraron</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>{n} was here already</source>
        <translation>{n} ya estaba</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>{n} were here already</source>
        <translation>{n} ya estaban</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>{n} is of a document that is not in the library</source>
        <translation>{n} es de un documento que no está en la biblioteca</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>{n} are of documents that are not in the library</source>
        <translation>{n} son de documentos que no están en la biblioteca</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>{what}. Ctrl+Z takes it back.</source>
        <translation>{what}. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>{n} document added</source>
        <translation>{n} documento añadido</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>{n} documents added</source>
        <translation>{n} documentos añadidos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>{n} document given attributes</source>
        <translation>{n} documento con atributos nuevos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>{n} documents given attributes</source>
        <translation>{n} documentos con atributos nuevos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>no text of the source {names}</source>
        <translation>sin texto de la fuente {names}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>no text of {n} sources: {names}</source>
        <translation>sin texto de {n} fuentes: {names}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>left out {n} selection in pages, pictures or recordings</source>
        <translation>se omitió {n} selección en páginas, imágenes o grabaciones</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>left out {n} selections in pages, pictures or recordings</source>
        <translation>se omitieron {n} selecciones en páginas, imágenes o grabaciones</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>left out {n} memo that belongs to nothing</source>
        <translation>se omitió {n} memo que no pertenece a nada</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>left out {n} memos that belong to nothing</source>
        <translation>se omitieron {n} memos que no pertenecen a nada</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>left out {n} case, variable, link, set or graph</source>
        <translation>se omitió {n} caso, variable, vínculo, conjunto o gráfico</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>left out {n} cases, variables, links, sets and graphs</source>
        <translation>se omitieron {n} casos, variables, vínculos, conjuntos y gráficos</translation>
    </message>
</context>
<context>
    <name>LibraryNotes</name>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>Reading the notes…</source>
        <translation>Leyendo las notas…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>{shown} of {n} note</source>
        <translation>{shown} de {n} nota</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>{shown} of {n} notes</source>
        <translation>{shown} de {n} notas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>{n} note</source>
        <translation>{n} nota</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>{n} notes</source>
        <translation>{n} notas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>No notes yet</source>
        <translation>Aún no hay notas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>The notes of all documents stand here, as soon as there are some.</source>
        <translation>Aquí están las notas de todos los documentos, en cuanto haya alguna.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>Filter notes</source>
        <translation>Filtrar notas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>Filter the notes of the library by words</source>
        <translation>Filtrar las notas de la biblioteca por palabras</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>Tags, colours, documents, dates</source>
        <translation>Etiquetas, colores, documentos, fechas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>Group by document</source>
        <translation>Agrupar por documento</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>Group by tag</source>
        <translation>Agrupar por etiqueta</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>Group by day</source>
        <translation>Agrupar por día</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>Group by document, tag or day</source>
        <translation>Agrupar por documento, etiqueta o día</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>Nothing matches the filter</source>
        <translation>Nada coincide con el filtro</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>No note of the library has all of that: {what}</source>
        <translation>Ninguna nota de la biblioteca tiene todo eso: {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>Choose these notes</source>
        <translation>Elegir estas notas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>Only this tag</source>
        <translation>Solo esta etiqueta</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>Only this document</source>
        <translation>Solo este documento</translation>
    </message>
</context>
<context>
    <name>LibraryNotesList</name>
    <message>
        <location filename="../../reader_app/ui/notes/library_list.py"/>
        <source>Notes of the library</source>
        <translation>Notas de la biblioteca</translation>
    </message>
</context>
<context>
    <name>LibraryNotesModel</name>
    <message>
        <location filename="../../reader_app/ui/notes/library_model.py"/>
        <source>Without tags</source>
        <translation>Sin etiquetas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_model.py"/>
        <source>Without a date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_model.py"/>
        <source>{n} note</source>
        <translation>{n} nota</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_model.py"/>
        <source>{n} notes</source>
        <translation>{n} notas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_model.py"/>
        <source>No longer found in the text</source>
        <translation>Ya no se encuentra en el texto</translation>
    </message>
</context>
<context>
    <name>LibraryNotesPresenter</name>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>{n} note tagged with {what}</source>
        <translation>{n} nota etiquetada con {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>{n} notes tagged with {what}</source>
        <translation>{n} notas etiquetadas con {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>Tagging {n} note with {what}</source>
        <translation>Etiquetando {n} nota con {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>Tagging {n} notes with {what}</source>
        <translation>Etiquetando {n} notas con {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>{what} taken from {n} note</source>
        <translation>{what} quitada de {n} nota</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>{what} taken from {n} notes</source>
        <translation>{what} quitada de {n} notas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>Taking {what} from {n} note</source>
        <translation>Quitando {what} de {n} nota</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>Taking {what} from {n} notes</source>
        <translation>Quitando {what} de {n} notas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>{n} note is {what} now</source>
        <translation>{n} nota está ahora en {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>{n} notes are {what} now</source>
        <translation>{n} notas están ahora en {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>Colouring {n} note {what}</source>
        <translation>Coloreando {n} nota: {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>Colouring {n} notes {what}</source>
        <translation>Coloreando {n} notas: {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>{n} note removed</source>
        <translation>{n} nota quitada</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>{n} notes removed</source>
        <translation>{n} notas quitadas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>Removing {n} note</source>
        <translation>Quitando {n} nota</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>Removing {n} notes</source>
        <translation>Quitando {n} notas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>Stopped: nothing was changed</source>
        <translation>Detenido: no se cambió nada</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>No change</source>
        <translation>Ningún cambio</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>Stopped: {done}. Ctrl+Z takes it back.</source>
        <translation>Detenido: {done}. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>{done}. Ctrl+Z takes it back.</source>
        <translation>{done}. Ctrl+Z lo deshace.</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <location filename="../../reader_app/ui/library/nothing_words.py"/>
        <source>“{words}” occurs in no title, name, date, event, place or attribute here.</source>
        <translation>«{words}» no aparece aquí en ningún título, nombre, fecha, acto, lugar ni atributo.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/nothing_words.py"/>
        <source>No document matches</source>
        <translation>Ningún documento coincide</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/nothing_words.py"/>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/nothing_words.py"/>
        <source>All documents</source>
        <translation>Todos los documentos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/nothing_words.py"/>
        <source>No document has a star</source>
        <translation>Ningún documento tiene estrella</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/nothing_words.py"/>
        <source>A click on the star in a document's row gives one.</source>
        <translation>Un clic en la estrella de la fila de un documento se la pone.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/nothing_words.py"/>
        <source>Everything is read</source>
        <translation>Todo está leído</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/nothing_words.py"/>
        <source>Documents you have not opened yet stand here.</source>
        <translation>Aquí están los documentos que aún no ha abierto.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/nothing_words.py"/>
        <source>Nothing in “{name}” yet</source>
        <translation>Aún no hay nada en «{name}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/nothing_words.py"/>
        <source>Drag documents from the list onto the collection's name.</source>
        <translation>Arrastre documentos de la lista al nombre de la colección.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/pane.py"/>
        <source>Filter documents</source>
        <translation>Filtrar documentos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/pane.py"/>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/pane.py"/>
        <source>Add documents</source>
        <translation>Añadir documentos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/pane.py"/>
        <source>Add documents (Ctrl+O)</source>
        <translation>Añadir documentos (Ctrl+O)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/pane.py"/>
        <source>Add documents…</source>
        <translation>Añadir documentos…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/pane.py"/>
        <source>{n} document</source>
        <translation>{n} documento</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/pane.py"/>
        <source>{n} documents</source>
        <translation>{n} documentos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/pane.py"/>
        <source>{shown} of {all}</source>
        <translation>{shown} de {all}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/pane.py"/>
        <source>Nothing to read yet</source>
        <translation>Aún no hay nada que leer</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/pane.py"/>
        <source>Add files or folders, or drop them on this window.</source>
        <translation>Añada archivos o carpetas, o suéltelos en esta ventana.</translation>
    </message>
</context>
<context>
    <name>LibraryPresenter</name>
    <message>
        <location filename="../../reader_app/ui/library/presenter.py"/>
        <source>Document removed. Ctrl+Z brings it back with its notes.</source>
        <translation>Documento quitado. Ctrl+Z lo devuelve con sus notas.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/presenter.py"/>
        <source>{n} documents removed. Ctrl+Z brings them back with their notes.</source>
        <translation>{n} documentos quitados. Ctrl+Z los devuelve con sus notas.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/presenter.py"/>
        <source>Taken out of the collection; it is still in the library.</source>
        <translation>Sacado de la colección; sigue en la biblioteca.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/presenter.py"/>
        <source>{n} documents taken out of the collection; they are still in the library.</source>
        <translation>{n} documentos sacados de la colección; siguen en la biblioteca.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/presenter.py"/>
        <source>Collection deleted; its documents are still in the library. Ctrl+Z brings it back.</source>
        <translation>Colección eliminada; sus documentos siguen en la biblioteca. Ctrl+Z la recupera.</translation>
    </message>
</context>
<context>
    <name>LimitsLine</name>
    <message>
        <location filename="../../reader_app/ui/notes/limits_line.py"/>
        <source>What the notes are limited to</source>
        <translation>A qué se limitan las notas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/limits_line.py"/>
        <source>and {n} more</source>
        <translation>y {n} más</translation>
    </message>
</context>
<context>
    <name>LimitsSheet</name>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>Only passages not found again</source>
        <translation>Solo pasajes perdidos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>Only passages with other words now</source>
        <translation>Solo pasajes con otras palabras ahora</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>Any of</source>
        <translation>Alguna de</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>All of</source>
        <translation>Todas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>All of, overlapping</source>
        <translation>Todas, superpuestas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>Notes on passages that overlap, which have all the tags together</source>
        <translation>Notas en pasajes que se superponen y tienen juntas todas las etiquetas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>All documents</source>
        <translation>Todos los documentos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>This document</source>
        <translation>Este documento</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>This document's collections</source>
        <translation>Las colecciones de este documento</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>How many of the tags</source>
        <translation>Cuántas de las etiquetas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>Tags that no note has</source>
        <translation>Etiquetas que ninguna nota tiene</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>In which documents</source>
        <translation>En qué documentos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>Words of titles of documents</source>
        <translation>Palabras de títulos de documentos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>Title has…</source>
        <translation>El título contiene…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>None of</source>
        <translation>Ninguna de</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>Made</source>
        <translation>Hechas</translation>
    </message>
</context>
<context>
    <name>LineWalker</name>
    <message>
        <location filename="../../reader_app/ui/find/concordance_walker.py"/>
        <source>Past the last line: on from the first.</source>
        <translation>Tras la última línea: se sigue por la primera.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_walker.py"/>
        <source>Before the first line: on from the last.</source>
        <translation>Antes de la primera línea: se sigue por la última.</translation>
    </message>
</context>
<context>
    <name>Linked</name>
    <message>
        <location filename="../../reader_app/ui/documents/linked.py"/>
        <source>Find “{name}”</source>
        <translation>Buscar «{name}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/linked.py"/>
        <source>Files like it (*{suffix})</source>
        <translation>Archivos de este tipo (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/linked.py"/>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/linked.py"/>
        <source>Its file is found; all is as it was.</source>
        <translation>Se encontró su archivo; todo está como antes.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/linked.py"/>
        <source>Its file is found and has changed: its notes were carried over. Ctrl+Z takes it back.</source>
        <translation>Se encontró su archivo y ha cambiado: sus notas se trasladaron. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/linked.py"/>
        <source>A copy is kept in the library; its file may go now.</source>
        <translation>Hay una copia en la biblioteca; el archivo ya puede desaparecer.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/linked.py"/>
        <source>Copies of {n} documents are kept in the library; their files may go now.</source>
        <translation>Hay copias de {n} documentos en la biblioteca; sus archivos ya pueden desaparecer.</translation>
    </message>
</context>
<context>
    <name>ListSheet</name>
    <message>
        <location filename="../../reader_app/ui/sheets/list_sheet.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/list_sheet.py"/>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <location filename="../../reader_app/ui/long_work.py"/>
        <source>Something else is still being done: wait for it, or cancel it.</source>
        <translation>Algo más sigue en marcha: espere o cancélelo.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/long_work.py"/>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../reader_app/ui/main_window.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/main_window.py"/>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/main_window.py"/>
        <source>Outline</source>
        <translation>Índice</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/main_window.py"/>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/main_window.py"/>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/main_window.py"/>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/main_window.py"/>
        <source>Ctrl+K search   F3 next hit   H highlight   T tag   N note   F1 all keys</source>
        <translation>Ctrl+K buscar   F3 coincidencia siguiente   H resaltar   T etiqueta   N nota   F1 todas las teclas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/main_window.py"/>
        <source>Notes {n}</source>
        <translation>Notas {n}</translation>
    </message>
</context>
<context>
    <name>MarkTeller</name>
    <message>
        <location filename="../../reader_app/ui/accessible.py"/>
        <source>Highlighted in {colour}.</source>
        <translation>Resaltado en {colour}.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/accessible.py"/>
        <source>Tags: {tags}.</source>
        <translation>Etiquetas: {tags}.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/accessible.py"/>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
</context>
<context>
    <name>Marker</name>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>The lines before are still being marked.</source>
        <translation>Las líneas anteriores aún se están marcando.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>Marking {done} of {total} hits</source>
        <translation>Marcando {done} de {total} coincidencias</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>Gathering {done} of {total} hits</source>
        <translation>Reuniendo {done} de {total} coincidencias</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>Stopped: nothing was marked.</source>
        <translation>Detenido: no se marcó nada.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>Stopped: {words}</source>
        <translation>Detenido: {words}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>{n} hit</source>
        <translation>{n} coincidencia</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>{n} hits</source>
        <translation>{n} coincidencias</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>{n} sentence</source>
        <translation>{n} frase</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>{n} sentences</source>
        <translation>{n} frases</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>{n} paragraph</source>
        <translation>{n} párrafo</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>{n} paragraphs</source>
        <translation>{n} párrafos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>{what} tagged {tags}</source>
        <translation>{tags} en {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>{n} had it already</source>
        <translation>{n} ya la tenían</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>{what} highlighted</source>
        <translation>Resaltado: {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>{n} was so already</source>
        <translation>{n} ya lo estaba</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>{n} were so already</source>
        <translation>{n} ya lo estaban</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z lo deshace.</translation>
    </message>
</context>
<context>
    <name>Mirror</name>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>Choose a document</source>
        <translation>Elija un documento</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>Open one from the library (Ctrl+L), or search all with Ctrl+K.</source>
        <translation>Abra uno de la biblioteca (Ctrl+L) o busque en todos con Ctrl+K.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>Show the library</source>
        <translation>Mostrar la biblioteca</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>Your library is empty</source>
        <translation>Su biblioteca está vacía</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>Drop files or folders here, or add them:</source>
        <translation>Suelte aquí archivos o carpetas, o añádalos:</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>Add documents…</source>
        <translation>Añadir documentos…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>{n} document</source>
        <translation>{n} documento</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>{n} documents</source>
        <translation>{n} documentos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>{n} note</source>
        <translation>{n} nota</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>{n} notes</source>
        <translation>{n} notas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>a note is being written</source>
        <translation>se está escribiendo una nota</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>saved</source>
        <translation>guardado</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>{documents} · {notes} · {state}</source>
        <translation>{documents} · {notes} · {state}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>Undo {what}</source>
        <translation>Deshacer: {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>Redo {what}</source>
        <translation>Rehacer: {what}</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <location filename="../../reader_app/ui/closed.py"/>
        <source>It is still not there.</source>
        <translation>Todavía no está ahí.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/closed.py"/>
        <source>There is no library in {folder}.</source>
        <translation>No hay ninguna biblioteca en {folder}.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/closed.py"/>
        <source>Make a new library in {name}</source>
        <translation>Crear una biblioteca nueva en {name}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/closed.py"/>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/closed.py"/>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/closed.py"/>
        <source>The library is kept in {folder}, which cannot be found just now; nothing is lost: if it is on a drive, plug it in and look again.</source>
        <translation>La biblioteca está en {folder}, que ahora no se encuentra; no se ha perdido nada: si está en una unidad externa, conéctela y mire de nuevo.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/closed.py"/>
        <source>The library is not there</source>
        <translation>La biblioteca no está</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/closed.py"/>
        <source>The folder with the library in it</source>
        <translation>La carpeta con la biblioteca</translation>
    </message>
</context>
<context>
    <name>Mover</name>
    <message>
        <location filename="../../reader_app/ui/sheets/mover.py"/>
        <source>Move the library to an empty folder</source>
        <translation>Mover la biblioteca a una carpeta vacía</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/mover.py"/>
        <source>Something is still going on: let it come to its end, then move the library.</source>
        <translation>Algo sigue en marcha: deje que termine y mueva entonces la biblioteca.</translation>
    </message>
</context>
<context>
    <name>NamePopup</name>
    <message>
        <location filename="../../reader_app/ui/find/name_popup.py"/>
        <source>Name of the search</source>
        <translation>Nombre de la búsqueda</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/name_popup.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/name_popup.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/name_popup.py"/>
        <source>Saved search</source>
        <translation>Búsqueda guardada</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/name_popup.py"/>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/name_popup.py"/>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
</context>
<context>
    <name>NewTagTeller</name>
    <message>
        <location filename="../../reader_app/ui/new_tags.py"/>
        <source>New tag {names}. Ctrl+Z takes it back.</source>
        <translation>Etiqueta nueva {names}. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/new_tags.py"/>
        <source>New tags {names}. Ctrl+Z takes them back.</source>
        <translation>Etiquetas nuevas {names}. Ctrl+Z las deshace.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/new_tags.py"/>
        <source>new tag {names}</source>
        <translation>etiqueta nueva {names}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/new_tags.py"/>
        <source>new tags {names}</source>
        <translation>etiquetas nuevas {names}</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <location filename="../../reader_app/ui/notes/note_edit.py"/>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_edit.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_edit.py"/>
        <source>Saved by itself when you leave; Ctrl+Enter or Esc leaves</source>
        <translation>Se guarda sola al salir; Ctrl+Intro o Esc sale</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <location filename="../../reader_app/ui/notes/notes_pane.py"/>
        <source>No notes yet</source>
        <translation>Aún no hay notas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/notes_pane.py"/>
        <source>Select a passage, then press H to highlight it, T to tag it or N to note what you think.</source>
        <translation>Seleccione un pasaje y pulse H para resaltarlo, T para etiquetarlo o N para anotar lo que piensa.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/notes_pane.py"/>
        <source>Note on the document</source>
        <translation>Nota sobre el documento</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/notes_pane.py"/>
        <source>No document is open</source>
        <translation>No hay ningún documento abierto</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/notes_pane.py"/>
        <source>The notes of the open document stand here.</source>
        <translation>Aquí están las notas del documento abierto.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/notes_pane.py"/>
        <source>Nothing matches the filter</source>
        <translation>Nada coincide con el filtro</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/notes_pane.py"/>
        <source>No note here has all of that.</source>
        <translation>Ninguna nota de aquí tiene todo eso.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/notes_pane.py"/>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/notes_pane.py"/>
        <source>About the document</source>
        <translation>Sobre el documento</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/notes_pane.py"/>
        <source>No longer found in the text</source>
        <translation>Ya no se encuentra en el texto</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/notes_pane.py"/>
        <source>{shown} of {n} note</source>
        <translation>{shown} de {n} nota</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/notes_pane.py"/>
        <source>{shown} of {n} notes</source>
        <translation>{shown} de {n} notas</translation>
    </message>
</context>
<context>
    <name>NotesPresenter</name>
    <message>
        <location filename="../../reader_app/ui/notes/presenter.py"/>
        <source>Removing {n} note</source>
        <translation>Quitando {n} nota</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/presenter.py"/>
        <source>Removing {n} notes</source>
        <translation>Quitando {n} notas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/presenter.py"/>
        <source>Accepting the new words</source>
        <translation>Aceptando las palabras nuevas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/presenter.py"/>
        <source>Accepting the new words of {n} passages</source>
        <translation>Aceptando las palabras nuevas de {n} pasajes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/presenter.py"/>
        <source>A note you wrote could not be saved. Close the window again to leave without it.</source>
        <translation>Una nota que usted escribió no se pudo guardar. Cierre la ventana otra vez para salir sin ella.</translation>
    </message>
</context>
<context>
    <name>OutlinePane</name>
    <message>
        <location filename="../../reader_app/ui/notes/outline_pane.py"/>
        <source>Outline</source>
        <translation>Índice</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/outline_pane.py"/>
        <source>No headings</source>
        <translation>Sin títulos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/outline_pane.py"/>
        <source>This document is not divided by headings.</source>
        <translation>Este documento no está dividido por títulos.</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <location filename="../../reader_app/ui/viewer/page_bar.py"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_bar.py"/>
        <source>Show the pages as they are printed (P)</source>
        <translation>Mostrar las páginas como están impresas (P)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_bar.py"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_bar.py"/>
        <source>Show the text alone (P)</source>
        <translation>Mostrar solo el texto (P)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_bar.py"/>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_bar.py"/>
        <source>Go to a page (Ctrl+G)</source>
        <translation>Ir a una página (Ctrl+G)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_bar.py"/>
        <source>Smaller (Ctrl+-)</source>
        <translation>Más pequeño (Ctrl+-)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_bar.py"/>
        <source>Larger (Ctrl++)</source>
        <translation>Más grande (Ctrl++)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_bar.py"/>
        <source>Fit the width (Ctrl+0)</source>
        <translation>Ajustar al ancho (Ctrl+0)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_bar.py"/>
        <source>Fit the whole page</source>
        <translation>Ajustar la página entera</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_bar.py"/>
        <source>Turn the pages</source>
        <translation>Girar las páginas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_bar.py"/>
        <source>of {count}</source>
        <translation>de {count}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_bar.py"/>
        <source>({number} of {count})</source>
        <translation>({number} de {count})</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_bar.py"/>
        <source>there is no page “{label}”</source>
        <translation>no hay página «{label}»</translation>
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
        <translation>Página {label}</translation>
    </message>
</context>
<context>
    <name>PageLinkKeys</name>
    <message>
        <location filename="../../reader_app/ui/viewer/page_link_keys.py"/>
        <source>No further link on these pages</source>
        <translation>No hay más enlaces en estas páginas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_link_keys.py"/>
        <source>No link up to page {label}: the same key looks further</source>
        <translation>Ningún enlace hasta la página {label}: la misma tecla sigue buscando</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_link_keys.py"/>
        <source>page {label}</source>
        <translation>página {label}</translation>
    </message>
</context>
<context>
    <name>PageNotice</name>
    <message>
        <location filename="../../reader_app/ui/viewer/page_notice.py"/>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_notice.py"/>
        <source>Password of the document</source>
        <translation>Contraseña del documento</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_notice.py"/>
        <source>Kept until the window closes, and stored nowhere</source>
        <translation>Se guarda hasta cerrar la ventana y no se escribe en ningún sitio</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_notice.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>PageSheets</name>
    <message>
        <location filename="../../reader_app/ui/viewer/page_sheets.py"/>
        <source>There are no pages in this file.</source>
        <translation>No hay páginas en este archivo.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_sheets.py"/>
        <source>Scanned, no text</source>
        <translation>Escaneada, sin texto</translation>
    </message>
</context>
<context>
    <name>PageSource</name>
    <message>
        <location filename="../../reader_app/ui/viewer/page_source.py"/>
        <source>This page could not be shown; your notes on it are safe.</source>
        <translation>No se pudo mostrar esta página; sus notas en ella están a salvo.</translation>
    </message>
</context>
<context>
    <name>PagesPresenter</name>
    <message>
        <location filename="../../reader_app/ui/viewer/pages_presenter.py"/>
        <source>Nothing could be found that opens {address}.</source>
        <translation>No se encontró nada que abra {address}.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/pages_presenter.py"/>
        <source>The original file is not there any more, so this is its text: {path}</source>
        <translation>El archivo original ya no está, así que este es su texto: {path}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/pages_presenter.py"/>
        <source>That is not its password.</source>
        <translation>Esa no es su contraseña.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/pages_presenter.py"/>
        <source>The pages are locked with a password.</source>
        <translation>Las páginas están cerradas con contraseña.</translation>
    </message>
</context>
<context>
    <name>PeopleEdit</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/people_edit.py"/>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/people_edit.py"/>
        <source>{field} · inferred</source>
        <translation>{field} · deducido</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/people_edit.py"/>
        <source>Different people: name the same for all</source>
        <translation>Personas distintas: nombrar las mismas para todos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/people_edit.py"/>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
</context>
<context>
    <name>Popup</name>
    <message>
        <location filename="../../reader_app/ui/viewer/popup.py"/>
        <source>Annotate the passage</source>
        <translation>Anotar el pasaje</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/popup.py"/>
        <source>Note (N)</source>
        <translation>Nota (N)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/popup.py"/>
        <source>Remove (Del)</source>
        <translation>Quitar (Supr)</translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_presenter.py"/>
        <source>Print to PDF</source>
        <translation>Imprimir en PDF</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_presenter.py"/>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_presenter.py"/>
        <source>Something is being printed already; wait for it, or cancel it.</source>
        <translation>Ya se está imprimiendo algo; espere o cancélelo.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_presenter.py"/>
        <source>Open a document first.</source>
        <translation>Abra primero un documento.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_presenter.py"/>
        <source>The printer took nothing, so nothing was printed: try “Print to PDF…” instead.</source>
        <translation>La impresora no aceptó nada, así que no se imprimió nada: pruebe «Imprimir en PDF…».</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_presenter.py"/>
        <source>Printing page {n}</source>
        <translation>Imprimiendo la página {n}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_presenter.py"/>
        <source>{n} page printed</source>
        <translation>{n} página impresa</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_presenter.py"/>
        <source>{n} pages printed</source>
        <translation>{n} páginas impresas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_presenter.py"/>
        <source>Printing was stopped.</source>
        <translation>La impresión se detuvo.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_presenter.py"/>
        <source>{pages} to {path}</source>
        <translation>{pages} en {path}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_presenter.py"/>
        <source>{path} could not be written, and what was there is as it was: choose another folder.</source>
        <translation>No se pudo escribir {path}, y lo que había está como estaba: elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <location filename="../../reader_app/ui/progress_line.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/progress_line.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Properties</name>
    <message>
        <location filename="../../reader_app/ui/documents/properties.py"/>
        <source>A date is written 2014, 2014-09, 2014-09-16 or {date}; the one there was is kept.</source>
        <translation>Una fecha se escribe 2014, 2014-09, 2014-09-16 o {date}; se conserva la que había.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/properties.py"/>
        <source>A language is written as its code, such as en, fr or zh; the one there was is kept.</source>
        <translation>Un idioma se escribe con su código, como en, fr o zh; se conserva el que había.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/properties.py"/>
        <source>No program of this system opens “{name}”; its folder can be shown instead.</source>
        <translation>Ningún programa de este sistema abre «{name}»; en su lugar se puede mostrar su carpeta.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/properties.py"/>
        <source>The file “{name}” is not where it was; its text and your notes are safe.</source>
        <translation>El archivo «{name}» no está donde estaba; su texto y sus notas están a salvo.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/properties.py"/>
        <source>The original could not be opened ({reason}); nothing was changed.</source>
        <translation>No se pudo abrir el original ({reason}); no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>PropertiesPanel</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>Properties of {n} documents</source>
        <translation>Propiedades de {n} documentos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>{name} (some)</source>
        <translation>{name} (algunos)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>In none</source>
        <translation>En ninguna</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>2014, 2014-09 or 2014-09-16</source>
        <translation>2014, 2014-09 o 2014-09-16</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>Event</source>
        <translation>Acto</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>en, fr, zh …</source>
        <translation>en, fr, zh…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>Subject</source>
        <translation>Tema</translation>
    </message>
</context>
<context>
    <name>PropertyField</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/property_field.py"/>
        <source>Several values</source>
        <translation>Varios valores</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/property_field.py"/>
        <source>{field} · inferred</source>
        <translation>{field} · deducido</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Searching</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Library and export</source>
        <translation>Biblioteca y exportación</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Next hit</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Previous hit</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Search for the selection</source>
        <translation>Buscar la selección</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>More like this passage</source>
        <translation>Más como este pasaje</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Go to a document…</source>
        <translation>Ir a un documento…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Save this search…</source>
        <translation>Guardar esta búsqueda…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Match capitals of words typed in capitals</source>
        <translation>Respetar las mayúsculas de las palabras en mayúsculas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>What you can search for</source>
        <translation>Qué se puede buscar</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Find in this document</source>
        <translation>Buscar en este documento</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Open beside</source>
        <translation>Abrir al lado</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Look up in the glossary</source>
        <translation>Buscar en el glosario</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Next link, which Enter follows</source>
        <translation>Enlace siguiente, que Intro sigue</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Previous link</source>
        <translation>Enlace anterior</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Next difference from the text beside</source>
        <translation>Siguiente diferencia con el texto de al lado</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Previous difference</source>
        <translation>Diferencia anterior</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Pages or text</source>
        <translation>Páginas o texto</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Go to a page</source>
        <translation>Ir a una página</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Fit the whole page</source>
        <translation>Ajustar la página entera</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Turn the pages</source>
        <translation>Girar las páginas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Tags beside the text</source>
        <translation>Etiquetas junto al texto</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Standard text size</source>
        <translation>Tamaño de texto normal</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Copy with citation</source>
        <translation>Copiar con referencia</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Annotating</source>
        <translation>Anotación</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Highlight</source>
        <translation>Resaltar</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Tag</source>
        <translation>Etiquetar</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Select the sentence, then the paragraph</source>
        <translation>Seleccionar la frase, luego el párrafo</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Tag all ticked lines</source>
        <translation>Etiquetar todas las líneas marcadas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Highlight all ticked lines</source>
        <translation>Resaltar todas las líneas marcadas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Note on the document</source>
        <translation>Nota sobre el documento</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Move the highlight to the selected passage</source>
        <translation>Mover el resaltado al pasaje seleccionado</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Next of overlapping highlights</source>
        <translation>Siguiente de los resaltados superpuestos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Remove highlight</source>
        <translation>Quitar el resaltado</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Add documents…</source>
        <translation>Añadir documentos…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Watch a folder…</source>
        <translation>Vigilar una carpeta…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Watched folders…</source>
        <translation>Carpetas vigiladas…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Reports of additions…</source>
        <translation>Informes de lo añadido…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Properties…</source>
        <translation>Propiedades…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Star</source>
        <translation>Marcar con estrella</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Remove this document</source>
        <translation>Quitar este documento</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Export notes…</source>
        <translation>Exportar notas…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Import notes…</source>
        <translation>Importar notas…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Export again</source>
        <translation>Exportar de nuevo</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Import attributes…</source>
        <translation>Importar atributos…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Export attributes…</source>
        <translation>Exportar atributos…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Print to PDF…</source>
        <translation>Imprimir en PDF…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Back up now</source>
        <translation>Hacer copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Move the library to…</source>
        <translation>Mover la biblioteca a…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Concordance</source>
        <translation>Concordancia</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Library pane</source>
        <translation>Panel de la biblioteca</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Notes pane</source>
        <translation>Panel de notas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Go to the library</source>
        <translation>Ir a la biblioteca</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Go to the text</source>
        <translation>Ir al texto</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Go to the notes</source>
        <translation>Ir a las notas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Notes of the library</source>
        <translation>Notas de la biblioteca</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Go to the tags</source>
        <translation>Ir a las etiquetas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Go to the outline</source>
        <translation>Ir al índice</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Go to the glossary</source>
        <translation>Ir al glosario</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Next theme</source>
        <translation>Tema siguiente</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Where my data is</source>
        <translation>Dónde están mis datos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>The guide</source>
        <translation>La guía</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Report a problem…</source>
        <translation>Informar de un problema…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>All shortcuts</source>
        <translation>Todos los atajos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/closed.py"/>
        <source>Restore the backup of {time} ({contents})</source>
        <translation>Restaurar la copia del {time} ({contents})</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/closed.py"/>
        <source>This library cannot be opened</source>
        <translation>Esta biblioteca no se puede abrir</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_bar.py"/>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_bar.py"/>
        <source>{n} document</source>
        <translation>{n} documento</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_bar.py"/>
        <source>{n} documents</source>
        <translation>{n} documentos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_bar.py"/>
        <source>at least {hits}</source>
        <translation>al menos {hits}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_bar.py"/>
        <source>{n} hit</source>
        <translation>{n} coincidencia</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_bar.py"/>
        <source>{n} hits</source>
        <translation>{n} coincidencias</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_bar.py"/>
        <source>{hits} in {documents}</source>
        <translation>{hits}, {documents}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_bar.py"/>
        <source>{n} note</source>
        <translation>{n} nota</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_bar.py"/>
        <source>{n} notes</source>
        <translation>{n} notas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_bar.py"/>
        <source>{word} while you type</source>
        <translation>{word} mientras escribe</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_bar.py"/>
        <source>Not as typed: {parts}</source>
        <translation>No como se escribió: {parts}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Copy citation</source>
        <translation>Copiar la referencia</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Open the original</source>
        <translation>Abrir el original</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Show in its folder</source>
        <translation>Mostrar en su carpeta</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Read its file again</source>
        <translation>Leer su archivo de nuevo</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Read their files again</source>
        <translation>Leer sus archivos de nuevo</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Replace by a newer version…</source>
        <translation>Sustituir por una versión más reciente…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Take the star away</source>
        <translation>Quitar la estrella</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Mark as unread</source>
        <translation>Marcar como no leído</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Remove from “{name}”</source>
        <translation>Quitar de «{name}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Remove from library</source>
        <translation>Quitar de la biblioteca</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Remove {n} documents from library</source>
        <translation>Quitar {n} documentos de la biblioteca</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Find its file…</source>
        <translation>Buscar su archivo…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Keep a copy in the library</source>
        <translation>Guardar una copia en la biblioteca</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Keep copies of {n} files in the library</source>
        <translation>Guardar copias de {n} archivos en la biblioteca</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>New collection…</source>
        <translation>Colección nueva…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/menus.py"/>
        <source>Menu (F10)</source>
        <translation>Menú (F10)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/menus.py"/>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/menus.py"/>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/menus.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/menus.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/menus.py"/>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/menus.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/menus.py"/>
        <source>Text and pages</source>
        <translation>Texto y páginas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/menus.py"/>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/menus.py"/>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/menus.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/menus.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/menus.py"/>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_delegate.py"/>
        <source>About the document</source>
        <translation>Sobre el documento</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_delegate.py"/>
        <source>No longer found in the text</source>
        <translation>Ya no se encuentra en el texto</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/text_menu.py"/>
        <source>Highlight in</source>
        <translation>Resaltar en</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
</context>
<context>
    <name>QueryHelp</name>
    <message>
        <location filename="../../reader_app/ui/find/query_help.py"/>
        <source>What you can search for</source>
        <translation>Qué se puede buscar</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_help.py"/>
        <source>Click an example to try it.</source>
        <translation>Haga clic en un ejemplo para probarlo.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_help.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_help.py"/>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_help.py"/>
        <source>Examples</source>
        <translation>Ejemplos</translation>
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
        <translation>Introducir la contraseña…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_delegate.py"/>
        <source>Replace the older one</source>
        <translation>Sustituir la anterior</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_delegate.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_delegate.py"/>
        <source>Password, then Enter</source>
        <translation>Contraseña y después Intro</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_delegate.py"/>
        <source>Password of {name}</source>
        <translation>Contraseña de {name}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_delegate.py"/>
        <source>It is used to read this file now, and not kept.</source>
        <translation>Se usa ahora para leer este archivo y no se guarda.</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_sheet.py"/>
        <source>No file here has these words.</source>
        <translation>Ningún archivo de aquí tiene estas palabras.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_sheet.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_sheet.py"/>
        <source>Try {n} again</source>
        <translation>Reintentar {n}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_sheet.py"/>
        <source>Files in watched folders that could not be read</source>
        <translation>Archivos de carpetas vigiladas que no se pudieron leer</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_sheet.py"/>
        <source>Added on {time}</source>
        <translation>Añadido el {time}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_sheet.py"/>
        <source>Report of an addition</source>
        <translation>Informe de lo añadido</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_sheet.py"/>
        <source>Search the files</source>
        <translation>Buscar en los archivos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_sheet.py"/>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_sheet.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_sheet.py"/>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_sheet.py"/>
        <source>Copy the lines shown, with the paths of the files</source>
        <translation>Copiar las líneas mostradas, con las rutas de los archivos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_sheet.py"/>
        <source>All</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <location filename="../../reader_app/ui/documents/reports.py"/>
        <source>Reports of additions</source>
        <translation>Informes de lo añadido</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/reports.py"/>
        <source>Search the reports</source>
        <translation>Buscar en los informes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/reports.py"/>
        <source>What became of the files added last.</source>
        <translation>Qué pasó con los últimos archivos añadidos.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/reports.py"/>
        <source>Nothing was added yet. Each addition leaves a report here.</source>
        <translation>Aún no se ha añadido nada. Cada vez que se añade algo queda aquí un informe.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/reports.py"/>
        <source>That report is not kept any more; only the last ones are.</source>
        <translation>Ese informe ya no se conserva; solo los últimos.</translation>
    </message>
</context>
<context>
    <name>Rereading</name>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>Make it the newer text</source>
        <translation>Convertirlo en el texto nuevo</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>Reading again…</source>
        <translation>Leyendo de nuevo…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>A newer version of “{name}”</source>
        <translation>Una versión más reciente de «{name}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>Documents ({kinds})</source>
        <translation>Documentos ({kinds})</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>It has the newer text</source>
        <translation>Tiene el texto más reciente</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>The older document has the newer text</source>
        <translation>El documento anterior tiene el texto más reciente</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>Its file is gone, so the library's copy was read again</source>
        <translation>Su archivo ya no está; se ha vuelto a leer la copia de la biblioteca</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>Read again</source>
        <translation>Leído de nuevo</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>1 document read again</source>
        <translation>1 documento leído de nuevo</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>{n} documents read again</source>
        <translation>{n} documentos leídos de nuevo</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source> ({n} from the library's copies, as their files are gone)</source>
        <translation> ({n} de las copias de la biblioteca, pues sus archivos ya no están)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>{begun}: nothing is different.</source>
        <translation>{begun}: nada es distinto.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>{begun}; the notes were carried over. Ctrl+Z takes it back.</source>
        <translation>{begun}; las notas se han traspasado. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>{begun}; 1 passage was not found again. Ctrl+Z takes it back.</source>
        <translation>{begun}; 1 pasaje no se ha encontrado de nuevo. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>{begun}; {n} passages were not found again. Ctrl+Z takes it back.</source>
        <translation>{begun}; {n} pasajes no se han encontrado de nuevo. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>1 passage has other words now.</source>
        <translation>1 pasaje tiene ahora otras palabras.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>{n} passages have other words now.</source>
        <translation>{n} pasajes tienen ahora otras palabras.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <location filename="../../reader_app/ui/find/results_model.py"/>
        <source>{words}, marked</source>
        <translation>{words}, marcado</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_model.py"/>
        <source>You marked this passage.</source>
        <translation>Usted marcó este pasaje.</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>Did you mean {query}?</source>
        <translation>¿Quiso decir {query}?</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>{n} hit</source>
        <translation>{n} coincidencia</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>{n} hits</source>
        <translation>{n} coincidencias</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>{n} document</source>
        <translation>{n} documento</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>{n} documents</source>
        <translation>{n} documentos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>{words} in any case: {hits} in {documents}</source>
        <translation>{words} en cualquier escritura: {hits}, {documents}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>The best {n} of {all} documents are listed: list more</source>
        <translation>Se muestran los {n} mejores de {all} documentos: mostrar más</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>Nothing found for “{query}”</source>
        <translation>No se encontró nada para «{query}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>Not as typed: {parts}.</source>
        <translation>No como se escribió: {parts}.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>No document that you narrowed the search to has it.</source>
        <translation>Ninguno de los documentos a los que acotó la búsqueda lo tiene.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>There is no tag “{name}”</source>
        <translation>No hay ninguna etiqueta «{name}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>Perhaps it was deleted, or is called otherwise by now.</source>
        <translation>Quizá se eliminó, o se llama ahora de otra manera.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>No note has the tag “{name}”</source>
        <translation>Ninguna nota tiene la etiqueta «{name}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>Nor has any a tag below it. Select a passage and press T to use it.</source>
        <translation>Ni una etiqueta por debajo. Seleccione un pasaje y pulse T para usarla.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>Search all documents</source>
        <translation>Buscar en todos los documentos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>from: and to: look only at who wrote mail, and to whom.</source>
        <translation>from: y to: solo buscan quién escribió un correo y a quién.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>Quotation marks ask for exactly these words, in this order: try it without.</source>
        <translation>Las comillas piden exactamente estas palabras en este orden: pruebe sin ellas.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>A document has to have all the words: try fewer, or OR between them.</source>
        <translation>Un documento debe tener todas las palabras: pruebe con menos, o con OR entre ellas.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>Check the spelling, or search for the beginning of the word with a star: cyber*</source>
        <translation>Revise la ortografía o busque el comienzo de la palabra con un asterisco: cyber*</translation>
    </message>
</context>
<context>
    <name>SavedDelegate</name>
    <message>
        <location filename="../../reader_app/ui/find/saved_list.py"/>
        <source>New name of the search</source>
        <translation>Nuevo nombre de la búsqueda</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <location filename="../../reader_app/ui/find/saved_list.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/saved_list.py"/>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/saved_list.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <location filename="../../reader_app/ui/find/saved_list.py"/>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
</context>
<context>
    <name>ScopeSwitch</name>
    <message>
        <location filename="../../reader_app/ui/notes/scope_switch.py"/>
        <source>This document</source>
        <translation>Este documento</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/scope_switch.py"/>
        <source>Notes of the open document</source>
        <translation>Notas del documento abierto</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/scope_switch.py"/>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/scope_switch.py"/>
        <source>Notes of the whole library (Ctrl+Shift+M)</source>
        <translation>Notas de toda la biblioteca (Ctrl+Mayús+M)</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <location filename="../../reader_app/ui/find/search_bar.py"/>
        <source>Previous hit (Shift+F3)</source>
        <translation>Coincidencia anterior (Mayús+F3)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_bar.py"/>
        <source>Next hit (F3)</source>
        <translation>Coincidencia siguiente (F3)</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <location filename="../../reader_app/ui/find/search_box.py"/>
        <source>Search the library  (Ctrl+K)</source>
        <translation>Buscar en la biblioteca  (Ctrl+K)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_box.py"/>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_box.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_box.py"/>
        <source>What can be searched for (Shift+F1)</source>
        <translation>Qué se puede buscar (Mayús+F1)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_box.py"/>
        <source>Earlier searches (Alt+Down)</source>
        <translation>Búsquedas anteriores (Alt+Abajo)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_box.py"/>
        <source>Save this search (Ctrl+D)</source>
        <translation>Guardar esta búsqueda (Ctrl+D)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_box.py"/>
        <source>More for this search</source>
        <translation>Más para esta búsqueda</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_box.py"/>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_box.py"/>
        <source>A saved search: rename or remove it (Ctrl+D)</source>
        <translation>Una búsqueda guardada: cambiar el nombre o quitarla (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>SearchTips</name>
    <message>
        <location filename="../../reader_app/ui/find/search_tips.py"/>
        <source>What you can search for</source>
        <translation>Qué se puede buscar</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_tips.py"/>
        <source>in any case and form</source>
        <translation>en cualquier escritura y forma</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_tips.py"/>
        <source>the acronym only</source>
        <translation>solo el acrónimo</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_tips.py"/>
        <source>a phrase</source>
        <translation>una frase</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_tips.py"/>
        <source>words that begin so</source>
        <translation>palabras que empiezan así</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_tips.py"/>
        <source>either; also AND, NOT</source>
        <translation>una u otra; también AND, NOT</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_tips.py"/>
        <source>in the title</source>
        <translation>en el título</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_tips.py"/>
        <source>by creator</source>
        <translation>por autor</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_tips.py"/>
        <source>by date</source>
        <translation>por fecha</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_tips.py"/>
        <source>among your own</source>
        <translation>entre las suyas</translation>
    </message>
</context>
<context>
    <name>SearchesPresenter</name>
    <message>
        <location filename="../../reader_app/ui/find/searches_presenter.py"/>
        <source>Nothing was searched for yet.</source>
        <translation>Aún no se ha buscado nada.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/searches_presenter.py"/>
        <source>Search for something first; then it can be saved.</source>
        <translation>Busque algo primero; después se puede guardar.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/searches_presenter.py"/>
        <source>Saved as “{name}”, above the documents of the library.</source>
        <translation>Guardada como «{name}», encima de los documentos de la biblioteca.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/searches_presenter.py"/>
        <source>The saved search “{name}” was removed.</source>
        <translation>Se quitó la búsqueda guardada «{name}».</translation>
    </message>
</context>
<context>
    <name>SettingsDoor</name>
    <message>
        <location filename="../../reader_app/ui/sheets/settings_door.py"/>
        <source>Your library is in {folder}</source>
        <translation>Su biblioteca está en {folder}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings_door.py"/>
        <source>The window speaks this language from the next start on.</source>
        <translation>La ventana hablará este idioma desde el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>SettingsKeeper</name>
    <message>
        <location filename="../../reader_app/ui/settings_keeper.py"/>
        <source>Your settings could not be kept: look whether the disk is full or {folder} read-only.</source>
        <translation>No se pudieron guardar sus ajustes: mire si el disco está lleno o {folder} es de solo lectura.</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>No setting is called so.</source>
        <translation>Ningún ajuste se llama así.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Of the window; messages about files stay in English</source>
        <translation>De la ventana; lo que se dice de los archivos sigue en inglés</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Colours of the window</source>
        <translation>Colores de la ventana</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Source Serif (built in)</source>
        <translation>Source Serif (incluida)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Reading face</source>
        <translation>Letra de lectura</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>The typeface of documents</source>
        <translation>La letra de los documentos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Also Ctrl and + or −</source>
        <translation>También Ctrl y + o −</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Narrow</source>
        <translation>Estrecha</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Comfortable</source>
        <translation>Cómoda</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Wide</source>
        <translation>Ancha</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Line length</source>
        <translation>Longitud de línea</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>How wide a text is set</source>
        <translation>El ancho de un texto</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>In running text, by the rules of the document’s language; not while a screen reader reads</source>
        <translation>División silábica en el texto corrido, según las reglas de la lengua del documento; no mientras lee un lector de pantalla</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Hyphenate long words</source>
        <translation>Dividir las palabras largas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Capitals</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Words typed in capitals find capitals only</source>
        <translation>Las palabras en mayúsculas solo encuentran mayúsculas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Written into each new note</source>
        <translation>Se escribe en cada nota nueva</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Folder of the library</source>
        <translation>Carpeta de la biblioteca</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Folder of the backups</source>
        <translation>Carpeta de las copias</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Folder of the settings</source>
        <translation>Carpeta de los ajustes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Folder of the log</source>
        <translation>Carpeta del registro</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Folder of the search index</source>
        <translation>Carpeta del índice de búsqueda</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>All settings on this sheet as they were at first</source>
        <translation>Todos los ajustes de esta hoja como al principio</translation>
    </message>
</context>
<context>
    <name>ShelfDelegate</name>
    <message>
        <location filename="../../reader_app/ui/library/shelf_delegate.py"/>
        <source>Name of the collection</source>
        <translation>Nombre de la colección</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/shelf_delegate.py"/>
        <source>Name, or Group/Name</source>
        <translation>Nombre, o Grupo/Nombre</translation>
    </message>
</context>
<context>
    <name>ShelfList</name>
    <message>
        <location filename="../../reader_app/ui/library/shelf_list.py"/>
        <source>New collection…</source>
        <translation>Colección nueva…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/shelf_list.py"/>
        <source>New collection in “{name}”…</source>
        <translation>Colección nueva en «{name}»…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/shelf_list.py"/>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/shelf_list.py"/>
        <source>Delete collection</source>
        <translation>Eliminar la colección</translation>
    </message>
</context>
<context>
    <name>ShelfModel</name>
    <message>
        <location filename="../../reader_app/ui/library/shelf_model.py"/>
        <source>All documents</source>
        <translation>Todos los documentos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/shelf_model.py"/>
        <source>Added last</source>
        <translation>Añadidos últimamente</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/shelf_model.py"/>
        <source>Starred</source>
        <translation>Con estrella</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/shelf_model.py"/>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/shelf_model.py"/>
        <source>{n} document</source>
        <translation>{n} documento</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/shelf_model.py"/>
        <source>{n} documents</source>
        <translation>{n} documentos</translation>
    </message>
</context>
<context>
    <name>Shelves</name>
    <message>
        <location filename="../../reader_app/ui/library/shelf_list.py"/>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/shelf_list.py"/>
        <source>New collection</source>
        <translation>Colección nueva</translation>
    </message>
</context>
<context>
    <name>ShortcutsView</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/shortcuts.py"/>
        <source>All shortcuts</source>
        <translation>Todos los atajos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/shortcuts.py"/>
        <source>Search keys and actions</source>
        <translation>Buscar teclas y acciones</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/shortcuts.py"/>
        <source>No shortcut for that.</source>
        <translation>No hay atajo para eso.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/shortcuts.py"/>
        <source>Read the guide</source>
        <translation>Leer la guía</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/shortcuts.py"/>
        <source>The guide, with pictures</source>
        <translation>La guía, con imágenes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/shortcuts.py"/>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <location filename="../../reader_app/ui/compare_side.py"/>
        <source>No hits in this text: search for something first (Ctrl+K).</source>
        <translation>No hay coincidencias en este texto: busque algo primero (Ctrl+K).</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <location filename="../../reader_app/ui/library/sort_button.py"/>
        <source>What the documents are sorted by</source>
        <translation>Por qué se ordenan los documentos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/sort_button.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/sort_button.py"/>
        <source>Creators</source>
        <translation>Autores</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/sort_button.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/sort_button.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/sort_button.py"/>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/sort_button.py"/>
        <source>Last read</source>
        <translation>Última lectura</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/sort_button.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/sort_button.py"/>
        <source>Ascending</source>
        <translation>Ascendente</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/sort_button.py"/>
        <source>Descending</source>
        <translation>Descendente</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/sort_button.py"/>
        <source>Sorted by {key}</source>
        <translation>Ordenado por {key}</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <location filename="../../reader_app/ui/status_words.py"/>
        <source>Dismiss</source>
        <translation>Descartar</translation>
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
        <translation>Etiqueta</translation>
    </message>
</context>
<context>
    <name>TagChoices</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/choices.py"/>
        <source>Filter tags</source>
        <translation>Filtrar etiquetas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/choices.py"/>
        <source>Tags to export</source>
        <translation>Etiquetas que exportar</translation>
    </message>
</context>
<context>
    <name>TagDelegate</name>
    <message>
        <location filename="../../reader_app/ui/notes/tags_list.py"/>
        <source>Name of the new tag</source>
        <translation>Nombre de la etiqueta nueva</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_list.py"/>
        <source>New name of the tag</source>
        <translation>Nuevo nombre de la etiqueta</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_list.py"/>
        <source>Name, or Group/Name</source>
        <translation>Nombre, o Grupo/Nombre</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_list.py"/>
        <source>Group/Name puts it under another</source>
        <translation>Grupo/Nombre la coloca bajo otra</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_list.py"/>
        <source>Stays under {above}; /Name or Group/Name moves it</source>
        <translation>Sigue bajo {above}; /Nombre o Grupo/Nombre la mueve</translation>
    </message>
</context>
<context>
    <name>TagDescription</name>
    <message>
        <location filename="../../reader_app/ui/notes/tag_description.py"/>
        <source>What is this tag for?</source>
        <translation>¿Para qué es esta etiqueta?</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tag_description.py"/>
        <source>What “{tag}” is for</source>
        <translation>Para qué es «{tag}»</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <location filename="../../reader_app/ui/notes/tag_field.py"/>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tag_field.py"/>
        <source>Tag…</source>
        <translation>Etiqueta…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tag_field.py"/>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tag_field.py"/>
        <source>There is no tag “{name}”</source>
        <translation>No hay ninguna etiqueta «{name}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tag_field.py"/>
        <source>Tags: Enter or a comma adds one, Backspace takes the last away</source>
        <translation>Etiquetas: Intro o una coma añade una, Retroceso quita la última</translation>
    </message>
</context>
<context>
    <name>Tagger</name>
    <message>
        <location filename="../../reader_app/ui/tagger.py"/>
        <source>Select a passage in the text first, or go to a hit with F3.</source>
        <translation>Seleccione primero un pasaje del texto o vaya a una coincidencia con F3.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/tagger.py"/>
        <source>This passage has the tag “{tag}” already.</source>
        <translation>Este pasaje ya tiene la etiqueta «{tag}».</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/tagger.py"/>
        <source>Tagged the passage with “{tag}”. Ctrl+Z takes it back.</source>
        <translation>Pasaje etiquetado con «{tag}». Ctrl+Z lo deshace.</translation>
    </message>
</context>
<context>
    <name>TagsModel</name>
    <message>
        <location filename="../../reader_app/ui/notes/tags_model.py"/>
        <source>{n} note</source>
        <translation>{n} nota</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_model.py"/>
        <source>{n} notes</source>
        <translation>{n} notas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_model.py"/>
        <source>{n} with those below</source>
        <translation>{n} con las que contiene</translation>
    </message>
</context>
<context>
    <name>TagsPane</name>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Filter tags</source>
        <translation>Filtrar etiquetas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>New tag (Ins)</source>
        <translation>Etiqueta nueva (Ins)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>New tag</source>
        <translation>Etiqueta nueva</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Unused tags; export and import of the codebook</source>
        <translation>Etiquetas sin uso; exportación e importación del libro de códigos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>The codebook</source>
        <translation>El libro de códigos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>No tags yet</source>
        <translation>Aún no hay etiquetas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Select a passage, press T and type a word: that makes the first one.</source>
        <translation>Seleccione un pasaje, pulse T y escriba una palabra: esa es la primera.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Import a codebook…</source>
        <translation>Importar un libro de códigos…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>No tag is called that</source>
        <translation>Ninguna etiqueta se llama así</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>New tag… (Ins)</source>
        <translation>Etiqueta nueva… (Ins)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Remove {n} unused tag</source>
        <translation>Quitar {n} etiqueta sin uso</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Remove {n} unused tags</source>
        <translation>Quitar {n} etiquetas sin uso</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>No unused tags</source>
        <translation>No hay etiquetas sin uso</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Every tag, or one below it, is used</source>
        <translation>Cada etiqueta, o una bajo ella, está en uso</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Export the codebook…</source>
        <translation>Exportar el libro de códigos…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Tag the selection (Ctrl+Enter)</source>
        <translation>Dar a la selección (Ctrl+Intro)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Show its notes</source>
        <translation>Mostrar sus notas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Rename (F2)</source>
        <translation>Cambiar nombre (F2)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>New tag below…</source>
        <translation>Etiqueta nueva debajo…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Make it a tag</source>
        <translation>Convertirlo en etiqueta</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Delete tag (Del)</source>
        <translation>Eliminar la etiqueta (Supr)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>No colour</source>
        <translation>Sin color</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>To the top level</source>
        <translation>Al nivel superior</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Merge into…</source>
        <translation>Combinar en…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Describe</source>
        <translation>Describir</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <location filename="../../reader_app/ui/tasks.py"/>
        <source>Something went wrong in the background; your saved work is safe. Details are in the log.</source>
        <translation>Algo falló en segundo plano; su trabajo guardado está a salvo. Los detalles están en el registro.</translation>
    </message>
</context>
<context>
    <name>TextLinks</name>
    <message>
        <location filename="../../reader_app/ui/viewer/text_links.py"/>
        <source>No further link in this text</source>
        <translation>No hay más enlaces en este texto</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <location filename="../../reader_app/ui/sheets/text_sheet.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/text_sheet.py"/>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>TickBar</name>
    <message>
        <location filename="../../reader_app/ui/viewer/tick_bar.py"/>
        <source>Position in the document</source>
        <translation>Posición en el documento</translation>
    </message>
</context>
<context>
    <name>Travelling</name>
    <message>
        <location filename="../../reader_app/ui/travelling.py"/>
        <source>Undone: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/travelling.py"/>
        <source>Done again: {what}</source>
        <translation>Rehecho: {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/travelling.py"/>
        <source>Undoing: {what}</source>
        <translation>Deshaciendo: {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/travelling.py"/>
        <source>Doing again: {what}</source>
        <translation>Rehaciendo: {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/travelling.py"/>
        <source>Stopped: everything is as it was.</source>
        <translation>Detenido: todo está como estaba.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/travelling.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/travelling.py"/>
        <source>{what}, in {n} documents</source>
        <translation>{what}, en {n} documentos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/travelling.py"/>
        <source>{what}, in “{title}”</source>
        <translation>{what}, en «{title}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/travelling.py"/>
        <source>Go there</source>
        <translation>Ir allí</translation>
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
        <translation>Tras la última coincidencia: se sigue por la primera.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/walker.py"/>
        <source>Before the first hit: on from the last.</source>
        <translation>Antes de la primera coincidencia: se sigue por la última.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/walker.py"/>
        <source>No hits to go to: search for something first (Ctrl+K).</source>
        <translation>No hay coincidencias a las que ir: busque algo primero (Ctrl+K).</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/walker.py"/>
        <source>Past the last note: on from the first.</source>
        <translation>Tras la última nota: se sigue por la primera.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/walker.py"/>
        <source>Before the first note: on from the last.</source>
        <translation>Antes de la primera nota: se sigue por la última.</translation>
    </message>
</context>
<context>
    <name>Watched</name>
    <message>
        <location filename="../../reader_app/ui/documents/watched.py"/>
        <source>Watch a folder</source>
        <translation>Vigilar una carpeta</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/watched.py"/>
        <source>“{name}” is watched: its files are read where they are, and followed as they change.</source>
        <translation>«{name}» se vigila: sus archivos se leen donde están y se siguen sus cambios.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/watched.py"/>
        <source>Watched folders</source>
        <translation>Carpetas vigiladas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/watched.py"/>
        <source>In a watched folder: {what}</source>
        <translation>En una carpeta vigilada: {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/watched.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/watched.py"/>
        <source>not there now</source>
        <translation>ahora no está</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/watched.py"/>
        <source>Not read: {n}</source>
        <translation>No leídos: {n}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/watched.py"/>
        <source>Search the folders</source>
        <translation>Buscar en las carpetas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/watched.py"/>
        <source>Their files are read where they are, and not copied.</source>
        <translation>Sus archivos se leen donde están y no se copian.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/watched.py"/>
        <source>No folder is watched. What is put into a watched folder, changed or moved there is noticed.</source>
        <translation>No se vigila ninguna carpeta. Lo que se pone, cambia o mueve en una carpeta vigilada se advierte.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/watched.py"/>
        <source>Which files could not be read, and why</source>
        <translation>Qué archivos no se pudieron leer, y por qué</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/watched.py"/>
        <source>Stop watching</source>
        <translation>Dejar de vigilar</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/watched.py"/>
        <source>The documents stay in the library</source>
        <translation>Los documentos siguen en la biblioteca</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/watched.py"/>
        <source>Watch a folder…</source>
        <translation>Vigilar una carpeta…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/watched.py"/>
        <source>Choose another folder to watch</source>
        <translation>Elegir otra carpeta para vigilar</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/attributes_edit.py"/>
        <source>Name of an attribute</source>
        <translation>Nombre de un atributo</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/attributes_edit.py"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/attributes_edit.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/attributes_edit.py"/>
        <source>{value} (some)</source>
        <translation>{value} (algunos)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/attributes_edit.py"/>
        <source>Several values</source>
        <translation>Varios valores</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/attributes_edit.py"/>
        <source>this attribute</source>
        <translation>este atributo</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/attributes_edit.py"/>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/attributes_edit.py"/>
        <source>Value of {name}</source>
        <translation>Valor de {name}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/people_edit.py"/>
        <source>this person</source>
        <translation>esta persona</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/people_edit.py"/>
        <source>Role</source>
        <translation>Función</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>daily</source>
        <translation>diaria</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>before a restore</source>
        <translation>antes de una restauración</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>before an update</source>
        <translation>antes de una actualización</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>{n} document</source>
        <translation>{n} documento</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>{n} documents</source>
        <translation>{n} documentos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>{n} note</source>
        <translation>{n} nota</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>{n} notes</source>
        <translation>{n} notas</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <location filename="../../reader_app/ui/notes/asides.py"/>
        <source>Select the passage in the text, then choose “Attach to the selected passage” in the menu of the card</source>
        <translation>Seleccione el pasaje en el texto y elija «Asociar al pasaje seleccionado» en el menú de la ficha</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/asides.py"/>
        <source>The document has changed there since they were marked; each card says what it was</source>
        <translation>El documento cambió ahí desde que se marcaron; cada ficha dice lo que había</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/asides.py"/>
        <source>{n} passage not found again</source>
        <translation>{n} pasaje no encontrado</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/asides.py"/>
        <source>{n} passages not found again</source>
        <translation>{n} pasajes no encontrados</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/asides.py"/>
        <source>{n} passage has other words now</source>
        <translation>{n} pasaje con otras palabras ahora</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/asides.py"/>
        <source>{n} passages have other words now</source>
        <translation>{n} pasajes con otras palabras ahora</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/asides.py"/>
        <source>Show all notes</source>
        <translation>Mostrar todas las notas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/card_paint.py"/>
        <source>Was: {words}</source>
        <translation>Antes: {words}</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <location filename="../../reader_app/ui/accessible.py"/>
        <source>Highlighted in {colour}: {passage}</source>
        <translation>Resaltado en {colour}: {passage}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>removing {n} unused tags</source>
        <translation>quitar {n} etiquetas sin uso</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>renaming “{old}” to “{new}”</source>
        <translation>cambiar el nombre de «{old}» a «{new}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>renaming a tag to “{new}”</source>
        <translation>cambiar el nombre de una etiqueta a «{new}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>merging “{old}” into “{new}”</source>
        <translation>combinar «{old}» en «{new}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>merging a tag into “{new}”</source>
        <translation>combinar una etiqueta en «{new}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>renaming the attribute “{old}” to “{new}”</source>
        <translation>cambiar el nombre del atributo «{old}» a «{new}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>changing the title “{old}” to “{new}”</source>
        <translation>cambiar el título «{old}» por «{new}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>tagging “{passage}” with “{what}”</source>
        <translation>etiquetar «{passage}» con «{what}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>emptying the note on “{what}”</source>
        <translation>vaciar la nota sobre «{what}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>noting on “{what}”</source>
        <translation>anotar sobre «{what}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>writing the note “{subject}”</source>
        <translation>escribir la nota «{subject}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>writing a note</source>
        <translation>escribir una nota</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>reading {n} document again</source>
        <translation>leer de nuevo {n} documento</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>reading {n} documents again</source>
        <translation>leer de nuevo {n} documentos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>adding {n} document</source>
        <translation>añadir {n} documento</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>adding {n} documents</source>
        <translation>añadir {n} documentos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>{adding} and {reading}</source>
        <translation>{adding} y {reading}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>{n} document</source>
        <translation>{n} documento</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>{n} documents</source>
        <translation>{n} documentos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>taking “{what}” from {n} note</source>
        <translation>quitar «{what}» de {n} nota</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>taking “{what}” from {n} notes</source>
        <translation>quitar «{what}» de {n} notas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>making {n} note {what}</source>
        <translation>colorear {n} nota: {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>making {n} notes {what}</source>
        <translation>colorear {n} notas: {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>accepting the new words of {n} passage</source>
        <translation>aceptar las palabras nuevas de {n} pasaje</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>accepting the new words of {n} passages</source>
        <translation>aceptar las palabras nuevas de {n} pasajes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>removing {n} note</source>
        <translation>quitar {n} nota</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>removing {n} notes</source>
        <translation>quitar {n} notas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>highlighting {n} passage</source>
        <translation>resaltar {n} pasaje</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>highlighting {n} passages</source>
        <translation>resaltar {n} pasajes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>tagging {n} note</source>
        <translation>etiquetar {n} nota</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>tagging {n} notes</source>
        <translation>etiquetar {n} notas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>tagging {n} passage with “{what}”</source>
        <translation>etiquetar {n} pasaje con «{what}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>tagging {n} passages with “{what}”</source>
        <translation>etiquetar {n} pasajes con «{what}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>tagging {n} note with “{what}”</source>
        <translation>etiquetar {n} nota con «{what}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>tagging {n} notes with “{what}”</source>
        <translation>etiquetar {n} notas con «{what}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>adding “{subject}”</source>
        <translation>añadir «{subject}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>removing “{subject}”</source>
        <translation>quitar «{subject}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>reading “{subject}” again</source>
        <translation>leer de nuevo «{subject}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>keeping a copy of “{subject}”</source>
        <translation>guardar una copia de «{subject}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>following “{subject}” to another place</source>
        <translation>seguir «{subject}» a otro lugar</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>changing the properties of “{subject}”</source>
        <translation>cambiar las propiedades de «{subject}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>giving a star to “{subject}”</source>
        <translation>poner estrella a «{subject}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>taking the star from “{subject}”</source>
        <translation>quitar la estrella de «{subject}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>putting documents into “{subject}”</source>
        <translation>poner documentos en «{subject}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>taking documents out of “{subject}”</source>
        <translation>sacar documentos de «{subject}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>setting the attribute “{subject}”</source>
        <translation>fijar el atributo «{subject}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>removing the attribute “{subject}”</source>
        <translation>quitar el atributo «{subject}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>importing the attributes of “{subject}”</source>
        <translation>importar los atributos de «{subject}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>making the collection “{subject}”</source>
        <translation>crear la colección «{subject}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>renaming a collection to “{subject}”</source>
        <translation>cambiar el nombre de una colección a «{subject}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>deleting the collection “{subject}”</source>
        <translation>eliminar la colección «{subject}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>moving a note to “{subject}”</source>
        <translation>mover una nota a «{subject}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>accepting the new words “{subject}”</source>
        <translation>aceptar las palabras nuevas «{subject}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>highlighting “{subject}”</source>
        <translation>resaltar «{subject}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>tagging with “{subject}”</source>
        <translation>etiquetar con «{subject}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>taking away the tag “{subject}”</source>
        <translation>quitar la etiqueta «{subject}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>changing the colour to {subject}</source>
        <translation>cambiar el color: {subject}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>removing the note “{subject}”</source>
        <translation>quitar la nota «{subject}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>making the tag “{subject}”</source>
        <translation>crear la etiqueta «{subject}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>colouring the tag “{subject}”</source>
        <translation>colorear la etiqueta «{subject}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>deleting the tag “{subject}”</source>
        <translation>eliminar la etiqueta «{subject}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>describing the tag “{subject}”</source>
        <translation>describir la etiqueta «{subject}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>removing the unused tag “{subject}”</source>
        <translation>quitar la etiqueta sin uso «{subject}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>importing the notes of “{subject}”</source>
        <translation>importar las notas de «{subject}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>importing the tags of “{subject}”</source>
        <translation>importar las etiquetas de «{subject}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>adding “{subject}” to the glossary</source>
        <translation>añadir «{subject}» al glosario</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>correcting “{subject}” in the glossary</source>
        <translation>corregir «{subject}» en el glosario</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>merging into “{subject}” in the glossary</source>
        <translation>combinar en «{subject}» en el glosario</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>removing “{subject}” from the glossary</source>
        <translation>quitar «{subject}» del glosario</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <location filename="../../reader_app/ui/dates.py"/>
        <source>d MMMM yyyy</source>
        <translation>d 'de' MMMM 'de' yyyy</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dates.py"/>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dates.py"/>
        <source>MMMM yyyy</source>
        <translation>MMMM 'de' yyyy</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/text.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>errands</name>
    <message>
        <location filename="../../reader_app/ui/errands.py"/>
        <source>The backup is restored.</source>
        <translation>La copia está restaurada.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/errands.py"/>
        <source>The backup is restored; what was there before is kept as {name}.</source>
        <translation>La copia está restaurada; lo que había antes se conserva como {name}.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/errands.py"/>
        <source>What is there now is kept first. The window opens again by itself.</source>
        <translation>Primero se conserva lo que hay ahora. La ventana se vuelve a abrir sola.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/errands.py"/>
        <source>Restoring the backup …</source>
        <translation>Restaurando la copia…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/errands.py"/>
        <source>The library is in {folder} from now on.</source>
        <translation>La biblioteca está desde ahora en {folder}.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/errands.py"/>
        <source>To {folder}. Everything is copied and compared first; the window opens again by itself.</source>
        <translation>A {folder}. Primero se copia y compara todo; la ventana se vuelve a abrir sola.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/errands.py"/>
        <source>Moving the library …</source>
        <translation>Moviendo la biblioteca…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/errands.py"/>
        <source>Not everything could be removed from {folder}; it is no longer used.</source>
        <translation>No se pudo quitar todo de {folder}; ya no se usa.</translation>
    </message>
</context>
<context>
    <name>exported</name>
    <message>
        <location filename="../../reader_app/ui/text.py"/>
        <source>; the file that was there is kept as {name}</source>
        <translation>; el archivo que había se conserva como {name}</translation>
    </message>
</context>
<context>
    <name>extending</name>
    <message>
        <location filename="../../reader_app/ui/viewer/extending.py"/>
        <source>The whole paragraph is selected.</source>
        <translation>Todo el párrafo está seleccionado.</translation>
    </message>
</context>
<context>
    <name>facets</name>
    <message>
        <location filename="../../reader_app/ui/find/facet_words.py"/>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/facet_words.py"/>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/facet_words.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/facet_words.py"/>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/facet_words.py"/>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/facet_words.py"/>
        <source>Annotated</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/facet_words.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/facet_words.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/facet_words.py"/>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
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
        <translation>La carpeta es {folder}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/folders.py"/>
        <source>No program of this system shows folders; this one is {folder}</source>
        <translation>Ningún programa de este sistema muestra carpetas; esta es {folder}</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>Search what was done</source>
        <translation>Buscar lo que se hizo</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>Enter or a double click goes back to a line; what came after is undone, and can be done again.</source>
        <translation>Intro o un doble clic vuelve a una línea; lo que vino después se deshace y puede rehacerse.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>Nothing to be found: what you do to documents and notes is listed here.</source>
        <translation>No hay nada: aquí aparece lo que hace con documentos y notas.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>What came after is undone, and can be done again</source>
        <translation>Lo que vino después se deshace y puede rehacerse</translation>
    </message>
</context>
<context>
    <name>jump</name>
    <message>
        <location filename="../../reader_app/ui/sheets/jump.py"/>
        <source>Go to a document</source>
        <translation>Ir a un documento</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/jump.py"/>
        <source>Letters of its title, its file’s name or who made it</source>
        <translation>Letras de su título, del nombre de su archivo o de quien lo hizo</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/jump.py"/>
        <source>Those you read last come first.</source>
        <translation>Los últimos que leyó van primero.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/jump.py"/>
        <source>No document is called so.</source>
        <translation>Ningún documento se llama así.</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <location filename="../../reader_app/ui/languages.py"/>
        <source>en</source>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>limits</name>
    <message>
        <location filename="../../reader_app/ui/notes/limits.py"/>
        <source>passages not found again</source>
        <translation>pasajes perdidos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/limits.py"/>
        <source>passages with other words now</source>
        <translation>pasajes con otras palabras ahora</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/limits.py"/>
        <source>title has “{words}”</source>
        <translation>el título contiene «{words}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/limits.py"/>
        <source>none of</source>
        <translation>ninguna de</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/limits.py"/>
        <source>any of</source>
        <translation>alguna de</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/limits.py"/>
        <source>all of</source>
        <translation>todas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/limits.py"/>
        <source>overlapping</source>
        <translation>superpuestas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/limits.py"/>
        <source>in “{collection}”</source>
        <translation>en «{collection}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/limits.py"/>
        <source>in this document</source>
        <translation>en este documento</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/limits.py"/>
        <source>in this document's collections</source>
        <translation>en las colecciones de este documento</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/limits.py"/>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/limits.py"/>
        <source>since {day}</source>
        <translation>desde {day}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/limits.py"/>
        <source>until {day}</source>
        <translation>hasta {day}</translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <location filename="../../reader_app/ui/viewer/text_links.py"/>
        <source>Link {words}: Enter leads to {where}</source>
        <translation>Enlace {words}: Intro lleva a {where}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/text_links.py"/>
        <source>Link {words}: Enter leads back</source>
        <translation>Enlace {words}: Intro lleva de vuelta</translation>
    </message>
</context>
<context>
    <name>offers</name>
    <message>
        <location filename="../../reader_app/ui/find/offers.py"/>
        <source>{n} note</source>
        <translation>{n} nota</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/offers.py"/>
        <source>{n} notes</source>
        <translation>{n} notas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/offers.py"/>
        <source>{n} document</source>
        <translation>{n} documento</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/offers.py"/>
        <source>{n} documents</source>
        <translation>{n} documentos</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <location filename="../../reader_app/ui/viewer/page.py"/>
        <source>This document has no text.</source>
        <translation>Este documento no tiene texto.</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <location filename="../../reader_app/ui/text.py"/>
        <source>{names} and {n} more</source>
        <translation>{names} y {n} más</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <location filename="../../reader_app/ui/viewer/printing.py"/>
        <source>Page {n}</source>
        <translation>Página {n}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_notes.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_notes.py"/>
        <source>page {n}</source>
        <translation>página {n}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_notes.py"/>
        <source>Was: {words}</source>
        <translation>Antes: {words}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_notes.py"/>
        <source>On the whole document</source>
        <translation>Sobre todo el documento</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_notes.py"/>
        <source>(not found in the text any more)</source>
        <translation>(ya no se encuentra en el texto)</translation>
    </message>
</context>
<context>
    <name>queries</name>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>the word in all its forms, whatever the case; accents do not matter</source>
        <translation>la palabra en todas sus formas, en mayúsculas o minúsculas; los acentos no importan</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>in capitals, the acronym only; the chip beside the box says so</source>
        <translation>en mayúsculas, solo el acrónimo; lo dice el rótulo junto al campo</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>this form only: no other endings, not in capitals</source>
        <translation>solo esta forma: sin otras terminaciones ni mayúsculas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>words that begin so, end so, or have any letter there</source>
        <translation>palabras que empiezan así, acaban así o tienen ahí cualquier letra</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>spelt nearly so: one letter off, or two</source>
        <translation>escrito casi así: una letra distinta, o dos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>what they say, signs and all</source>
        <translation>lo que dicen, signos incluidos</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>exactly these words, in this order</source>
        <translation>exactamente estas palabras, en este orden</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>near each other, in any order, at most five words between them</source>
        <translation>cerca una de otra, en cualquier orden, con cinco palabras como mucho entre ellas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>documents with both</source>
        <translation>documentos con ambas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>with either</source>
        <translation>con una u otra</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>with one and without the other</source>
        <translation>con una y sin la otra</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>brackets group</source>
        <translation>los paréntesis agrupan</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>in the title, among the people</source>
        <translation>en el título, entre las personas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>in the text alone</source>
        <translation>solo en el texto</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>in the name of the file, in the path of its folder</source>
        <translation>en el nombre del archivo, en la ruta de su carpeta</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>in mail from somebody, to somebody or in copy</source>
        <translation>en correos de alguien, para alguien o en copia</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>in your notes, in the passages you marked</source>
        <translation>en sus notas, en los pasajes que marcó</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>with that tag, in that colour</source>
        <translation>con esa etiqueta, en ese color</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>with just that tag, or one below it</source>
        <translation>con exactamente esa etiqueta o una por debajo</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>only in documents of that title</source>
        <translation>solo en documentos de ese título</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>only in that collection, and those under it</source>
        <translation>solo en esa colección y las que contiene</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>of that year, from one to the other</source>
        <translation>de ese año, de uno a otro</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>of that month, since then, until then</source>
        <translation>de ese mes, desde entonces, hasta entonces</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>in that language, of that kind</source>
        <translation>en ese idioma, de ese tipo</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>that you marked, that you wrote notes on</source>
        <translation>que marcó, sobre los que escribió notas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>with a star</source>
        <translation>con estrella</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>opened before, not opened yet</source>
        <translation>ya abiertos, aún sin abrir</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>with marks that lost their passage, or that have other words now</source>
        <translation>con marcas que perdieron su pasaje, o cuyo pasaje tiene ahora otras palabras</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>Several words</source>
        <translation>Varias palabras</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>Where to look</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>In which documents</source>
        <translation>En qué documentos</translation>
    </message>
</context>
<context>
    <name>quoted</name>
    <message>
        <location filename="../../reader_app/ui/text.py"/>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
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
        <translation>{n} coincidencia</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>{n} hits</source>
        <translation>{n} coincidencias</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>starred</source>
        <translation>con estrella</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>{n} passage</source>
        <translation>{n} pasaje</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>{n} passages</source>
        <translation>{n} pasajes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>{n} note</source>
        <translation>{n} nota</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>{n} notes</source>
        <translation>{n} notas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>{n} more note</source>
        <translation>{n} nota más</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>{n} more notes</source>
        <translation>{n} notas más</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>Show {n} hit</source>
        <translation>Mostrar {n} coincidencia</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>Show {n} hits</source>
        <translation>Mostrar {n} coincidencias</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>{n} more hit</source>
        <translation>{n} coincidencia más</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>{n} more hits</source>
        <translation>{n} coincidencias más</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>Highlight</source>
        <translation>Resaltado</translation>
    </message>
</context>
<context>
    <name>tags</name>
    <message>
        <location filename="../../reader_app/ui/notes/tag_choices.py"/>
        <source>New tag “{name}”</source>
        <translation>Etiqueta nueva «{name}»</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tag_choices.py"/>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tag_words.py"/>
        <source>{names} and {n} more</source>
        <translation>{names} y {n} más</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tag_words.py"/>
        <source>Export a table of documents × tags…</source>
        <translation>Exportar una tabla de documentos × etiquetas…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tag_words.py"/>
        <source>How many notes with each tag every document has</source>
        <translation>Cuántas notas con cada etiqueta tiene cada documento</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tag_words.py"/>
        <source>How many notes with each tag the documents of each value have</source>
        <translation>Cuántas notas con cada etiqueta tienen los documentos de cada valor</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tag_words.py"/>
        <source>Export a table of attributes × tags…</source>
        <translation>Exportar una tabla de atributos × etiquetas…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tag_words.py"/>
        <source>In how many places two tags are together, on one passage or on overlapping ones</source>
        <translation>En cuántos lugares dos etiquetas están juntas, en un mismo pasaje o en pasajes que se superponen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tag_words.py"/>
        <source>Export a table of tags × tags…</source>
        <translation>Exportar una tabla de etiquetas × etiquetas…</translation>
    </message>
</context>
<context>
    <name>title block</name>
    <message>
        <location filename="../../reader_app/ui/text.py"/>
        <source>{date} (inferred)</source>
        <translation>{date} (deducida)</translation>
    </message>
</context>
<context>
    <name>twins</name>
    <message>
        <location filename="../../reader_app/ui/library/twins.py"/>
        <source>Added on {time}</source>
        <translation>Añadido el {time}</translation>
    </message>
</context>
</TS>
