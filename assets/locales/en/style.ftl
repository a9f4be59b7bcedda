### Styles of papers: what can be wrong with a style's file.

style-unknown = no style of papers has the id “{ $found }”.
style-unknown-cure = There are: { $known }. Your own belong in the folder styles, beside the folder of procedures.
style-no-facts = this section lists facts of the meeting, and none is named.
style-idle-facts = facts mean something only in a section of the kind “facts”.
style-idle-facts-cure = Take this line out, or make the kind "facts".
style-idle-section = a section of its own words has none.
style-idle-section-cure = Write heading or words, or take the section out.
style-bad-numbering = “{ $found }” is not a way of numbering.
style-bad-numbering-cure = Write the first number of each level with spaces between: numbering = "I- 1. a)"; write "-" for a level without.
style-deep-numbering = headings have { $most } levels only.
style-deep-numbering-cure = Take what is too many out.
style-taken-by = the style “{ $id }” exists already in { $file }.
style-taken-by-cure = Give this one another id.
style-replaces = this style takes the place of “{ $id }”, which comes with the program.
style-replaces-cure = Give it another id to keep both.
