"""Makes the pictures of the README and the manual: the program on invented plans. Run by `dev.py pictures`."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[1:1] = [str(ROOT / "io"), str(ROOT / "tests")]


def main(names: Sequence[str] = ()) -> int:
    """Make all pictures, or only those with these names."""
    from tests.making.picture_desk import TARGET, PictureDesk, make_ready
    from tests.making.picture_scenes import SCENES

    unknown = [name for name in names if name not in SCENES]
    if unknown:
        print(f"onbekend: {', '.join(unknown)}; er zijn: {', '.join(SCENES)}", file=sys.stderr)
        return 2
    application = make_ready()
    with tempfile.TemporaryDirectory() as folder:
        desk = PictureDesk(Path(folder), application)
        for name, scene in SCENES.items():
            if not names or name in names:
                scene(desk, name)
        desk.leave()
        desk.window.close()
        application.processEvents()
    print(TARGET)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
