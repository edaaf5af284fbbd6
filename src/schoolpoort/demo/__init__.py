"""The demonstration: an invented town with nine primary schools, about 1,200 households and a school year of messages.

Nobody in it is a real person. docs/demo.md says what it is made of and where its proportions come from.
"""
