"""Pictures that the server draws: where everything stands is reckoned here, templates in `pictures/` draw it as SVG.

A picture says nothing by colour alone, each of its marks is a link with a name, and a page shows a table beside it.
`weeks.py`: documents along the weeks before a session. `timeline.py`: marks of several shapes on rows along the years.
"""
