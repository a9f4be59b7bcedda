//! chutri, the chair's console: one program in a terminal that walks the person presiding over a
//! meeting through the standard sequence, knows who has spoken and who has not, brings every
//! question to an outcome, and leaves one JSON file behind.
//!
//! This page is the map.
//!
//! # From the screen to the folder
//!
//! ```text
//!  view/pane/header ─► ┌ body · title ─────────── clock · elapsed/planned · ahead or behind · saved ┐
//!                      ├ steps ──────────┬ step · question ───────────────────────────────────────┤
//!  view/pane/steps ──► │ ✓ 1 …           │ SAY      text/script, text/facts  ◄─ assets/procedures  │
//!   (meeting/step,     │ ▶ 7 …           │ SPEAKING meeting/floor                                  │ ◄─ view/pane/stage
//!    meeting/schedule) │ ○ 8 …           │ WAITING  meeting/queue                                  │
//!                      │                 │ SILENT   meeting/participation                          │
//!                      │                 │ NEEDED   meeting/lacks                                  │
//!                      │                 ├ sheet ── app/live/sheet ────────────────────────────────┤ ◄─ view/pane/sheet
//!  view/pane/figures ► │ meeting/figures ├ people ─ app/live/people ───────────────────────────────┤ ◄─ view/pane/people
//!                      └─────────────────┴─────────────────────────────────────────────────────────┘
//!                       notice ─ app/tell · refusals ─ text/explain
//!  view/pane/footer ──► keys ─── app/action (the one table) · app/live/intent (what a key asks)
//! ```
//!
//! # The floors
//!
//! A folder uses those below it, never one above; `tests/house.rs` reads the sources and holds it.
//!
//! ```text
//! cli, main     the words typed, an exit code
//! terminal      raw mode, events, the loop
//! view          drawing, and nothing else │ web  the room's page in a browser
//! app           the console's own state: actions, keys, dialogs
//! paper         minutes and the other papers  │ coach  training │ archive  many sessions at once
//! procedure     as written, checked, the library  │ store  disk │ roster  people and agendas coming in
//! text          words, dates, numbers, names, searching
//! desk          decide, stamp, apply, hand to the journal
//! meeting       the core: state, commands, events, refusals, every rule
//! ```
//!
//! # How a key becomes a line on the disk
//!
//! ```text
//! key ─► Action ─► Intent ─┬─ local: move, open a dialog
//!   app/action   app/live/intent
//!                          └─ Command ─► desk.submit
//!                                         ├ record.decide(&command) → Event, or Refusal   pure
//!                                         ├ stamp: Entry { seq, ts, event, digest }       desk/clock
//!                                         ├ record.apply(entry): cannot fail              pure
//!                                         └ journal.append: to the writer's thread        store/writer
//!                                              └ written, synced ─► saved(seq) on the screen
//! view::draw(&App, frame) reads, never writes.
//! ```
//!
//! # Where to look
//!
//! | you look for | it is in |
//! |---|---|
//! | a rule of meetings | `meeting/decide` (what may be done), `meeting/lacks` (what is missing), `assets/procedures` (numbers and sources) |
//! | a key | `app/action.rs` |
//! | a sentence on the screen | `assets/locales/{vi,en}/*.ftl`, one file a folder |
//! | a procedure | `assets/procedures/*.toml`, its format in `assets/procedures/README.md` |
//! | how a paper looks | `assets/styles/*.toml`, their format in `assets/styles/README.md` |
//! | what a paper says | `paper/minutes` (the facts), `paper/compose` (the sections) |
//! | the session file | `meeting/document.rs` (its shape), `store/session_file.rs` (its bytes) |
//! | what happens after a crash | `store/recover.rs` |
//! | what a figure over many sessions means | `archive/measure` |
//! | what the room may see | `app/room.rs`, drawn by `view/screen/room.rs` and `assets/web` |
//! | a scenario | `assets/scenarios/*.json`, their format in `assets/scenarios/README.md`, read by `coach/scenario` |
//! | how scripted people behave, what a rehearsal costs | `coach/room`, `coach/score` |
//! | a meeting shown again | `coach/timeline` (every state it had), `app/player` (what the keys do), `view/screen/player` |
//!
//! # Words
//!
//! One word for one thing, in code, file and screen.
//!
//! | code | meaning | tiếng Việt |
//! |---|---|---|
//! | meeting | what happens; the folded state | buổi sinh hoạt, cuộc họp |
//! | session | one recorded meeting, a file | phiên |
//! | procedure | ordered steps, rules and words, a data file | quy trình |
//! | step, part | a place in the procedure; opening, body, closing | bước, phần |
//! | question | a matter on the agenda | vấn đề, nội dung |
//! | member, guest, roster | | đảng viên / thành viên, đại biểu, danh sách |
//! | class | full, probationary, guest: who may vote | chính thức, dự bị, khách |
//! | attendance | present, excused, unexcused, exempt, away, joined, suspended | điểm danh |
//! | floor, queue, speech | who speaks, who waits, one turn | phát biểu, hàng chờ, lượt |
//! | position | agree, disagree, other, pass, with a reason | ý kiến |
//! | outcome | how a question ended | kết luận |
//! | entry | one event with its number and time | mục ghi |
//! | refusal | why a command may not be done now | từ chối |
//!
//! A *request* to speak, a *speech* and the *position* taken are three things and never mixed.

pub mod app;
pub mod archive;
pub mod cli;
pub mod coach;
pub mod desk;
pub mod meeting;
pub mod paper;
pub mod procedure;
pub mod roster;
pub mod store;
pub mod terminal;
pub mod text;
pub mod view;
pub mod web;
