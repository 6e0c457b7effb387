"""All offers to tidy up a plan, in the order in which they are best taken."""

from __future__ import annotations

from model.cleanup.offers import Found, Offer
from model.cleanup.page_breaks import PAGE_BREAKS
from model.cleanup.spellings import SPELLINGS
from model.cleanup.survey import Survey
from model.cleanup.texts import HTML, SPACES, WORD
from model.cleanup.typed_dates import TYPED_DATES
from model.open_plan import OpenPlan

OFFERS: tuple[Offer, ...] = (HTML, WORD, PAGE_BREAKS, SPACES, SPELLINGS, TYPED_DATES)


def find_all(session: OpenPlan) -> dict[str, Found]:
    """What each offer found, by its key. Reads the plan only, so that another thread may do it."""
    survey = Survey(session)
    return {offer.key: offer.find(survey) for offer in OFFERS}
