"""What facets and their values are called."""

from PySide6.QtCore import QCoreApplication, QLocale

from reader_app.model.query import FacetField
from reader_app.ui.languages import spoken


def field_words(field: FacetField) -> str:
    """What the facet is called."""
    translate = QCoreApplication.translate
    return {
        FacetField.YEAR: translate("facets", "Year"),
        FacetField.CREATOR: translate("facets", "People"),
        FacetField.LANGUAGE: translate("facets", "Language"),
        FacetField.TYPE: translate("facets", "Type"),
        FacetField.TAG: translate("facets", "Tag"),
        FacetField.ANNOTATED: translate("facets", "Annotated"),
    }[field]


def value_words(field: FacetField, value: str, label: str) -> str:
    """What one of its values is called; label: as the search calls it."""
    translate = QCoreApplication.translate
    if field is FacetField.ANNOTATED:
        return translate("facets", "yes") if value == "yes" else translate("facets", "no")
    if field is FacetField.LANGUAGE:
        language = QLocale(value).language()
        if language is QLocale.Language.C:
            return label
        # Qt knows what languages are called in English, and what each calls itself.
        english = QLocale.languageToString(language)
        return english if spoken() == "en" else QLocale(value).nativeLanguageName() or english
    if field is FacetField.TYPE:
        names = {
            "text/plain": translate("facets", "Plain text"),
            "text/markdown": translate("facets", "Markdown"),
        }
        return names.get(value, label)
    return label
