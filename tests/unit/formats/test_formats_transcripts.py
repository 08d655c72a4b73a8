"""Transcripts as programs write them: captions that roll up, heads that say what is shown to nobody."""

from hypothesis import given
from hypothesis import strategies as st

from reader_app.formats import Extracted, read

ROLLING = """WEBVTT
Kind: captions
Language: de-AT
Style:
::cue(c.colorCCCCCC) { color: rgb(204,204,204);
 }
##

00:00:01.000 --> 00:00:02.990 align:start position:0%
{space}
the<00:00:01.200><c> harbour</c><00:00:01.600><c> sleeps</c>

00:00:02.990 --> 00:00:03.000 align:start position:0%
the harbour sleeps
{space}

00:00:03.000 --> 00:00:05.000 align:start position:0%
the harbour sleeps
while<00:00:03.200><c> the</c><00:00:03.600><c> tide</c>

00:00:05.000 --> 00:00:05.010 align:start position:0%
while the tide
{space}

""".replace("{space}", " ")
SAID_TWICE = "".join(
    f"{n}\n00:00:{n:02},000 --> 00:00:{n:02},900\n{words}\n\n"
    for n, words in enumerate(["No!", "No!\nStop!", *(f"Word {n}." for n in range(20))])
)


def vtt(source: str) -> Extracted:
    return read(source.encode(), "a.vtt")


def test_a_line_that_stays_while_captions_roll_up_is_read_once() -> None:
    extracted = vtt(ROLLING)
    assert extracted.text.content == "the harbour sleeps while the tide"
    assert extracted.text.warnings == ()
    assert extracted.metadata.language == "de-AT"


def test_a_pause_after_captions_that_rolled_is_counted_from_their_end() -> None:
    later = "00:00:06.500 --> 00:00:08.000\nwhile the tide\ncomes in\n"
    assert vtt(ROLLING + later).text.content == "the harbour sleeps while the tide while the tide comes in"


def test_what_is_said_twice_is_read_twice_where_nothing_rolls() -> None:
    assert read(SAID_TWICE.encode(), "a.srt").text.content.startswith("No! No! Stop! Word 0.")


def test_the_head_ends_where_the_first_time_is() -> None:
    text = vtt("WEBVTT - A talk\n00:01.000 --> 00:02.000\nSeen.\n").text
    assert text.content == "Seen."
    assert vtt("WEBVTT").text.content == vtt("WEBVTT\nKind: captions").text.content == ""


def test_one_line_without_a_time_was_left_out() -> None:
    strays = "1\n00:00:01,000 --> 00:00:02,000\nSeen.\n\nnot this\n"
    assert read(strays.encode(), "a.srt").text.warnings == ("1 line without a time was left out.",)
    more = read(f"{strays}\nnor this\n".encode(), "a.srt").text.warnings
    assert more == ("2 lines without a time were left out.",)


WORDS = st.sampled_from(["one", "two-", "three.", "四", "五。", "-", "<v Ada>six", "- seven"])


@given(st.lists(st.tuples(WORDS, st.integers(0, 3_000)), min_size=1, max_size=20))
def test_each_cue_begins_where_its_words_stand(said: list[tuple[str, int]]) -> None:
    time, cues, times = 0, [], []
    for words, pause in said:
        start = time + pause
        time = start + 1_000
        shown_at = " --> ".join(f"{t // 60_000:02}:{t // 1000 % 60:02}.{t % 1000:03}" for t in (start, time))
        cues.append(f"{shown_at}\n{words}\n")
        times.append(f"00:{start // 60_000:02}:{start // 1000 % 60:02}")
    text = vtt("WEBVTT\n\n" + "\n".join(cues)).text
    shown = [words.removeprefix("<v Ada>") for words, _ in said]
    kept = [at for at in range(len(said)) if at == 0 or said[at][0] != said[at - 1][0]]  # the rest repeats
    assert [page.label for page in text.pages] == [times[at] for at in kept]
    for page, at in zip(text.pages, kept, strict=True):
        assert text.content[page.start :].removeprefix("Ada: ").startswith(shown[at])


@given(st.lists(st.sampled_from(["one", "two", "three", "four", "five", "six"]), min_size=1, max_size=30))
def test_rolled_up_captions_are_what_was_said(said: list[str]) -> None:
    """Two lines on the screen, of which the lower is new: as it was said, but for the same line twice in a row."""
    lines = [f"{word} {place}" for place, word in enumerate(said)]
    cues = [
        f"00:00:{place:02}.000 --> 00:00:{place + 1:02}.000\n{above}\n{line}\n"
        for place, (above, line) in enumerate(zip(["", *lines], lines, strict=False))
    ]
    assert vtt("WEBVTT\n\n" + "\n".join(cue.replace("\n\n", "\n") for cue in cues)).text.content == " ".join(lines)
