"""Uploads of a job, as Django made the field from the model."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("site", "0003_sought"),
    ]

    operations = [
        migrations.AddField(
            model_name="upload",
            name="job",
            field=models.UUIDField(db_index=True, null=True),
        ),
        migrations.AlterField(
            model_name="upload",
            name="level",
            field=models.CharField(blank=True, max_length=16),
        ),
    ]
