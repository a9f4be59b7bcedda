## What the disk does while a meeting runs.

store-trouble-full = There is no room left on this disk.
store-trouble-denied = This computer does not let us write here.
store-trouble-read-only = This disk can only be read.
store-trouble-gone = The file or its folder has been moved, deleted or changed by something else.
store-trouble-taken = Something of this name is there already.
store-trouble-unsynced = The disk would not confirm that it has kept the last words, so this file is not trusted any more.
store-trouble-silent = The disk has not answered for a while.
store-trouble-stopped = Our own writer stopped; this is a fault of ours.
store-trouble-other = The disk refused: { $detail }.
store-cure-wait = The meeting goes on. New entries are kept in memory and written as soon as the disk takes them; you can also save to another place.
store-cure-relocate = The meeting goes on, but new entries are only in memory: choose another place to save to.
store-cure-journal-safe = Only the summary file is concerned. Every entry is safe in the journal beside it.

## Opening a session.

store-missing = There is no session here.
store-missing-cure = Check the name, or choose a session from the list.
store-empty-file = The file is empty.
store-not-a-file = This is a folder or a device, not a file.
store-unreadable = The file cannot be read: { $detail }.
store-unreadable-cure = Check who may read it, or copy it to another disk and try again.
store-newer = A newer chutri wrote this file (version { $found }; this one knows { $known }). It is left as it is.
store-newer-cure = Open it with the newer chutri.
store-not-a-session = This is not a session of chutri: { $detail }.
store-not-a-session-cure = Choose a file that chutri wrote.
store-damaged = The record is damaged from entry { $seq } on: { $fault }.
store-damaged-cure = What stands before it is shown and nothing is changed. You can save a copy up to there and go on with that.
store-fault-not-json = the line is not whole
store-fault-not-an-entry = the line is not an entry this version knows ({ $detail })
store-fault-number = entry { $expected } should stand here and entry { $found } does
store-fault-changed = the entry is not what was sealed
store-fault-glued = two entries are written into each other
store-fault-header = the journal does not begin as a journal of chutri does
store-fault-fingerprint = the fingerprint is not that of the last entry, so entries are missing or were added
store-torn = The last line was cut off while it was being written, as a power cut does. It had not been shown as saved.
store-torn-cure = Nothing that was saved is missing; the meeting goes on with entry { $seq }.
store-nothing-recorded = The session was begun and nothing was recorded yet.
store-journal-missing = The journal is missing, so the session file was used; the meeting goes on with entry { $seq }.
store-journal-missing-cure = Entries after the last change of step may be missing: look at the last ones before you go on.
store-journal-shorter = The journal ends earlier than the session file, so the session file was used; the meeting goes on with entry { $seq }.
store-covered = { $what } Nothing is lost: the session file has what was there.
store-kept = What could not be used is kept in { $aside }.
store-disagree = The journal and the session file tell different things from entry { $seq } on.
store-disagree-cure = Nothing is changed. Move away the one you do not trust and open the session again.
store-moved = The disk failed during this meeting, and it went on at { $to }.
store-moved-cure = Open that one. If it is lost, save a copy of this one and go on with the copy.
store-held = Another console has this meeting open: process { $pid } on { $host }, since { $since }.
store-held-unknown = Another console has this meeting open.
store-held-cure = Use that one or close it first. Here the meeting can be watched.
store-unlockable = This disk cannot tell two consoles apart.
store-unlockable-cure = Make sure that the meeting is open only once.
store-taken = There is a session of this name already.
store-taken-cure = Choose another name; nothing was overwritten.
store-file-taken = There is a file of this name already.
store-not-written = The file cannot be written: { $detail }.
store-not-written-cure = Choose another place, or make room; nothing was left behind.
store-no-folder = The session cannot be kept here: { $file } should be a folder, but it is a file.
store-no-folder-cure = Choose another place, or move { $file } away and try again; nothing was overwritten.
store-no-home = This computer names no folder for programs to keep things in.
store-no-home-cure = Say where with --data FOLDER.
store-no-list = The folder cannot be listed: { $detail }.

## Was it changed?

store-table-changed = What stands under “{ $field }” is not what the entries say.
store-table-changed-cure = The entries are the record; go by them, or write the file anew by opening it.
store-behind = Another copy of this session goes further; this one is not counted.
store-behind-cure = Keep one copy of each session.
