<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Searching</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Annotating</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Library and export</source>
        <translation>Bibliothèque et export</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Highlight in a colour, or change the colour</source>
        <translation>Surligner dans une couleur, ou changer de couleur</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Open the first hit (in the search box)</source>
        <translation>Ouvrir la première occurrence (dans le champ de recherche)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Into the results (in the search box); arrows show each hit</source>
        <translation>Aux résultats (dans la recherche) ; les flèches les montrent un à un</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Back to the search box (in the results); there, empty it</source>
        <translation>Retour à la recherche (dans les résultats) ; là, la vider</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Take the first completion (in the search box)</source>
        <translation>Prendre la première proposition (dans le champ de recherche)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Earlier searches (in the search box)</source>
        <translation>Recherches précédentes (dans le champ de recherche)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Tick a line (in the concordance); with Shift, all from the last one</source>
        <translation>Cocher une ligne (dans la concordance) ; avec Maj, toutes depuis la dernière</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Tick all lines (in the concordance)</source>
        <translation>Cocher toutes les lignes (dans la concordance)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Tick no line (in the concordance)</source>
        <translation>Ne cocher aucune ligne (dans la concordance)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Tick the other lines instead (in the concordance)</source>
        <translation>Cocher plutôt les autres lignes (dans la concordance)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>More context of a line (in the concordance)</source>
        <translation>Plus de contexte d’une ligne (dans la concordance)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Less context of a line (in the concordance)</source>
        <translation>Moins de contexte d’une ligne (dans la concordance)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Rename (a collection, tag or saved search)</source>
        <translation>Renommer (collection, étiquette ou recherche enregistrée)</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <location filename="../../reader_app/ui/documents/adding.py"/>
        <source>Documents ({kinds})</source>
        <translation>Documents ({kinds})</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/adding.py"/>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/adding.py"/>
        <source>Add documents</source>
        <translation>Ajouter des documents</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/adding.py"/>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/adding.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/adding.py"/>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/adding.py"/>
        <source>“{title}” was added. An older version of this file is in the library with 1 note.</source>
        <translation>« {title} » a été ajouté. Une version plus ancienne de ce fichier est dans la bibliothèque, avec 1 note.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/adding.py"/>
        <source>“{title}” was added. An older version of this file is in the library with {n} notes.</source>
        <translation>« {title} » a été ajouté. Une version plus ancienne de ce fichier est dans la bibliothèque, avec {n} notes.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/adding.py"/>
        <source>Carry its notes over</source>
        <translation>Reprendre ses notes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/adding.py"/>
        <source>“{title}” was added. An older version of this file is in the library.</source>
        <translation>« {title} » a été ajouté. Une version plus ancienne de ce fichier est dans la bibliothèque.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/adding.py"/>
        <source>Replace the older one</source>
        <translation>Remplacer l’ancienne</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/adding.py"/>
        <source>Enter password…</source>
        <translation>Saisir le mot de passe…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>Looking for files…</source>
        <translation>Recherche de fichiers…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>Reading {done} of {total}</source>
        <translation>Lecture de {done} sur {total}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} more addition waits</source>
        <translation>{n} autre ajout attend</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} more additions wait</source>
        <translation>{n} autres ajouts attendent</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>nearly done</source>
        <translation>presque fini</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>about {n} s left</source>
        <translation>encore {n} s environ</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>about {n} min left</source>
        <translation>encore {n} min environ</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>about {n} h left</source>
        <translation>encore {n} h environ</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>1 document added</source>
        <translation>1 document ajouté</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} documents added</source>
        <translation>{n} documents ajoutés</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>1 changed file read again</source>
        <translation>1 fichier modifié relu</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} changed files read again</source>
        <translation>{n} fichiers modifiés relus</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>1 brought back with its notes</source>
        <translation>1 repris avec ses notes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} brought back with their notes</source>
        <translation>{n} repris avec leurs notes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>1 moved file found again</source>
        <translation>1 fichier déplacé retrouvé</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} moved files found again</source>
        <translation>{n} fichiers déplacés retrouvés</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>1 already here</source>
        <translation>1 déjà là</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} already here</source>
        <translation>{n} déjà là</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>1 file is gone</source>
        <translation>1 fichier a disparu</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} files are gone</source>
        <translation>{n} fichiers ont disparu</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>1 needs a password</source>
        <translation>1 demande un mot de passe</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} need a password</source>
        <translation>{n} demandent un mot de passe</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>1 could not be read</source>
        <translation>1 n’a pas pu être lu</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} could not be read</source>
        <translation>{n} n’ont pas pu être lus</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>1 stays out, as it was removed</source>
        <translation>1 reste dehors, car il a été retiré</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} stay out, as they were removed</source>
        <translation>{n} restent dehors, car ils ont été retirés</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>1 of another kind skipped</source>
        <translation>1 d’un autre type ignoré</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} of other kinds skipped</source>
        <translation>{n} d’autres types ignorés</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>New text</source>
        <translation>Nouveau texte</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>Brought back</source>
        <translation>Repris</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>Already here</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>Needs a password</source>
        <translation>Demande un mot de passe</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>Stays out</source>
        <translation>Reste dehors</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>then stopped</source>
        <translation>puis arrêté</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>There was no file to add.</source>
        <translation>Il n’y avait aucun fichier à ajouter.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>without text</source>
        <translation>sans texte</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} without text</source>
        <translation>{n} sans texte</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{what} ({aside})</source>
        <translation>{what} ({aside})</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>1 passage not found again</source>
        <translation>1 passage non retrouvé</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} passages not found again</source>
        <translation>{n} passages non retrouvés</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>1 passage has other words now</source>
        <translation>1 passage avec d’autres mots maintenant</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} passages have other words now</source>
        <translation>{n} passages avec d’autres mots maintenant</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>1 with an older version here</source>
        <translation>1 avec une version plus ancienne ici</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} with older versions here</source>
        <translation>{n} avec des versions plus anciennes ici</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>“{name}”: {sentence}</source>
        <translation>« {name} » : {sentence}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>One more file could not be added.</source>
        <translation>Un autre fichier n’a pas pu être ajouté.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/adding_words.py"/>
        <source>{n} more files could not be added.</source>
        <translation>{n} autres fichiers n’ont pas pu être ajoutés.</translation>
    </message>
</context>
<context>
    <name>Annotator</name>
    <message>
        <location filename="../../reader_app/ui/viewer/annotator.py"/>
        <source>There is no highlight here to remove.</source>
        <translation>Il n’y a pas de surlignage à supprimer ici.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/annotator.py"/>
        <source>No highlight under the caret.</source>
        <translation>Aucun surlignage sous le curseur.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/annotator.py"/>
        <source>Select the new passage of a highlight that is selected, or that it overlaps.</source>
        <translation>Sélectionnez le nouveau passage d’un surlignage sélectionné, ou qu’il recouvre en partie.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/annotator.py"/>
        <source>Select the passage in the text first, then attach the note to it.</source>
        <translation>Sélectionnez d’abord le passage dans le texte, puis rattachez-y la note.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/annotator.py"/>
        <source>The note is on the selected passage now. Ctrl+Z puts it back.</source>
        <translation>La note porte maintenant sur le passage sélectionné. Ctrl+Z la remet en place.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/annotator.py"/>
        <source>Select a passage first, or go to a hit with F3. Ctrl+Shift+N notes something on the document.</source>
        <translation>Sélectionnez d’abord un passage, ou allez à un résultat avec F3. Ctrl+Maj+N note quelque chose sur le document.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/annotator.py"/>
        <source>This passage is highlighted already.</source>
        <translation>Ce passage est déjà surligné.</translation>
    </message>
</context>
<context>
    <name>AttributeButton</name>
    <message>
        <location filename="../../reader_app/ui/library/attribute_menu.py"/>
        <source>Filter by an attribute</source>
        <translation>Filtrer par un attribut</translation>
    </message>
</context>
<context>
    <name>AttributeChoice</name>
    <message>
        <location filename="../../reader_app/ui/notes/attribute_choice.py"/>
        <source>Attribute…</source>
        <translation>Attribut…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/attribute_choice.py"/>
        <source>Attributes of documents</source>
        <translation>Attributs de documents</translation>
    </message>
</context>
<context>
    <name>AttributeFiles</name>
    <message>
        <location filename="../../reader_app/ui/documents/attribute_files.py"/>
        <source>Export attributes</source>
        <translation>Exporter les attributs</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/attribute_files.py"/>
        <source>{n} document exported to {path}</source>
        <translation>{n} document exporté vers {path}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/attribute_files.py"/>
        <source>{n} documents exported to {path}</source>
        <translation>{n} documents exportés vers {path}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/attribute_files.py"/>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/attribute_files.py"/>
        <source>Import attributes</source>
        <translation>Importer des attributs</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/attribute_files.py"/>
        <source>Importing attributes</source>
        <translation>Import des attributs</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/attribute_files.py"/>
        <source>{n} document given attributes</source>
        <translation>{n} document doté d’attributs</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/attribute_files.py"/>
        <source>{n} documents given attributes</source>
        <translation>{n} documents dotés d’attributs</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/attribute_files.py"/>
        <source>{n} row said nothing new</source>
        <translation>{n} ligne n’apportait rien de nouveau</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/attribute_files.py"/>
        <source>{n} rows said nothing new</source>
        <translation>{n} lignes n’apportaient rien de nouveau</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/attribute_files.py"/>
        <source>{n} row is of no document here, or of several: {names}</source>
        <translation>{n} ligne ne correspond à aucun document d’ici, ou à plusieurs : {names}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/attribute_files.py"/>
        <source>{n} rows are of no document here, or of several: {names}</source>
        <translation>{n} lignes ne correspondent à aucun document d’ici, ou à plusieurs : {names}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/attribute_files.py"/>
        <source>{what}. Ctrl+Z takes it back.</source>
        <translation>{what}. Ctrl+Z annule.</translation>
    </message>
</context>
<context>
    <name>AttributeMenu</name>
    <message>
        <location filename="../../reader_app/ui/library/attribute_menu.py"/>
        <source>and {n} more</source>
        <translation>et {n} autres</translation>
    </message>
</context>
<context>
    <name>AttributesEdit</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/attributes_edit.py"/>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/attributes_edit.py"/>
        <source>Add an attribute</source>
        <translation>Ajouter un attribut</translation>
    </message>
</context>
<context>
    <name>BackupsPresenter</name>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>Backed up as {name} in the library's folder.</source>
        <translation>Sauvegardé sous le nom {name} dans le dossier de la bibliothèque.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>Search the backups</source>
        <translation>Rechercher dans les sauvegardes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>What is there now is backed up first.</source>
        <translation>Ce qui est là maintenant est d’abord sauvegardé.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>There is no backup yet. One is made every day, and “Back up now” makes one at once.</source>
        <translation>Il n’y a pas encore de sauvegarde. Il s’en fait une chaque jour, et « Sauvegarder maintenant » en fait une tout de suite.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>Show folder</source>
        <translation>Montrer le dossier</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>Open the folder of the backups</source>
        <translation>Ouvrir le dossier des sauvegardes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>Restore a backup that is somewhere else</source>
        <translation>Restaurer une sauvegarde qui est ailleurs</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>Put the library back to the backup chosen</source>
        <translation>Ramener la bibliothèque à la sauvegarde choisie</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>Backups (*.sqlite)</source>
        <translation>Sauvegardes (*.sqlite)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>Something is still going on: let it come to its end, then restore the backup.</source>
        <translation>Quelque chose est encore en cours : laissez-le finir, puis restaurez la sauvegarde.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/banner.py"/>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/banner.py"/>
        <source>Dismiss (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <location filename="../../reader_app/ui/compare.py"/>
        <source>Choose a document in the library first.</source>
        <translation>Choisissez d’abord un document dans la bibliothèque.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/compare.py"/>
        <source>Open a second text beside this one first (Ctrl+Shift+Enter).</source>
        <translation>Ouvrez d’abord un second texte à côté de celui-ci (Ctrl+Maj+Entrée).</translation>
    </message>
</context>
<context>
    <name>BesidePane</name>
    <message>
        <location filename="../../reader_app/ui/viewer/beside_pane.py"/>
        <source>Let the two texts trade places</source>
        <translation>Échanger les deux textes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/beside_pane.py"/>
        <source>Close the text beside (Esc)</source>
        <translation>Fermer le texte d’à côté (Échap)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/beside_pane.py"/>
        <source>{what}, beside</source>
        <translation>{what}, à côté</translation>
    </message>
</context>
<context>
    <name>CapitalsChip</name>
    <message>
        <location filename="../../reader_app/ui/find/chip.py"/>
        <source>Matching capitals: {words}. Press to match any case</source>
        <translation>Majuscules respectées : {words}. Appuyez pour ne plus en tenir compte</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/chip.py"/>
        <source>Only {words} in capitals matches. Click to match any case.</source>
        <translation>Seul {words} en majuscules convient. Cliquez pour ne plus en tenir compte.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/chip.py"/>
        <source>{words} matches in any case. Press to match capitals only</source>
        <translation>{words} convient quelle que soit la casse. Appuyez pour ne trouver que les majuscules</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/chip.py"/>
        <source>{words} matches in any case. Click to match capitals only.</source>
        <translation>{words} convient quelle que soit la casse. Cliquez pour ne trouver que les majuscules.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/chip.py"/>
        <source>Matching capitals: </source>
        <translation>Majuscules respectées : </translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/chip.py"/>
        <source>Capitals: </source>
        <translation>Majuscules : </translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/chip.py"/>
        <source>Match capitals: </source>
        <translation>Respecter les majuscules : </translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/chip.py"/>
        <source>Capitals? </source>
        <translation>Majuscules ? </translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <location filename="../../reader_app/ui/notes/card_editor.py"/>
        <source>Accept the new words</source>
        <translation>Accepter les nouveaux mots</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/card_editor.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/card_editor.py"/>
        <source>Remove (Del)</source>
        <translation>Retirer (Suppr)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/card_editor.py"/>
        <source>Show less</source>
        <translation>Montrer moins</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/card_editor.py"/>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <location filename="../../reader_app/ui/notes/card_menu.py"/>
        <source>Edit note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/card_menu.py"/>
        <source>Edit tags</source>
        <translation>Modifier les étiquettes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/card_menu.py"/>
        <source>Attach to the selected passage</source>
        <translation>Rattacher au passage sélectionné</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/card_menu.py"/>
        <source>Accept the new words</source>
        <translation>Accepter les nouveaux mots</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/card_menu.py"/>
        <source>Copy quotation</source>
        <translation>Copier la citation</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/card_menu.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>CardsPanel</name>
    <message>
        <location filename="../../reader_app/ui/notes/cards_panel.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>CardsView</name>
    <message>
        <location filename="../../reader_app/ui/notes/cards_view.py"/>
        <source>Show only ‘{tag}’</source>
        <translation>Ne montrer que « {tag} »</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <location filename="../../reader_app/ui/notes/chips.py"/>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/chips.py"/>
        <source>{name}: click to remove</source>
        <translation>{name} : cliquer pour retirer</translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <location filename="../../reader_app/ui/notes/choice_bar.py"/>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/choice_bar.py"/>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/choice_bar.py"/>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/choice_bar.py"/>
        <source>Remove (Del)</source>
        <translation>Retirer (Suppr)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/choice_bar.py"/>
        <source>{n} chosen</source>
        <translation>{n} choisies</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/choice_bar.py"/>
        <source>Add tags…</source>
        <translation>Ajouter des étiquettes…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/choice_bar.py"/>
        <source>Take away</source>
        <translation>Ôter</translation>
    </message>
</context>
<context>
    <name>CodebookPresenter</name>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>{n} tag exported to {path}</source>
        <translation>{n} étiquette exportée vers {path}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>{n} tags exported to {path}</source>
        <translation>{n} étiquettes exportées vers {path}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>{n} changed</source>
        <translation>{n} modifiées</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>{made}, {changed}</source>
        <translation>{made}, {changed}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>{n} unused tag removed: {names}. Ctrl+Z takes it back.</source>
        <translation>{n} étiquette inutilisée retirée : {names}. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>{n} unused tags removed: {names}. Ctrl+Z takes it back.</source>
        <translation>{n} étiquettes inutilisées retirées : {names}. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>Export the codebook</source>
        <translation>Exporter le livre de codes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>Export a table of tags</source>
        <translation>Exporter un tableau d’étiquettes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>{n} row exported to {path}</source>
        <translation>{n} ligne exportée vers {path}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>{n} rows exported to {path}</source>
        <translation>{n} lignes exportées vers {path}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>Codebooks (*.qdc *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Livres de codes (*.qdc *.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>Import a codebook</source>
        <translation>Importer un livre de codes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>New tag “{tag}”. Ctrl+Z takes it back.</source>
        <translation>Nouvelle étiquette « {tag} ». Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>There is a tag “{tag}” already.</source>
        <translation>Il y a déjà une étiquette « {tag} ».</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>“{tag}” is {colour} now.</source>
        <translation>« {tag} » est maintenant {colour}.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>Recolour its {n} passage</source>
        <translation>Recolorer son {n} passage</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>Recolour its {n} passages</source>
        <translation>Recolorer ses {n} passages</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>{n} passage is {colour} now. Ctrl+Z takes it back.</source>
        <translation>{n} passage est maintenant {colour}. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>{n} passages are {colour} now. Ctrl+Z takes it back.</source>
        <translation>{n} passages sont maintenant {colour}. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>No change</source>
        <translation>Aucun changement</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>Colouring {n} passage</source>
        <translation>Coloration de {n} passage</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>Colouring {n} passages</source>
        <translation>Coloration de {n} passages</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>Changing the tag “{name}”</source>
        <translation>Modification de l’étiquette « {name} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>Merged “{old}” into “{new}”; Ctrl+Z takes it back</source>
        <translation>« {old} » fusionnée dans « {new} » ; Ctrl+Z annule</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>“{old}” is “{new}” now. Ctrl+Z takes it back.</source>
        <translation>« {old} » est maintenant « {new} ». Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>Took “{tag}” from {n} note and deleted it. Ctrl+Z takes it back.</source>
        <translation>« {tag} » retirée de {n} note et supprimée. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>Took “{tag}” from {n} notes and deleted it. Ctrl+Z takes it back.</source>
        <translation>« {tag} » retirée de {n} notes et supprimée. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_presenter.py"/>
        <source>Deleted the tag “{tag}”. Ctrl+Z takes it back.</source>
        <translation>Étiquette « {tag} » supprimée. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_words.py"/>
        <source>{n} tag made</source>
        <translation>{n} étiquette créée</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_words.py"/>
        <source>{n} tags made</source>
        <translation>{n} étiquettes créées</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_words.py"/>
        <source>ignored the column {names}</source>
        <translation>colonne ignorée : {names}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_words.py"/>
        <source>ignored {n} columns: {names}</source>
        <translation>{n} colonnes ignorées : {names}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_words.py"/>
        <source>no colour taken from {names}</source>
        <translation>aucune couleur reprise de {names}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_words.py"/>
        <source>no colours taken from {names}</source>
        <translation>aucune couleur reprise de {names}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_words.py"/>
        <source>left out {names}, which can be no name of a tag</source>
        <translation>{names} laissé de côté, qui ne peut être le nom d’une étiquette</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_words.py"/>
        <source>left out {n} names that can be none of a tag: {names}</source>
        <translation>{n} noms laissés de côté, qui ne peuvent être ceux d’une étiquette : {names}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_words.py"/>
        <source>several codes are the one tag {names}</source>
        <translation>plusieurs codes sont l’unique étiquette {names}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_words.py"/>
        <source>several codes are one tag each: {names}</source>
        <translation>plusieurs codes sont chacun une seule étiquette : {names}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_words.py"/>
        <source>{names} has a level more, for its “/”</source>
        <translation>{names} a un niveau de plus, pour son « / »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/codebook_words.py"/>
        <source>{n} names have levels more, for their “/”: {names}</source>
        <translation>{n} noms ont des niveaux de plus, pour leur « / » : {names}</translation>
    </message>
</context>
<context>
    <name>ColourChoices</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/choices.py"/>
        <source>Colours to export</source>
        <translation>Couleurs à exporter</translation>
    </message>
</context>
<context>
    <name>ColourSwatches</name>
    <message>
        <location filename="../../reader_app/ui/notes/swatches.py"/>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <location filename="../../reader_app/ui/notes/swatches.py"/>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/swatches.py"/>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/swatches.py"/>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/swatches.py"/>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/swatches.py"/>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/swatches.py"/>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/swatches.py"/>
        <source>Teal</source>
        <translation>Turquoise</translation>
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
        <translation>Ce passage n’a pas de mots caractéristiques : essayez-en un plus long.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/commands.py"/>
        <source>Select a passage first.</source>
        <translation>Sélectionnez d’abord un passage.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/commands.py"/>
        <source>Citation copied.</source>
        <translation>Référence copiée.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/commands.py"/>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/commands.py"/>
        <source>Copied with its citation.</source>
        <translation>Copié avec la référence.</translation>
    </message>
</context>
<context>
    <name>ConcordanceDoor</name>
    <message>
        <location filename="../../reader_app/ui/concordance.py"/>
        <source>Open the concordance first (Ctrl+Shift+K) and tick lines there.</source>
        <translation>Ouvrez d’abord la concordance (Ctrl+Maj+K) et cochez-y des lignes.</translation>
    </message>
</context>
<context>
    <name>ConcordanceHead</name>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Tag</source>
        <translation>Étiqueter</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Tag the ticked lines (Shift+T)</source>
        <translation>Étiqueter les lignes cochées (Maj+T)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Highlight</source>
        <translation>Surligner</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Highlight the ticked lines (Shift+H)</source>
        <translation>Surligner les lignes cochées (Maj+H)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>What Tag and Highlight mark of each ticked line</source>
        <translation>Ce qu’Étiqueter et Surligner prennent de chaque ligne cochée</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Order of the lines</source>
        <translation>Ordre des lignes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>More of the text around a line (Ctrl+Right, Ctrl+Left)</source>
        <translation>Plus de texte autour d’une ligne (Ctrl+Droite, Ctrl+Gauche)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>More about the lines</source>
        <translation>Plus sur les lignes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Close the concordance (Ctrl+Shift+K)</source>
        <translation>Fermer la concordance (Ctrl+Maj+K)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>{hits} in {documents}</source>
        <translation>{hits}, {documents}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>{n} hit</source>
        <translation>{n} occurrence</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>{n} hits</source>
        <translation>{n} occurrences</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>{n} document</source>
        <translation>{n} document</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>{n} documents</source>
        <translation>{n} documents</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>at least {hits}</source>
        <translation>au moins {hits}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>{n} ticked</source>
        <translation>{n} cochées</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Concordance</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Order: {order}</source>
        <translation>Ordre : {order}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Marked of each line: {extent}</source>
        <translation>Pris de chaque ligne : {extent}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Tick all lines</source>
        <translation>Cocher toutes les lignes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Tick all lines, or none (Ctrl+A, Ctrl+Shift+A)</source>
        <translation>Cocher toutes les lignes, ou aucune (Ctrl+A, Ctrl+Maj+A)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Words found</source>
        <translation>Mots trouvés</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Sentences</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Word {n} left</source>
        <translation>{n}. mot à gauche</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Word {n} right</source>
        <translation>{n}. mot à droite</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>By document</source>
        <translation>Par document</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>By date</source>
        <translation>Par date</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Tick no line</source>
        <translation>Ne cocher aucune ligne</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Invert the ticks</source>
        <translation>Inverser les coches</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Copy lines</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_head.py"/>
        <source>Export lines…</source>
        <translation>Exporter les lignes…</translation>
    </message>
</context>
<context>
    <name>ConcordancePanel</name>
    <message>
        <location filename="../../reader_app/ui/find/concordance_panel.py"/>
        <source>Gathering the lines…</source>
        <translation>Collecte des lignes…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_panel.py"/>
        <source>Every hit on a line of its own</source>
        <translation>Chaque occurrence sur sa propre ligne</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_panel.py"/>
        <source>Search for something (Ctrl+K): its hits stand here one below the other, to sort, tick and tag.</source>
        <translation>Recherchez quelque chose (Ctrl+K) : les occurrences sont listées ici l’une sous l’autre, à trier, cocher et étiqueter.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_panel.py"/>
        <source>“{query}” is in none of the texts</source>
        <translation>« {query} » n’est dans aucun des textes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_panel.py"/>
        <source>“{query}” finds documents, not words</source>
        <translation>« {query} » trouve des documents, pas des mots</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_panel.py"/>
        <source>They stand in the results.</source>
        <translation>Ils sont dans les résultats.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_panel.py"/>
        <source>“{query}” finds notes, not words</source>
        <translation>« {query} » trouve des notes, pas des mots</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_panel.py"/>
        <source>They stand in the results and among the library's notes.</source>
        <translation>Elles sont dans les résultats et parmi les notes de la bibliothèque.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_panel.py"/>
        <source>Show the results</source>
        <translation>Afficher les résultats</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_panel.py"/>
        <source>The lines did not come</source>
        <translation>Les lignes ne sont pas venues</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_panel.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_panel.py"/>
        <source>Tag {n} line as</source>
        <translation>Étiqueter {n} ligne</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_panel.py"/>
        <source>Tag {n} lines as</source>
        <translation>Étiqueter {n} lignes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_panel.py"/>
        <source>Concordance</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_panel.py"/>
        <source>Lines of the concordance</source>
        <translation>Lignes de la concordance</translation>
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
        <translation>Exporter les lignes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_presenter.py"/>
        <source>{n} line</source>
        <translation>{n} ligne</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_presenter.py"/>
        <source>{n} lines</source>
        <translation>{n} lignes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_presenter.py"/>
        <source>{lines} exported to {path}</source>
        <translation>{lines} exportées vers {path}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_presenter.py"/>
        <source>The lines have changed, so they are not ticked any more.</source>
        <translation>Les lignes ont changé et ne sont donc plus cochées.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_presenter.py"/>
        <source>No line is ticked: tick some with Space, or all with Ctrl+A.</source>
        <translation>Aucune ligne n’est cochée : cochez-en avec Espace, ou toutes avec Ctrl+A.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_presenter.py"/>
        <source>{n} line copied.</source>
        <translation>{n} ligne copiée.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_presenter.py"/>
        <source>{n} lines copied.</source>
        <translation>{n} lignes copiées.</translation>
    </message>
</context>
<context>
    <name>ContextStrip</name>
    <message>
        <location filename="../../reader_app/ui/find/concordance_context.py"/>
        <source>The hit in its context</source>
        <translation>L’occurrence dans son contexte</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <location filename="../../reader_app/ui/notes/note_dates.py"/>
        <source>At any time</source>
        <translation>N’importe quand</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_dates.py"/>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_dates.py"/>
        <source>In the last 7 days</source>
        <translation>Ces 7 derniers jours</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_dates.py"/>
        <source>In the last 30 days</source>
        <translation>Ces 30 derniers jours</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_dates.py"/>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_dates.py"/>
        <source>From … to …</source>
        <translation>De … à …</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_dates.py"/>
        <source>When they were made</source>
        <translation>Quand elles ont été faites</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_dates.py"/>
        <source>Made from</source>
        <translation>Faites à partir de</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_dates.py"/>
        <source>Made until</source>
        <translation>Faites jusqu’à</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_dates.py"/>
        <source>A year, a month or a day: 2026, 2026-11, 2026-11-22</source>
        <translation>Une année, un mois ou un jour : 2026, 2026-11, 2026-11-22</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <location filename="../../reader_app/ui/desk.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/desk.py"/>
        <source>A note that was not finished is back where you left it.</source>
        <translation>Une note inachevée est de nouveau là où vous l’aviez laissée.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/desk.py"/>
        <source>This library can only be read, since its folder allows no changes; nothing is lost.</source>
        <translation>Cette bibliothèque ne peut être que lue, car son dossier n’autorise aucune modification ; rien n’est perdu.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/desk.py"/>
        <source>The library's database has a fault: export your notes now. Details are in the log.</source>
        <translation>La base de données de la bibliothèque a un défaut : exportez vos notes maintenant. Les détails sont dans le journal.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/desk.py"/>
        <source>Export notes…</source>
        <translation>Exporter les notes…</translation>
    </message>
</context>
<context>
    <name>DifferenceTools</name>
    <message>
        <location filename="../../reader_app/ui/viewer/difference_tools.py"/>
        <source>Show what differs in the two texts (D)</source>
        <translation>Montrer ce qui diffère entre les deux textes (D)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/difference_tools.py"/>
        <source>Previous difference (Shift+D)</source>
        <translation>Différence précédente (Maj+D)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/difference_tools.py"/>
        <source>Next difference (D)</source>
        <translation>Différence suivante (D)</translation>
    </message>
</context>
<context>
    <name>Differing</name>
    <message>
        <location filename="../../reader_app/ui/differing.py"/>
        <source>The two texts are the same.</source>
        <translation>Les deux textes sont identiques.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/differing.py"/>
        <source>These two texts are too long to be compared word by word.</source>
        <translation>Ces deux textes sont trop longs pour être comparés mot à mot.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/differing.py"/>
        <source>These two texts have too little in common to be compared word by word.</source>
        <translation>Ces deux textes ont trop peu en commun pour être comparés mot à mot.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/differing.py"/>
        <source>Difference {n} of {count}</source>
        <translation>Différence {n} sur {count}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/differing.py"/>
        <source>“{here}” here, “{there}” in the other text</source>
        <translation>« {here} » ici, « {there} » dans l’autre texte</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/differing.py"/>
        <source>“{here}” only here</source>
        <translation>« {here} » seulement ici</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/differing.py"/>
        <source>“{there}” only in the other text</source>
        <translation>« {there} » seulement dans l’autre texte</translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <location filename="../../reader_app/ui/library/document_list.py"/>
        <source>{n} documents</source>
        <translation>{n} documents</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message>
        <location filename="../../reader_app/ui/library/model.py"/>
        <source>Its file is not where it was: {path}</source>
        <translation>Son fichier n’est pas là où il était : {path}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/model.py"/>
        <source>{n} note</source>
        <translation>{n} note</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/model.py"/>
        <source>{n} notes</source>
        <translation>{n} notes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/model.py"/>
        <source>not read yet</source>
        <translation>pas encore lu</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/model.py"/>
        <source>starred</source>
        <translation>avec étoile</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/model.py"/>
        <source>its file is not where it was</source>
        <translation>son fichier n’est pas là où il était</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <location filename="../../reader_app/ui/drop_hint.py"/>
        <source>Drop files here to add them</source>
        <translation>Déposez des fichiers ici pour les ajouter</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/drop_hint.py"/>
        <source>{n} files and folders</source>
        <translation>{n} fichiers et dossiers</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/drop_hint.py"/>
        <source>Drop to add to your library</source>
        <translation>Déposez pour ajouter à votre bibliothèque</translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Western European</source>
        <translation>Europe de l’Ouest</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Central European</source>
        <translation>Europe centrale</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Cyrillic</source>
        <translation>Cyrillique</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Hebrew</source>
        <translation>Hébreu</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Baltic</source>
        <translation>Balte</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Vietnamese</source>
        <translation>Vietnamien</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Thai</source>
        <translation>Thaï</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Chinese, simplified</source>
        <translation>Chinois, simplifié</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Chinese, traditional</source>
        <translation>Chinois, traditionnel</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Found out by itself</source>
        <translation>Trouvé automatiquement</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/encodings.py"/>
        <source>Found out: {encoding}</source>
        <translation>Trouvé : {encoding}</translation>
    </message>
</context>
<context>
    <name>EntryEdit</name>
    <message>
        <location filename="../../reader_app/ui/glossary/entry_edit.py"/>
        <source>Acronym</source>
        <translation>Acronyme</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/entry_edit.py"/>
        <source>What it is short for</source>
        <translation>Ce qu’il abrège</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/entry_edit.py"/>
        <source>What it is short for; several with semicolons between them</source>
        <translation>Ce qu’il abrège ; plusieurs sens séparés par des points-virgules</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>Export notes</source>
        <translation>Exporter les notes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>to read, and to quote from with citations</source>
        <translation>à lire, et à citer avec les références</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>one row per note, for a spreadsheet</source>
        <translation>une ligne par note, pour un tableur</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>W3C Web Annotation</source>
        <translation>W3C Web Annotation</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>JSON-LD, for other programs</source>
        <translation>JSON-LD, pour d’autres programmes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>REFI-QDA project</source>
        <translation>Projet REFI-QDA</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>for NVivo, MAXQDA, ATLAS.ti and others</source>
        <translation>pour NVivo, MAXQDA, ATLAS.ti et d’autres</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>By document</source>
        <translation>Par document</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>By tag</source>
        <translation>Par étiquette</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>All documents</source>
        <translation>Tous les documents</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>This document</source>
        <translation>Ce document</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>Clear the limits</source>
        <translation>Lever les limites</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>The {n} note shown</source>
        <translation>La {n} note affichée</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>The {n} notes shown</source>
        <translation>Les {n} notes affichées</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>The {n} chosen note</source>
        <translation>La {n} note choisie</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>The {n} chosen notes</source>
        <translation>Les {n} notes choisies</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>{n} note</source>
        <translation>{n} note</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>{n} notes</source>
        <translation>{n} notes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>from {n} document</source>
        <translation>de {n} document</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>from {n} documents</source>
        <translation>de {n} documents</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>Nothing to export with these limits</source>
        <translation>Rien à exporter avec ces limites</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>File to write</source>
        <translation>Fichier à écrire</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>All tags and colours again</source>
        <translation>De nouveau toutes les étiquettes et couleurs</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>Arranged</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>Only tags</source>
        <translation>Seulement les étiquettes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>Only colours</source>
        <translation>Seulement les couleurs</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>Only Markdown is arranged in sections</source>
        <translation>Seul Markdown est ordonné en sections</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>This file is there already and will be replaced.</source>
        <translation>Ce fichier existe déjà et sera remplacé.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>It will be called “{name}”, as files of this format are.</source>
        <translation>Il s’appellera « {name} », comme les fichiers de ce format.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_dialog.py"/>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_presenter.py"/>
        <source>{n} note</source>
        <translation>{n} note</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_presenter.py"/>
        <source>{n} notes</source>
        <translation>{n} notes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_presenter.py"/>
        <source>{notes} exported to {path}</source>
        <translation>{notes} exportées vers {path}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_presenter.py"/>
        <source>{n} lost passage is a note on its document there</source>
        <translation>{n} passage perdu y est une note sur son document</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/export_presenter.py"/>
        <source>{n} lost passages are notes on their documents there</source>
        <translation>{n} passages perdus y sont des notes sur leurs documents</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <location filename="../../reader_app/ui/viewer/faces.py"/>
        <source>Text of the document</source>
        <translation>Texte du document</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/faces.py"/>
        <source>Pages of the document</source>
        <translation>Pages du document</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <location filename="../../reader_app/ui/find/facet_list.py"/>
        <source>{n} document</source>
        <translation>{n} document</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/facet_list.py"/>
        <source>{n} documents</source>
        <translation>{n} documents</translation>
    </message>
</context>
<context>
    <name>FacetsBar</name>
    <message>
        <location filename="../../reader_app/ui/find/facets_bar.py"/>
        <source>Narrow the results</source>
        <translation>Restreindre les résultats</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/facets_bar.py"/>
        <source>Hide {facet}</source>
        <translation>Masquer {facet}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/facets_bar.py"/>
        <source>Narrow by {facet}</source>
        <translation>Restreindre par {facet}</translation>
    </message>
</context>
<context>
    <name>FileFacts</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>From</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>Read by</source>
        <translation>Lu par</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>{n} character</source>
        <translation>{n} caractère</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>{n} characters</source>
        <translation>{n} caractères</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>Cleaned</source>
        <translation>Nettoyé</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>Read anew</source>
        <translation>Relu</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>bookmarks of a conversion left out</source>
        <translation>signets d’une conversion omis</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>lines that only named a picture left out</source>
        <translation>lignes ne nommant qu’une image omises</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>paragraphs that a page had cut in two joined</source>
        <translation>paragraphes coupés par une page réunis</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>lines broken at a width joined into paragraphs</source>
        <translation>lignes coupées à une largeur réunies en paragraphes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>**bold** words shown bold</source>
        <translation>mots **en gras** affichés en gras</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>lines drawn under headings left out</source>
        <translation>traits sous les titres omis</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>signs before list items drawn as bullets</source>
        <translation>signes de liste affichés comme des puces</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>numbered lines read as lists</source>
        <translation>lignes numérotées lues comme des listes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>numbered lines read as headings</source>
        <translation>lignes numérotées lues comme des titres</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>lines led by tabs read as tables</source>
        <translation>lignes à tabulations lues comme des tableaux</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>&gt; before quoted lines left out</source>
        <translation>&gt; devant les lignes citées omis</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>columns and indented lines kept as they stand</source>
        <translation>colonnes et lignes en retrait laissées telles quelles</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>drawn lines read as dividers</source>
        <translation>traits lus comme des séparateurs</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>opening lines read as office, event, place and date</source>
        <translation>premières lignes lues comme fonction, événement, lieu et date</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>opening lines that state title, people, date or language set aside</source>
        <translation>premières lignes indiquant titre, personnes, date ou langue mises de côté</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>only where it was, and its file is not there; its text is in the library</source>
        <translation>seulement là où il était, et le fichier n’y est pas ; son texte est dans la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>only where it is: the folder is watched</source>
        <translation>seulement là où il est : le dossier est surveillé</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>a copy of its own</source>
        <translation>une copie à part</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>{pages}, all scanned, no text</source>
        <translation>{pages}, toutes numérisées, sans texte</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_facts.py"/>
        <source>{pages}, {n} of them scanned, no text</source>
        <translation>{pages}, dont {n} numérisées, sans texte</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_part.py"/>
        <source>Open the original</source>
        <translation>Ouvrir l’original</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_part.py"/>
        <source>Show in its folder</source>
        <translation>Montrer dans son dossier</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/file_part.py"/>
        <source>Copy {what}</source>
        <translation>Copier {what}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../../reader_app/ui/notes/filter_bar.py"/>
        <source>Filter notes</source>
        <translation>Filtrer les notes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/filter_bar.py"/>
        <source>Filter notes by words</source>
        <translation>Filtrer les notes par mots</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/filter_bar.py"/>
        <source>Filter by colour or tag</source>
        <translation>Filtrer par couleur ou étiquette</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/filter_bar.py"/>
        <source>Note on the document</source>
        <translation>Note sur le document</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/filter_bar.py"/>
        <source>Note on the document, without a passage</source>
        <translation>Note sur le document, sans passage</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/filter_bar.py"/>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/filter_bar.py"/>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <location filename="../../reader_app/ui/find/chip.py"/>
        <source>{filter}. Press to take this limit away</source>
        <translation>{filter}. Appuyez pour lever cette limite</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/chip.py"/>
        <source>Only {filter}. Click to take this limit away.</source>
        <translation>Seulement {filter}. Cliquez pour lever cette limite.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <location filename="../../reader_app/ui/find/chip.py"/>
        <source>Limits of the search</source>
        <translation>Limites de la recherche</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <location filename="../../reader_app/ui/filter_field.py"/>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/filter_field.py"/>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/filter_field.py"/>
        <source>Clear (Esc)</source>
        <translation>Effacer (Échap)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../reader_app/ui/viewer/find_bar.py"/>
        <source>Find in this document</source>
        <translation>Rechercher dans ce document</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/find_bar.py"/>
        <source>Previous (Shift+Enter)</source>
        <translation>Précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/find_bar.py"/>
        <source>Next (Enter)</source>
        <translation>Suivant (Entrée)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/find_bar.py"/>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/find_bar.py"/>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/find_bar.py"/>
        <source>{total} found</source>
        <translation>{total} trouvés</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/find_bar.py"/>
        <source>{current} of {total}</source>
        <translation>{current} sur {total}</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <location filename="../../reader_app/ui/find/presenter.py"/>
        <source>Rebuilding, {done} of {total}</source>
        <translation>Reconstruction, {done} sur {total}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/presenter.py"/>
        <source>Indexed {done} of {total}</source>
        <translation>{done} indexés sur {total}</translation>
    </message>
</context>
<context>
    <name>GlossaryModel</name>
    <message>
        <location filename="../../reader_app/ui/glossary/model.py"/>
        <source>occurs once</source>
        <translation>apparaît une fois</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/model.py"/>
        <source>occurs {n} times</source>
        <translation>apparaît {n} fois</translation>
    </message>
</context>
<context>
    <name>GlossaryPane</name>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Filter the glossary</source>
        <translation>Filtrer le glossaire</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Add an acronym (Ins)</source>
        <translation>Ajouter un acronyme (Inser)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Add an acronym</source>
        <translation>Ajouter un acronyme</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>No entry says that</source>
        <translation>Aucune entrée ne dit cela</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Looking for acronyms…</source>
        <translation>Recherche d’acronymes…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>No acronyms yet</source>
        <translation>Pas encore d’acronymes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Acronyms that a document explains, as in “Global Cybersecurity Agenda (GCA)”, come by themselves.</source>
        <translation>Les acronymes qu’un document explique, comme dans « Global Cybersecurity Agenda (GCA) », viennent d’eux-mêmes.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Add an acronym… (Ins)</source>
        <translation>Ajouter un acronyme… (Inser)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Export glossary…</source>
        <translation>Exporter le glossaire…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Merge all into {acronym}</source>
        <translation>Tout fusionner dans {acronym}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Remove {n} entry (Del)</source>
        <translation>Retirer {n} entrée (Suppr)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Remove {n} entries (Del)</source>
        <translation>Retirer {n} entrées (Suppr)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Go to the definition (Enter)</source>
        <translation>Aller à la définition (Entrée)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Search for both names (Ctrl+Enter)</source>
        <translation>Rechercher les deux noms (Ctrl+Entrée)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Edit (F2)</source>
        <translation>Modifier (F2)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Merge into</source>
        <translation>Fusionner dans</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/pane.py"/>
        <source>Remove (Del)</source>
        <translation>Retirer (Suppr)</translation>
    </message>
</context>
<context>
    <name>GlossaryPresenter</name>
    <message>
        <location filename="../../reader_app/ui/glossary/presenter.py"/>
        <source>Export glossary</source>
        <translation>Exporter le glossaire</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/presenter.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/presenter.py"/>
        <source>{n} acronym</source>
        <translation>{n} acronyme</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/presenter.py"/>
        <source>{n} acronyms</source>
        <translation>{n} acronymes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/presenter.py"/>
        <source>{acronyms} exported to {path}</source>
        <translation>{acronyms} exportés vers {path}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/presenter.py"/>
        <source>Look up {acronym}</source>
        <translation>Chercher {acronym} dans le glossaire</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/presenter.py"/>
        <source>Search for {acronym}</source>
        <translation>Rechercher {acronym}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/presenter.py"/>
        <source>Edited</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/presenter.py"/>
        <source>Added by hand</source>
        <translation>Ajouté à la main</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/presenter.py"/>
        <source>and {n} more</source>
        <translation>et {n} autres</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/help.py"/>
        <source>Nothing can be done now by “{action}”.</source>
        <translation>Il n’y a rien à faire maintenant avec « {action} ».</translation>
    </message>
</context>
<context>
    <name>HelpPresenter</name>
    <message>
        <location filename="../../reader_app/ui/sheets/help.py"/>
        <source>The guide did not come with this installation; please install it again.</source>
        <translation>Le guide ne fait pas partie de cette installation ; veuillez la refaire.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/help.py"/>
        <source>The guide</source>
        <translation>Le guide</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/help.py"/>
        <source>Report a problem: read this, then send it yourself</source>
        <translation>Signaler un problème : lisez ceci, puis envoyez-le vous-même</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/help.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/help.py"/>
        <source>Copy all of it</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/help.py"/>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/help.py"/>
        <source>Save it as a text file</source>
        <translation>Enregistrer dans un fichier texte</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/help.py"/>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/help.py"/>
        <source>The report could not be saved ({reason}); choose another place.</source>
        <translation>Le rapport n’a pas pu être enregistré ({reason}) ; choisissez un autre endroit.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/help.py"/>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous le nom {name}.</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <location filename="../../reader_app/ui/glossary/hints.py"/>
        <source>{n} time in the library</source>
        <translation>{n} fois dans la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/glossary/hints.py"/>
        <source>{n} times in the library</source>
        <translation>{n} fois dans la bibliothèque</translation>
    </message>
</context>
<context>
    <name>HistoryPresenter</name>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>The beginning</source>
        <translation>Le début</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>{n} change</source>
        <translation>{n} modification</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>{n} changes</source>
        <translation>{n} modifications</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>in a watched folder</source>
        <translation>dans un dossier surveillé</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>Do again up to here</source>
        <translation>Refaire jusqu’ici</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>Go back to here</source>
        <translation>Revenir ici</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>Going back in the history</source>
        <translation>Retour dans l’historique</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>Going forward in the history</source>
        <translation>Avance dans l’historique</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>Stopped: everything is as it was.</source>
        <translation>Arrêté : tout est comme avant.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>Went back {n} step.</source>
        <translation>Revenu de {n} pas.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>Went back {n} steps.</source>
        <translation>Revenu de {n} pas.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>Went forward {n} step.</source>
        <translation>Avancé de {n} pas.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>Went forward {n} steps.</source>
        <translation>Avancé de {n} pas.</translation>
    </message>
</context>
<context>
    <name>HitTeller</name>
    <message>
        <location filename="../../reader_app/ui/accessible.py"/>
        <source>Hit {n} of {all} in this document: {passage}</source>
        <translation>Occurrence {n} sur {all} dans ce document : {passage}</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>Notes and projects (*.jsonld *.json *.qdpx);;All files (*)</source>
        <translation>Notes et projets (*.jsonld *.json *.qdpx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>Import notes</source>
        <translation>Importer des notes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>Importing notes</source>
        <translation>Import des notes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>{n} note imported</source>
        <translation>{n} note importée</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>{n} notes imported</source>
        <translation>{n} notes importées</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>{n} passage of them not found</source>
        <translation>dont {n} passage introuvable</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>{n} passages of them not found</source>
        <translation>dont {n} passages introuvables</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>{n} was here already</source>
        <translation>{n} était déjà là</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>{n} were here already</source>
        <translation>{n} étaient déjà là</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>{n} is of a document that is not in the library</source>
        <translation>{n} porte sur un document qui n’est pas dans la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>{n} are of documents that are not in the library</source>
        <translation>{n} portent sur des documents qui ne sont pas dans la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>{what}. Ctrl+Z takes it back.</source>
        <translation>{what}. Ctrl+Z annule.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>{n} document added</source>
        <translation>{n} document ajouté</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>{n} documents added</source>
        <translation>{n} documents ajoutés</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>{n} document given attributes</source>
        <translation>{n} document doté d’attributs</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>{n} documents given attributes</source>
        <translation>{n} documents dotés d’attributs</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>no text of the source {names}</source>
        <translation>aucun texte de la source {names}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>no text of {n} sources: {names}</source>
        <translation>aucun texte de {n} sources : {names}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>left out {n} selection in pages, pictures or recordings</source>
        <translation>{n} sélection dans des pages, images ou enregistrements laissée de côté</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>left out {n} selections in pages, pictures or recordings</source>
        <translation>{n} sélections dans des pages, images ou enregistrements laissées de côté</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>left out {n} memo that belongs to nothing</source>
        <translation>{n} mémo qui n’appartient à rien laissé de côté</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>left out {n} memos that belong to nothing</source>
        <translation>{n} mémos qui n’appartiennent à rien laissés de côté</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>left out {n} case, variable, link, set or graph</source>
        <translation>{n} cas, variable, lien, ensemble ou graphe laissé de côté</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/import_presenter.py"/>
        <source>left out {n} cases, variables, links, sets and graphs</source>
        <translation>{n} cas, variables, liens, ensembles et graphes laissés de côté</translation>
    </message>
</context>
<context>
    <name>LibraryNotes</name>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>Reading the notes…</source>
        <translation>Lecture des notes…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>{shown} of {n} note</source>
        <translation>{shown} sur {n} note</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>{shown} of {n} notes</source>
        <translation>{shown} sur {n} notes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>{n} note</source>
        <translation>{n} note</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>{n} notes</source>
        <translation>{n} notes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>No notes yet</source>
        <translation>Pas encore de notes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>The notes of all documents stand here, as soon as there are some.</source>
        <translation>Les notes de tous les documents sont ici, dès qu’il y en a.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>Filter notes</source>
        <translation>Filtrer les notes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>Filter the notes of the library by words</source>
        <translation>Filtrer les notes de la bibliothèque par mots</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>Tags, colours, documents, dates</source>
        <translation>Étiquettes, couleurs, documents, dates</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>Group by document</source>
        <translation>Grouper par document</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>Group by tag</source>
        <translation>Grouper par étiquette</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>Group by day</source>
        <translation>Grouper par jour</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>Group by document, tag or day</source>
        <translation>Grouper par document, étiquette ou jour</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>Nothing matches the filter</source>
        <translation>Rien ne correspond au filtre</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>No note of the library has all of that: {what}</source>
        <translation>Aucune note de la bibliothèque n’a tout cela : {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>Choose these notes</source>
        <translation>Choisir ces notes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>Only this tag</source>
        <translation>Seulement cette étiquette</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_notes.py"/>
        <source>Only this document</source>
        <translation>Seulement ce document</translation>
    </message>
</context>
<context>
    <name>LibraryNotesList</name>
    <message>
        <location filename="../../reader_app/ui/notes/library_list.py"/>
        <source>Notes of the library</source>
        <translation>Notes de la bibliothèque</translation>
    </message>
</context>
<context>
    <name>LibraryNotesModel</name>
    <message>
        <location filename="../../reader_app/ui/notes/library_model.py"/>
        <source>Without tags</source>
        <translation>Sans étiquettes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_model.py"/>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_model.py"/>
        <source>{n} note</source>
        <translation>{n} note</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_model.py"/>
        <source>{n} notes</source>
        <translation>{n} notes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_model.py"/>
        <source>No longer found in the text</source>
        <translation>Plus trouvé dans le texte</translation>
    </message>
</context>
<context>
    <name>LibraryNotesPresenter</name>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>{n} note tagged with {what}</source>
        <translation>{n} note étiquetée {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>{n} notes tagged with {what}</source>
        <translation>{n} notes étiquetées {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>Tagging {n} note with {what}</source>
        <translation>Étiquetage de {n} note : {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>Tagging {n} notes with {what}</source>
        <translation>Étiquetage de {n} notes : {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>{what} taken from {n} note</source>
        <translation>{what} ôtée de {n} note</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>{what} taken from {n} notes</source>
        <translation>{what} ôtée de {n} notes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>Taking {what} from {n} note</source>
        <translation>Retrait de {what} de {n} note</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>Taking {what} from {n} notes</source>
        <translation>Retrait de {what} de {n} notes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>{n} note is {what} now</source>
        <translation>{n} note est maintenant en {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>{n} notes are {what} now</source>
        <translation>{n} notes sont maintenant en {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>Colouring {n} note {what}</source>
        <translation>Coloration de {n} note : {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>Colouring {n} notes {what}</source>
        <translation>Coloration de {n} notes : {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>{n} note removed</source>
        <translation>{n} note retirée</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>{n} notes removed</source>
        <translation>{n} notes retirées</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>Removing {n} note</source>
        <translation>Retrait de {n} note</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>Removing {n} notes</source>
        <translation>Retrait de {n} notes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>Stopped: nothing was changed</source>
        <translation>Arrêté : rien n’a été modifié</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>No change</source>
        <translation>Aucun changement</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>Stopped: {done}. Ctrl+Z takes it back.</source>
        <translation>Arrêté : {done}. Ctrl+Z annule.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_presenter.py"/>
        <source>{done}. Ctrl+Z takes it back.</source>
        <translation>{done}. Ctrl+Z annule.</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <location filename="../../reader_app/ui/library/nothing_words.py"/>
        <source>“{words}” occurs in no title, name, date, event, place or attribute here.</source>
        <translation>« {words} » n’est ici dans aucun titre, nom, date, événement, lieu ou attribut.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/nothing_words.py"/>
        <source>No document matches</source>
        <translation>Aucun document ne correspond</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/nothing_words.py"/>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/nothing_words.py"/>
        <source>All documents</source>
        <translation>Tous les documents</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/nothing_words.py"/>
        <source>No document has a star</source>
        <translation>Aucun document n’a d’étoile</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/nothing_words.py"/>
        <source>A click on the star in a document's row gives one.</source>
        <translation>Un clic sur l’étoile dans la ligne d’un document lui en donne une.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/nothing_words.py"/>
        <source>Everything is read</source>
        <translation>Tout est lu</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/nothing_words.py"/>
        <source>Documents you have not opened yet stand here.</source>
        <translation>Les documents que vous n’avez pas encore ouverts sont ici.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/nothing_words.py"/>
        <source>Nothing in “{name}” yet</source>
        <translation>Rien dans « {name} » pour l’instant</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/nothing_words.py"/>
        <source>Drag documents from the list onto the collection's name.</source>
        <translation>Glissez des documents de la liste sur le nom de la collection.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/pane.py"/>
        <source>Filter documents</source>
        <translation>Filtrer les documents</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/pane.py"/>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/pane.py"/>
        <source>Add documents</source>
        <translation>Ajouter des documents</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/pane.py"/>
        <source>Add documents (Ctrl+O)</source>
        <translation>Ajouter des documents (Ctrl+O)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/pane.py"/>
        <source>Add documents…</source>
        <translation>Ajouter des documents…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/pane.py"/>
        <source>{n} document</source>
        <translation>{n} document</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/pane.py"/>
        <source>{n} documents</source>
        <translation>{n} documents</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/pane.py"/>
        <source>{shown} of {all}</source>
        <translation>{shown} sur {all}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/pane.py"/>
        <source>Nothing to read yet</source>
        <translation>Rien à lire encore</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/pane.py"/>
        <source>Add files or folders, or drop them on this window.</source>
        <translation>Ajoutez des fichiers ou des dossiers, ou déposez-les sur cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>LibraryPresenter</name>
    <message>
        <location filename="../../reader_app/ui/library/presenter.py"/>
        <source>Document removed. Ctrl+Z brings it back with its notes.</source>
        <translation>Document retiré. Ctrl+Z le ramène avec ses notes.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/presenter.py"/>
        <source>{n} documents removed. Ctrl+Z brings them back with their notes.</source>
        <translation>{n} documents retirés. Ctrl+Z les ramène avec leurs notes.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/presenter.py"/>
        <source>Taken out of the collection; it is still in the library.</source>
        <translation>Sorti de la collection ; il est toujours dans la bibliothèque.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/presenter.py"/>
        <source>{n} documents taken out of the collection; they are still in the library.</source>
        <translation>{n} documents sortis de la collection ; ils sont toujours dans la bibliothèque.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/presenter.py"/>
        <source>Collection deleted; its documents are still in the library. Ctrl+Z brings it back.</source>
        <translation>Collection supprimée ; ses documents sont toujours dans la bibliothèque. Ctrl+Z la ramène.</translation>
    </message>
</context>
<context>
    <name>LimitsLine</name>
    <message>
        <location filename="../../reader_app/ui/notes/limits_line.py"/>
        <source>What the notes are limited to</source>
        <translation>À quoi les notes sont limitées</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/limits_line.py"/>
        <source>and {n} more</source>
        <translation>et {n} autres</translation>
    </message>
</context>
<context>
    <name>LimitsSheet</name>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>Only passages not found again</source>
        <translation>Passages perdus seulement</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>Only passages with other words now</source>
        <translation>Seulement les passages avec d’autres mots maintenant</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>Any of</source>
        <translation>L’une de</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>All of</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>All of, overlapping</source>
        <translation>Toutes, se chevauchant</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>Notes on passages that overlap, which have all the tags together</source>
        <translation>Notes sur des passages qui se chevauchent et ont ensemble toutes les étiquettes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>All documents</source>
        <translation>Tous les documents</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>This document</source>
        <translation>Ce document</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>This document's collections</source>
        <translation>Les collections de ce document</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>How many of the tags</source>
        <translation>Combien des étiquettes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>Tags that no note has</source>
        <translation>Étiquettes qu’aucune note ne porte</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>In which documents</source>
        <translation>Dans quels documents</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>Words of titles of documents</source>
        <translation>Mots de titres de documents</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>Title has…</source>
        <translation>Le titre contient…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>None of</source>
        <translation>Aucune de</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_limits.py"/>
        <source>Made</source>
        <translation>Faites</translation>
    </message>
</context>
<context>
    <name>LineWalker</name>
    <message>
        <location filename="../../reader_app/ui/find/concordance_walker.py"/>
        <source>Past the last line: on from the first.</source>
        <translation>Après la dernière ligne : on reprend à la première.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_walker.py"/>
        <source>Before the first line: on from the last.</source>
        <translation>Avant la première ligne : on reprend à la dernière.</translation>
    </message>
</context>
<context>
    <name>Linked</name>
    <message>
        <location filename="../../reader_app/ui/documents/linked.py"/>
        <source>Find “{name}”</source>
        <translation>Trouver « {name} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/linked.py"/>
        <source>Files like it (*{suffix})</source>
        <translation>Fichiers de ce genre (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/linked.py"/>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/linked.py"/>
        <source>Its file is found; all is as it was.</source>
        <translation>Le fichier est retrouvé ; tout est comme avant.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/linked.py"/>
        <source>Its file is found and has changed: its notes were carried over. Ctrl+Z takes it back.</source>
        <translation>Le fichier est retrouvé et a changé : ses notes ont été reportées. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/linked.py"/>
        <source>A copy is kept in the library; its file may go now.</source>
        <translation>Une copie est gardée dans la bibliothèque ; le fichier peut disparaître.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/linked.py"/>
        <source>Copies of {n} documents are kept in the library; their files may go now.</source>
        <translation>Des copies de {n} documents sont gardées dans la bibliothèque ; leurs fichiers peuvent disparaître.</translation>
    </message>
</context>
<context>
    <name>ListSheet</name>
    <message>
        <location filename="../../reader_app/ui/sheets/list_sheet.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/list_sheet.py"/>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <location filename="../../reader_app/ui/long_work.py"/>
        <source>Something else is still being done: wait for it, or cancel it.</source>
        <translation>Autre chose est encore en cours : attendez, ou annulez.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/long_work.py"/>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../reader_app/ui/main_window.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/main_window.py"/>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/main_window.py"/>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/main_window.py"/>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/main_window.py"/>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/main_window.py"/>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/main_window.py"/>
        <source>Ctrl+K search   F3 next hit   H highlight   T tag   N note   F1 all keys</source>
        <translation>Ctrl+K rechercher   F3 occurrence suivante   H surligner   T étiquette   N note   F1 toutes les touches</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/main_window.py"/>
        <source>Notes {n}</source>
        <translation>Notes {n}</translation>
    </message>
</context>
<context>
    <name>MarkTeller</name>
    <message>
        <location filename="../../reader_app/ui/accessible.py"/>
        <source>Highlighted in {colour}.</source>
        <translation>Surligné en {colour}.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/accessible.py"/>
        <source>Tags: {tags}.</source>
        <translation>Étiquettes : {tags}.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/accessible.py"/>
        <source>Note: {note}</source>
        <translation>Note : {note}</translation>
    </message>
</context>
<context>
    <name>Marker</name>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>The lines before are still being marked.</source>
        <translation>Les lignes précédentes sont encore en cours de marquage.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>Marking {done} of {total} hits</source>
        <translation>Marquage de {done} occurrences sur {total}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>Gathering {done} of {total} hits</source>
        <translation>Collecte de {done} occurrences sur {total}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>Stopped: nothing was marked.</source>
        <translation>Arrêté : rien n’a été marqué.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>Stopped: {words}</source>
        <translation>Arrêté : {words}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>{n} hit</source>
        <translation>{n} occurrence</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>{n} hits</source>
        <translation>{n} occurrences</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>{n} sentence</source>
        <translation>{n} phrase</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>{n} sentences</source>
        <translation>{n} phrases</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>{n} paragraph</source>
        <translation>{n} paragraphe</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>{n} paragraphs</source>
        <translation>{n} paragraphes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>{what} tagged {tags}</source>
        <translation>{tags} donné à {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>{n} had it already</source>
        <translation>{n} l’avaient déjà</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>{what} highlighted</source>
        <translation>Surlignage : {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>{n} was so already</source>
        <translation>{n} l’était déjà</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>{n} were so already</source>
        <translation>{n} l’étaient déjà</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/concordance_marking.py"/>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z l’annule.</translation>
    </message>
</context>
<context>
    <name>Mirror</name>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>Choose a document</source>
        <translation>Choisissez un document</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>Open one from the library (Ctrl+L), or search all with Ctrl+K.</source>
        <translation>Ouvrez-en un de la bibliothèque (Ctrl+L), ou cherchez dans tous avec Ctrl+K.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>Show the library</source>
        <translation>Afficher la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>Your library is empty</source>
        <translation>Votre bibliothèque est vide</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>Drop files or folders here, or add them:</source>
        <translation>Déposez ici des fichiers ou des dossiers, ou ajoutez-les :</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>Add documents…</source>
        <translation>Ajouter des documents…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>{n} document</source>
        <translation>{n} document</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>{n} documents</source>
        <translation>{n} documents</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>{n} note</source>
        <translation>{n} note</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>{n} notes</source>
        <translation>{n} notes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>a note is being written</source>
        <translation>une note est en cours</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>{documents} · {notes} · {state}</source>
        <translation>{documents} · {notes} · {state}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>Undo {what}</source>
        <translation>Annuler : {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/mirror.py"/>
        <source>Redo {what}</source>
        <translation>Rétablir : {what}</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <location filename="../../reader_app/ui/closed.py"/>
        <source>It is still not there.</source>
        <translation>Elle n’est toujours pas là.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/closed.py"/>
        <source>There is no library in {folder}.</source>
        <translation>Il n’y a pas de bibliothèque dans {folder}.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/closed.py"/>
        <source>Make a new library in {name}</source>
        <translation>Créer une nouvelle bibliothèque dans {name}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/closed.py"/>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/closed.py"/>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/closed.py"/>
        <source>The library is kept in {folder}, which cannot be found just now; nothing is lost: if it is on a drive, plug it in and look again.</source>
        <translation>La bibliothèque est dans {folder}, introuvable pour l’instant ; rien n’est perdu : si c’est sur un disque externe, branchez-le et regardez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/closed.py"/>
        <source>The library is not there</source>
        <translation>La bibliothèque n’est pas là</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/closed.py"/>
        <source>The folder with the library in it</source>
        <translation>Le dossier qui contient la bibliothèque</translation>
    </message>
</context>
<context>
    <name>Mover</name>
    <message>
        <location filename="../../reader_app/ui/sheets/mover.py"/>
        <source>Move the library to an empty folder</source>
        <translation>Déplacer la bibliothèque vers un dossier vide</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/mover.py"/>
        <source>Something is still going on: let it come to its end, then move the library.</source>
        <translation>Quelque chose est encore en cours : laissez-le finir, puis déplacez la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>NamePopup</name>
    <message>
        <location filename="../../reader_app/ui/find/name_popup.py"/>
        <source>Name of the search</source>
        <translation>Nom de la recherche</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/name_popup.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/name_popup.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/name_popup.py"/>
        <source>Saved search</source>
        <translation>Recherche enregistrée</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/name_popup.py"/>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/name_popup.py"/>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
</context>
<context>
    <name>NewTagTeller</name>
    <message>
        <location filename="../../reader_app/ui/new_tags.py"/>
        <source>New tag {names}. Ctrl+Z takes it back.</source>
        <translation>Nouvelle étiquette {names}. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/new_tags.py"/>
        <source>New tags {names}. Ctrl+Z takes them back.</source>
        <translation>Nouvelles étiquettes {names}. Ctrl+Z les annule.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/new_tags.py"/>
        <source>new tag {names}</source>
        <translation>nouvelle étiquette {names}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/new_tags.py"/>
        <source>new tags {names}</source>
        <translation>nouvelles étiquettes {names}</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <location filename="../../reader_app/ui/notes/note_edit.py"/>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_edit.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/note_edit.py"/>
        <source>Saved by itself when you leave; Ctrl+Enter or Esc leaves</source>
        <translation>Enregistrée d’elle-même quand vous en sortez ; Ctrl+Entrée ou Échap en sort</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <location filename="../../reader_app/ui/notes/notes_pane.py"/>
        <source>No notes yet</source>
        <translation>Pas encore de notes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/notes_pane.py"/>
        <source>Select a passage, then press H to highlight it, T to tag it or N to note what you think.</source>
        <translation>Sélectionnez un passage, puis appuyez sur H pour le surligner, T pour l’étiqueter ou N pour noter ce que vous pensez.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/notes_pane.py"/>
        <source>Note on the document</source>
        <translation>Note sur le document</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/notes_pane.py"/>
        <source>No document is open</source>
        <translation>Aucun document n’est ouvert</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/notes_pane.py"/>
        <source>The notes of the open document stand here.</source>
        <translation>Les notes du document ouvert sont ici.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/notes_pane.py"/>
        <source>Nothing matches the filter</source>
        <translation>Rien ne correspond au filtre</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/notes_pane.py"/>
        <source>No note here has all of that.</source>
        <translation>Aucune note ici n’a tout cela.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/notes_pane.py"/>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/notes_pane.py"/>
        <source>About the document</source>
        <translation>Sur le document</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/notes_pane.py"/>
        <source>No longer found in the text</source>
        <translation>Plus trouvé dans le texte</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/notes_pane.py"/>
        <source>{shown} of {n} note</source>
        <translation>{shown} sur {n} note</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/notes_pane.py"/>
        <source>{shown} of {n} notes</source>
        <translation>{shown} sur {n} notes</translation>
    </message>
</context>
<context>
    <name>NotesPresenter</name>
    <message>
        <location filename="../../reader_app/ui/notes/presenter.py"/>
        <source>Removing {n} note</source>
        <translation>Retrait de {n} note</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/presenter.py"/>
        <source>Removing {n} notes</source>
        <translation>Retrait de {n} notes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/presenter.py"/>
        <source>Accepting the new words</source>
        <translation>Acceptation des nouveaux mots</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/presenter.py"/>
        <source>Accepting the new words of {n} passages</source>
        <translation>Acceptation des nouveaux mots de {n} passages</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/presenter.py"/>
        <source>A note you wrote could not be saved. Close the window again to leave without it.</source>
        <translation>Une note que vous avez écrite n’a pas pu être enregistrée. Fermez la fenêtre encore une fois pour partir sans elle.</translation>
    </message>
</context>
<context>
    <name>OutlinePane</name>
    <message>
        <location filename="../../reader_app/ui/notes/outline_pane.py"/>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/outline_pane.py"/>
        <source>No headings</source>
        <translation>Aucun titre</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/outline_pane.py"/>
        <source>This document is not divided by headings.</source>
        <translation>Ce document n’est pas divisé par des titres.</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <location filename="../../reader_app/ui/viewer/page_bar.py"/>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_bar.py"/>
        <source>Show the pages as they are printed (P)</source>
        <translation>Montrer les pages comme imprimées (P)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_bar.py"/>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_bar.py"/>
        <source>Show the text alone (P)</source>
        <translation>Montrer le texte seul (P)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_bar.py"/>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_bar.py"/>
        <source>Go to a page (Ctrl+G)</source>
        <translation>Aller à une page (Ctrl+G)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_bar.py"/>
        <source>Smaller (Ctrl+-)</source>
        <translation>Plus petit (Ctrl+-)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_bar.py"/>
        <source>Larger (Ctrl++)</source>
        <translation>Plus grand (Ctrl++)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_bar.py"/>
        <source>Fit the width (Ctrl+0)</source>
        <translation>Ajuster à la largeur (Ctrl+0)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_bar.py"/>
        <source>Fit the whole page</source>
        <translation>Ajuster à la page entière</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_bar.py"/>
        <source>Turn the pages</source>
        <translation>Tourner les pages</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_bar.py"/>
        <source>of {count}</source>
        <translation>sur {count}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_bar.py"/>
        <source>({number} of {count})</source>
        <translation>({number} sur {count})</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_bar.py"/>
        <source>there is no page “{label}”</source>
        <translation>il n’y a pas de page « {label} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_bar.py"/>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
</context>
<context>
    <name>PageFace</name>
    <message>
        <location filename="../../reader_app/ui/viewer/page_face.py"/>
        <source>Page {label}</source>
        <translation>Page {label}</translation>
    </message>
</context>
<context>
    <name>PageLinkKeys</name>
    <message>
        <location filename="../../reader_app/ui/viewer/page_link_keys.py"/>
        <source>No further link on these pages</source>
        <translation>Plus de lien sur ces pages</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_link_keys.py"/>
        <source>No link up to page {label}: the same key looks further</source>
        <translation>Aucun lien jusqu’à la page {label} : la même touche cherche plus loin</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_link_keys.py"/>
        <source>page {label}</source>
        <translation>page {label}</translation>
    </message>
</context>
<context>
    <name>PageNotice</name>
    <message>
        <location filename="../../reader_app/ui/viewer/page_notice.py"/>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_notice.py"/>
        <source>Password of the document</source>
        <translation>Mot de passe du document</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_notice.py"/>
        <source>Kept until the window closes, and stored nowhere</source>
        <translation>Gardé jusqu’à la fermeture de la fenêtre, enregistré nulle part</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_notice.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>PageSheets</name>
    <message>
        <location filename="../../reader_app/ui/viewer/page_sheets.py"/>
        <source>There are no pages in this file.</source>
        <translation>Il n’y a pas de pages dans ce fichier.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/page_sheets.py"/>
        <source>Scanned, no text</source>
        <translation>Numérisée, sans texte</translation>
    </message>
</context>
<context>
    <name>PageSource</name>
    <message>
        <location filename="../../reader_app/ui/viewer/page_source.py"/>
        <source>This page could not be shown; your notes on it are safe.</source>
        <translation>Cette page n’a pas pu être affichée ; vos notes y sont en sûreté.</translation>
    </message>
</context>
<context>
    <name>PagesPresenter</name>
    <message>
        <location filename="../../reader_app/ui/viewer/pages_presenter.py"/>
        <source>Nothing could be found that opens {address}.</source>
        <translation>Rien n’a été trouvé pour ouvrir {address}.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/pages_presenter.py"/>
        <source>The original file is not there any more, so this is its text: {path}</source>
        <translation>Le fichier original n’est plus là, voici donc son texte : {path}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/pages_presenter.py"/>
        <source>That is not its password.</source>
        <translation>Ce n’est pas son mot de passe.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/pages_presenter.py"/>
        <source>The pages are locked with a password.</source>
        <translation>Les pages sont protégées par un mot de passe.</translation>
    </message>
</context>
<context>
    <name>PeopleEdit</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/people_edit.py"/>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/people_edit.py"/>
        <source>{field} · inferred</source>
        <translation>{field} · déduit</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/people_edit.py"/>
        <source>Different people: name the same for all</source>
        <translation>Personnes différentes : nommer les mêmes pour tous</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/people_edit.py"/>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
</context>
<context>
    <name>Popup</name>
    <message>
        <location filename="../../reader_app/ui/viewer/popup.py"/>
        <source>Annotate the passage</source>
        <translation>Annoter le passage</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/popup.py"/>
        <source>Note (N)</source>
        <translation>Note (N)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/popup.py"/>
        <source>Remove (Del)</source>
        <translation>Retirer (Suppr)</translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_presenter.py"/>
        <source>Print to PDF</source>
        <translation>Imprimer en PDF</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_presenter.py"/>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_presenter.py"/>
        <source>Something is being printed already; wait for it, or cancel it.</source>
        <translation>Une impression est déjà en cours ; attendez-la, ou annulez-la.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_presenter.py"/>
        <source>Open a document first.</source>
        <translation>Ouvrez d’abord un document.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_presenter.py"/>
        <source>The printer took nothing, so nothing was printed: try “Print to PDF…” instead.</source>
        <translation>L’imprimante n’a rien accepté, donc rien n’a été imprimé : essayez « Imprimer en PDF… ».</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_presenter.py"/>
        <source>Printing page {n}</source>
        <translation>Impression de la page {n}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_presenter.py"/>
        <source>{n} page printed</source>
        <translation>{n} page imprimée</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_presenter.py"/>
        <source>{n} pages printed</source>
        <translation>{n} pages imprimées</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_presenter.py"/>
        <source>Printing was stopped.</source>
        <translation>L’impression a été arrêtée.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_presenter.py"/>
        <source>{pages} to {path}</source>
        <translation>{pages} vers {path}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_presenter.py"/>
        <source>{path} could not be written, and what was there is as it was: choose another folder.</source>
        <translation>{path} n’a pas pu être écrit, et ce qui était là est intact : choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <location filename="../../reader_app/ui/progress_line.py"/>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/progress_line.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Properties</name>
    <message>
        <location filename="../../reader_app/ui/documents/properties.py"/>
        <source>A date is written 2014, 2014-09, 2014-09-16 or {date}; the one there was is kept.</source>
        <translation>Une date s’écrit 2014, 2014-09, 2014-09-16 ou {date} ; celle qu’il y avait est gardée.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/properties.py"/>
        <source>A language is written as its code, such as en, fr or zh; the one there was is kept.</source>
        <translation>Une langue s’écrit par son code, comme en, fr ou zh ; celle qu’il y avait est gardée.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/properties.py"/>
        <source>No program of this system opens “{name}”; its folder can be shown instead.</source>
        <translation>Aucun programme de ce système n’ouvre « {name} » ; son dossier peut être montré à la place.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/properties.py"/>
        <source>The file “{name}” is not where it was; its text and your notes are safe.</source>
        <translation>Le fichier « {name} » n’est pas là où il était ; son texte et vos notes sont en sûreté.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/properties.py"/>
        <source>The original could not be opened ({reason}); nothing was changed.</source>
        <translation>L’original n’a pas pu être ouvert ({reason}) ; rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>PropertiesPanel</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>Properties of {n} documents</source>
        <translation>Propriétés de {n} documents</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>{name} (some)</source>
        <translation>{name} (certains)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>In none</source>
        <translation>Dans aucune</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>2014, 2014-09 or 2014-09-16</source>
        <translation>2014, 2014-09 ou 2014-09-16</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>en, fr, zh …</source>
        <translation>en, fr, zh…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/properties.py"/>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
</context>
<context>
    <name>PropertyField</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/property_field.py"/>
        <source>Several values</source>
        <translation>Plusieurs valeurs</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/property_field.py"/>
        <source>{field} · inferred</source>
        <translation>{field} · déduit</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Searching</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Library and export</source>
        <translation>Bibliothèque et export</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Search the library</source>
        <translation>Rechercher dans la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Next hit</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Previous hit</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Search for the selection</source>
        <translation>Rechercher la sélection</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>More like this passage</source>
        <translation>Passages semblables</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Go to a document…</source>
        <translation>Aller à un document…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Save this search…</source>
        <translation>Enregistrer cette recherche…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Match capitals of words typed in capitals</source>
        <translation>Respecter les majuscules des mots en majuscules</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>What you can search for</source>
        <translation>Ce que l’on peut rechercher</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Find in this document</source>
        <translation>Rechercher dans ce document</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Open beside</source>
        <translation>Ouvrir à côté</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Look up in the glossary</source>
        <translation>Chercher dans le glossaire</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Next link, which Enter follows</source>
        <translation>Lien suivant, que suit Entrée</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Previous link</source>
        <translation>Lien précédent</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Next difference from the text beside</source>
        <translation>Différence suivante avec le texte à côté</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Previous difference</source>
        <translation>Différence précédente</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Pages or text</source>
        <translation>Pages ou texte</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Go to a page</source>
        <translation>Aller à une page</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Fit the whole page</source>
        <translation>Ajuster à la page entière</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Turn the pages</source>
        <translation>Tourner les pages</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Tags beside the text</source>
        <translation>Étiquettes à côté du texte</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Standard text size</source>
        <translation>Taille de texte normale</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Copy with citation</source>
        <translation>Copier avec la référence</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Annotating</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Highlight</source>
        <translation>Surligner</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Tag</source>
        <translation>Étiqueter</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Select the sentence, then the paragraph</source>
        <translation>Sélectionner la phrase, puis le paragraphe</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Tag all ticked lines</source>
        <translation>Étiqueter toutes les lignes cochées</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Highlight all ticked lines</source>
        <translation>Surligner toutes les lignes cochées</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Note on the document</source>
        <translation>Note sur le document</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Move the highlight to the selected passage</source>
        <translation>Déplacer le surlignage vers le passage sélectionné</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Next of overlapping highlights</source>
        <translation>Surlignage superposé suivant</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Remove highlight</source>
        <translation>Supprimer le surlignage</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Add documents…</source>
        <translation>Ajouter des documents…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Watch a folder…</source>
        <translation>Surveiller un dossier…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Watched folders…</source>
        <translation>Dossiers surveillés…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Reports of additions…</source>
        <translation>Rapports des ajouts…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Properties…</source>
        <translation>Propriétés…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Star</source>
        <translation>Marquer d’une étoile</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Remove this document</source>
        <translation>Retirer ce document</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Export notes…</source>
        <translation>Exporter les notes…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Import notes…</source>
        <translation>Importer des notes…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Export again</source>
        <translation>Exporter de nouveau</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Import attributes…</source>
        <translation>Importer des attributs…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Export attributes…</source>
        <translation>Exporter les attributs…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Print to PDF…</source>
        <translation>Imprimer en PDF…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Move the library to…</source>
        <translation>Déplacer la bibliothèque vers…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Concordance</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Library pane</source>
        <translation>Volet de la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Notes pane</source>
        <translation>Volet des notes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Go to the library</source>
        <translation>Aller à la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Go to the text</source>
        <translation>Aller au texte</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Go to the notes</source>
        <translation>Aller aux notes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Notes of the library</source>
        <translation>Notes de la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Go to the tags</source>
        <translation>Aller aux étiquettes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Go to the outline</source>
        <translation>Aller au plan</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Go to the glossary</source>
        <translation>Aller au glossaire</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Next theme</source>
        <translation>Thème suivant</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Where my data is</source>
        <translation>Où sont mes données</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>The guide</source>
        <translation>Le guide</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Report a problem…</source>
        <translation>Signaler un problème…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>All shortcuts</source>
        <translation>Tous les raccourcis</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/closed.py"/>
        <source>Restore the backup of {time} ({contents})</source>
        <translation>Restaurer la sauvegarde du {time} ({contents})</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/closed.py"/>
        <source>This library cannot be opened</source>
        <translation>Cette bibliothèque ne peut pas être ouverte</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_bar.py"/>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_bar.py"/>
        <source>{n} document</source>
        <translation>{n} document</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_bar.py"/>
        <source>{n} documents</source>
        <translation>{n} documents</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_bar.py"/>
        <source>at least {hits}</source>
        <translation>au moins {hits}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_bar.py"/>
        <source>{n} hit</source>
        <translation>{n} occurrence</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_bar.py"/>
        <source>{n} hits</source>
        <translation>{n} occurrences</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_bar.py"/>
        <source>{hits} in {documents}</source>
        <translation>{hits}, {documents}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_bar.py"/>
        <source>{n} note</source>
        <translation>{n} note</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_bar.py"/>
        <source>{n} notes</source>
        <translation>{n} notes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_bar.py"/>
        <source>{word} while you type</source>
        <translation>{word} pendant la frappe</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_bar.py"/>
        <source>Not as typed: {parts}</source>
        <translation>Pas comme saisi : {parts}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Copy citation</source>
        <translation>Copier la référence</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Open the original</source>
        <translation>Ouvrir l’original</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Show in its folder</source>
        <translation>Montrer dans son dossier</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Read its file again</source>
        <translation>Relire son fichier</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Read their files again</source>
        <translation>Relire leurs fichiers</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Replace by a newer version…</source>
        <translation>Remplacer par une version plus récente…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Take the star away</source>
        <translation>Ôter l’étoile</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Mark as unread</source>
        <translation>Marquer comme non lu</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Remove from “{name}”</source>
        <translation>Retirer de « {name} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Remove from library</source>
        <translation>Retirer de la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Remove {n} documents from library</source>
        <translation>Retirer {n} documents de la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Find its file…</source>
        <translation>Trouver son fichier…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Keep a copy in the library</source>
        <translation>Garder une copie dans la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Keep copies of {n} files in the library</source>
        <translation>Garder des copies de {n} fichiers dans la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/documents_menu.py"/>
        <source>New collection…</source>
        <translation>Nouvelle collection…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/menus.py"/>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/menus.py"/>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/menus.py"/>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/menus.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/menus.py"/>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/menus.py"/>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/menus.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/menus.py"/>
        <source>Text and pages</source>
        <translation>Texte et pages</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/menus.py"/>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/menus.py"/>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/menus.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/menus.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/menus.py"/>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_delegate.py"/>
        <source>About the document</source>
        <translation>Sur le document</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/library_delegate.py"/>
        <source>No longer found in the text</source>
        <translation>Plus trouvé dans le texte</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/text_menu.py"/>
        <source>Highlight in</source>
        <translation>Surligner en</translation>
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
        <translation>Maj</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/actions.py"/>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
</context>
<context>
    <name>QueryHelp</name>
    <message>
        <location filename="../../reader_app/ui/find/query_help.py"/>
        <source>What you can search for</source>
        <translation>Ce que l’on peut rechercher</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_help.py"/>
        <source>Click an example to try it.</source>
        <translation>Cliquez sur un exemple pour l’essayer.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_help.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_help.py"/>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_help.py"/>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_help.py"/>
        <source>{example}: {what}</source>
        <translation>{example} : {what}</translation>
    </message>
</context>
<context>
    <name>ReportDelegate</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_delegate.py"/>
        <source>Enter password…</source>
        <translation>Saisir le mot de passe…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_delegate.py"/>
        <source>Replace the older one</source>
        <translation>Remplacer l’ancienne</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_delegate.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_delegate.py"/>
        <source>Password, then Enter</source>
        <translation>Mot de passe, puis Entrée</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_delegate.py"/>
        <source>Password of {name}</source>
        <translation>Mot de passe de {name}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_delegate.py"/>
        <source>It is used to read this file now, and not kept.</source>
        <translation>Il sert à lire ce fichier maintenant et n’est pas conservé.</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_sheet.py"/>
        <source>No file here has these words.</source>
        <translation>Aucun fichier ici ne contient ces mots.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_sheet.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_sheet.py"/>
        <source>Try {n} again</source>
        <translation>Réessayer {n}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_sheet.py"/>
        <source>Files in watched folders that could not be read</source>
        <translation>Fichiers des dossiers surveillés qui n’ont pas pu être lus</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_sheet.py"/>
        <source>Added on {time}</source>
        <translation>Ajouté le {time}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_sheet.py"/>
        <source>Report of an addition</source>
        <translation>Rapport d’un ajout</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_sheet.py"/>
        <source>Search the files</source>
        <translation>Rechercher dans les fichiers</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_sheet.py"/>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_sheet.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_sheet.py"/>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_sheet.py"/>
        <source>Copy the lines shown, with the paths of the files</source>
        <translation>Copier les lignes affichées, avec les chemins des fichiers</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/report_sheet.py"/>
        <source>All</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <location filename="../../reader_app/ui/documents/reports.py"/>
        <source>Reports of additions</source>
        <translation>Rapports des ajouts</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/reports.py"/>
        <source>Search the reports</source>
        <translation>Rechercher dans les rapports</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/reports.py"/>
        <source>What became of the files added last.</source>
        <translation>Ce que sont devenus les derniers fichiers ajoutés.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/reports.py"/>
        <source>Nothing was added yet. Each addition leaves a report here.</source>
        <translation>Rien n’a encore été ajouté. Chaque ajout laisse un rapport ici.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/reports.py"/>
        <source>That report is not kept any more; only the last ones are.</source>
        <translation>Ce rapport n’est plus conservé ; seuls les derniers le sont.</translation>
    </message>
</context>
<context>
    <name>Rereading</name>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>Make it the newer text</source>
        <translation>En faire le nouveau texte</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>Reading again…</source>
        <translation>Relecture…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>A newer version of “{name}”</source>
        <translation>Une version plus récente de « {name} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>Documents ({kinds})</source>
        <translation>Documents ({kinds})</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>It has the newer text</source>
        <translation>Il a le texte plus récent</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>The older document has the newer text</source>
        <translation>L’ancien document a le texte plus récent</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>Its file is gone, so the library's copy was read again</source>
        <translation>Son fichier a disparu ; la copie de la bibliothèque a été relue</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>Read again</source>
        <translation>Relu</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>1 document read again</source>
        <translation>1 document relu</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>{n} documents read again</source>
        <translation>{n} documents relus</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source> ({n} from the library's copies, as their files are gone)</source>
        <translation> ({n} d’après les copies de la bibliothèque, leurs fichiers ayant disparu)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>{begun}: nothing is different.</source>
        <translation>{begun} : rien n’a changé.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>{begun}; the notes were carried over. Ctrl+Z takes it back.</source>
        <translation>{begun} ; les notes ont été reprises. Ctrl+Z annule.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>{begun}; 1 passage was not found again. Ctrl+Z takes it back.</source>
        <translation>{begun} ; 1 passage n’a pas été retrouvé. Ctrl+Z annule.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>{begun}; {n} passages were not found again. Ctrl+Z takes it back.</source>
        <translation>{begun} ; {n} passages n’ont pas été retrouvés. Ctrl+Z annule.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>1 passage has other words now.</source>
        <translation>1 passage a maintenant d’autres mots.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>{n} passages have other words now.</source>
        <translation>{n} passages ont maintenant d’autres mots.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/rereading.py"/>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <location filename="../../reader_app/ui/find/results_model.py"/>
        <source>{words}, marked</source>
        <translation>{words}, marqué</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_model.py"/>
        <source>You marked this passage.</source>
        <translation>Vous avez marqué ce passage.</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>Did you mean {query}?</source>
        <translation>Vouliez-vous dire {query} ?</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>{n} hit</source>
        <translation>{n} occurrence</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>{n} hits</source>
        <translation>{n} occurrences</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>{n} document</source>
        <translation>{n} document</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>{n} documents</source>
        <translation>{n} documents</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>{words} in any case: {hits} in {documents}</source>
        <translation>{words}, quelle que soit la casse : {hits}, {documents}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>The best {n} of {all} documents are listed: list more</source>
        <translation>Les {n} meilleurs de {all} documents sont listés : en lister d’autres</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>Nothing found for “{query}”</source>
        <translation>Rien trouvé pour « {query} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>Not as typed: {parts}.</source>
        <translation>Pas comme saisi : {parts}.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>No document that you narrowed the search to has it.</source>
        <translation>Aucun des documents retenus pour la recherche ne l’a.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>There is no tag “{name}”</source>
        <translation>Il n’y a pas d’étiquette « {name} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>Perhaps it was deleted, or is called otherwise by now.</source>
        <translation>Peut-être a-t-elle été supprimée, ou porte-t-elle maintenant un autre nom.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>No note has the tag “{name}”</source>
        <translation>Aucune note n’a l’étiquette « {name} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>Nor has any a tag below it. Select a passage and press T to use it.</source>
        <translation>Ni une étiquette au-dessous. Sélectionnez un passage et appuyez sur T pour l’employer.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>Search all documents</source>
        <translation>Chercher dans tous les documents</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>from: and to: look only at who wrote mail, and to whom.</source>
        <translation>from: et to: ne cherchent que l’expéditeur et les destinataires d’un courriel.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>Quotation marks ask for exactly these words, in this order: try it without.</source>
        <translation>Les guillemets demandent exactement ces mots, dans cet ordre : essayez sans.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>A document has to have all the words: try fewer, or OR between them.</source>
        <translation>Un document doit avoir tous les mots : essayez-en moins, ou OR entre eux.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_pane.py"/>
        <source>Check the spelling, or search for the beginning of the word with a star: cyber*</source>
        <translation>Vérifiez l’orthographe, ou cherchez le début du mot avec une étoile : cyber*</translation>
    </message>
</context>
<context>
    <name>SavedDelegate</name>
    <message>
        <location filename="../../reader_app/ui/find/saved_list.py"/>
        <source>New name of the search</source>
        <translation>Nouveau nom de la recherche</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <location filename="../../reader_app/ui/find/saved_list.py"/>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/saved_list.py"/>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/saved_list.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <location filename="../../reader_app/ui/find/saved_list.py"/>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
</context>
<context>
    <name>ScopeSwitch</name>
    <message>
        <location filename="../../reader_app/ui/notes/scope_switch.py"/>
        <source>This document</source>
        <translation>Ce document</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/scope_switch.py"/>
        <source>Notes of the open document</source>
        <translation>Notes du document ouvert</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/scope_switch.py"/>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/scope_switch.py"/>
        <source>Notes of the whole library (Ctrl+Shift+M)</source>
        <translation>Notes de toute la bibliothèque (Ctrl+Maj+M)</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <location filename="../../reader_app/ui/find/search_bar.py"/>
        <source>Previous hit (Shift+F3)</source>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_bar.py"/>
        <source>Next hit (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <location filename="../../reader_app/ui/find/search_box.py"/>
        <source>Search the library  (Ctrl+K)</source>
        <translation>Rechercher dans la bibliothèque  (Ctrl+K)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_box.py"/>
        <source>Search the library</source>
        <translation>Rechercher dans la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_box.py"/>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_box.py"/>
        <source>What can be searched for (Shift+F1)</source>
        <translation>Ce que l’on peut rechercher (Maj+F1)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_box.py"/>
        <source>Earlier searches (Alt+Down)</source>
        <translation>Recherches précédentes (Alt+Bas)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_box.py"/>
        <source>Save this search (Ctrl+D)</source>
        <translation>Enregistrer cette recherche (Ctrl+D)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_box.py"/>
        <source>More for this search</source>
        <translation>Plus pour cette recherche</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_box.py"/>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_box.py"/>
        <source>A saved search: rename or remove it (Ctrl+D)</source>
        <translation>Une recherche enregistrée : la renommer ou la retirer (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>SearchTips</name>
    <message>
        <location filename="../../reader_app/ui/find/search_tips.py"/>
        <source>What you can search for</source>
        <translation>Ce que l’on peut rechercher</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_tips.py"/>
        <source>in any case and form</source>
        <translation>toute casse et toute forme</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_tips.py"/>
        <source>the acronym only</source>
        <translation>l’acronyme seulement</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_tips.py"/>
        <source>a phrase</source>
        <translation>une expression</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_tips.py"/>
        <source>words that begin so</source>
        <translation>mots qui commencent ainsi</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_tips.py"/>
        <source>either; also AND, NOT</source>
        <translation>l’un ou l’autre ; aussi AND, NOT</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_tips.py"/>
        <source>in the title</source>
        <translation>dans le titre</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_tips.py"/>
        <source>by creator</source>
        <translation>par auteur</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_tips.py"/>
        <source>by date</source>
        <translation>par date</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/search_tips.py"/>
        <source>among your own</source>
        <translation>parmi les vôtres</translation>
    </message>
</context>
<context>
    <name>SearchesPresenter</name>
    <message>
        <location filename="../../reader_app/ui/find/searches_presenter.py"/>
        <source>Nothing was searched for yet.</source>
        <translation>Rien n’a encore été recherché.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/searches_presenter.py"/>
        <source>Search for something first; then it can be saved.</source>
        <translation>Recherchez d’abord quelque chose ; vous pourrez ensuite l’enregistrer.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/searches_presenter.py"/>
        <source>Saved as “{name}”, above the documents of the library.</source>
        <translation>Enregistrée sous « {name} », au-dessus des documents de la bibliothèque.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/searches_presenter.py"/>
        <source>The saved search “{name}” was removed.</source>
        <translation>La recherche enregistrée « {name} » a été retirée.</translation>
    </message>
</context>
<context>
    <name>SettingsDoor</name>
    <message>
        <location filename="../../reader_app/ui/sheets/settings_door.py"/>
        <source>Your library is in {folder}</source>
        <translation>Votre bibliothèque se trouve dans {folder}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings_door.py"/>
        <source>The window speaks this language from the next start on.</source>
        <translation>La fenêtre parlera cette langue au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>SettingsKeeper</name>
    <message>
        <location filename="../../reader_app/ui/settings_keeper.py"/>
        <source>Your settings could not be kept: look whether the disk is full or {folder} read-only.</source>
        <translation>Vos réglages n’ont pas pu être conservés : voyez si le disque est plein ou {folder} en lecture seule.</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>No setting is called so.</source>
        <translation>Aucun réglage ne s’appelle ainsi.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Of the window; messages about files stay in English</source>
        <translation>De la fenêtre ; ce qui est dit des fichiers reste en anglais</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Colours of the window</source>
        <translation>Couleurs de la fenêtre</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Source Serif (built in)</source>
        <translation>Source Serif (fournie)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Reading face</source>
        <translation>Police de lecture</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>The typeface of documents</source>
        <translation>La police des documents</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Also Ctrl and + or −</source>
        <translation>Aussi Ctrl et + ou −</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Narrow</source>
        <translation>Étroite</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Wide</source>
        <translation>Large</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Line length</source>
        <translation>Longueur des lignes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>How wide a text is set</source>
        <translation>La largeur d’un texte</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>In running text, by the rules of the document’s language; not while a screen reader reads</source>
        <translation>Césures dans le texte courant, selon les règles de la langue du document ; pas quand un lecteur d’écran lit</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Hyphenate long words</source>
        <translation>Couper les mots longs</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Capitals</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Words typed in capitals find capitals only</source>
        <translation>Les mots en majuscules ne trouvent que des majuscules</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Written into each new note</source>
        <translation>Écrit dans chaque nouvelle note</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Folder of the library</source>
        <translation>Dossier de la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Folder of the backups</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Folder of the settings</source>
        <translation>Dossier des réglages</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Folder of the log</source>
        <translation>Dossier du journal</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Folder of the search index</source>
        <translation>Dossier de l’index de recherche</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Search the settings</source>
        <translation>Rechercher dans les réglages</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/settings.py"/>
        <source>All settings on this sheet as they were at first</source>
        <translation>Tous les réglages de cette feuille comme au début</translation>
    </message>
</context>
<context>
    <name>ShelfDelegate</name>
    <message>
        <location filename="../../reader_app/ui/library/shelf_delegate.py"/>
        <source>Name of the collection</source>
        <translation>Nom de la collection</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/shelf_delegate.py"/>
        <source>Name, or Group/Name</source>
        <translation>Nom, ou Groupe/Nom</translation>
    </message>
</context>
<context>
    <name>ShelfList</name>
    <message>
        <location filename="../../reader_app/ui/library/shelf_list.py"/>
        <source>New collection…</source>
        <translation>Nouvelle collection…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/shelf_list.py"/>
        <source>New collection in “{name}”…</source>
        <translation>Nouvelle collection dans « {name} »…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/shelf_list.py"/>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/shelf_list.py"/>
        <source>Delete collection</source>
        <translation>Supprimer la collection</translation>
    </message>
</context>
<context>
    <name>ShelfModel</name>
    <message>
        <location filename="../../reader_app/ui/library/shelf_model.py"/>
        <source>All documents</source>
        <translation>Tous les documents</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/shelf_model.py"/>
        <source>Added last</source>
        <translation>Derniers ajouts</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/shelf_model.py"/>
        <source>Starred</source>
        <translation>Avec étoile</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/shelf_model.py"/>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/shelf_model.py"/>
        <source>{n} document</source>
        <translation>{n} document</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/shelf_model.py"/>
        <source>{n} documents</source>
        <translation>{n} documents</translation>
    </message>
</context>
<context>
    <name>Shelves</name>
    <message>
        <location filename="../../reader_app/ui/library/shelf_list.py"/>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/shelf_list.py"/>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
</context>
<context>
    <name>ShortcutsView</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/shortcuts.py"/>
        <source>All shortcuts</source>
        <translation>Tous les raccourcis</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/shortcuts.py"/>
        <source>Search keys and actions</source>
        <translation>Rechercher des touches et des actions</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/shortcuts.py"/>
        <source>No shortcut for that.</source>
        <translation>Aucun raccourci pour cela.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/shortcuts.py"/>
        <source>Read the guide</source>
        <translation>Lire le guide</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/shortcuts.py"/>
        <source>The guide, with pictures</source>
        <translation>Le guide, avec des images</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/shortcuts.py"/>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <location filename="../../reader_app/ui/compare_side.py"/>
        <source>No hits in this text: search for something first (Ctrl+K).</source>
        <translation>Aucune occurrence dans ce texte : recherchez d’abord quelque chose (Ctrl+K).</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <location filename="../../reader_app/ui/library/sort_button.py"/>
        <source>What the documents are sorted by</source>
        <translation>Ce qui ordonne les documents</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/sort_button.py"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/sort_button.py"/>
        <source>Creators</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/sort_button.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/sort_button.py"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/sort_button.py"/>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/sort_button.py"/>
        <source>Last read</source>
        <translation>Dernière lecture</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/sort_button.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/sort_button.py"/>
        <source>Ascending</source>
        <translation>Croissant</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/sort_button.py"/>
        <source>Descending</source>
        <translation>Décroissant</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/library/sort_button.py"/>
        <source>Sorted by {key}</source>
        <translation>Ordre : {key}</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <location filename="../../reader_app/ui/status_words.py"/>
        <source>Dismiss</source>
        <translation>Fermer</translation>
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
        <translation>Étiquette</translation>
    </message>
</context>
<context>
    <name>TagChoices</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/choices.py"/>
        <source>Filter tags</source>
        <translation>Filtrer les étiquettes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/choices.py"/>
        <source>Tags to export</source>
        <translation>Étiquettes à exporter</translation>
    </message>
</context>
<context>
    <name>TagDelegate</name>
    <message>
        <location filename="../../reader_app/ui/notes/tags_list.py"/>
        <source>Name of the new tag</source>
        <translation>Nom de la nouvelle étiquette</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_list.py"/>
        <source>New name of the tag</source>
        <translation>Nouveau nom de l’étiquette</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_list.py"/>
        <source>Name, or Group/Name</source>
        <translation>Nom, ou Groupe/Nom</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_list.py"/>
        <source>Group/Name puts it under another</source>
        <translation>Groupe/Nom la place sous une autre</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_list.py"/>
        <source>Stays under {above}; /Name or Group/Name moves it</source>
        <translation>Reste sous {above} ; /Nom ou Groupe/Nom la déplace</translation>
    </message>
</context>
<context>
    <name>TagDescription</name>
    <message>
        <location filename="../../reader_app/ui/notes/tag_description.py"/>
        <source>What is this tag for?</source>
        <translation>À quoi sert cette étiquette ?</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tag_description.py"/>
        <source>What “{tag}” is for</source>
        <translation>À quoi sert « {tag} »</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <location filename="../../reader_app/ui/notes/tag_field.py"/>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tag_field.py"/>
        <source>Tag…</source>
        <translation>Étiquette…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tag_field.py"/>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tag_field.py"/>
        <source>There is no tag “{name}”</source>
        <translation>Il n’y a pas d’étiquette « {name} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tag_field.py"/>
        <source>Tags: Enter or a comma adds one, Backspace takes the last away</source>
        <translation>Étiquettes : Entrée ou une virgule en ajoute une, Retour arrière ôte la dernière</translation>
    </message>
</context>
<context>
    <name>Tagger</name>
    <message>
        <location filename="../../reader_app/ui/tagger.py"/>
        <source>Select a passage in the text first, or go to a hit with F3.</source>
        <translation>Sélectionnez d’abord un passage du texte, ou allez à une occurrence avec F3.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/tagger.py"/>
        <source>This passage has the tag “{tag}” already.</source>
        <translation>Ce passage a déjà l’étiquette « {tag} ».</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/tagger.py"/>
        <source>Tagged the passage with “{tag}”. Ctrl+Z takes it back.</source>
        <translation>Étiquette « {tag} » donnée au passage. Ctrl+Z l’annule.</translation>
    </message>
</context>
<context>
    <name>TagsModel</name>
    <message>
        <location filename="../../reader_app/ui/notes/tags_model.py"/>
        <source>{n} note</source>
        <translation>{n} note</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_model.py"/>
        <source>{n} notes</source>
        <translation>{n} notes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_model.py"/>
        <source>{n} with those below</source>
        <translation>{n} avec celles qui en dépendent</translation>
    </message>
</context>
<context>
    <name>TagsPane</name>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Filter tags</source>
        <translation>Filtrer les étiquettes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>New tag (Ins)</source>
        <translation>Nouvelle étiquette (Inser)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Unused tags; export and import of the codebook</source>
        <translation>Étiquettes inutilisées ; export et import du livre de codes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>The codebook</source>
        <translation>Le livre de codes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>No tags yet</source>
        <translation>Pas encore d’étiquettes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Select a passage, press T and type a word: that makes the first one.</source>
        <translation>Sélectionnez un passage, appuyez sur T et tapez un mot : c’est la première.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Import a codebook…</source>
        <translation>Importer un livre de codes…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>No tag is called that</source>
        <translation>Aucune étiquette ne s’appelle ainsi</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>New tag… (Ins)</source>
        <translation>Nouvelle étiquette… (Inser)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Remove {n} unused tag</source>
        <translation>Retirer {n} étiquette inutilisée</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Remove {n} unused tags</source>
        <translation>Retirer {n} étiquettes inutilisées</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>No unused tags</source>
        <translation>Aucune étiquette inutilisée</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Every tag, or one below it, is used</source>
        <translation>Chaque étiquette, ou une au-dessous, est utilisée</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Export the codebook…</source>
        <translation>Exporter le livre de codes…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Tag the selection (Ctrl+Enter)</source>
        <translation>Donner à la sélection (Ctrl+Entrée)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Show its notes</source>
        <translation>Montrer ses notes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Rename (F2)</source>
        <translation>Renommer (F2)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>New tag below…</source>
        <translation>Nouvelle étiquette au-dessous…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Make it a tag</source>
        <translation>En faire une étiquette</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Delete tag (Del)</source>
        <translation>Supprimer l’étiquette (Suppr)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>No colour</source>
        <translation>Aucune couleur</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>To the top level</source>
        <translation>Au niveau supérieur</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Merge into…</source>
        <translation>Fusionner dans…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tags_pane.py"/>
        <source>Describe</source>
        <translation>Décrire</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <location filename="../../reader_app/ui/tasks.py"/>
        <source>Something went wrong in the background; your saved work is safe. Details are in the log.</source>
        <translation>Quelque chose s’est mal passé en arrière-plan ; votre travail enregistré est en sûreté. Les détails sont dans le journal.</translation>
    </message>
</context>
<context>
    <name>TextLinks</name>
    <message>
        <location filename="../../reader_app/ui/viewer/text_links.py"/>
        <source>No further link in this text</source>
        <translation>Plus de lien dans ce texte</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <location filename="../../reader_app/ui/sheets/text_sheet.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/text_sheet.py"/>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
</context>
<context>
    <name>TickBar</name>
    <message>
        <location filename="../../reader_app/ui/viewer/tick_bar.py"/>
        <source>Position in the document</source>
        <translation>Position dans le document</translation>
    </message>
</context>
<context>
    <name>Travelling</name>
    <message>
        <location filename="../../reader_app/ui/travelling.py"/>
        <source>Undone: {what}</source>
        <translation>Annulé : {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/travelling.py"/>
        <source>Done again: {what}</source>
        <translation>Rétabli : {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/travelling.py"/>
        <source>Undoing: {what}</source>
        <translation>Annulation : {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/travelling.py"/>
        <source>Doing again: {what}</source>
        <translation>Rétablissement : {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/travelling.py"/>
        <source>Stopped: everything is as it was.</source>
        <translation>Arrêté : tout est comme avant.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/travelling.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/travelling.py"/>
        <source>{what}, in {n} documents</source>
        <translation>{what}, dans {n} documents</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/travelling.py"/>
        <source>{what}, in “{title}”</source>
        <translation>{what}, dans « {title} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/travelling.py"/>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <location filename="../../reader_app/ui/errands.py"/>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
</context>
<context>
    <name>Walker</name>
    <message>
        <location filename="../../reader_app/ui/find/walker.py"/>
        <source>Past the last hit: on from the first.</source>
        <translation>Après la dernière occurrence : on reprend à la première.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/walker.py"/>
        <source>Before the first hit: on from the last.</source>
        <translation>Avant la première occurrence : on reprend à la dernière.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/walker.py"/>
        <source>No hits to go to: search for something first (Ctrl+K).</source>
        <translation>Aucune occurrence où aller : recherchez d’abord quelque chose (Ctrl+K).</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/walker.py"/>
        <source>Past the last note: on from the first.</source>
        <translation>Après la dernière note : on reprend à la première.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/walker.py"/>
        <source>Before the first note: on from the last.</source>
        <translation>Avant la première note : on reprend à la dernière.</translation>
    </message>
</context>
<context>
    <name>Watched</name>
    <message>
        <location filename="../../reader_app/ui/documents/watched.py"/>
        <source>Watch a folder</source>
        <translation>Surveiller un dossier</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/watched.py"/>
        <source>“{name}” is watched: its files are read where they are, and followed as they change.</source>
        <translation>« {name} » est surveillé : ses fichiers sont lus là où ils sont et suivis quand ils changent.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/watched.py"/>
        <source>Watched folders</source>
        <translation>Dossiers surveillés</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/watched.py"/>
        <source>In a watched folder: {what}</source>
        <translation>Dans un dossier surveillé : {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/watched.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/watched.py"/>
        <source>not there now</source>
        <translation>absent pour l’instant</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/watched.py"/>
        <source>Not read: {n}</source>
        <translation>Non lus : {n}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/watched.py"/>
        <source>Search the folders</source>
        <translation>Rechercher dans les dossiers</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/watched.py"/>
        <source>Their files are read where they are, and not copied.</source>
        <translation>Leurs fichiers sont lus là où ils sont, sans être copiés.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/watched.py"/>
        <source>No folder is watched. What is put into a watched folder, changed or moved there is noticed.</source>
        <translation>Aucun dossier n’est surveillé. Ce qui est mis dans un dossier surveillé, y change ou y est déplacé est remarqué.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/watched.py"/>
        <source>Which files could not be read, and why</source>
        <translation>Quels fichiers n’ont pas pu être lus, et pourquoi</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/watched.py"/>
        <source>Stop watching</source>
        <translation>Ne plus surveiller</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/watched.py"/>
        <source>The documents stay in the library</source>
        <translation>Les documents restent dans la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/watched.py"/>
        <source>Watch a folder…</source>
        <translation>Surveiller un dossier…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/documents/watched.py"/>
        <source>Choose another folder to watch</source>
        <translation>Choisir un autre dossier à surveiller</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <location filename="../../reader_app/ui/dialogs/attributes_edit.py"/>
        <source>Name of an attribute</source>
        <translation>Nom d’un attribut</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/attributes_edit.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/attributes_edit.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/attributes_edit.py"/>
        <source>{value} (some)</source>
        <translation>{value} (certains)</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/attributes_edit.py"/>
        <source>Several values</source>
        <translation>Plusieurs valeurs</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/attributes_edit.py"/>
        <source>this attribute</source>
        <translation>cet attribut</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/attributes_edit.py"/>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/attributes_edit.py"/>
        <source>Value of {name}</source>
        <translation>Valeur de {name}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/people_edit.py"/>
        <source>this person</source>
        <translation>cette personne</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dialogs/people_edit.py"/>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>daily</source>
        <translation>quotidienne</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>before a restore</source>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>before an update</source>
        <translation>avant une mise à jour</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>{n} document</source>
        <translation>{n} document</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>{n} documents</source>
        <translation>{n} documents</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>{n} note</source>
        <translation>{n} note</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/backups.py"/>
        <source>{n} notes</source>
        <translation>{n} notes</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <location filename="../../reader_app/ui/notes/asides.py"/>
        <source>Select the passage in the text, then choose “Attach to the selected passage” in the menu of the card</source>
        <translation>Sélectionnez le passage dans le texte, puis choisissez « Rattacher au passage sélectionné » dans le menu de la fiche</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/asides.py"/>
        <source>The document has changed there since they were marked; each card says what it was</source>
        <translation>Le document y a changé depuis qu’ils ont été marqués ; chaque fiche dit ce que c’était</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/asides.py"/>
        <source>{n} passage not found again</source>
        <translation>{n} passage non retrouvé</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/asides.py"/>
        <source>{n} passages not found again</source>
        <translation>{n} passages non retrouvés</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/asides.py"/>
        <source>{n} passage has other words now</source>
        <translation>{n} passage avec d’autres mots maintenant</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/asides.py"/>
        <source>{n} passages have other words now</source>
        <translation>{n} passages avec d’autres mots maintenant</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/asides.py"/>
        <source>Show all notes</source>
        <translation>Montrer toutes les notes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/card_paint.py"/>
        <source>Was: {words}</source>
        <translation>Avant : {words}</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <location filename="../../reader_app/ui/accessible.py"/>
        <source>Highlighted in {colour}: {passage}</source>
        <translation>Surligné en {colour} : {passage}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>removing {n} unused tags</source>
        <translation>retrait de {n} étiquettes inutilisées</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>renaming “{old}” to “{new}”</source>
        <translation>renommage de « {old} » en « {new} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>renaming a tag to “{new}”</source>
        <translation>renommage d’une étiquette en « {new} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>merging “{old}” into “{new}”</source>
        <translation>fusion de « {old} » dans « {new} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>merging a tag into “{new}”</source>
        <translation>fusion d’une étiquette dans « {new} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>renaming the attribute “{old}” to “{new}”</source>
        <translation>renommage de l’attribut « {old} » en « {new} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>changing the title “{old}” to “{new}”</source>
        <translation>changement du titre « {old} » en « {new} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>tagging “{passage}” with “{what}”</source>
        <translation>étiquetage de « {passage} » : « {what} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>emptying the note on “{what}”</source>
        <translation>effacement de la note sur « {what} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>noting on “{what}”</source>
        <translation>annotation de « {what} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>writing the note “{subject}”</source>
        <translation>écriture de la note « {subject} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>writing a note</source>
        <translation>écriture d’une note</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>reading {n} document again</source>
        <translation>relecture de {n} document</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>reading {n} documents again</source>
        <translation>relecture de {n} documents</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>adding {n} document</source>
        <translation>ajout de {n} document</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>adding {n} documents</source>
        <translation>ajout de {n} documents</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>{adding} and {reading}</source>
        <translation>{adding} et {reading}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>{n} document</source>
        <translation>{n} document</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>{n} documents</source>
        <translation>{n} documents</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>taking “{what}” from {n} note</source>
        <translation>retrait de « {what} » de {n} note</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>taking “{what}” from {n} notes</source>
        <translation>retrait de « {what} » de {n} notes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>making {n} note {what}</source>
        <translation>coloration de {n} note : {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>making {n} notes {what}</source>
        <translation>coloration de {n} notes : {what}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>accepting the new words of {n} passage</source>
        <translation>acceptation des nouveaux mots de {n} passage</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>accepting the new words of {n} passages</source>
        <translation>acceptation des nouveaux mots de {n} passages</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>removing {n} note</source>
        <translation>retrait de {n} note</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>removing {n} notes</source>
        <translation>retrait de {n} notes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>highlighting {n} passage</source>
        <translation>surlignage de {n} passage</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>highlighting {n} passages</source>
        <translation>surlignage de {n} passages</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>tagging {n} note</source>
        <translation>étiquetage de {n} note</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>tagging {n} notes</source>
        <translation>étiquetage de {n} notes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>tagging {n} passage with “{what}”</source>
        <translation>étiquetage de {n} passage : « {what} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>tagging {n} passages with “{what}”</source>
        <translation>étiquetage de {n} passages : « {what} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>tagging {n} note with “{what}”</source>
        <translation>étiquetage de {n} note : « {what} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>tagging {n} notes with “{what}”</source>
        <translation>étiquetage de {n} notes : « {what} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>adding “{subject}”</source>
        <translation>ajout de « {subject} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>removing “{subject}”</source>
        <translation>retrait de « {subject} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>reading “{subject}” again</source>
        <translation>relecture de « {subject} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>keeping a copy of “{subject}”</source>
        <translation>conservation d’une copie de « {subject} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>following “{subject}” to another place</source>
        <translation>suivi de « {subject} » à un autre endroit</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>changing the properties of “{subject}”</source>
        <translation>changement des propriétés de « {subject} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>giving a star to “{subject}”</source>
        <translation>étoile pour « {subject} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>taking the star from “{subject}”</source>
        <translation>retrait de l’étoile de « {subject} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>putting documents into “{subject}”</source>
        <translation>mise de documents dans « {subject} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>taking documents out of “{subject}”</source>
        <translation>sortie de documents de « {subject} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>setting the attribute “{subject}”</source>
        <translation>attribution de « {subject} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>removing the attribute “{subject}”</source>
        <translation>suppression de l’attribut « {subject} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>importing the attributes of “{subject}”</source>
        <translation>importation des attributs de « {subject} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>making the collection “{subject}”</source>
        <translation>création de la collection « {subject} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>renaming a collection to “{subject}”</source>
        <translation>renommage d’une collection en « {subject} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>deleting the collection “{subject}”</source>
        <translation>suppression de la collection « {subject} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>moving a note to “{subject}”</source>
        <translation>déplacement d’une note vers « {subject} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>accepting the new words “{subject}”</source>
        <translation>acceptation des nouveaux mots « {subject} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>highlighting “{subject}”</source>
        <translation>surlignage de « {subject} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>tagging with “{subject}”</source>
        <translation>étiquetage : « {subject} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>taking away the tag “{subject}”</source>
        <translation>retrait de l’étiquette « {subject} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>changing the colour to {subject}</source>
        <translation>changement de couleur : {subject}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>removing the note “{subject}”</source>
        <translation>retrait de la note « {subject} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>making the tag “{subject}”</source>
        <translation>création de l’étiquette « {subject} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>colouring the tag “{subject}”</source>
        <translation>coloration de l’étiquette « {subject} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>deleting the tag “{subject}”</source>
        <translation>suppression de l’étiquette « {subject} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>describing the tag “{subject}”</source>
        <translation>description de l’étiquette « {subject} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>removing the unused tag “{subject}”</source>
        <translation>retrait de l’étiquette inutilisée « {subject} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>importing the notes of “{subject}”</source>
        <translation>import des notes de « {subject} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>importing the tags of “{subject}”</source>
        <translation>import des étiquettes de « {subject} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>adding “{subject}” to the glossary</source>
        <translation>ajout de « {subject} » au glossaire</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>correcting “{subject}” in the glossary</source>
        <translation>correction de « {subject} » dans le glossaire</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>merging into “{subject}” in the glossary</source>
        <translation>fusion dans « {subject} » dans le glossaire</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/done_words.py"/>
        <source>removing “{subject}” from the glossary</source>
        <translation>retrait de « {subject} » du glossaire</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <location filename="../../reader_app/ui/dates.py"/>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dates.py"/>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/dates.py"/>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/text.py"/>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>errands</name>
    <message>
        <location filename="../../reader_app/ui/errands.py"/>
        <source>The backup is restored.</source>
        <translation>La sauvegarde est restaurée.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/errands.py"/>
        <source>The backup is restored; what was there before is kept as {name}.</source>
        <translation>La sauvegarde est restaurée ; ce qui était là est conservé sous le nom {name}.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/errands.py"/>
        <source>What is there now is kept first. The window opens again by itself.</source>
        <translation>Ce qui est là est d’abord conservé. La fenêtre se rouvre d’elle-même.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/errands.py"/>
        <source>Restoring the backup …</source>
        <translation>Restauration de la sauvegarde…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/errands.py"/>
        <source>The library is in {folder} from now on.</source>
        <translation>La bibliothèque est désormais dans {folder}.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/errands.py"/>
        <source>To {folder}. Everything is copied and compared first; the window opens again by itself.</source>
        <translation>Vers {folder}. Tout est d’abord copié et comparé ; la fenêtre se rouvre d’elle-même.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/errands.py"/>
        <source>Moving the library …</source>
        <translation>Déplacement de la bibliothèque…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/errands.py"/>
        <source>Not everything could be removed from {folder}; it is no longer used.</source>
        <translation>Tout n’a pas pu être retiré de {folder} ; ce n’est plus utilisé.</translation>
    </message>
</context>
<context>
    <name>exported</name>
    <message>
        <location filename="../../reader_app/ui/text.py"/>
        <source>; the file that was there is kept as {name}</source>
        <translation> ; le fichier qui était là est conservé sous le nom {name}</translation>
    </message>
</context>
<context>
    <name>extending</name>
    <message>
        <location filename="../../reader_app/ui/viewer/extending.py"/>
        <source>The whole paragraph is selected.</source>
        <translation>Tout le paragraphe est sélectionné.</translation>
    </message>
</context>
<context>
    <name>facets</name>
    <message>
        <location filename="../../reader_app/ui/find/facet_words.py"/>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/facet_words.py"/>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/facet_words.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/facet_words.py"/>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/facet_words.py"/>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/facet_words.py"/>
        <source>Annotated</source>
        <translation>Annoté</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/facet_words.py"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/facet_words.py"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/facet_words.py"/>
        <source>Plain text</source>
        <translation>Texte brut</translation>
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
        <translation>Le dossier est {folder}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/folders.py"/>
        <source>No program of this system shows folders; this one is {folder}</source>
        <translation>Aucun programme de ce système n’affiche les dossiers ; celui-ci est {folder}</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>Search what was done</source>
        <translation>Rechercher ce qui a été fait</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>Enter or a double click goes back to a line; what came after is undone, and can be done again.</source>
        <translation>Entrée ou un double clic revient à une ligne ; ce qui suivait est annulé et peut être refait.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>Nothing to be found: what you do to documents and notes is listed here.</source>
        <translation>Rien à trouver : ce que vous faites aux documents et aux notes est listé ici.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/history.py"/>
        <source>What came after is undone, and can be done again</source>
        <translation>Ce qui suivait est annulé et peut être refait</translation>
    </message>
</context>
<context>
    <name>jump</name>
    <message>
        <location filename="../../reader_app/ui/sheets/jump.py"/>
        <source>Go to a document</source>
        <translation>Aller à un document</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/jump.py"/>
        <source>Letters of its title, its file’s name or who made it</source>
        <translation>Des lettres de son titre, du nom de son fichier ou de ses auteurs</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/jump.py"/>
        <source>Those you read last come first.</source>
        <translation>Les derniers lus viennent en premier.</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/sheets/jump.py"/>
        <source>No document is called so.</source>
        <translation>Aucun document ne s’appelle ainsi.</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <location filename="../../reader_app/ui/languages.py"/>
        <source>en</source>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>limits</name>
    <message>
        <location filename="../../reader_app/ui/notes/limits.py"/>
        <source>passages not found again</source>
        <translation>passages perdus</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/limits.py"/>
        <source>passages with other words now</source>
        <translation>passages avec d’autres mots maintenant</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/limits.py"/>
        <source>title has “{words}”</source>
        <translation>le titre contient « {words} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/limits.py"/>
        <source>none of</source>
        <translation>aucune de</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/limits.py"/>
        <source>any of</source>
        <translation>l’une de</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/limits.py"/>
        <source>all of</source>
        <translation>toutes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/limits.py"/>
        <source>overlapping</source>
        <translation>se chevauchant</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/limits.py"/>
        <source>in “{collection}”</source>
        <translation>dans « {collection} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/limits.py"/>
        <source>in this document</source>
        <translation>dans ce document</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/limits.py"/>
        <source>in this document's collections</source>
        <translation>dans les collections de ce document</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/limits.py"/>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/limits.py"/>
        <source>since {day}</source>
        <translation>depuis {day}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/limits.py"/>
        <source>until {day}</source>
        <translation>jusqu’à {day}</translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <location filename="../../reader_app/ui/viewer/text_links.py"/>
        <source>Link {words}: Enter leads to {where}</source>
        <translation>Lien {words} : Entrée mène à {where}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/text_links.py"/>
        <source>Link {words}: Enter leads back</source>
        <translation>Lien {words} : Entrée ramène en arrière</translation>
    </message>
</context>
<context>
    <name>offers</name>
    <message>
        <location filename="../../reader_app/ui/find/offers.py"/>
        <source>{n} note</source>
        <translation>{n} note</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/offers.py"/>
        <source>{n} notes</source>
        <translation>{n} notes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/offers.py"/>
        <source>{n} document</source>
        <translation>{n} document</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/offers.py"/>
        <source>{n} documents</source>
        <translation>{n} documents</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <location filename="../../reader_app/ui/viewer/page.py"/>
        <source>This document has no text.</source>
        <translation>Ce document n’a pas de texte.</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <location filename="../../reader_app/ui/text.py"/>
        <source>{names} and {n} more</source>
        <translation>{names} et {n} autres</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <location filename="../../reader_app/ui/viewer/printing.py"/>
        <source>Page {n}</source>
        <translation>Page {n}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_notes.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_notes.py"/>
        <source>page {n}</source>
        <translation>page {n}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_notes.py"/>
        <source>Was: {words}</source>
        <translation>Avant : {words}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_notes.py"/>
        <source>On the whole document</source>
        <translation>Sur tout le document</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/viewer/printing_notes.py"/>
        <source>(not found in the text any more)</source>
        <translation>(plus trouvé dans le texte)</translation>
    </message>
</context>
<context>
    <name>queries</name>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>the word in all its forms, whatever the case; accents do not matter</source>
        <translation>le mot sous toutes ses formes, quelle que soit la casse ; les accents ne comptent pas</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>in capitals, the acronym only; the chip beside the box says so</source>
        <translation>en majuscules, seulement l’acronyme ; la puce près du champ le dit</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>this form only: no other endings, not in capitals</source>
        <translation>cette forme seulement : pas d’autres terminaisons, pas en majuscules</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>words that begin so, end so, or have any letter there</source>
        <translation>mots qui commencent ainsi, finissent ainsi ou ont là une lettre quelconque</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>spelt nearly so: one letter off, or two</source>
        <translation>presque écrit ainsi : une lettre de différence, ou deux</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>what they say, signs and all</source>
        <translation>exactement ce qu’ils disent, signes compris</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>exactly these words, in this order</source>
        <translation>exactement ces mots, dans cet ordre</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>near each other, in any order, at most five words between them</source>
        <translation>proches l’un de l’autre, dans n’importe quel ordre, cinq mots au plus entre eux</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>documents with both</source>
        <translation>documents avec les deux</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>with either</source>
        <translation>avec l’un ou l’autre</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>with one and without the other</source>
        <translation>avec l’un et sans l’autre</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>brackets group</source>
        <translation>les parenthèses regroupent</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>in the title, among the people</source>
        <translation>dans le titre, parmi les personnes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>in the text alone</source>
        <translation>dans le texte seul</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>in the name of the file, in the path of its folder</source>
        <translation>dans le nom du fichier, dans le chemin de son dossier</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>in mail from somebody, to somebody or in copy</source>
        <translation>dans les courriels de quelqu’un, à quelqu’un ou en copie</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>in your notes, in the passages you marked</source>
        <translation>dans vos notes, dans les passages que vous avez marqués</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>with that tag, in that colour</source>
        <translation>avec cette étiquette, dans cette couleur</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>with just that tag, or one below it</source>
        <translation>avec exactement cette étiquette, ou une au-dessous</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>only in documents of that title</source>
        <translation>seulement dans les documents de ce titre</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>only in that collection, and those under it</source>
        <translation>seulement dans cette collection et celles qui en dépendent</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>of that year, from one to the other</source>
        <translation>de cette année, de l’une à l’autre</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>of that month, since then, until then</source>
        <translation>de ce mois, depuis, jusque-là</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>in that language, of that kind</source>
        <translation>dans cette langue, de ce type</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>that you marked, that you wrote notes on</source>
        <translation>que vous avez marqués, sur lesquels vous avez écrit des notes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>with a star</source>
        <translation>avec une étoile</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>opened before, not opened yet</source>
        <translation>déjà ouverts, pas encore ouverts</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>with marks that lost their passage, or that have other words now</source>
        <translation>avec des marques qui ont perdu leur passage, ou dont le passage a maintenant d’autres mots</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>Several words</source>
        <translation>Plusieurs mots</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>Where to look</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/query_words.py"/>
        <source>In which documents</source>
        <translation>Dans quels documents</translation>
    </message>
</context>
<context>
    <name>quoted</name>
    <message>
        <location filename="../../reader_app/ui/text.py"/>
        <source>“{words}”</source>
        <translation>« {words} »</translation>
    </message>
</context>
<context>
    <name>results</name>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>{where}: {words}</source>
        <translation>{where} : {words}</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>{n} hit</source>
        <translation>{n} occurrence</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>{n} hits</source>
        <translation>{n} occurrences</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>starred</source>
        <translation>avec étoile</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>{n} passage</source>
        <translation>{n} passage</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>{n} passages</source>
        <translation>{n} passages</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>{n} note</source>
        <translation>{n} note</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>{n} notes</source>
        <translation>{n} notes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>{n} more note</source>
        <translation>{n} autre note</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>{n} more notes</source>
        <translation>{n} autres notes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>Show {n} hit</source>
        <translation>Montrer {n} occurrence</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>Show {n} hits</source>
        <translation>Montrer {n} occurrences</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>{n} more hit</source>
        <translation>{n} autre occurrence</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>{n} more hits</source>
        <translation>{n} autres occurrences</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/find/results_words.py"/>
        <source>Highlight</source>
        <translation>Surlignage</translation>
    </message>
</context>
<context>
    <name>tags</name>
    <message>
        <location filename="../../reader_app/ui/notes/tag_choices.py"/>
        <source>New tag “{name}”</source>
        <translation>Nouvelle étiquette « {name} »</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tag_choices.py"/>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tag_words.py"/>
        <source>{names} and {n} more</source>
        <translation>{names} et {n} autres</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tag_words.py"/>
        <source>Export a table of documents × tags…</source>
        <translation>Exporter un tableau documents × étiquettes…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tag_words.py"/>
        <source>How many notes with each tag every document has</source>
        <translation>Combien de notes avec chaque étiquette chaque document a</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tag_words.py"/>
        <source>How many notes with each tag the documents of each value have</source>
        <translation>Combien de notes avec chaque étiquette ont les documents de chaque valeur</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tag_words.py"/>
        <source>Export a table of attributes × tags…</source>
        <translation>Exporter un tableau attributs × étiquettes…</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tag_words.py"/>
        <source>In how many places two tags are together, on one passage or on overlapping ones</source>
        <translation>En combien d’endroits deux étiquettes sont ensemble, sur un même passage ou sur des passages qui se chevauchent</translation>
    </message>
    <message>
        <location filename="../../reader_app/ui/notes/tag_words.py"/>
        <source>Export a table of tags × tags…</source>
        <translation>Exporter un tableau étiquettes × étiquettes…</translation>
    </message>
</context>
<context>
    <name>title block</name>
    <message>
        <location filename="../../reader_app/ui/text.py"/>
        <source>{date} (inferred)</source>
        <translation>{date} (déduite)</translation>
    </message>
</context>
<context>
    <name>twins</name>
    <message>
        <location filename="../../reader_app/ui/library/twins.py"/>
        <source>Added on {time}</source>
        <translation>Ajouté le {time}</translation>
    </message>
</context>
</TS>
