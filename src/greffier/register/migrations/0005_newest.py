"""Lists by day are a stretch of an index too."""

from typing import ClassVar

from django.db import migrations, models


class Migration(migrations.Migration):
    """After the tables of lists."""

    dependencies: ClassVar = [("register", "0004_lists")]
    operations: ClassVar = [
        migrations.AddIndex(
            "card",
            models.Index(fields=["heading", "-day", "place", "low", "high"], name="card_newest"),
        ),
    ]
