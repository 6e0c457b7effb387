from pathlib import Path
import pytest
from windows import Desk
from every_dialog import OPENERS, visit
from PySide6.QtWidgets import QApplication, QPushButton
from palettes import PALETTES
@pytest.mark.parametrize("look",["light","dark"])
def test_a(qtbot,tmp_path,look,qapp):
    d=Desk(qtbot,tmp_path); d.window.filing.open_sample()
    from gui.theme import palette
    pal=palette(look=="dark")
    old=qapp.palette(); qapp.setPalette(pal)
    k=d.plan.plan.sections[-1].key
    d.plan.set_text(k,'Stuur de nieuwsbreif naar alle omwonenden en de raadsbrief.\nDe tekts gaat over de verkeershindder in het dorp.')
    d.window.plan_page.show_text(k); f=d.window.plan_page.page_in_view().fields[k]; qtbot.wait(900)
    f.grab().save(f'/tmp/spelling/field_{look}.png')
    seen=[]
    def look_(w):
        qtbot.wait(900); seen.append(w); w.grab().save(f'/tmp/spelling/dlg_{look}.png')
    for o in OPENERS["SpellingDialog"]: visit(d,o,look_)
    assert seen
    qapp.setPalette(old)
