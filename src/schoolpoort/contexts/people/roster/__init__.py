"""Reading a school's roster, without the database and without Django.

A file (spreadsheet or OneRoster) becomes plain records (`reading.read_roster`), guardians who appear with several
children are recognised (`duplicates.find_shared_guardians`), households follow from addresses
(`households.group_households`), and `difference.compare_rosters` says what an import would do.
"""
