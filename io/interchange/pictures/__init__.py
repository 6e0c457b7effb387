"""Pictures of the model as files: SVG as text, and the seam through which someone who can paint makes a PNG."""

from __future__ import annotations

from collections.abc import Callable

from model.drawing import Picture

Paint = Callable[[Picture, int], bytes]
"""Makes a PNG of a picture at so many dots per inch, where a unit of the picture is 1/96 inch. No Qt is known here, so
that whoever writes a document is handed one; `gui.pictures.raster.png` is such."""
