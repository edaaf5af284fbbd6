import django.db.models.deletion
import django.db.models.manager
from django.conf import settings
from django.db import migrations, models

import schoolpoort.core.encryption
import schoolpoort.core.ids


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("accounts", "__first__"),
        ("organisations", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Child",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=schoolpoort.core.ids.new_id, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("first_name", models.CharField(max_length=80)),
                ("last_name", models.CharField(max_length=120)),
                ("birth_date", models.DateField(blank=True, null=True)),
                ("gone_since", models.DateField(blank=True, null=True)),
                (
                    "roster",
                    schoolpoort.core.encryption.EncryptedTextField(
                        blank=True, help_text="the last roster's record as JSON"
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="organisations.organisation"
                    ),
                ),
            ],
            managers=[
                ("unscoped", django.db.models.manager.Manager()),
            ],
        ),
        migrations.CreateModel(
            name="Guardian",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=schoolpoort.core.ids.new_id, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("first_name", models.CharField(max_length=80)),
                ("last_name", models.CharField(max_length=120)),
                ("birth_date", models.DateField(blank=True, null=True)),
                ("prefers_listening", models.BooleanField(default=False)),
                ("landline", schoolpoort.core.encryption.EncryptedTextField(blank=True)),
                ("interpreter_wanted", models.BooleanField(blank=True, null=True)),
                ("unknown_languages", models.CharField(blank=True, max_length=120)),
                ("gone_since", models.DateField(blank=True, null=True)),
                (
                    "roster",
                    schoolpoort.core.encryption.EncryptedTextField(
                        blank=True, help_text="the last roster's record as JSON"
                    ),
                ),
                ("own_fields", models.JSONField(blank=True, default=list)),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="organisations.organisation"
                    ),
                ),
            ],
            managers=[
                ("unscoped", django.db.models.manager.Manager()),
            ],
        ),
        migrations.CreateModel(
            name="Guardianship",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "relation",
                    models.CharField(
                        choices=[
                            ("mother", "moeder"),
                            ("father", "vader"),
                            ("parent", "ouder"),
                            ("step_parent", "plusouder"),
                            ("stepmother", "plusmoeder"),
                            ("stepfather", "plusvader"),
                            ("grandparent", "grootouder"),
                            ("foster_parent", "pleegouder"),
                            ("guardian", "voogd"),
                            ("other", "andere volwassene"),
                        ],
                        default="other",
                        max_length=16,
                    ),
                ),
                ("parental_authority", models.BooleanField(default=True)),
                ("rank", models.PositiveSmallIntegerField(default=1)),
                (
                    "child",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="guardianships", to="people.child"
                    ),
                ),
                (
                    "guardian",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="guardianships", to="people.guardian"
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="organisations.organisation"
                    ),
                ),
            ],
            managers=[
                ("unscoped", django.db.models.manager.Manager()),
            ],
        ),
        migrations.AddField(
            model_name="child",
            name="guardians",
            field=models.ManyToManyField(related_name="children", through="people.Guardianship", to="people.guardian"),
        ),
        migrations.CreateModel(
            name="Household",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=schoolpoort.core.ids.new_id, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("street", schoolpoort.core.encryption.EncryptedTextField(blank=True)),
                ("postcode", models.CharField(blank=True, max_length=10)),
                ("town", models.CharField(blank=True, max_length=80)),
                ("address_hash", models.CharField(blank=True, db_index=True, max_length=64)),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="organisations.organisation"
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
            managers=[
                ("unscoped", django.db.models.manager.Manager()),
            ],
        ),
        migrations.AddField(
            model_name="guardian",
            name="household",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="guardians", to="people.household"
            ),
        ),
        migrations.CreateModel(
            name="LanguageSkill",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("tag", models.CharField(help_text="BCP 47", max_length=12)),
                ("script", models.CharField(blank=True, help_text="ISO 15924", max_length=4)),
                ("understands", models.BooleanField(default=True)),
                ("speaks", models.BooleanField(default=True)),
                ("reads", models.BooleanField(default=True)),
                ("writes", models.BooleanField(default=True)),
                ("rank", models.PositiveSmallIntegerField(default=1)),
                (
                    "guardian",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="language_skills",
                        to="people.guardian",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="organisations.organisation"
                    ),
                ),
            ],
            options={
                "ordering": ["rank"],
            },
            managers=[
                ("unscoped", django.db.models.manager.Manager()),
            ],
        ),
        migrations.CreateModel(
            name="RosterMapping",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("signature", models.CharField(max_length=64)),
                ("mapping", models.JSONField()),
                ("used_at", models.DateTimeField(auto_now=True)),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="organisations.organisation"
                    ),
                ),
            ],
            managers=[
                ("unscoped", django.db.models.manager.Manager()),
            ],
        ),
        migrations.CreateModel(
            name="SchoolClass",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=schoolpoort.core.ids.new_id, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("name", models.CharField(max_length=40)),
                ("mailbox", models.CharField(blank=True, max_length=40, null=True, unique=True)),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="organisations.organisation"
                    ),
                ),
                (
                    "school_year",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisations.schoolyear"
                    ),
                ),
                (
                    "site",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="organisations.site",
                    ),
                ),
            ],
            options={
                "ordering": ["name"],
            },
            managers=[
                ("unscoped", django.db.models.manager.Manager()),
            ],
        ),
        migrations.CreateModel(
            name="Enrolment",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("starts", models.DateField()),
                ("until", models.DateField(blank=True, null=True)),
                (
                    "child",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="enrolments", to="people.child"
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="organisations.organisation"
                    ),
                ),
                (
                    "school_class",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="enrolments", to="people.schoolclass"
                    ),
                ),
            ],
            managers=[
                ("unscoped", django.db.models.manager.Manager()),
            ],
        ),
        migrations.CreateModel(
            name="SharedGuardianAnswer",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("question_hash", models.CharField(max_length=64)),
                ("question", schoolpoort.core.encryption.EncryptedTextField()),
                ("same", models.BooleanField()),
                ("answered_on", models.DateField()),
                (
                    "answered_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="organisations.organisation"
                    ),
                ),
            ],
            managers=[
                ("unscoped", django.db.models.manager.Manager()),
            ],
        ),
        migrations.CreateModel(
            name="StaffAssignment",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("main", models.BooleanField(default=True)),
                ("starts", models.DateField()),
                ("until", models.DateField(blank=True, null=True)),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="organisations.organisation"
                    ),
                ),
                (
                    "school_class",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="staff_assignments",
                        to="people.schoolclass",
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="staff_assignments",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            managers=[
                ("unscoped", django.db.models.manager.Manager()),
            ],
        ),
        migrations.CreateModel(
            name="TranslationDecision",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=schoolpoort.core.ids.new_id, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("decided_on", models.DateField()),
                ("reason", models.CharField(max_length=300)),
                (
                    "decided_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="organisations.organisation"
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
            managers=[
                ("unscoped", django.db.models.manager.Manager()),
            ],
        ),
        migrations.CreateModel(
            name="RosterImport",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=schoolpoort.core.ids.new_id, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("created_at", models.DateTimeField()),
                ("file_name", models.CharField(max_length=200)),
                (
                    "content",
                    schoolpoort.core.encryption.EncryptedTextField(
                        blank=True, help_text="compressed, base64; emptied when the import is done or after 30 days"
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("uploaded", "opgeladen"),
                            ("checked", "nagekeken"),
                            ("applying", "bezig"),
                            ("done", "klaar"),
                            ("cancelled", "gestopt"),
                            ("failed", "mislukt"),
                        ],
                        default="uploaded",
                        max_length=10,
                    ),
                ),
                ("mapping", models.JSONField(blank=True, default=dict)),
                ("school_in_file", models.CharField(blank=True, max_length=120)),
                ("leave_out_wrong_rows", models.BooleanField(default=False)),
                ("leavers_confirmed", models.BooleanField(default=False)),
                ("report", schoolpoort.core.encryption.EncryptedTextField(blank=True, help_text="the dry run as JSON")),
                ("shown_plan", models.CharField(blank=True, max_length=64)),
                ("translation_languages", models.JSONField(blank=True, default=list)),
                ("translation_reason", models.CharField(blank=True, max_length=300)),
                ("translation_until", models.DateField(blank=True, null=True)),
                ("result", models.JSONField(blank=True, default=dict, help_text="counts of what was done")),
                ("progress_id", models.UUIDField(blank=True, null=True)),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="organisations.organisation"
                    ),
                ),
                (
                    "school_year",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisations.schoolyear"
                    ),
                ),
                (
                    "uploaded_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                (
                    "translation_decision",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="people.translationdecision",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
            managers=[
                ("unscoped", django.db.models.manager.Manager()),
            ],
        ),
        migrations.CreateModel(
            name="TranslationNeed",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=schoolpoort.core.ids.new_id, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("starts", models.DateField()),
                ("until", models.DateField()),
                (
                    "decision",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="needs",
                        to="people.translationdecision",
                    ),
                ),
                (
                    "guardian",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="translation_needs",
                        to="people.guardian",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="organisations.organisation"
                    ),
                ),
            ],
            managers=[
                ("unscoped", django.db.models.manager.Manager()),
            ],
        ),
        migrations.CreateModel(
            name="ControllerConfirmation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("confirmed_on", models.DateField()),
                (
                    "confirmed_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="organisations.organisation"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("organisation",), name="one_confirmation_per_organisation")
                ],
            },
            managers=[
                ("unscoped", django.db.models.manager.Manager()),
            ],
        ),
        migrations.CreateModel(
            name="ExternalId",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("system", models.CharField(max_length=40)),
                ("kind", models.CharField(max_length=20)),
                ("value", models.CharField(max_length=120)),
                ("object_id", models.UUIDField()),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="organisations.organisation"
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["object_id"], name="people_exte_object__9975dc_idx")],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("organisation", "system", "kind", "value"), name="one_object_per_external_id"
                    )
                ],
            },
            managers=[
                ("unscoped", django.db.models.manager.Manager()),
            ],
        ),
        migrations.CreateModel(
            name="Channel",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=schoolpoort.core.ids.new_id, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("kind", models.CharField(max_length=10)),
                ("address", schoolpoort.core.encryption.EncryptedTextField(blank=True)),
                ("address_hash", models.CharField(blank=True, db_index=True, max_length=64)),
                ("rank", models.PositiveSmallIntegerField(default=1)),
                (
                    "health",
                    models.CharField(
                        choices=[("untried", "nog niet gebruikt"), ("working", "werkt"), ("broken", "werkt niet")],
                        default="untried",
                        max_length=8,
                    ),
                ),
                ("proved_on", models.DateField(blank=True, null=True)),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="organisations.organisation"
                    ),
                ),
                (
                    "guardian",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="channels", to="people.guardian"
                    ),
                ),
            ],
            options={
                "ordering": ["rank"],
                "constraints": [
                    models.UniqueConstraint(fields=("guardian", "kind", "address_hash"), name="one_channel_per_address")
                ],
            },
            managers=[
                ("unscoped", django.db.models.manager.Manager()),
            ],
        ),
        migrations.AddConstraint(
            model_name="guardianship",
            constraint=models.UniqueConstraint(fields=("child", "guardian"), name="one_guardianship_per_pair"),
        ),
        migrations.AddIndex(
            model_name="child",
            index=models.Index(
                fields=["organisation", "last_name", "first_name"], name="people_chil_organis_993a38_idx"
            ),
        ),
        migrations.AddIndex(
            model_name="guardian",
            index=models.Index(
                fields=["organisation", "last_name", "first_name"], name="people_guar_organis_b9eba2_idx"
            ),
        ),
        migrations.AddConstraint(
            model_name="languageskill",
            constraint=models.UniqueConstraint(fields=("guardian", "tag"), name="one_skill_per_language"),
        ),
        migrations.AddConstraint(
            model_name="rostermapping",
            constraint=models.UniqueConstraint(fields=("organisation", "signature"), name="one_mapping_per_header"),
        ),
        migrations.AddConstraint(
            model_name="schoolclass",
            constraint=models.UniqueConstraint(
                fields=("organisation", "school_year", "name"), name="one_class_of_a_name"
            ),
        ),
        migrations.AddIndex(
            model_name="enrolment",
            index=models.Index(fields=["school_class", "until"], name="people_enro_school__09135c_idx"),
        ),
        migrations.AddConstraint(
            model_name="enrolment",
            constraint=models.UniqueConstraint(
                fields=("child", "school_class", "starts"), name="one_enrolment_per_start"
            ),
        ),
        migrations.AddConstraint(
            model_name="sharedguardiananswer",
            constraint=models.UniqueConstraint(
                fields=("organisation", "question_hash"), name="one_answer_per_question"
            ),
        ),
        migrations.AddIndex(
            model_name="staffassignment",
            index=models.Index(fields=["school_class", "until"], name="people_staf_school__48401d_idx"),
        ),
        migrations.AddIndex(
            model_name="translationneed",
            index=models.Index(fields=["guardian", "until"], name="people_tran_guardia_376aca_idx"),
        ),
        migrations.AddConstraint(
            model_name="translationneed",
            constraint=models.CheckConstraint(
                condition=models.Q(("until__gte", models.F("starts"))), name="need_ends_after_start"
            ),
        ),
    ]
