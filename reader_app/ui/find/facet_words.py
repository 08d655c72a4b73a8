"""What facets and their values are called."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from reader_app.model.query import FacetField, Filter
from reader_app.model.tag import Tag
from reader_app.ui.languages import spoken

if TYPE_CHECKING:
    from reader_app.model.hit import Results


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


class FilterLabels:
    """What the results call the values that a search is narrowed to, now or when they were chosen."""

    def __init__(self, tags: Callable[[], Iterable[Tag]]) -> None:
        self._tags = tags
        self._known: dict[Filter, str] = {}

    def of(self, filters: Iterable[Filter], results: "Results | None") -> tuple[tuple[Filter, str], ...]:
        """Each filter with its label."""
        for facet in results.facets if results else ():
            self._known.update({Filter(facet.field, value.value): value.label for value in facet.values})
        return tuple((each, self._label(each)) for each in filters)

    def _label(self, filter_: Filter) -> str:
        if filter_ not in self._known and filter_.field is FacetField.TAG:
            self._known |= {Filter(FacetField.TAG, tag.id): tag.name for tag in self._tags()}
        return self._known.get(filter_, filter_.value)
