//! Build step: turns `assets/locales/{vi,en}/*.ftl` into one typed function a message.
//!
//! It lives beside the words it builds. A sentence missing in one language is not generated, so
//! using it anywhere is a compile error.

use std::process::ExitCode;

use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel, build_from_locales_folder};

fn main() -> ExitCode {
    let Ok(out) = std::env::var("OUT_DIR") else {
        return ExitCode::FAILURE;
    };
    println!("cargo::rerun-if-changed=assets/locales");
    build_from_locales_folder(
        BuildOptions::default()
            .with_locales_folder("assets/locales")
            .with_output_file_path(&format!("{out}/l10n.rs"))
            .with_ftl_output(FtlOutputOptions::single_file(&format!("{out}/words.ftl")))
            .with_default_language("vi")
            .with_prefix("")
            .with_lint_level(LintLevel::Deny)
            .without_format()
            .without_bidi_isolation(),
    )
}
