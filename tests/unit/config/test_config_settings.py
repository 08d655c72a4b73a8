"""Settings: kept as they were, never in the way of starting."""

from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.config.paths import Paths
from reader_app.config.settings import Settings, load_settings, login_name, save_settings


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(*(tmp_path / name for name in ("data", "cache", "config", "log")))


def write(paths: Paths, text: str) -> None:
    paths.config.mkdir(parents=True)
    paths.settings.write_text(text, "utf-8")


def test_without_a_file_there_are_defaults_and_no_file_is_made(paths: Paths) -> None:
    settings = load_settings(paths)
    assert (settings.theme, settings.zoom, settings.smart_case) == ("system", 0, True)
    assert settings.author == login_name()
    assert not paths.config.exists()


def test_all_settings_come_back(paths: Paths) -> None:
    settings = Settings(
        language="fr",
        theme="sepia",
        zoom=-3,
        font_family="Gentium",
        author="Añn “A”",
        measure=54,
        hyphenates=True,
        tags_beside=True,
        smart_case=False,
        geometry="AdnQywADAAA=",
        panes=(320, 0, 1, 1),
        right_tab=2,
        library_notes=True,
        sort_key="date",
        sort_descending=True,
        last_colour="teal",
        last_export='{"format": "csv"}',
        folders='{"add": "/papers"}',
    )
    assert all(getattr(settings, f.name) != getattr(Settings(), f.name) for f in fields(Settings))
    save_settings(paths, settings)
    assert load_settings(paths) == settings
    assert [path.name for path in paths.config.iterdir()] == ["settings.toml"]


@pytest.mark.parametrize(
    "line",
    [
        'zoom = "big"',
        "zoom = true",
        "zoom = 1.5",
        "zoom = 1000",
        "theme = 3",
        'theme = "pink"',
        "smart_case = 1",
        "author = []",
        'author = " "',
        "panes = [1, true]",
        "panes = [-1, 2]",
        'panes = "1,2"',
        "panes = {a = [1]}",
        'sort_key = "size"',
        "right_tab = -1",
        "geometry = 2014-01-01",
    ],
)
def test_a_wrong_value_is_its_default_and_the_others_hold(paths: Paths, line: str) -> None:
    write(paths, f'{line}\nfont_family = "Gentium"\n')
    assert load_settings(paths) == replace(Settings(), font_family="Gentium")


def test_keys_of_another_version_stay(paths: Paths) -> None:
    write(paths, "future = [1, 2]\nzoom = 2\n\n[plugins]\nx = 1\n")
    save_settings(paths, replace(load_settings(paths), zoom=3))
    text = paths.settings.read_text("utf-8")
    assert "zoom = 3" in text
    assert "future" in text
    assert "[plugins]\nx = 1" in text


@pytest.mark.logs("settings are broken")
@pytest.mark.parametrize("data", [b"zoom = ", b"\xff\xfe\x00", b"a = " + b"[" * 100_000])
def test_a_broken_file_is_set_aside(paths: Paths, data: bytes) -> None:
    paths.config.mkdir(parents=True)
    paths.settings.write_bytes(data)
    assert load_settings(paths) == Settings()
    assert (paths.config / "settings.toml.broken").read_bytes() == data
    save_settings(paths, Settings(zoom=1))
    assert load_settings(paths).zoom == 1


@pytest.mark.logs("settings could not be read")
def test_a_folder_in_the_file_s_place_does_not_stop_the_start(paths: Paths) -> None:
    paths.settings.mkdir(parents=True)
    assert load_settings(paths) == Settings()


@pytest.mark.logs("settings could not be read")
def test_what_cannot_be_written_is_raised_and_leaves_nothing_behind(paths: Paths) -> None:
    paths.config.parent.mkdir(parents=True, exist_ok=True)
    paths.config.write_text("a file where the folder should be")
    with pytest.raises(OSError, match="config"):
        save_settings(paths, Settings())
    assert [path.name for path in paths.config.parent.iterdir()] == ["config"]


_VALUES = st.recursive(
    st.one_of(st.integers(-(2**60), 2**60), st.booleans(), st.text(max_size=5), st.floats(), st.dates()),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=3), inner, max_size=2)),
    max_leaves=5,
)


@given(st.dictionaries(st.sampled_from([f.name for f in fields(Settings)]), _VALUES))
def test_any_table_gives_settings_that_can_be_saved(
    tmp_path_factory: pytest.TempPathFactory, table: dict[str, object]
) -> None:
    import tomli_w

    paths = Paths(*[tmp_path_factory.mktemp("any")] * 4)
    paths.settings.write_text(tomli_w.dumps(table), "utf-8", newline="\n")
    settings = load_settings(paths)
    save_settings(paths, settings)
    assert load_settings(paths) == settings
