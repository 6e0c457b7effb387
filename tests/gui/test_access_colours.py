"""Every pair of colours can be read, light and dark; in high contrast the colours of the system stay as they are."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from palettes import BLACK, PALETTES, of_system
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from gui.cleanup_difference import DifferenceView
from gui.edges import edge_colour
from gui.finding.hit_marks import YELLOW, ground
from gui.focus_frame import frame_colour
from gui.grid.colours import READABLE, VISIBLE, Colours, tint
from gui.icons import icon
from gui.theme import CONTRAST, System, Theme, contrast, has_high_contrast, keeps_to_system, look_for, palette

R = QPalette.ColorRole
DISABLED = QPalette.ColorGroup.Disabled


@pytest.fixture(params=PALETTES)
def colours(request: pytest.FixtureRequest) -> QPalette:
    """The palettes in which everything has to be seen."""
    return PALETTES[request.param]


def test_every_text_can_be_read_where_it_stands(qapp: QApplication, colours: QPalette) -> None:
    grid = Colours.of(colours)
    hit = ground(grid, tint(YELLOW, colours))
    pairs = {
        **{f"{text.name} on {back.name}": (colours.color(text), colours.color(back)) for text, back in role_pairs()},
        "cell": (grid.text, grid.base),
        "selected cell": (grid.selected_text, grid.selection),
        "derived or locked": (grid.muted, grid.base),
        "derived in a selected cell": (grid.muted, grid.selection),
        "header": (grid.header_text, grid.header),
        "header of what is selected": (grid.header_text, grid.header_current),
        "hit": (grid.text, hit),
        "hit in a selected cell": (grid.selected_text, hit),
    }

    assert unseen(pairs, READABLE) == {}


def test_every_sign_and_edge_is_seen_where_it_stands(qapp: QApplication, colours: QPalette) -> None:
    grid = Colours.of(colours)
    backs = {role.name: colours.color(role) for role in (R.Window, R.Base, R.Button)}
    pairs = {
        **{f"focus on {name}": (frame_colour(colours), back) for name, back in backs.items()},
        **{f"icon on {name}": (colours.color(R.ButtonText), back) for name, back in backs.items()},
        "edge of a field outside": (edge_colour(colours), colours.color(R.Window)),
        "edge of a field inside": (edge_colour(colours), colours.color(R.Base)),
        "icon in a selected line": (colours.color(R.HighlightedText), colours.color(R.Highlight)),
        "current cell": (grid.frame, grid.base),
        "current cell in a selection": (grid.frame, grid.selection),
        "line below a hit": (grid.frame, grid.base),
        "command that is off": (colours.color(DISABLED, R.ButtonText), colours.color(R.Window)),
        "text that is off": (colours.color(DISABLED, R.Text), colours.color(R.Base)),
        "button that is off": (colours.color(DISABLED, R.ButtonText), colours.color(R.Button)),
    }

    assert unseen(pairs, VISIBLE) == {}


@pytest.mark.parametrize("old", [True, False])
def test_what_goes_and_comes_can_be_read(qtbot: QtBot, colours: QPalette, old: bool) -> None:
    view = DifferenceView(old)
    qtbot.addWidget(view)
    view.setPalette(colours)

    shape = view._marked()

    assert contrast(shape.foreground().color(), shape.background().color()) >= READABLE
    assert shape.fontStrikeOut() if old else shape.fontUnderline()


def test_icons_have_the_colours_of_the_text_around_them(qapp: QApplication, theme: Theme, colours: QPalette) -> None:
    qapp.setPalette(colours)

    for mode, role in ((icon("save").Mode.Normal, R.ButtonText), (icon("save").Mode.Selected, R.HighlightedText)):
        picture = icon("save").pixmap(48, 48, mode).toImage()
        drawn = {
            picture.pixelColor(x, y).name()
            for x in range(48)
            for y in range(48)
            if picture.pixelColor(x, y).alpha() == 255
        }
        assert drawn == {colours.color(role).name()}


# --- Following the system ---


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The look of the application of all tests, put back afterwards."""
    made = Theme(qapp)
    yield made
    made.setParent(None)
    qapp.setProperty(CONTRAST, False)
    qapp.setStyle("Fusion")
    qapp.setPalette(QPalette())


@pytest.mark.parametrize("dark", [False, True])
def test_windows_that_are_open_change_with_the_system(qtbot: QtBot, theme: Theme, dark: bool) -> None:
    window = QWidget()
    label = QLabel("tekst", window)
    qtbot.addWidget(window)
    window.show()
    theme.show(System(not dark, QPalette(), False))

    theme.show(System(dark, QPalette(), False))
    qtbot.wait(1)

    assert label.palette().color(R.WindowText) == palette(dark).color(R.WindowText)
    assert (window.grab().toImage().pixelColor(5, 5).lightness() < 100) is dark


def test_in_high_contrast_the_colours_are_those_of_the_system(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    theme.show(System(True, BLACK, True))
    qtbot.wait(1)

    assert all(window.palette().color(role) == BLACK.color(role) for role, _ in role_pairs())
    assert QApplication.style().objectName() == "windows"
    assert window.grab().toImage().pixelColor(5, 5).name() == "#000000"


def test_high_contrast_that_goes_leaves_nothing_behind(qapp: QApplication, theme: Theme) -> None:
    theme.show(System(True, BLACK, True))

    theme.show(System(False, QPalette(), False))

    assert qapp.palette().color(R.Window) == palette(False).color(R.Window)
    assert qapp.style().objectName() == look_for(System(False, QPalette(), False)).style
    assert not keeps_to_system(qapp.palette())


def test_a_contrast_theme_of_any_colours_drops_ours(qapp: QApplication, theme: Theme) -> None:
    desert = of_system("#fffaef", "#3d3d3d", "#903909", "#fff5e3", "#676767")

    theme.show(System(False, desert, True))

    assert tint(YELLOW, desert) == desert.color(R.Highlight)
    assert Colours.of(desert).muted == desert.color(R.Text)


@pytest.mark.parametrize("name", PALETTES)
def test_high_contrast_is_known_by_its_colours(name: str) -> None:
    assert has_high_contrast(PALETTES[name]) is (name in {"black", "white"})


def test_what_the_system_tells_a_window_is_followed(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    theme.watch(window)
    monkeypatch.setattr("gui.theme.ask_system", lambda _application: System(True, BLACK, True))

    QApplication.sendEvent(window, QEvent(QEvent.Type.ThemeChange))

    assert QApplication.palette().color(R.Window) == QColor("black")


# --- Looking ---


def role_pairs() -> list[tuple[R, R]]:
    """The pairs of text and ground that the widgets of Qt use."""
    return [
        (R.WindowText, R.Window),
        (R.Text, R.Base),
        (R.Text, R.AlternateBase),
        (R.ButtonText, R.Button),
        (R.ButtonText, R.Window),
        (R.HighlightedText, R.Highlight),
        (R.ToolTipText, R.ToolTipBase),
        (R.PlaceholderText, R.Base),
        (R.PlaceholderText, R.AlternateBase),
        (R.PlaceholderText, R.Window),
        (R.Link, R.Base),
        (R.Link, R.Window),
        (R.LinkVisited, R.Base),
        (R.LinkVisited, R.Window),
    ]


def unseen(pairs: dict[str, tuple[QColor, QColor]], least: float) -> dict[str, float]:
    """The pairs whose contrast is too small, with what it is."""
    return {name: round(contrast(*pair), 2) for name, pair in pairs.items() if contrast(*pair) < least}
