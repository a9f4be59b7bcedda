//! Every size of window: nothing falls, the frame holds, what is needed is there.

use chutri::app::settings::ThemeName;
use chutri::meeting::language::Lang;
use ratatui::layout::Rect;
use strum::IntoEnumIterator as _;

use crate::screens::{before_roll, discussing};
use crate::support::console::Console;
use crate::support::screen::{draw, text};

fn states(lang: Lang) -> Vec<Console> {
    let keys = ["", "Tab", "Tab Tab", "/ V", "F1", "F11", "F10", "k", "k 1", "v", "F7", "Ctrl+P"];
    let pressed = keys.into_iter().map(|keys| {
        let mut console = discussing(lang);
        console.press(keys);
        console
    });
    std::iter::once(before_roll(lang)).chain(pressed).collect()
}

#[test]
fn nothing_falls_at_any_size() {
    for lang in [Lang::Vi, Lang::En] {
        for console in states(lang) {
            for width in [1, 2, 5, 20, 59, 60, 61, 75, 76, 80, 95, 96, 120, 150, 200] {
                for height in [1, 2, 3, 4, 17, 18, 24, 60] {
                    draw(&console.app, width, height);
                }
            }
        }
    }
}

#[test]
fn the_frame_holds_at_every_size() {
    for lang in [Lang::Vi, Lang::En] {
        let console = discussing(lang);
        for width in (60..=200).step_by(3) {
            for height in [18, 19, 20, 22, 24, 25, 30, 36, 40, 50, 60] {
                let (buffer, _) = draw(&console.app, width, height);
                let corner = |x, y| buffer[(x, y)].symbol().to_owned();
                let size = format!("{width}x{height}");
                assert_eq!(corner(width - 1, 1), "┐", "{size}");
                assert_eq!(corner(width - 1, height - 3), "┘", "{size}");
                for y in 2..height - 3 {
                    let side = corner(width - 1, y);
                    assert!(["│", "┥", "┤"].contains(&side.as_str()), "{size} {y} {side}");
                }
            }
        }
    }
}

#[test]
fn what_the_chair_needs_is_on_the_smallest_screen() {
    let console = discussing(Lang::Vi);
    for (width, height) in [(60, 18), (80, 24)] {
        let shown = text(&console.app, width, height);
        for needed in [
            "7 Thảo luận · Vấn đề 2/4",
            "Trồng cây ăn quả có múi",
            "Vấn đề thứ 2",
            "▶ Lò Thị Hoa",
            "02:10 / 03:00",
            "1 Hoàng Văn Lâm",
            "CHƯA NÓI",
            "1 nhất trí · 1 không",
            "CÒN THIẾU",
            "Space cho nói/dừng",
            "? trợ giúp",
            "●",
        ] {
            assert!(shown.contains(needed), "{width}x{height} lacks {needed}:\n{shown}");
        }
    }
}

#[test]
fn a_small_window_says_so_kindly() {
    let console = discussing(Lang::Vi);
    let shown = text(&console.app, 59, 18);
    assert!(shown.contains("60×18") && shown.contains("59×18"), "{shown}");
}

#[test]
fn the_cursor_stands_on_what_the_keys_act_on() {
    let mut console = discussing(Lang::Vi);
    let under = |console: &Console| {
        let (buffer, cursor) = draw(&console.app, 80, 24);
        (cursor.x..80).map(|x| buffer[(x, cursor.y)].symbol()).collect::<String>()
    };
    assert!(under(&console).contains("Hoàng Văn Lâm"), "{}", under(&console));
    console.press("Tab Tab");
    assert!(under(&console).contains("▶ 7 Thảo luận"), "{}", under(&console));
    console.press("Ctrl+P").types("ghi");
    let (buffer, cursor) = draw(&console.app, 80, 24);
    let before: String = (0..cursor.x).map(|x| buffer[(x, cursor.y)].symbol()).collect();
    assert!(before.ends_with("ghi"), "{before}");
}

#[test]
fn without_colour_the_same_words_and_signs_are_there() {
    let mut console = discussing(Lang::Vi);
    let coloured = text(&console.app, 80, 24);
    for theme in ThemeName::iter() {
        console.app.theme = theme;
        assert_eq!(text(&console.app, 80, 24), coloured);
    }
    console.app.theme = ThemeName::Mono;
    let (buffer, _) = draw(&console.app, 80, 24);
    let Rect { width, height, .. } = *buffer.area();
    for place in Rect::new(0, 0, width, height).positions() {
        let cell = &buffer[place];
        assert_eq!((cell.fg, cell.bg), Default::default(), "{place}");
    }
}
