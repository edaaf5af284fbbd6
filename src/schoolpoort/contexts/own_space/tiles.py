"""What `own_space` itself puts on the home of the space, and on a guardian's card for staff."""

from django.utils.translation import gettext_lazy

from schoolpoort.contexts.own_space.sections import Section, register_section
from schoolpoort.contexts.people.api import GuardianLink, register_guardian_link

register_section(Section("settings", "phone", "own-space-settings", "own_space:settings", 30))
register_section(Section("schools", "school", "own-space-schools", "own_space:schools", 90))
register_guardian_link(GuardianLink(gettext_lazy("Geef een pincode"), "own_space:pin", "own_space.offer_pin"))
