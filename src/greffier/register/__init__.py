"""The register: sources, what was read of them and what was folded from that, kept in one database and one folder."""
