//! The one table of actions: name, where it works, its keys, its group.
//!
//! Footer, help, palette and the key table of the README all read this table. The order of the
//! rows is the order of the help. Keys must work with a Vietnamese input method left on: Telex and
//! VNI compose vowels, `d`, `w`, `[` and `]`, so none of these is bound; a test holds it.

use std::collections::HashMap;
use std::sync::LazyLock;

use strum::{EnumIter, IntoEnumIterator as _};

use crate::app::key::Key;
use crate::text::Words;

/// Where an action works. The console looks from the innermost scope outward.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EnumIter)]
pub enum Scope {
    /// On every screen, dialogs included.
    Everywhere,
    /// On the first screen.
    Home,
    /// In the form of a new meeting.
    Setup,
    /// Among past meetings and procedures.
    Shelf,
    /// In a film of a meeting.
    Player,
    /// In a meeting taken over from a film.
    Trial,
    /// In a rehearsal.
    Rehearsal,
    /// In a meeting, wherever the focus is.
    Live,
    /// In a meeting, on the list of people.
    People,
    /// In a meeting, on the list of people while the roll is called.
    Roll,
    /// In a meeting, on the sheet: the agenda and what the step asks for.
    Sheet,
    /// In a meeting, on the tasks of last time.
    Review,
    /// In a meeting, on the tasks given.
    Tasks,
    /// In a meeting, on the petitions.
    Petitions,
    /// In a meeting, on the remarks of guests.
    Remarks,
    /// In a meeting, on the score sheet.
    Score,
    /// In a meeting, on the list of steps.
    Steps,
}

/// What an action is about; the headings of the help.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EnumIter)]
pub enum Group {
    /// Speaking.
    Floor,
    /// Going through the procedure.
    Steps,
    /// Questions and positions.
    Questions,
    /// Tasks, petitions, remarks, the next meeting.
    Work,
    /// People.
    People,
    /// The meeting as a whole.
    Meeting,
    /// Showing a meeting again.
    Film,
    /// The program.
    Program,
}

macro_rules! actions {
    ($($(#[$doc:meta])* $name:ident $scope:ident $group:ident [$($key:literal),*] $label:ident;)*) => {
        /// Something a person can do with a key.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EnumIter)]
        pub enum Action {
            $($(#[$doc])* $name,)*
        }

        impl Action {
            /// Returns where it works.
            pub const fn scope(self) -> Scope {
                match self { $(Self::$name => Scope::$scope,)* }
            }

            /// Returns what it is about.
            pub const fn group(self) -> Group {
                match self { $(Self::$name => Group::$group,)* }
            }

            /// Returns its keys as they are written; the first is the one shown.
            pub const fn keys(self) -> &'static [&'static str] {
                match self { $(Self::$name => &[$($key),*],)* }
            }

            /// Returns what it is called.
            pub fn label(self, words: &Words) -> String {
                match self { $(Self::$name => words.$label(),)* }
            }
        }
    };
}

actions! {
    /// Gives the floor to the selected person, or stops whoever speaks.
    Floor Live Floor ["Space"] act_floor;
    /// Invites the selected person to speak.
    Invite Live Floor ["m"] act_invite;
    /// Puts the selected person in the queue, or takes them off it.
    Queue Live Floor ["h"] act_queue;
    /// Gives the floor to the first in the queue.
    GiveNext Live Floor ["n"] act_give_next;
    /// Moves the selected request up the queue.
    QueueUp Live Floor ["+", "="] act_queue_up;
    /// Moves the selected request down the queue.
    QueueDown Live Floor ["-"] act_queue_down;
    /// Halts the speaker's clock or lets it go on.
    HaltSpeech Live Floor ["t"] act_halt_speech;
    /// Gives the speaker another minute.
    Extend Live Floor [">"] act_extend;
    /// It was no speech: takes the floor back.
    TakeBack Live Floor ["z"] act_take_back;
    /// Gives the floor for a certain kind of speech.
    FloorAs Live Floor ["c"] act_floor_as;
    /// Puts the selected person in the queue for a certain kind of speech.
    QueueAs Live Floor ["C"] act_queue_as;
    /// Writes down what was said.
    Gist Live Floor ["g"] act_gist;

    /// Finishes the step and goes on.
    NextStep Live Steps ["Enter"] act_next_step;
    /// Goes back to the step before.
    StepBack Live Steps ["<", ","] act_step_back;
    /// Leaves the current step out.
    SkipStep Live Steps ["s"] act_skip_step;
    /// Ticks or fills in what the step asks for next.
    Tick Live Steps ["x"] act_tick;
    /// Goes to the selected step.
    GoToStep Steps Steps ["Enter"] act_go_to_step;
    /// Puts a movable step earlier.
    StepEarlier Steps Steps ["+", "="] act_step_earlier;
    /// Puts a movable step later.
    StepLater Steps Steps ["-"] act_step_later;

    /// The person agrees.
    Agree Live Questions ["1"] act_agree;
    /// The person disagrees.
    Disagree Live Questions ["2"] act_disagree;
    /// The person holds something else.
    Other Live Questions ["3"] act_other;
    /// The person was asked and has nothing to add.
    Pass Live Questions ["4"] act_pass;
    /// Writes down why the person holds their position.
    Reason Live Questions ["l"] act_reason;
    /// Ends the open question.
    Conclude Live Questions ["k"] act_conclude;
    /// Takes up the next question, or the selected one.
    OpenQuestion Live Questions ["q"] act_open_question;
    /// Puts a question on the agenda.
    AddQuestion Live Questions ["Insert", "f"] act_add_question;
    /// Opens the selected question, or ticks the selected item.
    SheetEnter Sheet Questions ["Enter"] act_sheet_enter;
    /// Rewords the selected question.
    Reword Sheet Questions ["r"] act_reword;
    /// Takes the selected question off the agenda.
    RemoveQuestion Sheet Questions ["Delete"] act_remove_question;
    /// Puts the selected question earlier.
    QuestionUp Sheet Questions ["+", "="] act_question_up;
    /// Puts the selected question later.
    QuestionDown Sheet Questions ["-"] act_question_down;

    /// Gives a task, first of all to the selected person.
    Assign Live Work ["j"] work_act_assign;
    /// Makes a task of the selected thing, else of what was written down last.
    TaskFrom Live Work ["T"] work_act_task_from;
    /// Raises a petition.
    RaisePetition Live Work ["K"] work_act_petition;
    /// Records a remark of a guest.
    RecordRemark Live Work ["R"] work_act_remark;
    /// Proposes a question for the next meeting.
    Propose Live Work ["J"] work_act_propose;
    /// Sets day and time of the next meeting.
    NextMeeting Live Work ["S"] work_act_next_meeting;
    /// The task was done.
    TaskDone Review Work ["1"] work_act_done;
    /// The task was done in part.
    TaskPartly Review Work ["2"] work_act_partly;
    /// The task was not done.
    TaskNotDone Review Work ["3"] work_act_not_done;
    /// The task goes on.
    TaskCarriedOn Review Work ["4"] work_act_carried_on;
    /// The task is no longer wanted.
    TaskDropped Review Work ["Delete"] work_act_dropped;
    /// Shows what earlier meetings found of the task, or ticks the selected item.
    TaskHistory Review Work ["Enter"] work_act_history;
    /// Changes the selected task, or ticks the selected item.
    ChangeTask Tasks Work ["Enter"] work_act_change_task;
    /// Takes the selected task back.
    RemoveTask Tasks Work ["Delete"] work_act_remove_task;
    /// Answers the selected petition, or ticks the selected item.
    PetitionEnter Petitions Work ["Enter"] work_act_petition_enter;
    /// Answers the selected petition.
    AnswerPetition Petitions Work ["1"] work_act_answer;
    /// Passes the selected petition on.
    ForwardPetition Petitions Work ["2"] work_act_forward;
    /// Changes the words of the selected petition.
    ChangePetition Petitions Work ["r"] work_act_change_petition;
    /// Takes the selected petition back.
    RemovePetition Petitions Work ["Delete"] work_act_remove_petition;
    /// Corrects the selected remark, or ticks the selected item.
    RemarkEnter Remarks Work ["Enter"] work_act_remark_enter;

    /// Gives points to the selected criterion, or ticks the selected item.
    Points Score Meeting ["Enter"] score_act_points;
    /// Lays the score before the meeting.
    DraftScore Live Meeting ["N"] score_act_draft;
    /// Records the score as the meeting adopted it.
    AdoptScore Live Meeting ["V"] score_act_adopt;
    /// Puts something to the vote, or goes back to the ballot being taken.
    PutBallot Live Questions ["p"] ballot_act_put;
    /// Records the selected person's reserved opinion on the last vote.
    Reserve Live Questions ["B"] ballot_act_reserve;

    /// Finds a person.
    Find Live People ["/"] act_find;
    /// Marks the selected person present.
    Present Roll People ["p", "Space"] act_present;
    /// Marks the selected person absent with a reason.
    Excused Roll People ["v"] act_excused;
    /// Marks the selected person absent without reason.
    Unexcused Roll People ["k"] act_unexcused;
    /// Marks everybody not called yet as present.
    RestPresent Roll People ["P"] act_rest_present;
    /// Changes the selected person's attendance: late, left, back, …
    Attendance Live People ["v"] act_attendance;
    /// Gives the selected person an office.
    Appoint Live People ["b"] act_appoint;
    /// Puts a new person on the roster.
    AddMember Live People ["F7"] act_add_member;
    /// Corrects the selected person's particulars.
    CorrectMember Live People ["F8"] act_correct_member;
    /// Changes the order of the list.
    Order Live People ["F4"] act_order;

    /// Takes the last thing back.
    Undo Live Meeting ["Ctrl+Z"] act_undo;
    /// Restores what was taken back.
    Redo Live Meeting ["Ctrl+Y"] act_redo;
    /// Writes a note for the minutes.
    Note Live Meeting ["F5"] act_note;
    /// Writes a note only the chair sees.
    ChairNote Live Meeting ["F6"] act_chair_note;
    /// Interrupts the meeting or goes on.
    Pause Live Meeting ["F9"] act_pause;
    /// Closes the meeting.
    Close Live Meeting ["F10"] act_close;
    /// Writes the session to another place.
    SaveElsewhere Live Meeting ["F12"] act_save_elsewhere;
    /// Writes minutes and other papers.
    Papers Live Meeting ["G", "Ctrl+G"] paper_act;
    /// Moves the focus to the next list.
    NextPane Live Program ["Tab"] act_next_pane;
    /// Lists what is still to do, by the rules.
    Findings Live Meeting ["X"] finding_act_list;
    /// Explains the current step: mistakes, sources.
    Explain Live Program ["F11"] act_explain;

    /// Lets the film run or halts it.
    FilmTurn Player Film ["Space", "Enter"] player_act_turn;
    /// Goes to the next happening.
    FilmOn Player Film ["Right"] player_act_on;
    /// Goes to the happening before.
    FilmBack Player Film ["Left"] player_act_back;
    /// Goes to the next step of the procedure.
    FilmNextStep Player Film ["PageDown"] player_act_next_step;
    /// Goes to the step before.
    FilmStepBefore Player Film ["PageUp"] player_act_step_before;
    /// Lets the film run faster.
    FilmFaster Player Film ["+", "="] player_act_faster;
    /// Lets the film run slower.
    FilmSlower Player Film ["-"] player_act_slower;
    /// Lets what is told wait for a key, or not.
    FilmWaits Player Film ["s"] player_act_waits;
    /// Chooses where to go.
    FilmGo Player Film ["g", "/"] player_act_go;
    /// Goes to the beginning.
    FilmBegin Player Film ["Home"] player_act_begin;
    /// Goes to the end.
    FilmEnd Player Film ["End"] player_act_end;
    /// Takes over: a meeting goes on from here, in memory only.
    TakeOver Player Film ["F12"] player_act_take_over;
    /// Leaves what was tried and goes back to the film.
    BackToFilm Trial Film ["F12"] player_act_back_to_film;
    /// Asks the coach for a hint; when the meeting is over, shows the score.
    Hint Rehearsal Meeting ["F12"] coach_act_hint;
    /// Presides over the selected scenario oneself.
    ShelfRehearse Shelf Meeting ["F6"] coach_act_rehearse;
    /// Shows the selected meeting as it went.
    ShelfReplay Shelf Film ["F5"] player_act_replay;

    /// Chooses the selected line.
    HomeEnter Home Program ["Enter"] act_choose;
    /// Opens the meeting.
    OpenMeeting Setup Meeting ["F10"] act_open_meeting;
    /// Adds a person by hand.
    SetupPeople Setup People ["F7"] act_setup_people;
    /// Opens the selected line.
    ShelfEnter Shelf Program ["Enter"] act_choose;

    /// Writes minutes and other papers of the selected meeting.
    ShelfPapers Shelf Meeting ["Ctrl+G"] paper_act_past;

    /// Shows what can be done here.
    Help Everywhere Program ["F1", "?"] act_help;
    /// Searches every action.
    Palette Everywhere Program ["Ctrl+P"] act_palette;
    /// Switches the language.
    Language Everywhere Program ["F2"] act_language;
    /// Switches the colours.
    Theme Everywhere Program ["F3"] act_theme;
    /// Switches the mouse on or off.
    Mouse Everywhere Program ["Ctrl+T"] act_mouse;
    /// Leaves this screen.
    Leave Everywhere Program ["Ctrl+Q"] act_leave;
}

impl Action {
    /// Goes through every action in the order of the help.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::iter()
    }

    /// Says whether an action on a meeting only looks at it, so that it can be done where nothing
    /// can be changed.
    pub const fn only_looks(self) -> bool {
        matches!(self, Self::Explain | Self::Findings | Self::Order | Self::NextPane)
    }

    /// Returns the key to show.
    pub fn key(self) -> &'static str {
        self.keys().first().copied().unwrap_or_default()
    }

    /// Says whether its first key means this action where these scopes are looked through: its own
    /// is among them, and none before it has the key for something else.
    pub fn is_reached(self, scopes: &[Scope]) -> bool {
        // Asked for every hint at every frame: what shares a key is known from the table.
        static RIVALS: LazyLock<HashMap<Action, Vec<Scope>>> = LazyLock::new(|| {
            let rivals = |action: Action| {
                let shares =
                    |other: &Action| *other != action && other.keys().contains(&action.key());
                (action, Action::all().filter(shares).map(Action::scope).collect())
            };
            Action::all().map(rivals).collect()
        });
        let Some(own) = scopes.iter().position(|scope| *scope == self.scope()) else {
            return false;
        };
        let rivals = RIVALS.get(&self).map_or(&[][..], Vec::as_slice);
        !scopes.iter().take(own).any(|before| rivals.contains(before))
    }

    /// Finds the action a key means, looking from the first scope to the last.
    pub fn of_key(key: Key, scopes: &[Scope]) -> Option<Self> {
        static BOUND: LazyLock<HashMap<(Scope, Key), Action>> = LazyLock::new(|| {
            let bound = |action: Action| {
                let keys = action.keys().iter().filter_map(|shown| shown.parse().ok());
                keys.map(move |key| ((action.scope(), key), action))
            };
            Action::all().flat_map(bound).collect()
        });
        scopes.iter().find_map(|scope| BOUND.get(&(*scope, key)).copied())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::key::Code;

    #[test]
    fn every_key_in_the_table_can_be_read() {
        for action in Action::all() {
            for key in action.keys() {
                assert!(key.parse::<Key>().is_ok(), "{action:?}: {key}");
            }
        }
    }

    #[test]
    fn no_two_actions_of_a_scope_share_a_key() {
        for scope in Scope::iter() {
            let mut seen = HashMap::new();
            for action in Action::all().filter(|action| action.scope() == scope) {
                for key in action.keys() {
                    let before = seen.insert(*key, action);
                    assert!(before.is_none(), "{key} is both {before:?} and {action:?}");
                }
            }
        }
    }

    #[test]
    fn an_action_is_reached_where_its_key_means_it() {
        let orders = [
            vec![Scope::Live, Scope::Everywhere],
            vec![Scope::People, Scope::Live, Scope::Everywhere],
            vec![Scope::Roll, Scope::People, Scope::Live, Scope::Everywhere],
            vec![Scope::Review, Scope::Live],
            vec![Scope::Steps, Scope::Live, Scope::Everywhere],
            vec![Scope::Home],
        ];
        for scopes in orders {
            for action in Action::all() {
                let meant = Action::of_key(action.key().parse().unwrap(), &scopes) == Some(action);
                assert_eq!(action.is_reached(&scopes), meant, "{action:?} in {scopes:?}");
            }
        }
    }

    #[test]
    fn no_key_is_one_an_input_method_composes() {
        for action in Action::all() {
            for shown in action.keys() {
                let key: Key = shown.parse().unwrap();
                if let (Code::Char(letter), false) = (key.code, key.ctrl) {
                    let folded = letter.to_ascii_lowercase();
                    assert!(!"aeiouydw[]".contains(folded), "{action:?} is bound to {shown}");
                }
                assert_ne!(key.code, Code::Backspace, "input methods send it in bursts");
            }
        }
    }

    #[test]
    fn every_action_has_a_label_in_both_languages() {
        use crate::meeting::language::Lang;
        for lang in Lang::iter() {
            let words = Words::load(lang);
            for action in Action::all() {
                assert!(!action.label(&words).is_empty());
            }
        }
    }
}
