"""What was looked for in vain is told by its code and what it is about, so that lists are narrowed to it."""

from django.db import migrations, models


class Migration(migrations.Migration):
    """What was noted before has neither: `pages.missing.queries.remembered` finds its gap by its name."""

    dependencies = [
        ("site", "0002_uploads"),
    ]

    operations = [
        migrations.AddField(
            "sought", "code", models.CharField(default="", max_length=40), preserve_default=False
        ),
        migrations.AddField("sought", "about", models.TextField(default=""), preserve_default=False),
    ]
