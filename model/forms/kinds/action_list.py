"""A list of actions, to which what is promised elsewhere can go."""

from model.columns import Kind, Role
from model.forms.form import Chapter, Column, Form, Table

FORM = Form(
    key="actielijst",
    title="Actielijst",
    sentence="Wie doet wat, en wanneer is het klaar? Ook voor wat uit een bijeenkomst komt.",
    picture="clipboard_task",
    order=70,
    chapters=(
        Chapter(
            "Actielijst",
            (
                Table(
                    "acties",
                    "Actielijst",
                    (
                        Column("actie", "Actie", Role.ACTION, width=46, known_as=("Wat", "Taak", "Actiepunt")),
                        Column(
                            "wie", "Actiehouder", Role.OWNER, width=22, known_as=("Wie", "Eigenaar"), is_personal=True
                        ),
                        Column(
                            "wanneer",
                            "Wanneer",
                            Role.PERIOD,
                            Kind.PERIOD,
                            width=20,
                            known_as=("Datum gereed", "Deadline"),
                        ),
                        Column(
                            "status",
                            "Status",
                            Role.STATUS,
                            Kind.STATUS,
                            width=24,
                            choices=("Nog starten", "Loopt", "Gereed", "Vervalt"),
                            known_as=("Stand van zaken",),
                        ),
                        Column("herkomst", "Herkomst", width=30, known_as=("Afkomstig uit", "Bron")),
                    ),
                    empty_rows=5,
                    known_as=("Acties", "Actiepunten"),
                ),
            ),
        ),
    ),
)
