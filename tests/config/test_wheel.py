"""A wheel is built, installed elsewhere, and serves pages with its own built static files."""

import os
import re
import subprocess
import sys
import sysconfig
import urllib.request
import venv
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.config.test_command import free_port, wait_for_page

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """Build the wheel and install it in an environment of its own, which borrows only the dependencies."""
    subprocess.run(["sh", "tools/wheel.sh", str(tmp_path / "dist")], cwd=ROOT, check=True, capture_output=True)
    environment = tmp_path / "elsewhere"
    venv.create(environment, with_pip=False)
    packages = next((environment / "lib").glob("python*/site-packages"))
    wheel = next((tmp_path / "dist").glob("*.whl"))
    subprocess.run(
        [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(packages), str(wheel)],
        check=True,
    )
    (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib"))
    return environment / "bin" / "python"


@pytest.fixture
def address(installed: Path, tmp_path: Path) -> Iterator[str]:
    settings = {key: value for key, value in os.environ.items() if not key.startswith(("SCHOOLPOORT_", "PYTHONPATH"))}
    settings["SCHOOLPOORT_HOME"] = str(tmp_path / "home")
    command = [str(installed), "-m", "schoolpoort"]
    where = subprocess.run(
        [str(installed), "-c", "import schoolpoort; print(schoolpoort.__file__)"],
        env=settings, cwd=tmp_path, check=True, capture_output=True, text=True,
    )  # fmt: skip
    assert str(tmp_path) in where.stdout
    subprocess.run([*command, "migrate"], env=settings, cwd=tmp_path, check=True)
    port = free_port()
    server = subprocess.Popen([*command, "serve", "--port", str(port)], env=settings, cwd=tmp_path)
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait(timeout=30)


def test_an_installed_wheel_serves_pages_and_hashed_static_files(address: str) -> None:
    page = wait_for_page(f"{address}/accounts/login/")
    assert "Aanmelden" in page
    stylesheet = re.search(r'href="(/static/design/schoolpoort\.[0-9a-f]{12}\.css)"', page)
    assert stylesheet, "the stylesheet is not the built, hashed one"
    with urllib.request.urlopen(address + stylesheet.group(1), timeout=5) as answer:
        assert "immutable" in answer.headers["Cache-Control"]
        assert len(answer.read()) > 1000
