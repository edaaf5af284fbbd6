"""One look for every page and every print: components, base templates, stylesheets, pictograms."""
