"""Documents made: out of readings today, in Akoma Ntoso."""
