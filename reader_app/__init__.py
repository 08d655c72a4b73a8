"""Glossator: a desktop reader and annotator for collections of documents."""

__version__ = "0.1.0"
