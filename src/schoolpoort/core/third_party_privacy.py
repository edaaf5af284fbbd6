"""What the tables of Django and of the queue hold, declared here because their models cannot say it."""

from schoolpoort.core.privacy import (
    Audience,
    Basis,
    Category,
    Declaration,
    Persons,
    Privacy,
    Retention,
    declare_third_party,
    technical,
)

declare_third_party(
    "sessions.Session",
    Privacy(
        Declaration(
            "to keep staff signed in, for twelve hours at most",
            Basis.PUBLIC_TASK,
            Retention.UNTIL_EXPIRY,
            Audience.SYSTEM,
            Category.SECRETS,
            (Persons.STAFF,),
        )
    ),
)
declare_third_party("contenttypes.ContentType", technical("names of tables"))
declare_third_party("auth.Permission", technical("Django's own list of permissions; not used"))
declare_third_party("auth.Group", technical("Django's own groups; not used"))
declare_third_party("django_q.Schedule", technical("when recurring work runs"))
declare_third_party("django_q.OrmQ", technical("work that waits: a job's name and ids", Retention.THIRTY_DAYS))
declare_third_party("django_q.Task", technical("results of work: a job's name and ids", Retention.THIRTY_DAYS))
declare_third_party("django_q.Success", technical("results of work: a job's name and ids", Retention.THIRTY_DAYS))
declare_third_party("django_q.Failure", technical("results of work: a job's name and ids", Retention.THIRTY_DAYS))
