"""Uploads, as Django made the table from the model."""

import uuid

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("site", "0001_reports"),
    ]

    operations = [
        migrations.CreateModel(
            name="Upload",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, primary_key=True, serialize=False)),
                ("owner", models.CharField(db_index=True, max_length=150)),
                ("name", models.CharField(max_length=400)),
                ("size", models.BigIntegerField()),
                ("level", models.CharField(max_length=16)),
                ("state", models.CharField(default="received", max_length=16)),
                ("error", models.CharField(blank=True, max_length=32)),
                ("message", models.TextField(blank=True)),
                ("told", models.JSONField(null=True)),
                ("made", models.DateTimeField(auto_now_add=True, db_index=True)),
                ("changed", models.DateTimeField(auto_now=True)),
            ],
            options={
                "ordering": ("made", "name"),
            },
        ),
    ]
