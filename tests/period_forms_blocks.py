"""Further forms that name parts, months, weeks and longer, or no days at all; read in the plan of `period_forms`."""

from __future__ import annotations

from period_forms import CONTINUOUS, MONTH, PART, QUARTER, RECURRING, RELATIVE, SEASON, UNKNOWN, VAGUE, WEEK, YEAR, F

from model.periods import Mark

BLOCKS: dict[str, tuple[F, ...]] = {
    "parts": (
        F("1e helft van juni", "1-6", "15-6", PART),
        F("2e helft mei", "16-5", "31-5", PART),
        F("1 e helft mei", "1-5", "15-5", PART),
        F("eerste half jaar 2017", "1-1", "30-6", PART),
        F("tweede halfjaar", "1-7", "31-12", PART),
        F("1e halfjaar 2018", "1-1-2018", "30-6-2018", PART),
        # Only with its year.
        F("H1 2018", "1-1-2018", "30-6-2018", PART),
        F("eind maart - begin april", "21-3", "10-4", PART),
        F("eind mei/begin juni", "21-5", "10-6", PART),
        F("eind mei of begin juni", "21-5", "10-6", PART, flags={Mark.CHOICE}),
        F("begin en eind maart", "1-3", "31-3", PART, flags={Mark.SEVERAL}),
        F("begin, medio en eind maart", "1-3", "31-3", PART),
        # *Medio* belongs to March only, as *begin* and *eind* do.
        F("medio maart/april", "11-3", "30-4", PART),
        F("half mei tot half juni", "11-5", "20-6", PART),
        F("midden in maart", "11-3", "20-3", PART),
        F("halfweg maart", "11-3", "20-3", PART),
        F("begin Q2", "1-4", "30-4", PART),
        F("eind 2e kwartaal", "1-6", "30-6", PART),
        F("begin '18", "1-1-2018", "31-3-2018", PART),
        F("medio '17", "1-4", "30-9", PART),
        # The middle of a year is April to September.
        F("halverwege 2017", "1-4", "30-9", PART),
        F("eind dit jaar", "1-10", "31-12", PART),
        F("eind van het jaar", "1-10", "31-12", PART, flags={Mark.OUTSIDE_RUN}),
        # In blocks of seven days; the first Monday is too late for what is needed in the first week.
        F("eerste week van mei", "1-5", "7-5", PART),
        F("laatste week juni", "24-6", "30-6", PART),
        F("vijfde week mei", "29-5", "31-5", PART),
        F("eerste twee weken van mei", "1-5", "14-5", PART),
        F("laatste 2 weken van mei", "18-5", "31-5", PART),
        F("eerste weekend van mei", "6-5", "7-5", PART),
        F("laatste weekend mei", "27-5", "28-5", PART),
        F("weekend van 10 juni", "10-6", "11-6", PART),
        F("weekend van week 12", "25-3", "26-3", PART),
        # Monday and Tuesday; then Wednesday; then Thursday and Friday.
        F("begin week 12", "20-3", "21-3", PART),
        F("midden week 12", "22-3", "22-3", PART),
        F("eind wk 12", "23-3", "24-3", PART),
        # The first of its three months.
        F("vroege voorjaar", "1-3", "31-3", PART),
        F("laat in het voorjaar", "1-5", "31-5", PART),
    ),
    "months": (
        F("jan-mrt", "1-1", "31-3", MONTH),
        F("mrt/apr", "1-3", "30-4", MONTH),
        F("maart of april", "1-3", "30-4", MONTH, flags={Mark.CHOICE}),
        F("april/mei/juni", "1-4", "30-6", MONTH),
        F("mei, juni, juli", "1-5", "31-7", MONTH),
        F("nov '16 - feb '17", "1-11-2016", "28-2", MONTH),
        F("november t/m februari", "1-11-2016", "28-2", MONTH),
        F("maanden mei en juni", "1-5", "30-6", MONTH, span="mei en juni"),
        F("in de loop van mei", "1-5", "31-5", MONTH, span="mei"),
        F("april → juni", "1-4", "30-6", MONTH, flags={Mark.SEVERAL}),
        F("2018: mei", "1-5-2018", "31-5-2018", MONTH),
        F("April2017", "1-4", "30-4", MONTH),
        F("apr-17", "1-4", "30-4", MONTH),
        # Alone it is a month; with words around it may be the number of a case.
        F("2017-04", "1-4", "30-4", MONTH),
        F("March 2018", "1-3-2018", "31-3-2018", MONTH),
        # Alone; beside words it may be a name.
        F("May", "1-5", "31-5", MONTH),
        F("febuari", "1-2", "28-2", MONTH, flags={Mark.SPELLING}),
        F("april 2017 - gereed", "1-4", "30-4", MONTH, flags={Mark.DONE}, remark="gereed", span="april 2017"),
        # Cancelled is a status, which has a column of its own.
        F("mei (vervallen)", "1-5", "31-5", MONTH, remark="vervallen", span="mei"),
        F("start in mei", "1-5", "31-5", MONTH, prefix="start", span="mei"),
        F("mei jl.", "1-5", "31-5", MONTH, span="mei jl"),
        F("maart vorig jaar", "1-3-2016", "31-3-2016", MONTH),
    ),
    "weeks": (
        F("wk. 12", "20-3", "26-3", WEEK),
        F("W12", "20-3", "26-3", WEEK),
        F("weeknr. 12", "20-3", "26-3", WEEK),
        F("week 12 t/m 14", "20-3", "9-4", WEEK),
        # Over the new year in which the plan begins.
        F("wk 51/2", "19-12-2016", "15-1", WEEK),
        F("week 12 en 13", "20-3", "2-4", WEEK),
        F("week 12, 14 en 16", "20-3", "23-4", WEEK, flags={Mark.SEVERAL}),
        F("week 12 of 13", "20-3", "2-4", WEEK, flags={Mark.CHOICE}),
        F("week 12/13", "20-3", "2-4", WEEK),
        F("wk12-wk14", "20-3", "9-4", WEEK),
        F("2017-W12", "20-3", "26-3", WEEK),
        F("W12-2018", "19-3-2018", "25-3-2018", WEEK),
        F("week 12 van 2018", "19-3-2018", "25-3-2018", WEEK),
    ),
    "quarters": (
        F("Q1-Q2 2018", "1-1-2018", "30-6-2018", QUARTER),
        F("Q1, 2 en 3", "1-1", "30-9", QUARTER),
        F("kwartaal 1 en 2", "1-1", "30-6", QUARTER),
        F("3e kwartaal '17", "1-7", "30-9", QUARTER),
        F("Q1'18", "1-1-2018", "31-3-2018", QUARTER),
        F("1Q18", "1-1-2018", "31-3-2018", QUARTER),
        F("Q III", "1-7", "30-9", QUARTER),
        F("kwartaal III", "1-7", "30-9", QUARTER),
        F("IIe kwartaal", "1-4", "30-6", QUARTER),
        F("III kwartaal 2018", "1-7-2018", "30-9-2018", QUARTER),
        F("laatste kwartaal", "1-10", "31-12", QUARTER, flags={Mark.OUTSIDE_RUN}),
        F("Q1 of Q2", "1-1", "30-6", QUARTER, flags={Mark.CHOICE}),
        F("3rd quarter", "1-7", "30-9", QUARTER),
    ),
    "seasons": (
        F("zomer '17", "1-6", "31-8", SEASON),
        F("winter 2017/18", "1-12", "28-2-2018", SEASON),
        F("voorjaar/zomer 2018", "1-3-2018", "31-8-2018", SEASON),
        F("voor- en najaar", "1-3", "30-11", SEASON, flags={Mark.SEVERAL}),
        F("voor-/najaar", "1-3", "30-11", SEASON, flags={Mark.SEVERAL}),
        F("zomermaanden", "1-6", "31-8", SEASON),
        F("komende zomer", "1-6", "31-8", SEASON),
        # From the date of the document, 4 February.
        F("vorig najaar", "1-9-2016", "30-11-2016", SEASON),
        F("afgelopen winter", "1-12-2016", "28-2", SEASON),
        F("vlak voor de zomer", "", "30-6", VAGUE, flags={Mark.UNTIL}, prefix="vlak", span="voor de zomer"),
    ),
    "years": (
        F("2017/2018", "1-1", "31-12-2018", YEAR),
        F("2017/18", "1-1", "31-12-2018", YEAR),
        F("'17-'18", "1-1", "31-12-2018", YEAR),
        # By law from 1 August to 31 July.
        F("schooljaar 2016-2017", "1-8-2016", "31-7", YEAR),
        F("schooljaar 16/17", "1-8-2016", "31-7", YEAR),
        F("schooljaar 2016/'17", "1-8-2016", "31-7", YEAR),
        F("in de loop van 2018", "1-1-2018", "31-12-2018", YEAR, span="2018"),
        F("het jaar 2018", "1-1-2018", "31-12-2018", YEAR, span="2018"),
        F("collegeperiode 2018-2022", "1-1-2018", "31-12-2022", YEAR, prefix="collegeperiode", span="2018-2022"),
    ),
    "what has no days of its own": (
        # It comes back, and the text says from when or until when.
        F("wekelijks vanaf 1 mei", "1-5", "31-8", RECURRING, flags={Mark.FROM}),
        F("maandelijks van maart t/m juni", "1-3", "30-6", RECURRING),
        F("wekelijks t/m juni", "", "30-6", RECURRING, flags={Mark.UNTIL}),
        F("elk half jaar", "", "", RECURRING),
        F("per half jaar", "", "", RECURRING),
        F("2-wekelijks", "", "", RECURRING, span="wekelijks"),
        F("1x p.m.", "", "", RECURRING),
        F("even weken", "", "", RECURRING),
        F("2x per jaar: mei en oktober", "", "", RECURRING, span="2x per jaar"),
        # Of which week is not said.
        F("ma t/m vr", "", "", RELATIVE, flags={Mark.WHICH_WEEK}),
        F("dinsdag en donderdag", "", "", RELATIVE, flags={Mark.WHICH_WEEK}),
        F("dagelijks m.u.v. vrijdag", "", "", RECURRING, span="dagelijks"),
        F("tot nader order", "", "", UNKNOWN, flags={Mark.TO_BE_SET}),
        F("vanaf heden", "", "", UNKNOWN, flags={Mark.SOON}),
        F("direct", "", "", UNKNOWN, flags={Mark.SOON}),
        F("lopend", "1-1", "31-8", CONTINUOUS),
        F("loopt nog", "1-1", "31-8", CONTINUOUS),
        F("het hele jaar", "1-1", "31-8", CONTINUOUS),
        # Day and night, not 24 July.
        F("24/7", "1-1", "31-8", CONTINUOUS),
        F("afgerond", "", "", UNKNOWN, flags={Mark.DONE}),
        # The plan does not say when week 1 begins: asked.
        F("projectweek 3", "", "", WEEK, flags={Mark.PROJECT_WEEK}),
        F("3 weken vooraf", "", "", RELATIVE),
    ),
    "several weeks of a month": (
        F("1e en 2e week april", "1-4", "14-4", PART),
        F("1 en 2e week april", "1-4", "14-4", PART),
        F("eerste/tweede week van mei", "1-5", "14-5", PART),
        F("1e t/m 3e week mei", "1-5", "21-5", PART),
        F("2e of 3e week van juni", "8-6", "21-6", PART, flags={Mark.CHOICE}),
        F("1e, 2e en 4e week mei", "1-5", "28-5", PART, flags={Mark.SEVERAL}),
        F("week vd 3e april", "3-4", "9-4", WEEK),
        # No month has such a day; the month by itself is not what was meant.
        F("0 mei", "", "", UNKNOWN, flags={Mark.IMPOSSIBLE}),
    ),
}
