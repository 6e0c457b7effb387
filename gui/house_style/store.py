"""Keeps the template of the house style: a copy in the user's own folder, so that a share may be away."""

from __future__ import annotations

from pathlib import Path

from gui.settings import Settings
from interchange.atomic import make_folder, write_whole
from interchange.errors import CannotRead
from interchange.word.house import DEFAULT_ALT, HouseStyle
from model.messages import QT_TRANSLATE_NOOP, Message

SETTING = "house_style"
STEM = "huisstijl"
ENDINGS = (".docx", ".dotx", ".docm", ".dotm")

_GONE = QT_TRANSLATE_NOOP(
    "HouseStyle",
    "The template of the house style, “{name}”, cannot be read any more. Choose it anew under File, House style.",
)
_UNREADABLE = QT_TRANSLATE_NOOP("HouseStyle", "“{name}” cannot be read. Look whether it is there and may be opened.")


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

    def keep(self, path: Path, house: HouseStyle) -> None:
        """Copy the template and remember what was chosen. Raises `CannotWrite`."""
        make_folder(self._settings.folder)
        write_whole(self._copy(path), house.data)
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
        if path is not None:
            try:
                self._copy(path).unlink(missing_ok=True)
            except OSError:
                return

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
