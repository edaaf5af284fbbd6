"""Runs the certified OpenID Connect provider `oidc-provider` (npm) on this machine."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SOURCE = Path(__file__).resolve().parent
CLIENT_ID, CLIENT_SECRET = "schoolpoort", "a-secret-of-this-test"


class NoNode(Exception):
    """Node.js or npm is missing on this machine."""


def installed(cache: Path) -> Path:
    """Install the provider into `cache`, once, and return the folder with its program.

    Raises NoNode with what to install; nothing is skipped in silence.
    """
    for program in ("node", "npm"):
        if shutil.which(program) is None:
            raise NoNode(f"{program} is missing. Install it (Debian: sudo apt install nodejs npm) and run again.")
    cache.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "provider.mjs"):
        shutil.copy(SOURCE / name, cache / name)
    wanted = json.loads((SOURCE / "package.json").read_text())["dependencies"]["oidc-provider"]
    manifest = cache / "node_modules" / "oidc-provider" / "package.json"
    if not manifest.exists() or json.loads(manifest.read_text())["version"] != wanted:
        command = ["npm", "install", "--no-audit", "--no-fund", "--loglevel=error", "--ignore-scripts"]
        subprocess.run(command, cwd=cache, check=True, timeout=300)
    return cache


@contextmanager
def running_provider(folder: Path, port: int, redirect_uri: str, people: dict[str, dict[str, object]]) -> Iterator[str]:
    """Run the provider until the end of the block; yields its issuer."""
    command = ["node", "provider.mjs", str(port), redirect_uri, json.dumps(people)]
    environment = {**os.environ, "NODE_ENV": "test"}
    with (folder / "provider.log").open("wb") as log:
        process = subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=log)
        try:
            assert process.stdout
            for line in process.stdout:
                if line.strip() == b"ready":
                    break
            else:
                raise RuntimeError((folder / "provider.log").read_text())
            yield f"http://localhost:{port}"
        finally:
            process.terminate()
            process.wait(timeout=30)
