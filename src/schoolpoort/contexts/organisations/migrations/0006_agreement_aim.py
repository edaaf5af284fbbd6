from django.db import migrations, models


class Migration(migrations.Migration):
    """Agreements of before keep opening everything; the page of agreements says so, and a party can end them."""

    dependencies = [
        ("organisations", "0005_level_asked"),
    ]

    operations = [
        migrations.AddField(
            model_name="agreement",
            name="aim",
            field=models.CharField(
                choices=[
                    ("everything", "alles: hulp zoeken, taken, lokalen en cijfers"),
                    ("support", "samen hulp zoeken voor ouders"),
                    ("together", "samen kijken naar taken, lokalen en cijfers"),
                ],
                default="everything",
                max_length=10,
            ),
        ),
    ]
