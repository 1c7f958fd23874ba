"""Drafts out of the register: what they are about, what they are made from, what each of their sentences rests on."""
