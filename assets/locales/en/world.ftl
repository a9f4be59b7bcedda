### What is kept from one meeting to the next.

world-settings-unusable = The settings file cannot be read: { $detail }. The usual settings are used.
world-settings-cure = Mend or delete the file; it is not written over.
world-not-kept = This file could not be written: { $detail }.
world-not-kept-cure = The meeting is not affected; check that the disk has room and lets you write there.
world-paper-not-written = The paper could not be written: { $detail }.
world-paper-not-written-cure = Choose another folder.
