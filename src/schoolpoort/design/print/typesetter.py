"""Runs as a program of its own: a request as JSON on standard input, a PDF on standard output.

Typst keeps what it laid out in memory for later runs (over 1 MB a letter) and has no way to drop it; a process that
ends gives everything back, and can be stopped halfway. Imports nothing of this package, so that it starts fast.
"""

import json
import sys
from typing import Literal, TypedDict, cast

import typst

PdfStandard = Literal["ua-1", "a-2a", "a-3a", "1.7"]


class Request(TypedDict):
    """What to compile: paths of the template, its root and the fonts, the PDF standard, and the data as JSON."""

    template: str
    root: str
    fonts: str
    standard: PdfStandard
    data: str


def main() -> int:
    """Compile; on an error write its message (never its source excerpt, which may hold names) and return 1."""
    request: Request = json.load(sys.stdin)
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[request["fonts"]])
    compiler = typst.Compiler(request["template"], root=request["root"], font_paths=fonts, ignore_system_fonts=True)
    try:
        pdf = compiler.compile(format="pdf", sys_inputs={"data": request["data"]}, pdf_standards=request["standard"])
    except typst.TypstError as error:
        sys.stderr.write(error.message)
        return 1
    sys.stdout.buffer.write(cast(bytes, pdf))
    return 0


if __name__ == "__main__":
    sys.exit(main())
