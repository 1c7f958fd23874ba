"""Untrusted files are opened in a process of its own, with limits on time, memory and size.

A file that breaks a limit, or the process, costs itself alone: the process is started anew for the next one.
"""
