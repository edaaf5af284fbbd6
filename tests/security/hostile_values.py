"""What attackers and odd telephones type: values for one field, and bodies that are no form at all."""

import json

#: Multiplied by a template engine that we would never let run on what people type.
PRODUCT = str(7913 * 7919)

#: Would stand in a page as it is only where somebody forgot to escape.
MARKUP = "<script>hostile()</script>"
#: Would stand in the headers of an answer or a mail only where a line break got through.
HEADER = "X-Hostile"

#: Turns whatever follows in a page around.
OVERRIDE = "\u202e"

VALUES: dict[str, str] = {
    "empty": "",
    "spaces": " \t\r\n\u00a0\u3000 ",
    "null": "a\x00b",
    "controls": "".join(map(chr, range(1, 32))) + "\x7f\x85\u2028\u2029",
    "half a character": "a\ud800b\udfff",
    "no character": "\ufffe\uffff\U0010ffff",
    "turned around": f"Jan{OVERRIDE}neJ\u2066\u2067\u2068\u202a\u202b",
    "no width": "a\u200bb\u200c\u200d\u2060\ufeff",
    "heaps of accents": "Z" + "\u0301\u0489\u035c" * 500,
    "emoji": "👩🏽‍🚀👨‍👩‍👧‍👦🏴\U000e0067\U000e0062\U000e007f🇧🇪",
    "four bytes": "𝕬𠜎𐍈🜁",
    "looks like another": "аdmin@ѕchool.example",
    "markup": f"\"><img src=x onerror=hostile()>{MARKUP}'",
    "end of a script": "</script></style></textarea></title>-->]]>" + MARKUP,
    "template": "{{7913*7919}}{% debug %}${7913*7919}#{7913*7919}<%= 7913*7919 %>{{ request }}",
    "fluent": '{ $x } { -brand } { 7913 } { DATETIME($d) } { "',
    "typst": '#eval("7913*7919") #read("/etc/passwd") $x$ `#` *_@<label> \\u{202e} "]',
    "sql": "' OR 1=1; DROP TABLE accounts_user; -- \" ` \\' %27 %s %(x)s {0}",
    "shell": "$(id) `id` | id; & id %PATH% ~root",
    "header": f"a@school.example\r\n{HEADER}: 1\r\nBcc: b@school.example\r\n\r\nbody",
    "path": "../../../../etc/passwd",
    "path of windows": "..\\..\\con:aux.txt::$DATA",
    "address of another": "//evil.example/%2e%2e",
    "script address": "javascript:hostile()//https://evil.example",
    "huge number": "9" * 5000,
    "number with a sign": "-1",
    "number in other digits": "٣٤५",
    "superscript": "²",
    "exponent": "1e400",
    "not a number": "NaN",
    "endless": "-Infinity",
    "year nought": "0000-00-00",
    "last year": "9999-12-31",
    "first day": "0001-01-01",
    "no such day": "2026-02-30T25:61:61Z",
    "period": "9999-12-31/0001-01-01",
    "unknown id": "00000000-0000-0000-0000-000000000000",
    "broken id": "00000000-0000-0000-0000-00000000000g",
    "json": '{"a": [1, null], "__proto__": {}}',
    "list": "[]",
    "long": "ا" * 15_000,
}

FORM = "application/x-www-form-urlencoded"

#: Bodies that are no form of ours: content type and bytes.
BODIES: dict[str, tuple[str, bytes]] = {
    "ten megabytes": (FORM, b"text=" + b"a" * 10 * 1024 * 1024),
    "a hundred thousand fields": (FORM, b"a=1&" * 100_000),
    "no UTF-8": (FORM, b"text=%ff%fe&name=\xff\xfe\xc3\x28&%c3%28=1"),
    "signs only": (FORM, b"%%%=%00&&&===;;&=%0d%0a"),
    "another charset": (FORM + "; charset=utf-7", b"text=+ADw-script+AD4-"),
    "no charset": (FORM + "; charset=no-such", b"text=a"),
    "nothing": (FORM, b""),
    "no type": ("", b"text=a"),
    "a type that nobody knows": ("x/" + "y" * 9000, b"text=a"),
    "broken json": ("application/json", b'{"a": '),
    "deep json": ("application/json", b"[" * 100_000),
    "json without meaning": ("application/json", json.dumps({"a": float("nan"), "b": "\ud800"}).encode()),
    "json with a huge number": ("application/json", b'{"id": ' + b"9" * 10_000 + b"}"),
    "json that is no UTF-8": ("application/json", b'{"a": "\xff\xfe"}'),
    "json that is a word": ("application/json", b'"text"'),
    "xml": ("application/xml", b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'),
    "multipart broken off": (
        "multipart/form-data; boundary=x",
        b'--x\r\nContent-Disposition: form-data; name="text"\r\n\r\na',
    ),
    "multipart without end": ("multipart/form-data", b"--x\r\n"),
    "multipart with a bad length": ("multipart/form-data; boundary=" + "x" * 300, b"--"),
    "multipart no UTF-8": (
        "multipart/form-data; boundary=x",
        b'--x\r\nContent-Disposition: form-data; name="te\xffxt"\r\n\r\n\xff\xfe\r\n--x--\r\n',
    ),
    "multipart with base64": (
        "multipart/form-data; boundary=x",
        b'--x\r\nContent-Disposition: form-data; name="text"\r\n'
        b"Content-Transfer-Encoding: base64\r\n\r\n!!!=\r\n--x--\r\n",
    ),
    "multipart of many": (
        "multipart/form-data; boundary=x",
        b'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n' * 2000 + b"--x--\r\n",
    ),
    "multipart file for a text": (
        "multipart/form-data; boundary=x",
        b'--x\r\nContent-Disposition: form-data; name="text"; filename="../../x.html\x00.png"\r\n'
        b"Content-Type: text/html\r\n\r\n<script>hostile()</script>\r\n--x--\r\n",
    ),
}
