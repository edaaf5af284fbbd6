"""Write which parts of others the product is made of (CycloneDX 1.6): `python tools/bill_of_materials.py > bom.json`.

Read from the environment that is installed: the versions are those of `constraints.txt`, the licences what each part
says about itself. Parts that only tests and building need have the scope "excluded". Same parts, same bytes.
"""

import json
import re
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
PRODUCT = "schoolpoort"
_EXTRAS_IN_USE = ("postgresql",)
_LONGEST_LICENCE = 120


def pinned(constraints: str) -> dict[str, str]:
    """Return name and version of each line "name==version"."""
    lines = re.findall(r"^([A-Za-z0-9._-]+)==([^\s;]+)", constraints, re.MULTILINE)
    return {canonicalize_name(name): version for name, version in lines}


def needed_by(name: str, extras: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give what a part needs in this environment, with the extras that it asks for."""
    environments: list[dict[str, str]] = [
        {**{key: str(value) for key, value in default_environment().items()}, "extra": extra} for extra in (*extras, "")
    ]
    for line in distribution(name).requires or []:
        need = Requirement(line)
        if need.marker is None or any(need.marker.evaluate(each) for each in environments):
            yield canonicalize_name(need.name), tuple(need.extras)


def parts_in_use() -> dict[str, set[str]]:
    """Return every part that runs in production, with the parts that it needs itself."""
    found: dict[str, set[str]] = {}
    seen: set[tuple[str, tuple[str, ...]]] = set()
    waiting: list[tuple[str, tuple[str, ...]]] = [(PRODUCT, _EXTRAS_IN_USE)]
    while waiting:
        part = waiting.pop()
        if part in seen:
            continue
        seen.add(part)
        try:
            needs = list(needed_by(*part))
        except PackageNotFoundError:
            continue
        found.setdefault(part[0], set()).update(name for name, _extras in needs)
        waiting.extend(needs)
    return found


def licence_of(part: Distribution) -> str:
    """Return what a part says about its licence, shortly; "" where it says nothing."""
    said = part.metadata.get_all("License-Expression") or []
    classes = [each for each in part.metadata.get_all("Classifier") or [] if each.startswith("License ::")]
    if not said and classes:
        return " AND ".join(each.rpartition(" :: ")[2] for each in classes)
    free_text = [*said, *(part.metadata.get_all("License") or []), ""][0]
    return str(free_text).split("\n")[0][:_LONGEST_LICENCE]


def component(name: str, version: str, in_use: bool) -> dict[str, Any]:
    """Return one part as CycloneDX says it."""
    address = f"pkg:pypi/{name}@{version}"
    described: dict[str, Any] = {
        "type": "library",
        "bom-ref": address,
        "name": name,
        "version": version,
        "purl": address,
        "scope": "required" if in_use else "excluded",
    }
    try:
        licence = licence_of(distribution(name))
    except PackageNotFoundError:
        licence = ""
    if licence:
        described["licenses"] = [{"license": {"name": licence}}]
    return described


def bill_of_materials() -> dict[str, Any]:
    """Return the whole bill: the product, its parts, and which needs which."""
    versions = pinned((ROOT / "constraints.txt").read_text())
    uses = parts_in_use()
    own = f"pkg:pypi/{PRODUCT}@{distribution(PRODUCT).version}"
    reference = {name: f"pkg:pypi/{name}@{version}" for name, version in versions.items()} | {PRODUCT: own}
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": own,
                "name": PRODUCT,
                "version": distribution(PRODUCT).version,
                "licenses": [{"license": {"id": "EUPL-1.2"}}],
            }
        },
        "components": [component(name, version, name in uses) for name, version in sorted(versions.items())],
        "dependencies": [
            {"ref": reference[name], "dependsOn": sorted(reference[need] for need in needs if need in reference)}
            for name, needs in sorted(uses.items())
            if name in reference
        ],
    }


if __name__ == "__main__":
    json.dump(bill_of_materials(), sys.stdout, indent=1, ensure_ascii=False)
    sys.stdout.write("\n")
