"""What can be known of the Windows program without building it: contents, installer, lists, and habits."""

from __future__ import annotations

import ast
import importlib.util
import json
import os
import re
import struct
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import pytest

from gui.windows_habits import portable_folder
from shipping import bundle, contents, installer, licences, portable, reproducible, sbom, signing, wheels, windows
from shipping.icon import SIZES, write_icon
from shipping.pe_audit import Audit, _judge
from shipping.project import NAME, PACKAGING, ROOT, pins, version, version_numbers
from shipping.version_resource import MANIFEST, strings

SCRIPT = installer.SCRIPT.read_text(encoding="utf-8")
LEFT_OUT = {"numpy", "pandas", "python-dateutil", "six", "tzdata"}
"""Pinned, and yet not in the built program."""


def imports() -> Iterator[str]:
    """The names of all modules that sources of the program import, anywhere."""
    for folder in ("gui", "model", "io/interchange"):
        for path in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Import):
                    yield from (alias.name for alias in node.names)
                elif isinstance(node, ast.ImportFrom) and node.module:
                    yield node.module
                    yield from (f"{node.module}.{alias.name}" for alias in node.names)


def bundled() -> list[Distribution]:
    names = [pin.partition("==")[0] for pin in pins()]
    return [distribution(name) for name in names if name not in LEFT_OUT]


# --- What goes along ---


def test_modules_that_are_found_by_name_go_along() -> None:
    found = set(contents.own_modules(ROOT))

    kinds = {path.stem for path in (ROOT / "model/forms/kinds").glob("*.py")} - {"__init__"}
    assert {f"model.forms.kinds.{kind}" for kind in kinds} <= found
    assert {"gui.main_window", "interchange.pdf", "interchange.pdf.typesetting", "model"} <= found


def test_libraries_that_are_imported_by_name_exist() -> None:
    assert [name for name in contents.BY_NAME if importlib.util.find_spec(name) is None] == []


def test_nothing_that_the_program_imports_is_left_out() -> None:
    wanted = set(imports())

    assert [name for name in contents.EXCLUDED if any(f"{one}.".startswith(f"{name}.") for one in wanted)] == []


def test_all_resources_go_along_but_the_sources_of_translations() -> None:
    entries = contents.resources(ROOT)

    names = {name for name, _ in entries}
    assert {"pyproject.toml", "LICENSE"} <= names
    assert not [name for name in names if name.endswith(".ts")]
    left = {path.relative_to(ROOT).as_posix() for path in (ROOT / "resources").rglob("*") if path.is_file()} - names
    assert {Path(name).suffix for name in left} <= {".ts", ".pyc"}
    assert all(folder == str(Path(name).parent).replace("\\", "/") for name, folder in entries)


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("PySide6/Qt6Core.dll", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/plugins/platforms/qoffscreen.dll", True),
        ("PySide6/translations/qtbase_nl.qm", True),
        ("PySide6/translations/qtbase_de.qm", False),
        ("PySide6/opengl32sw.dll", False),
        ("PySide6\\Qt6Qml.dll", False),
        ("PySide6/Qt/lib/libQt6Quick.so.6", False),
        ("PySide6/plugins/tls/qschannelbackend.dll", False),
        ("docx/templates/default.docx", True),
        ("lxml/tests/test_etree.py", False),
        ("resources/spelling/nl_NL.dic", True),
    ],
)
def test_of_qt_only_what_is_used_goes_along(name: str, wanted: bool) -> None:
    assert contents.is_wanted(name) is wanted


def test_weights_name_the_heaviest_first() -> None:
    found = [
        bundle.Piece("a.dll", "light", 1_000_000, False),
        bundle.Piece("b.dll", "heavy", 5_000_000, False),
        bundle.Piece("c", "light", 500_000, True),
    ]

    lines = bundle.weights(found).splitlines()

    assert [line.split()[-1] for line in lines[1:]] == ["heavy", "light", "together"]
    assert lines[-1].split()[:2] == ["6.00", "0.50"]


# --- What it says of itself ---


def test_the_version_of_the_file_is_that_of_the_project() -> None:
    assert strings()["FileVersion"] == version()
    assert ".".join(map(str, version_numbers())).startswith(version())


def test_windows_may_use_long_paths_sharp_letters_and_no_rights_of_an_administrator() -> None:
    tree = ElementTree.parse(MANIFEST)

    texts = {element.tag.rpartition("}")[2]: (element.text or "").strip() for element in tree.iter()}
    assert texts["longPathAware"] == "true"
    assert texts["dpiAwareness"].startswith("PerMonitorV2")
    levels = [element.get("level") for element in tree.iter() if element.tag.endswith("requestedExecutionLevel")]
    assert levels == ["asInvoker"]


def test_the_icon_has_every_size(tmp_path: Path) -> None:
    data = write_icon(tmp_path / "icon.ico").read_bytes()

    count = struct.unpack("<HHH", data[:6])[2]
    entries = [struct.unpack("<BBBBHHII", data[6 + 16 * index : 22 + 16 * index]) for index in range(count)]
    assert [entry[0] or 256 for entry in entries] == list(SIZES)
    assert sum(entry[6] for entry in entries) + 6 + 16 * count == len(data)
    assert data[entries[-1][7] :].startswith(b"\x89PNG")


# --- The installer ---


def test_the_script_gets_every_word_that_it_leaves_open(tmp_path: Path) -> None:
    given = installer.definitions(
        tmp_path, tmp_path / "setup.exe", tmp_path / "removal.nsh", tmp_path / "a.ico", tmp_path / "b.bmp"
    )

    defined = set(re.findall(r"!define (\w+)", SCRIPT))
    used = set(re.findall(r"\$\{([A-Z][A-Z_]+)\}", SCRIPT))
    assert used - defined - {"LANG_DUTCH", "LANG_ENGLISH"} == given.keys()


def test_the_installer_stays_with_the_user() -> None:
    commands = [line.strip() for line in SCRIPT.splitlines() if not line.strip().startswith(";")]

    assert "RequestExecutionLevel user" in commands
    assert not re.search(r"HKLM|HKCR|SHCTX|SetShellVarContext all|\$PROGRAMFILES|\$SYSDIR", "\n".join(commands))


def test_the_installer_never_takes_over_a_kind_of_file() -> None:
    about_endings = [line.strip() for line in SCRIPT.splitlines() if re.search(r"\\\.xls[xm]", line)]

    assert len(about_endings) == 8
    assert [line for line in about_endings if line.startswith("WriteReg") and "OpenWithProgids" not in line] == []


def test_every_text_of_the_installer_has_two_languages() -> None:
    texts = re.findall(r"LangString (\w+) \$\{LANG_(\w+)\}", SCRIPT)

    names = {name for name, _ in texts}
    assert names
    assert set(texts) == {(name, language) for name in names for language in ("DUTCH", "ENGLISH")}


def test_only_what_was_installed_is_removed(tmp_path: Path) -> None:
    (tmp_path / "_internal" / "resources").mkdir(parents=True)
    (tmp_path / "_internal" / "resources" / "Voorbeeld $1.xlsx").touch()
    (tmp_path / f"{NAME}.exe").touch()

    commands = installer.removal_list(tmp_path).splitlines()

    assert commands == [
        f'Delete "$INSTDIR\\{NAME}.exe"',
        'Delete "$INSTDIR\\_internal\\resources\\Voorbeeld $$1.xlsx"',
        'RMDir "$INSTDIR\\_internal\\resources"',
        'RMDir "$INSTDIR\\_internal"',
    ]


def test_without_a_certificate_nothing_is_signed() -> None:
    assert signing.command(Path("a.exe"), Path("b.exe"), {}) == []


def test_with_a_certificate_the_password_stays_off_the_command_line() -> None:
    call = signing.command(Path("a.exe"), Path("b.exe"), {"SIGN_PFX": "/k.pfx", "SIGN_PASSWORD_FILE": "/k.txt"})

    assert call[:2] == ["osslsigncode", "sign"]
    assert ("-readpass", "/k.txt") in pairwise(call)


# --- Lists ---


def test_everything_that_goes_along_has_a_licence_and_its_text() -> None:
    text = licences.text(bundled())

    assert "EUROPEAN UNION PUBLIC LICENCE" in text
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    for one in bundled():
        assert f"\n{one.metadata['Name']} {one.version} — " in text
    for component in licences.components():
        assert component.name in text
    assert "hypher" in text, "a crate in Typst"


def test_a_package_without_a_licence_does_not_go_along(tmp_path: Path) -> None:
    folder = tmp_path / "odd-1.0.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text("Metadata-Version: 2.1\nName: odd\nVersion: 1.0\n", encoding="utf-8")

    with pytest.raises(licences.NoLicence):
        licences.text([Distribution.at(folder)])


def test_texts_of_components_are_there() -> None:
    files = {file for platform in ("win32", "linux") for one in licences.components(platform) for file in one.text}

    assert files
    assert [file for file in files if not (licences.FOLDER / file).is_file()] == []


def test_the_list_of_parts_names_every_part_once() -> None:
    pieces = [bundle.Piece("lxml/etree.pyd", "lxml", 1, False)]

    first, second = (sbom.text(bundled(), pieces) for _ in range(2))

    listed = json.loads(first)
    assert (listed["bomFormat"], listed["specVersion"]) == ("CycloneDX", "1.5")
    assert listed["serialNumber"].startswith("urn:uuid:")
    references = [part["bom-ref"] for part in listed["components"]]
    assert len(references) == len(set(references))
    assert all(part["licenses"] for part in listed["components"])
    assert f"pkg:pypi/lxml@{distribution('lxml').version}" in references
    assert set(listed["dependencies"][0]["dependsOn"]) <= set(references)
    assert first == second


# --- Pins and proofs ---


def test_the_hashes_of_wheels_are_those_of_the_pins() -> None:
    files = {
        tuple(name.lower().replace("-", "_").split("_py")[0].split("_cp3")[0].rsplit("_", 1))
        for name in wheels.locked()
    }
    wanted = set()
    for pin in wheels.wanted():
        name, _, number = pin.partition("==")
        wanted.add((re.sub(r"[-_.]+", "_", name).lower(), number))

    assert files == wanted


def test_a_wheel_that_nobody_wrote_down_is_refused(tmp_path: Path) -> None:
    (tmp_path / "odd-1.0-py3-none-any.whl").write_bytes(b"odd")

    with pytest.raises(Exception, match=r"odd-1\.0"):
        wheels.check(tmp_path)


@pytest.mark.parametrize(
    ("library", "wrong"),
    [
        ("kernel32.dll", False),
        ("api-ms-win-crt-math-l1-1-0.dll", False),
        ("msvcp140.dll", True),
        ("qt6svg.dll", True),
        ("icuuc.dll", True),
        ("nobodyknows.dll", True),
    ],
)
def test_a_library_has_to_come_along_or_be_in_every_windows(library: str, wrong: bool) -> None:
    found = Audit()

    _judge(library, "asker.dll", found)

    assert bool(found.wrong) is wrong


def test_two_packings_of_the_same_files_are_equal(tmp_path: Path) -> None:
    made = []
    for name, moment in (("one", 1_600_000_000), ("two", 1_800_000_000)):
        folder = tmp_path / name
        (folder / "_internal").mkdir(parents=True)
        (folder / "_internal" / "b.dll").write_bytes(b"b")
        (folder / f"{NAME}.exe").write_bytes(b"a")
        os.utime(folder / f"{NAME}.exe", (moment, moment))
        made.append(portable.make_zip(folder, tmp_path / f"{name}.zip"))

    assert made[0].read_bytes() == made[1].read_bytes()
    assert reproducible.differing(tmp_path / "one", tmp_path / "two") == []
    with zipfile.ZipFile(made[0]) as package:
        assert package.namelist() == [f"{NAME}/{NAME}.exe", f"{NAME}/LEES MIJ.txt", f"{NAME}/_internal/b.dll"]


def test_a_difference_between_builds_has_a_name(tmp_path: Path) -> None:
    for name, data in (("one", b"1"), ("two", b"2")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "same").write_bytes(b"same")
        (tmp_path / name / "other").write_bytes(data)
    (tmp_path / "two" / "more").touch()

    assert reproducible.differing(tmp_path / "one", tmp_path / "two") == ["more", "other"]


# --- Commands and habits ---


def test_the_commands_of_developers_are_there() -> None:
    told = subprocess.run(
        [sys.executable, "dev.py", "--help"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout

    assert re.search(r"^  build  .*standalone", told, re.MULTILINE)
    assert re.search(r"^  windows  .*Debian", told, re.MULTILINE)
    chosen = windows.parser().parse_args(["--all", "--fresh"])
    assert (chosen.all, chosen.fresh, chosen.quick) == (True, True, False)


def test_the_workflow_uses_what_is_here() -> None:
    text = (ROOT / ".github" / "workflows" / "windows.yml").read_text(encoding="utf-8")

    modules = re.findall(r"python3? -m (shipping\.\w+)", text)
    commands = re.findall(r"python dev\.py (\w+)", text)
    assert [name for name in modules if not (PACKAGING / f"{name.replace('.', '/')}.py").is_file()] == []
    assert (modules, sorted(set(commands))) == (["shipping.pack"], ["build", "test", "windows"])


def test_settings_stay_with_the_program_only_when_asked(tmp_path: Path) -> None:
    program = tmp_path / f"{NAME}.exe"

    assert portable_folder(program) is None
    (tmp_path / "portable.txt").touch()
    assert portable_folder(program) == tmp_path / "gegevens"
    assert list((tmp_path / "gegevens").iterdir()) == []


def test_a_program_on_a_share_for_reading_uses_the_folders_of_the_user(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "portable.txt").touch()

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "touch", refuse)

    assert portable_folder(tmp_path / f"{NAME}.exe") is None


def test_a_program_from_its_sources_is_not_portable() -> None:
    assert portable_folder() is None
