"""Keeps the template of the house style: a copy in the user's own folder, so that a share may be away."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from gui.settings import Settings
from interchange.atomic import make_folder, write_whole
from interchange.errors import CannotRead
from interchange.word.house import DEFAULT_ALT, HouseStyle
from model.messages import QT_TRANSLATE_NOOP, Message

SETTING = "house_style"
STEM = "huisstijl"
LOGO = f"{STEM}-logo.png"
ENDINGS = (".docx", ".dotx", ".docm", ".dotm")

_GONE = QT_TRANSLATE_NOOP(
    "HouseStyle",
    "The template of the house style, “{name}”, cannot be read any more. Choose it anew under File, House style.",
)
_UNREADABLE = QT_TRANSLATE_NOOP("HouseStyle", "“{name}” cannot be read. Look whether it is there and may be opened.")


@dataclass(frozen=True, slots=True)
class Paper:
    """What was chosen: a colour as `#rrggbb` and a family of the system, each empty for that of the program; and the
    picture for the top of the first page, as PNG, empty for none."""

    accent: str = ""
    font: str = ""
    logo: bytes = b""


class HouseStyles:
    """The house style of this user, or none: then documents have the neutral layout of the program."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    @property
    def path(self) -> Path | None:
        """The template as the user chose it; None for the neutral layout."""
        known = self._known.get("path")
        return Path(known) if isinstance(known, str) and known else None

    def chosen(self) -> HouseStyle | None:
        """The house style; None for the neutral layout. Raises `CannotRead` when its copy is gone."""
        path = self.path
        if path is None:
            return None
        try:
            data = self._copy(path).read_bytes()
        except OSError:
            data = self._again(path)
        return self._with(path, data)

    def read(self, path: Path) -> HouseStyle:
        """A template that may become the house style, with what was chosen for it before. Raises `CannotRead`."""
        try:
            data = path.read_bytes()
        except OSError as problem:
            raise CannotRead(Message(_UNREADABLE, {"name": path.name}), path) from problem
        return self._with(path, data) if path == self.path else HouseStyle(data, path.name)

    @property
    def paper(self) -> Paper:
        """What PDF and print take from it now."""
        logo = self._settings["pdf_logo"]
        try:
            data = Path(logo).read_bytes() if logo else b""
        except OSError:
            data = b""
        return Paper(self._settings["pdf_accent"], self._settings["pdf_font"], data)

    def keep(self, path: Path, house: HouseStyle, paper: Paper | None = None) -> None:
        """Copy the template and remember what was chosen; what PDF and print take from it stays as it is without
        `paper`. Raises `CannotWrite`."""
        make_folder(self._settings.folder)
        write_whole(self._copy(path), house.data)
        if paper is not None:
            self._keep_paper(paper)
        self._settings[SETTING] = {
            "path": str(path),
            "styles": dict(house.styles),
            "alt": house.logo_alt,
            "darkens": house.darkens,
        }

    def forget(self) -> None:
        """Neutral again. The copy goes too, as far as that is allowed."""
        path = self.path
        self._settings[SETTING] = {}
        own_logo = self._settings["pdf_logo"] == str(self._logo)
        for name in ("pdf_accent", "pdf_font", *(("pdf_logo",) if own_logo else ())):
            self._settings[name] = ""
        if path is not None:
            try:
                self._copy(path).unlink(missing_ok=True)
                self._logo.unlink(missing_ok=True)
            except OSError:
                return

    def _keep_paper(self, paper: Paper) -> None:
        if paper.logo:
            write_whole(self._logo, paper.logo)
        self._settings["pdf_accent"] = paper.accent
        self._settings["pdf_font"] = paper.font
        self._settings["pdf_logo"] = str(self._logo) if paper.logo else ""

    @property
    def _logo(self) -> Path:
        return self._settings.folder / LOGO

    def _with(self, path: Path, data: bytes) -> HouseStyle:
        known = self._known
        styles = known.get("styles")
        alt = known.get("alt")
        return HouseStyle(
            data,
            path.name,
            {str(key): str(name) for key, name in styles.items()} if isinstance(styles, dict) else {},
            alt if isinstance(alt, str) and alt.strip() else DEFAULT_ALT,
            known.get("darkens") is not False,
        )

    def _again(self, path: Path) -> bytes:
        """The template from where it was chosen, when the copy was lost."""
        try:
            return path.read_bytes()
        except OSError as problem:
            raise CannotRead(Message(_GONE, {"name": path.name}), path) from problem

    def _copy(self, path: Path) -> Path:
        ending = path.suffix.lower()
        return self._settings.folder / f"{STEM}{ending if ending in ENDINGS else '.docx'}"

    @property
    def _known(self) -> dict[str, object]:
        known: dict[str, object] = self._settings[SETTING]
        return known
