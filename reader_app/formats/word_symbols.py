"""The letters that fonts of symbols show, as Unicode has them; Adobe's Symbol whole, of Wingdings what people use."""

_SYMBOL = {
    0x20: " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼",
    0xA0: "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊⟨®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪",
    0xF1: "⟩∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭",
}
_WINGDINGS = {
    0x21: "✏✂✁",
    0x28: "☎✆✉",
    0x36: "⌛⌨",
    0x3E: "✇✍",
    0x41: "✌",
    0x45: "☜☞☝☟",
    0x4A: "☺😐☹💣☠",
    0x54: "❄",
    0x58: "✠✡☪☯",
    0x6C: "●❍■□",
    0x71: "❑❒",
    0x75: "◆❖",
    0x7B: "❀✿❝❞",
    0x80: "⓪①②③④⑤⑥⑦⑧⑨⑩",
    0x8B: "⓿❶❷❸❹❺❻❼❽❾❿",
    0x9E: "·•",
    0xA7: "▪◻",
    0xAB: "★",
    0xB0: "✧",
    0xB5: "✪✰",
    0xD8: "➢",
    0xDC: "➲",
    0xDF: "←→↑↓↖↗↙↘",
    0xE8: "➔",
    0xEF: "⇦⇨⇧⇩⬄⇳",
    0xFB: "✗✓☒☑",
}
_WINGDINGS_2 = {0x4F: "✗✓☒☑", 0x69: "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿", 0x96: "•●", 0xA2: "■□"}
_LETTERS = {
    font: {first + place: letter for first, letters in rows.items() for place, letter in enumerate(letters)}
    for font, rows in (("symbol", _SYMBOL), ("wingdings", _WINGDINGS), ("wingdings 2", _WINGDINGS_2))
}
_FONTS_OF_SYMBOLS = frozenset(("webdings", "wingdings 3", "marlett", *_LETTERS))
_OWN = range(0xE000, 0xF900)  # code points that mean what a font likes


def symbol(font: str, code: str) -> str:
    """The letter with this hexadecimal code in this font; empty where nobody can know what it is."""
    try:
        number = int(code[:8], 16)
    except ValueError:
        return ""
    font = font.lower()
    if font in _FONTS_OF_SYMBOLS:
        return _LETTERS.get(font, {}).get(number & 0xFF if 0xF000 <= number < 0xF100 else number, "")
    is_letter = 0x20 <= number < 0x110000 and not 0xD800 <= number < 0xE000 and number not in _OWN
    return chr(number) if is_letter else ""
