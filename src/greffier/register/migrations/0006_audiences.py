"""Bands know for whom they are, and discrepancies are found by what they are about; `listing.keep_lists` lays bands anew."""

from typing import ClassVar

from django.db import migrations, models

import greffier.register.models.rows


class Migration(migrations.Migration):
    """After the order of lists. What is like what follows from the records, so that the table is made anew, not changed."""

    dependencies: ClassVar = [("register", "0005_newest")]
    operations: ClassVar = [
        migrations.DeleteModel(name="Band"),
        migrations.CreateModel(
            name="Band",
            fields=[
                ("id", greffier.register.models.rows.RowNumber(primary_key=True, serialize=False)),
                ("band", models.BigIntegerField()),
                ("text", models.BigIntegerField()),
                ("low", models.SmallIntegerField()),
                ("high", models.SmallIntegerField()),
            ],
            options={
                "indexes": [models.Index(fields=["band", "text", "low", "high"], name="band_text")],
            },
        ),
        migrations.AddIndex(
            model_name="discrepancy",
            index=models.Index(fields=["about"], name="discrepancy_about"),
        ),
    ]
