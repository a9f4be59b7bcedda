//! Lists of people and agendas coming in.
