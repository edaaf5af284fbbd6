"""Addresses of `people`: rosters, families, the school's team."""

from django.urls import path

from schoolpoort.contexts.people.views import (
    families,
    guardians,
    import_answers,
    import_page,
    imports,
    school,
    staff,
)

app_name = "people"
urlpatterns = [
    path("roster/", imports.index, name="imports"),
    path("roster/responsible", imports.responsible, name="responsible"),
    path("roster/new", imports.new, name="new-import"),
    path("roster/template.csv", imports.template, {"kind": "csv"}, name="template-csv"),
    path("roster/template.xlsx", imports.template, {"kind": "xlsx"}, name="template-xlsx"),
    path("roster/<uuid:import_id>/", import_page.show, name="import"),
    path("roster/<uuid:import_id>/progress", import_page.progress, name="import-progress"),
    path("roster/<uuid:import_id>/stop", import_page.stop, name="import-stop"),
    path("roster/<uuid:import_id>/columns", import_answers.columns, name="import-columns"),
    path("roster/<uuid:import_id>/school", import_answers.school, name="import-school"),
    path("roster/<uuid:import_id>/answer", import_answers.answer, name="import-answer"),
    path("roster/<uuid:import_id>/leave-out", import_answers.leave_out, name="import-leave-out"),
    path("roster/<uuid:import_id>/leavers", import_answers.leavers, name="import-leavers"),
    path("roster/<uuid:import_id>/translation", import_answers.translation, name="import-translation"),
    path("families/", families.index, name="families"),
    path("families/<uuid:child_id>/", families.show, name="family"),
    path("families/guardians/<uuid:guardian_id>/", guardians.edit, name="guardian"),
    path("families/guardians/<uuid:guardian_id>/add-channel", guardians.add_channel, name="add-channel"),
    path("families/guardians/<uuid:guardian_id>/channels", guardians.change_channel, name="change-channel"),
    path("families/guardians/<uuid:guardian_id>/languages", guardians.save_languages, name="save-languages"),
    path("families/guardians/<uuid:guardian_id>/need", guardians.need, name="need"),
    path("school/", school.details, name="school"),
    path("school/logo", school.logo, name="school-logo"),
    path("school/logo/remove", school.drop_logo, name="school-logo-remove"),
    path("team/", staff.index, name="staff"),
    path("team/invite", staff.invite, name="invite"),
    path("team/assign", staff.assign, name="assign-class"),
    path("team/<uuid:user_id>/role", staff.give_role, name="give-role"),
    path("team/<uuid:user_id>/leave", staff.leave, name="staff-leave"),
    path("team/roles/<int:assignment_id>/end", staff.end_role, name="end-role"),
    path("team/classes/<int:assignment_id>/end", staff.end_class, name="end-class"),
]
