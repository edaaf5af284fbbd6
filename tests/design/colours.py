"""Reads the palette out of a stylesheet and computes contrast as WCAG 2.2 defines it."""

import re

_BLOCK = re.compile(r":root\s*\{(?P<body>[^}]*)\}")
_VARIABLE = re.compile(r"--([a-z-]+):\s*(#[0-9a-f]{3,6})\b")


def palettes(css: str) -> dict[str, dict[str, str]]:
    """Return the variables that are colours, for "light" and for "dark"; dark inherits what it does not set."""
    light, dark = (dict(_VARIABLE.findall(match["body"])) for match in list(_BLOCK.finditer(css))[:2])
    return {"light": light, "dark": {**light, **dark}}


def _luminance(colour: str) -> float:
    digits = colour.removeprefix("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    channels = [int(digits[start : start + 2], 16) / 255 for start in (0, 2, 4)]
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4 for channel in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)
