"""What readers report as wrong: the form, and the queue that officers answer."""
