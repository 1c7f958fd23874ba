"""Answers keep the headers that belong to them."""

from __future__ import annotations

from typing import ClassVar

from django.db import migrations, models


class Migration(migrations.Migration):
    """Those kept until now have none."""

    dependencies: ClassVar = [("api", "0001_tokens")]

    operations: ClassVar = [
        migrations.AddField(model_name="answer", name="headers", field=models.JSONField(default=dict)),
    ]
