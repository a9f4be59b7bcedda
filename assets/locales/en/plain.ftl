### The console in lines, as a screen reader or a braille display has it.

plain-welcome = chutri in lines. A number chooses, a key of the table is that key, ? lists what can be done, /name finds a person, an empty line reads the screen again. In a text the line is the text; there :esc leaves it and #3 chooses.
plain-help = Type a number, a key, or a part of a command’s name. In a text put : before a key and # before a number.
plain-no-number = Nothing was listed under this number; an empty line reads the screen again.
