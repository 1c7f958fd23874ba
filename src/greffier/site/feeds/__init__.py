"""What other programs follow: Atom, calendars, the map of the site for search engines, feeds for InforMEA and libraries."""
