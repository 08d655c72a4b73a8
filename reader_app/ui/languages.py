"""The language of the window: which it is, and the files of translations for it, Qt's own included."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from reader_app.config.paths import resources
from reader_app.config.settings import LANGUAGES

NAMES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"}  # as each calls itself
_OURS = "translations of the window"  # the name of the objects that hold them


def language_of(setting: str) -> str:
    """The language a setting means: that of the system as far as the window speaks it, else English."""
    if setting in NAMES:
        return setting
    wanted = (name.replace("_", "-").partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((language for language in wanted if language in LANGUAGES), "en")


def spoken() -> str:
    """The language the window speaks."""
    return QCoreApplication.translate("languages", "en")


def speak(application: QCoreApplication, setting: str) -> None:
    """Have the window that is made next speak a language; nothing is read where that is English, as before."""
    former = application.findChildren(QTranslator, _OURS)
    language = language_of(setting)
    if not former and setting == "system" and language == "en":
        return
    for translator in former:
        application.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(_locale(setting, language))
    if language == "en":
        return
    for folder, name in (
        (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), "qtbase"),
        (str(resources() / "translations"), "glossator"),
    ):
        translator = QTranslator(application)
        translator.setObjectName(_OURS)
        if translator.load(f"{name}_{language}.qm", folder):
            application.installTranslator(translator)


def _locale(setting: str, language: str) -> QLocale:
    """How numbers and dates are written: as the system does, unless it speaks another language."""
    system = QLocale.system()
    return system if setting == "system" or system.name().startswith(language) else QLocale(language)
