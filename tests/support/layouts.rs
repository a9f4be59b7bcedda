//! Papers laid out by hand: one as a cell really hands it over, and the pieces of odd ones.

use chutri::meeting::clock::Stamp;
use chutri::meeting::language::Lang;
use chutri::paper::layout::{Align, Block, Column, Face, Layout, Line, Margins, Run, Signature};

/// An evening in March 2026.
fn dated() -> Stamp {
    Stamp::parse_from_rfc3339("2026-03-03T21:30:15+07:00").unwrap()
}

/// The face of a Party paper.
fn party() -> Face {
    let margins = Margins { top_mm: 20.0, bottom_mm: 20.0, left_mm: 30.0, right_mm: 15.0 };
    let family = "Times New Roman".to_owned();
    Face { family, points: 14.0, line_points: 19.0, indent_mm: 10.0, margins }
}

/// An empty paper.
pub(crate) fn blank() -> Layout {
    Layout {
        language: Lang::Vi,
        title: "Biên bản sinh hoạt chi bộ thường kỳ tháng 3 năm 2026".to_owned(),
        issuer: "Chi bộ bản Pượn".to_owned(),
        dated: dated(),
        face: party(),
        blocks: Vec::new(),
        foot: "7f3a 91c2 0be4 5d6e 8a17 c3f0 42b9 e61d".to_owned(),
        draft: None,
    }
}

/// A paper of these blocks.
pub(crate) fn of(blocks: Vec<Block>) -> Layout {
    Layout { blocks, ..blank() }
}

/// A justified paragraph that stands in.
pub(crate) fn paragraph(text: impl Into<String>) -> Block {
    let runs = vec![Run::plain(text)];
    Block::Paragraph { runs, align: Align::Justify, indent: true }
}

/// A heading.
pub(crate) fn heading(level: u8, text: &str) -> Block {
    Block::Heading { level, runs: vec![Run::plain(text)] }
}

/// An item of a list.
pub(crate) fn item(marker: &str, text: &str, depth: u8) -> Block {
    Block::Item { marker: marker.to_owned(), runs: vec![Run::plain(text)], depth }
}

/// A table from texts.
pub(crate) fn table(columns: &[(&str, f32, Align)], rows: &[Vec<&str>]) -> Block {
    let columns = columns
        .iter()
        .map(|(head, share, align)| Column {
            head: (*head).to_owned(),
            share: *share,
            align: *align,
        })
        .collect();
    let cell = |text: &&str| vec![Run::plain(*text)];
    let rows = rows.iter().map(|row| row.iter().map(cell).collect()).collect();
    Block::Table { columns, rows }
}

/// A place to sign.
pub(crate) fn signature(titles: &[&str], name: &str) -> Signature {
    let titles = titles.iter().map(|title| Run::strong(*title)).collect();
    Signature { titles, name: name.to_owned(), align: Align::Center }
}

fn line(run: Run, points: f32, ruled: bool) -> Line {
    Line { runs: vec![run], points: Some(points), ruled }
}

/// Who issues it on the left, the Party on the right.
pub(crate) fn letterhead() -> Block {
    Block::Letterhead {
        left: vec![
            line(Run::plain("ĐẢNG BỘ XÃ TAM CHUNG"), 14.0, false),
            line(Run::strong("CHI BỘ BẢN PƯỢN"), 14.0, false),
            line(Run::plain("*"), 14.0, false),
            line(Run::plain("Số 03-BB/CB"), 14.0, false),
        ],
        right: vec![
            line(Run::strong("ĐẢNG CỘNG SẢN VIỆT NAM"), 15.0, true),
            line(Run::italic("Tam Chung, ngày 03 tháng 3 năm 2026"), 14.0, false),
        ],
    }
}

/// Minutes as a cell keeps them: head, title, headings, paragraphs, lists, a table, signatures.
pub(crate) fn minutes() -> Layout {
    let opinion = "Đồng chí Lương Thị Mai: nhất trí trồng cây có múi ở khu Pom Khuông vì đất tơi, gần \
        nước, xe lên được; đề nghị mỗi hộ làm trước một sào, được thì mới nhân ra, không chạy theo số \
        lượng; giống phải lấy ở trại huyện, có giấy, để sau này bán còn có người mua.";
    let mut blocks = vec![
        letterhead(),
        Block::Title(vec![
            line(Run::strong("BIÊN BẢN"), 16.0, false),
            line(Run::strong("Sinh hoạt chi bộ thường kỳ tháng 3 năm 2026"), 14.0, false),
            line(Run::plain("-----"), 14.0, false),
        ]),
        paragraph(
            "Hôm nay, vào hồi 19 giờ 30 phút ngày 03 tháng 3 năm 2026, tại Nhà văn hóa bản Pượn, Chi \
             bộ bản Pượn tiến hành sinh hoạt thường kỳ tháng 3 năm 2026.",
        ),
        heading(1, "I- THÀNH PHẦN"),
        paragraph("Tổng số đảng viên: 14; chính thức 12, dự bị 02. Có mặt: 13. Vắng: 01."),
        item("-", "Vắng có lý do: đồng chí Lò Văn Thiểm (con ốm).", 0),
        item(
            "-",
            "Chủ trì: đồng chí Hà Văn Bình, Bí thư Chi bộ. Thư ký: đồng chí Vi Thị Xuyến.",
            0,
        ),
        heading(1, "II- NỘI DUNG"),
        heading(2, "1. Trồng cây ăn quả có múi"),
        paragraph("Các đồng chí đã phát biểu:"),
    ];
    for number in 1..=9 {
        blocks.push(item(&format!("{number}."), opinion, 0));
    }
    blocks.extend([
        Block::Paragraph {
            runs: vec![
                Run::strong("Đồng chí chủ trì kết luận nội dung này: "),
                Run::plain("giao Chi hội Nông dân lập danh sách hộ đăng ký, xong trước "),
                Run { underlined: true, ..Run::plain("ngày 20 tháng 3") },
                Run::plain("; các đồng chí đảng viên làm trước."),
            ],
            align: Align::Justify,
            indent: true,
        },
        heading(2, "2. Phân công nhiệm vụ"),
        table(
            &[
                ("STT", 0.08, Align::Center),
                ("Nhiệm vụ", 0.42, Align::Left),
                ("Người thực hiện", 0.28, Align::Left),
                ("Thời hạn", 0.22, Align::Center),
            ],
            &[
                vec!["1", "Lập danh sách hộ đăng ký trồng cây ăn quả", "Cao Văn Dựng", "20/3/2026"],
                vec!["2", "Đến nhà vận động ba cháu trở lại trường", "Lương Thị Mai", "10/3/2026"],
                vec!["3", "Liên hệ trại giống huyện", "Ngân Văn Ướt", "15/3/2026"],
            ],
        ),
        heading(2, "3. Biểu quyết"),
        item("a)", "Tán thành: 11/12 đồng chí, đạt 91,7%.", 0),
        item("b)", "Không tán thành: 01 đồng chí.", 0),
        item("-", "Bảo lưu ý kiến: đồng chí Lục Đăng Thuyết.", 1),
        paragraph(
            "Cuộc họp kết thúc lúc 21 giờ 30 phút cùng ngày. Biên bản đã được đọc lại cho toàn thể chi \
             bộ nghe và nhất trí thông qua.",
        ),
        Block::Signatures(vec![
            signature(&["NGƯỜI GHI BIÊN BẢN"], "Vi Thị Xuyến"),
            signature(&["CHỦ TRÌ HỘI NGHỊ"], "Hà Văn Bình"),
        ]),
    ]);
    of(blocks)
}
