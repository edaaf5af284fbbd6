"""Real files of every kind, made here: their words come out with headings and lists; what is broken is said kindly."""

import io
import zipfile
import zlib
from email.message import EmailMessage
from pathlib import Path

import docx
import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schoolpoort.engines.plain_dutch.reading import UnreadableFile, read_bytes, read_file

LETTER = "Beste ouders,\n\nOp vrijdag 4 december komt de Sint. Neem een tekening mee. Tot één van deze dagen: café!"
ODT = """<?xml version="1.0" encoding="UTF-8"?>{extra}
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>
<text:tracked-changes><text:p>Dit werd geschrapt.</text:p></text:tracked-changes>
<text:h>Zwemmen</text:h><text:p>Breng <text:span>dit</text:span><text:s/>mee:</text:p>
<text:list><text:list-item><text:p>een handdoek</text:p></text:list-item>
<text:list-item><text:p>een badmuts{entity}</text:p></text:list-item></text:list>
</office:text></office:body></office:document-content>"""
BOMB = "<!DOCTYPE b [<!ENTITY a '{}'>{}]>".format(
    "lol" * 10, "".join(f"<!ENTITY {b} '{f'&{a};' * 10}'>" for a, b in zip("abcdefgh", "bcdefghi", strict=True))
)


def zipped(members: dict[str, str]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return file.getvalue()


def word_file() -> bytes:
    document = docx.Document()
    document.add_heading("Uitstap naar het bos", 1)
    document.add_paragraph("Wij gaan donderdag naar het bos.")
    for item in ("laarzen", "een regenjas"):
        document.add_paragraph(item, style="List Bullet")
    table = document.add_table(rows=2, cols=2)
    for row, (name, value) in zip(table.rows, (("Datum", "3 december"), ("Uur", "9u")), strict=True):
        row.cells[0].text, row.cells[1].text = name, value
    document.add_paragraph("Groeten, juf An")
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def pdf_file(lines: list[str], compressed: bool = False) -> bytes:
    """Write a small PDF by hand: one page with lines of text."""
    shown = " ".join(f"({line}) Tj T*".replace("é", "\\351") for line in lines)
    stream = f"BT /F1 12 Tf 14 TL 50 750 Td {shown} ET".encode("latin-1") if lines else b""
    filters = b"/Filter /FlateDecode " if compressed else b""
    stream = zlib.compress(stream) if compressed else stream
    bodies = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< " + filters + f"/Length {len(stream)} >>\nstream\n".encode() + stream + b"\nendstream",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(bodies, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    head = f"xref\n0 {len(bodies) + 1}\n0000000000 65535 f \n{table}"
    return out + f"{head}trailer << /Size {len(bodies) + 1} /Root 1 0 R >>\nstartxref\n{len(out)}\n%%EOF\n".encode()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "windows-1252"])
def test_text_in_the_encodings_of_schools(encoding):
    assert read_bytes(LETTER.encode(encoding)) == LETTER


def test_a_word_document_keeps_heading_list_and_table():
    assert read_bytes(word_file()) == (
        "Uitstap naar het bos\n\nWij gaan donderdag naar het bos.\n\n- laarzen\n- een regenjas\n"
        "- Datum: 3 december\n- Uur: 9u\n\nGroeten, juf An"
    )


def test_an_open_document_keeps_heading_and_list_and_leaves_out_what_was_struck_out():
    content = zipped({"content.xml": ODT.format(extra="", entity="")})
    assert read_bytes(content) == "Zwemmen\n\nBreng dit mee:\n\n- een handdoek\n- een badmuts"


@pytest.mark.parametrize("compressed", [False, True])
def test_a_pdf_gives_its_lines(compressed):
    content = pdf_file(["Beste ouders,", "Op vrijdag is er een café in de refter."], compressed)
    assert read_bytes(content).split() == "Beste ouders, Op vrijdag is er een café in de refter.".split()


def test_a_page_gives_what_a_reader_sees():
    page = """<!DOCTYPE html><html><head><title>Weg</title><style>p{}</style></head><body><nav>Menu</nav>
    <h1>Zwemmen</h1><p>Breng   dit<br>mee:</p><ul><li>een <b>handdoek</b></li><li>een badmuts</li></ul>
    <p style="display: none">Volg ons</p><table><tr><td>maandag</td><td>9u</td></tr><tr><td>dinsdag</td>
    <td>10u</td></tr></table><script>alert(1)</script></body></html>"""
    assert read_bytes(page.encode()) == (
        "Zwemmen\n\nBreng dit\nmee:\n\n- een handdoek\n- een badmuts\n\nmaandag 9u\n\ndinsdag 10u"
    )


def mail(text: str = "", html: str = "") -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"] = "school@example.org", "ouder@example.org"
    message["Subject"] = "Zwemmen op vrijdag"
    message.set_content(text) if text else None
    if html:
        message.add_alternative(html, subtype="html") if text else message.set_content(html, subtype="html")
    return message


def test_a_mail_gives_subject_and_text():
    assert read_bytes(bytes(mail("Breng een café mee.", "<p>Niet dit.</p>"))) == (
        "Zwemmen op vrijdag\n\nBreng een café mee."
    )


def test_a_mail_in_html_gives_subject_and_text():
    assert read_bytes(bytes(mail(html="<p>Breng</p><ul><li>een muts</li></ul>"))) == (
        "Zwemmen op vrijdag\n\nBreng\n\n- een muts"
    )


def test_a_mail_in_an_unknown_character_set_is_read():
    content = bytes(mail("Breng een muts mee.")).replace(b'charset="utf-8"', b'charset="x-onbekend"')
    assert "Breng een muts mee." in read_bytes(content)


def refusal(content: bytes) -> str:
    with pytest.raises(UnreadableFile) as caught:
        read_bytes(content)
    return str(caught.value)


COPY = "Wij kunnen dit bestand niet lezen. Kopieer de tekst en plak die."


@pytest.mark.parametrize(
    "content",
    [
        word_file()[:2000],
        word_file().replace(b"word/document.xml", b"word/document.xmx", 1),
        zipped({"word/document.xml": "<dit is geen xml"}),
        zipped({"content.xml": "<dit is geen xml"}),
        zipped({"foto.txt": "Geen brief."}),
        b"%PDF-1.7\nkapot",
        pdf_file(["Beste ouders"])[:200],
        bytes(range(256)) * 20,
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
        b"{\\rtf1\\ansi Beste ouders}",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600,
    ],
    ids=[
        "half docx",
        "false docx",
        "no xml docx",
        "no xml odt",
        "zip",
        "pdf",
        "half pdf",
        "bytes",
        "png",
        "rtf",
        "doc",
    ],
)
def test_what_is_broken_or_no_letter_is_said_in_plain_words(content):
    assert refusal(content) == COPY


def test_a_scan_without_text_says_so():
    assert refusal(pdf_file([])) == "In dit bestand staat geen tekst, alleen een beeld. Typ de tekst over."


def test_a_pdf_with_a_password_says_so():
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf_file(["Beste ouders"])))
    writer.encrypt("geheim", algorithm="RC4-128")
    file = io.BytesIO()
    writer.write(file)
    assert refusal(file.getvalue()) == "Dit bestand heeft een wachtwoord. Kopieer de tekst en plak die."


def test_a_file_of_eleven_megabytes_is_refused(tmp_path: Path):
    path = tmp_path / "brief.txt"
    path.write_bytes(b"a" * 11 * 1024 * 1024)
    with pytest.raises(UnreadableFile, match="te groot"):
        read_file(path)


def test_a_file_that_is_not_there_is_said(tmp_path: Path):
    for path in (tmp_path / "weg.txt", tmp_path):
        with pytest.raises(UnreadableFile, match="Kijk de naam na"):
            read_file(path)


@pytest.mark.parametrize("name", ["word/document.xml", "content.xml"])
def test_a_zip_bomb_is_refused_before_it_is_unpacked(name):
    content = zipped({name: "0" * (60 * 1024 * 1024)})
    assert len(content) < 100_000
    assert refusal(content) == COPY


def test_a_word_document_with_a_bomb_of_entities_does_not_expand():
    with zipfile.ZipFile(io.BytesIO(word_file())) as archive:
        members = {name: archive.read(name).decode("utf-8", "ignore") for name in archive.namelist()}
    body = members["word/document.xml"]
    head, _, rest = body.partition("?>")
    members["word/document.xml"] = f"{head}?>{BOMB}{rest.replace('Groeten, juf An', 'Groeten &i;')}"
    try:
        text = read_bytes(zipped(members))
    except UnreadableFile as fault:
        assert str(fault) == COPY
    else:
        assert len(text) < 1000


def test_an_open_document_with_a_bomb_of_entities_does_not_expand():
    content = zipped({"content.xml": ODT.format(extra=BOMB, entity="&i;")})
    try:
        text = read_bytes(content)
    except UnreadableFile as fault:
        assert str(fault) == COPY
    else:
        assert len(text) < 1000


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from([b"", b"%PDF-1.4\n", b"PK\x03\x04", b"<html>", b"From: a\nTo: b\nSubject: c\n\n", b"\xff\xfe"]),
    st.binary(max_size=400),
)
def test_whatever_the_bytes_there_is_text_or_a_sentence(begin, rest):
    try:
        assert isinstance(read_bytes(begin + rest), str)
    except UnreadableFile as fault:
        assert str(fault).endswith(".")
