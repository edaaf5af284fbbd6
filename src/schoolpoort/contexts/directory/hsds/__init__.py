"""The directory as open data: the Human Services Data Specification 3.0 of Open Referral, out and in."""
