//! What each action asks of the meeting.
