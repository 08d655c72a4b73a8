"""Word documents: letters, links, symbols and formulas within a paragraph."""

import re

import pytest
from word_samples import extracted, field, inlines, run

from reader_app.formats.word_symbols import symbol
from reader_app.model.document import InlineKind


def test_letters_are_set_apart_as_they_say_or_as_their_style_does() -> None:
    runs = (
        run("a ", "<w:b/>") + run("b", "<w:b/>", "<w:i/>") + run("c", '<w:b w:val="0"/>'),
        run("d", '<w:rStyle w:val="c2"/>') + run("e", '<w:rStyle w:val="c2"/>', '<w:b w:val="false"/>'),
        run("f", '<w:rPrChange w:id="1"><w:rPr><w:b/></w:rPr></w:rPrChange>') + run("g", "<w:vanish/>"),
    )
    body = f"<w:p>{''.join(runs)}</w:p>"
    assert extracted(body).text.content == "a bcdefg"
    assert inlines(body) == [
        (InlineKind.STRONG, "a b", ""),
        (InlineKind.EMPHASIS, "b", ""),
        (InlineKind.EMPHASIS, "d", ""),
        (InlineKind.STRONG, "d", ""),
        (InlineKind.EMPHASIS, "e", ""),
    ]


@pytest.mark.parametrize(
    ("link", "target"),
    [
        (f"<w:hyperlink r:id='r1'>{run('there')}</w:hyperlink>", "https://example.org/a"),
        (f"<w:hyperlink r:id='r1' w:anchor='b'>{run('there')}</w:hyperlink>", "https://example.org/a#b"),
        (field(' HYPERLINK "http://a.org/x" \\o "a tip" ', run("there")), "http://a.org/x"),
        (field(' HYPERLINK "http://a.org/x" \\l "here" ', run("there")), "http://a.org/x#here"),
        (field("HYPERLINK http://a.org/x", run("the") + field("PAGE", run("re"))), "http://a.org/x"),
        ("<w:fldSimple w:instr='HYPERLINK \"http://a.org/x\"'>" + run("there") + "</w:fldSimple>", "http://a.org/x"),
    ],
)
def test_links_lead_where_they_say(link: str, target: str) -> None:
    body = f"<w:p>{run('go ')}{link}{run(' now')}</w:p>"
    assert extracted(body).text.content == "go there now"
    assert inlines(body) == [(InlineKind.LINK, "there", target)]


@pytest.mark.parametrize(
    "link",
    [
        f"<w:hyperlink r:id='r9'>{run('there')}</w:hyperlink>",
        f"<w:hyperlink w:anchor='here'>{run('there')}</w:hyperlink>",
        field('HYPERLINK \\l "here"', run("there")),
        field("HYPERLINK javascript:alert(1)", run("there")),
        field("PAGEREF x", run("there")),
    ],
)
def test_links_that_lead_nowhere_keep_their_words(link: str) -> None:
    assert extracted(f"<w:p>{link}</w:p>").text.content == "there"
    assert inlines(f"<w:p>{link}</w:p>") == []


def test_breaks_tabs_symbols_and_what_stands_beside_letters() -> None:
    tabs = '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>'
    marks = "<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:br w:type='page'/><w:t>d</w:t>"
    marks += "<w:noBreakHyphen/><w:t>e</w:t>"
    ruby = f"<w:ruby><w:rt>{run('kana')}</w:rt><w:rubyBase>{run('漢字')}</w:rubyBase></w:ruby>"
    body = f"<w:p><w:pPr>{tabs}</w:pPr><w:r>{marks}</w:r><w:r><w:cr/>{ruby}</w:r></w:p>"
    assert extracted(body).text.content == "a b\nc\nd\u2011e\n漢字"
    signs = (("Symbol", "F061"), ("Wingdings", "F0FC"), ("Times", "2013"), ("Webdings", "F021"))
    made = "".join(f'<w:sym w:font="{font}" w:char="{code}"/>' for font, code in signs)
    text = extracted(f"<w:p><w:r>{made}</w:r></w:p>").text
    assert text.content == "α✓–"
    assert text.warnings == ("Parts of the document are of kinds that are not read: symbols of special fonts.",)


@pytest.mark.parametrize(
    ("font", "code", "letter"),
    [
        ("Symbol", "F0B7", "•"),
        ("Symbol", "5A", "Ζ"),
        ("Symbol", "F0FE", "⎭"),
        ("Wingdings", "FE", "☑"),
        ("Wingdings 2", "F052", "☑"),
        ("Arial", "D800", ""),
        ("Arial", "110000", ""),
        ("Arial", "E000", ""),
        ("Symbol", "hello", ""),
        ("", "", ""),
    ],
)
def test_letters_of_fonts_of_symbols(font: str, code: str, letter: str) -> None:
    assert symbol(font, code) == letter


def test_formulas_stand_on_one_line() -> None:
    def m(letters: str) -> str:
        return f"<m:r><m:t>{letters}</m:t></m:r>"

    power = f"<m:sSup><m:e>{m('x')}</m:e><m:sup>{m('2')}</m:sup></m:sSup>"
    brackets = f"<m:d><m:dPr><m:begChr m:val='['/><m:endChr m:val=']'/></m:dPr><m:e>{power}</m:e></m:d>"
    plain = f"<m:d><m:dPr/><m:e>{m('n')}</m:e></m:d>"
    fraction = f"<m:f><m:num>{brackets}</m:num><m:den>{m('y')}{plain}</m:den></m:f>"
    chosen = '<m:naryPr><m:chr m:val="∑"/></m:naryPr>'
    total = f"<m:nary>{chosen}<m:sub>{m('i')}</m:sub><m:sup/><m:e><m:rad><m:e>{m('z')}</m:e></m:rad></m:e></m:nary>"
    body = f"<w:p>{run('Let ')}<m:oMath>{m('a=')}{fraction}{m('+')}{total}</m:oMath>{run(' be.')}</w:p>"
    text = extracted(body).text
    assert text.content == "Let a=[x^2]/(y(n))+∑_i √z be."
    assert text.warnings == ()


@pytest.mark.parametrize(
    ("formula", "line"),
    [
        ("<m:rad><m:deg>3</m:deg><m:e>27</m:e></m:rad>", "√[3]27"),
        ("<m:rad><m:deg/><m:e>2x</m:e></m:rad>", "√(2x)"),
        ("<m:m><m:mr><m:e>a</m:e><m:e>b</m:e></m:mr><m:mr><m:e>c</m:e><m:e>d</m:e></m:mr></m:m>", "a b; c d"),
        ("<m:d><m:dPr><m:endChr m:val=''/></m:dPr><m:e>a</m:e><m:e>b</m:e></m:d>", "(a|b"),
        ("<m:eqArr><m:e>a=1</m:e><m:e>b=2</m:e></m:eqArr>", "a=1; b=2"),
        ("<m:func><m:fName>sin</m:fName><m:e>x</m:e></m:func>", "sin x"),
        ("<m:func><m:fName><m:limLow><m:e>lim</m:e><m:lim>n→0</m:lim></m:limLow></m:fName></m:func>", "lim_(n→0)"),
        ("<m:sSub><m:e>x</m:e><m:sub>(i)(j)</m:sub></m:sSub>", "x_((i)(j))"),
        ("<m:sSup><m:e>x</m:e><m:sup></m:sup></m:sSup>", "x"),
        ("<m:nary><m:e>x</m:e></m:nary>", "∫ x"),
        ("<m:e>" * 60 + "a" + "</m:e>" * 60, "a"),
    ],
)
def test_parts_of_formulas(formula: str, line: str) -> None:
    letters = re.sub(r"(?<=>)([^<]+)(?=<)", r"<m:r><m:t>\1</m:t></m:r>", formula)
    assert extracted(f"<w:p><m:oMath>{letters}</m:oMath></w:p>").text.content == line
