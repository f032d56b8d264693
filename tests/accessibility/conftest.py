"""The real window on a desktop of its own, which is listened to."""
