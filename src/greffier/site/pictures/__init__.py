<<<<<<< HEAD
"""Pictures that the server draws: where everything stands is reckoned here, templates in `pictures/` draw it as SVG.

A picture says nothing by colour alone, each of its marks is a link with a name, and a page shows a table beside it.
`timeline.py`: marks of several shapes on rows along the years.
"""
=======
"""Pictures: where things stand in them, as data for templates of SVG."""
>>>>>>> 831cf23 (Show decisions and provisions: who is asked to do what, the chain both ways as a graph and a list, what is like it and why)
