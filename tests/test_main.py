"""The program as administrators call it: commands, exit statuses and sentences."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from pdf_reading import ReadPdf
from workbooks import ROOT, ROWS, matrix

from interchange.resources import resource

SAMPLE = resource("sample", "Voorbeeld communicatiematrix Polderveen.xlsx")


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Start the program as a user does, without a display."""
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", PYTHONIOENCODING="utf-8", PYTHONUTF8="1")
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment,
        check=False,
    )


def test_inspect_tells_what_is_in_the_sample() -> None:
    result = run("inspect", SAMPLE)

    found = json.loads(result.stdout)
    assert result.returncode == 0
    assert [(table["sheet"], table["header_row"]) for table in found["tables"]] == [("Communicatiematrix", 11)]
    assert [column["role"] for column in found["tables"][0]["columns"]] == [
        "periode",
        "doel",
        "doelgroep",
        "middel",
        "actie",
        "verantwoordelijk",
        "status",
    ]
    assert {sheet["name"]: sheet["hidden"] for sheet in found["sheets"]}["Versiebeheer"]
    rows = found["tables"][0]["rows"]
    assert (rows[8]["row"], rows[8]["texts"][0]) == (20, "Medio november")
    assert (rows[8]["period"]["start"], rows[8]["period"]["end"]) == ("2026-11-11", "2026-11-20")
    assert rows[-1]["period"]["precision"] == "onbekend"


def test_inspect_takes_other_kinds_of_file_too(tmp_path: Path) -> None:
    path = tmp_path / "lijst.csv"
    path.write_bytes("Periode;Doelgroep;Actie\r\nmedio april 2026;Café's;Bellen\r\n".encode("cp1252"))

    result = run("inspect", path)

    found = json.loads(result.stdout)
    assert (result.returncode, found["file"]) == (0, "lijst.xlsx")
    assert found["tables"][0]["rows"][0]["texts"] == ["medio april 2026", "Café's", "Bellen"]


def test_export_makes_a_document(tmp_path: Path) -> None:
    target = tmp_path / "plan.docx"

    result = run("export", SAMPLE, target)

    assert (result.returncode, result.stderr) == (0, "")
    with zipfile.ZipFile(target) as package:
        assert "Buurthuis De Brink" in package.read("word/document.xml").decode("utf-8")


def test_export_makes_a_pdf(tmp_path: Path) -> None:
    target = tmp_path / "plan.pdf"

    result = run("export", "--pdf", SAMPLE, target)

    assert (result.returncode, result.stderr) == (0, "")
    assert "Buurthuis De Brink" in ReadPdf(target.read_bytes()).text


def test_the_self_check_passes() -> None:
    result = run("--self-check")

    assert result.returncode == 0, result.stderr
    assert result.stdout.count("goed:") == 11


def test_a_failing_self_check_says_why_and_has_status_1(tmp_path: Path) -> None:
    command = (
        "import sys; sys.path[:0] = ['.', 'io']; import gui.document; gui.document.SAMPLE = 'weg.xlsx'; "
        "from gui.self_check import self_check; sys.exit(self_check('0'))"
    )
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")

    result = subprocess.run(
        [sys.executable, "-c", command], cwd=ROOT, capture_output=True, text=True, env=environment, check=False
    )

    assert result.returncode == 1
    assert result.stderr.strip().splitlines()[-1].startswith("fout:")


def test_help_is_dutch() -> None:
    result = run("--help")

    assert result.returncode == 0
    assert result.stdout.startswith("gebruik: communicatiematrix")
    assert "opdrachten voor beheerders" in result.stdout


def test_the_version_is_the_one_in_the_project() -> None:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert run("--version").stdout.strip() == project["version"]


@pytest.mark.parametrize(
    "arguments",
    [("inspect",), ("export", "een.xlsx"), ("export", "--pdf", "een.xlsx"), ("--onbekend",), ("een.xlsx", "twee.xlsx")],
)
def test_what_is_not_understood_is_said_in_one_sentence(arguments: tuple[str, ...]) -> None:
    result = run(*arguments)

    assert result.returncode == 2
    assert result.stdout == ""
    assert result.stderr.strip().count("\n") == 0
    assert result.stderr.startswith("Deze opdracht is niet begrepen")


@pytest.mark.parametrize("command", ["inspect", "export"])
@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("weg.xlsx", None, "staat niet (meer)"),
        ("leeg.xlsx", b"", "is leeg"),
        ("brief.xlsx", b"zomaar een brief", "is geen Excel-werkmap"),
        ("brief.pdf", b"%PDF-1.7", "is een pdf"),
        ("half.xlsx", matrix(ROWS)[:900], "is beschadigd"),
    ],
)
def test_a_file_that_cannot_be_read_is_one_dutch_sentence_and_status_2(
    tmp_path: Path, command: str, name: str, content: bytes | None, sentence: str
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    target = tmp_path / "plan.docx"

    result = run(command, path, *([target] if command == "export" else []))

    assert result.returncode == 2
    assert result.stdout == ""
    assert sentence in result.stderr
    assert result.stderr.strip().count("\n") == 0
    assert not target.exists()


def test_a_document_is_not_left_half_written_where_it_cannot_be(tmp_path: Path) -> None:
    result = run("export", SAMPLE, tmp_path / "geen map" / "plan.docx")

    assert result.returncode == 2
    assert "is er niet (meer)" in result.stderr
