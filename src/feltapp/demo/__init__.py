"""The demo day: a made-up caseload, and one working day on two laptops with a sentral between them."""
