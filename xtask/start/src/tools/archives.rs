//! The tools' own release archives, each with its checksum.
//!
//! Deliberately absent: an archive whose checksum is not known. It is not downloaded but built.
//!
//! Where the SHA-256 come from (November 2026): trunk and cargo-deny from the manifests of
//! `taiki-e/install-action` (`manifests/trunk.json`, `manifests/cargo-deny.json`, commit ba47c86a).
//! wasm-bindgen and geckodriver are not there in our versions: each of theirs stands alike in at
//! least two public projects that pin the same file independently of each other; where only one
//! was found (geckodriver for Macs with Intel processors), there is no line.

/// One file of a release.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Archive {
    /// Operating system and processor as `std::env::consts` name them, joined by `-`.
    pub system: &'static str,
    /// Below `https://github.com/`; a `.tar.gz`.
    pub path: &'static str,
    /// In hexadecimal digits.
    pub sha256: &'static str,
}

/// A program that `cargo install` can build, too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tool {
    /// Its crate, which is also what it is called.
    pub name: &'static str,
    /// The version that the archives below are of.
    pub version: &'static str,
    /// What else `cargo install` is told.
    pub options: &'static [&'static str],
    /// What must be in the archive; the first says its version.
    pub programs: &'static [&'static str],
    /// Processor seconds to build it, about (docs/measurements.md).
    pub seconds: u64,
    /// At most one for each system.
    pub archives: &'static [Archive],
}

impl Tool {
    /// The archive for this system, where its checksum is known.
    #[must_use]
    pub fn archive(&self, version: &str) -> Option<&'static Archive> {
        let system = format!("{}-{}", std::env::consts::OS, std::env::consts::ARCH);
        let archives = if version == self.version { self.archives } else { &[] };
        archives.iter().find(|archive| archive.system == system)
    }
}

const fn archive(system: &'static str, path: &'static str, sha256: &'static str) -> Archive {
    Archive { system, path, sha256 }
}

/// Builds the app. 0.22 needs a newer compiler than `rust-toolchain.toml` pins.
pub const TRUNK: Tool = Tool {
    name: "trunk",
    version: "0.21.14",
    options: &["--no-default-features"],
    programs: &["trunk"],
    seconds: 390,
    archives: &[
        archive(
            "linux-x86_64",
            "trunk-rs/trunk/releases/download/v0.21.14/trunk-x86_64-unknown-linux-musl.tar.gz",
            "a67f4054b249fe9acc5fabc25de1aebf19783aca3ad6ff64bf34d7da44d0ea20",
        ),
        archive(
            "linux-aarch64",
            "trunk-rs/trunk/releases/download/v0.21.14/trunk-aarch64-unknown-linux-musl.tar.gz",
            "e8e2a2bb423ce6702ab9f4f02f8c9ae99d790f0301f7634e986b2dd8706019cc",
        ),
        archive(
            "macos-x86_64",
            "trunk-rs/trunk/releases/download/v0.21.14/trunk-x86_64-apple-darwin.tar.gz",
            "f1ba0e3bbe24e0ae219c6d22c33e24e2825c1608dd27c2556e323495110f1a95",
        ),
        archive(
            "macos-aarch64",
            "trunk-rs/trunk/releases/download/v0.21.14/trunk-aarch64-apple-darwin.tar.gz",
            "764e299dd50d89442a4e96a236349f57961984b701e74d3dbdb39cd1c9f5101e",
        ),
    ],
};

/// Makes the script that starts the WebAssembly; its version follows `Cargo.lock`.
pub const WASM_BINDGEN: Tool = Tool {
    name: "wasm-bindgen-cli",
    version: "0.2.128",
    options: &[],
    programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
    seconds: 200,
    archives: &[
        archive(
            "linux-x86_64",
            "wasm-bindgen/wasm-bindgen/releases/download/0.2.128/wasm-bindgen-0.2.128-x86_64-unknown-linux-musl.tar.gz",
            "b51f0208fdff83515a787bd8ab9ac5865ed84dabb66d0c709957bb59793c645f",
        ),
        archive(
            "linux-aarch64",
            "wasm-bindgen/wasm-bindgen/releases/download/0.2.128/wasm-bindgen-0.2.128-aarch64-unknown-linux-musl.tar.gz",
            "079731dd1bc7798c1efa4f08fcc45130827cbcc9ff60a0b4c6047d64fc6fd25c",
        ),
        archive(
            "macos-x86_64",
            "wasm-bindgen/wasm-bindgen/releases/download/0.2.128/wasm-bindgen-0.2.128-x86_64-apple-darwin.tar.gz",
            "59d9af11d0a61b8019898d555de31153c3a50e7f1797e9849fb38589d16add43",
        ),
        archive(
            "macos-aarch64",
            "wasm-bindgen/wasm-bindgen/releases/download/0.2.128/wasm-bindgen-0.2.128-aarch64-apple-darwin.tar.gz",
            "67ba17f260977725c0b541b516dbb5153538140f079a900329fb6077661b47ab",
        ),
    ],
};

/// Checks licences and sources of dependencies.
pub const CARGO_DENY: Tool = Tool {
    name: "cargo-deny",
    version: "0.20.2",
    options: &[],
    programs: &["cargo-deny"],
    seconds: 160,
    archives: &[
        archive(
            "linux-x86_64",
            "EmbarkStudios/cargo-deny/releases/download/0.20.2/cargo-deny-0.20.2-x86_64-unknown-linux-musl.tar.gz",
            "9f12ed4c49936e09b48bf862b595cde2fe64fcbd9d74dfacac6131ca824c8d5f",
        ),
        archive(
            "linux-aarch64",
            "EmbarkStudios/cargo-deny/releases/download/0.20.2/cargo-deny-0.20.2-aarch64-unknown-linux-musl.tar.gz",
            "995c82be0defc7a025cae49a2aa2644ce8245c9a3318fc4103907c6a285e8c7d",
        ),
        archive(
            "macos-x86_64",
            "EmbarkStudios/cargo-deny/releases/download/0.20.2/cargo-deny-0.20.2-x86_64-apple-darwin.tar.gz",
            "248da7f581724e470071990c088ffc55c811981715f4cbdb258621fb79f8b7a6",
        ),
        archive(
            "macos-aarch64",
            "EmbarkStudios/cargo-deny/releases/download/0.20.2/cargo-deny-0.20.2-aarch64-apple-darwin.tar.gz",
            "fe67d82a10d8597a3549364cb733a3f9cc1bfff9031b7ae46384a9f2a72090c3",
        ),
    ],
};

/// Speaks WebDriver for Firefox; Debian has no package of it, and npm's does not run.
pub const GECKODRIVER: Tool = Tool {
    name: "geckodriver",
    version: "0.37.1",
    options: &[],
    programs: &["geckodriver"],
    seconds: 90,
    archives: &[
        archive(
            "linux-x86_64",
            "mozilla/geckodriver/releases/download/v0.37.1/geckodriver-v0.37.1-linux64.tar.gz",
            "e815130ea95983e162ae91843b48d3a3ce991735635fce83a647afde21e09f7e",
        ),
        archive(
            "linux-aarch64",
            "mozilla/geckodriver/releases/download/v0.37.1/geckodriver-v0.37.1-linux-aarch64.tar.gz",
            "8fd90b951422fbad5b56539fb344dff66eb3f986d615d8d6fde9f1f62dad610c",
        ),
        archive(
            "macos-aarch64",
            "mozilla/geckodriver/releases/download/v0.37.1/geckodriver-v0.37.1-macos-aarch64.tar.gz",
            "d02b3f7003f999caf90974a2ef5da0286c05d01cee19112c86846d759fdba4f5",
        ),
    ],
};

/// Builds and runs the fuzz targets. Its releases are of old versions only, so it is built.
pub const CARGO_FUZZ: Tool = Tool {
    name: "cargo-fuzz",
    version: "0.13.2",
    options: &[],
    programs: &["cargo-fuzz"],
    seconds: 40,
    archives: &[],
};

#[cfg(test)]
mod tests {
    use super::*;

    /// Those with archives, whose rows hold whatever the machine.
    const ALL: [Tool; 4] = [TRUNK, WASM_BINDGEN, CARGO_DENY, GECKODRIVER];

    #[test]
    fn every_archive_is_pinned_and_of_its_tool() {
        let mut sums = Vec::new();
        for tool in ALL {
            for archive in tool.archives {
                let hex = archive.sha256.chars().all(|digit| "0123456789abcdef".contains(digit));
                assert!(hex && archive.sha256.len() == 64, "{archive:?}");
                assert!(archive.path.contains(tool.version), "{archive:?}");
                assert!(archive.path.ends_with(".tar.gz"), "{archive:?}");
                let (os, processor) = archive.system.split_once('-').unwrap();
                let spelt = match (os, processor) {
                    ("macos", _) => {
                        archive.path.contains("darwin") || archive.path.contains("macos")
                    }
                    _ => archive.path.contains("linux"),
                };
                let spelt =
                    spelt && (archive.path.contains(processor) || archive.path.contains("linux64"));
                assert!(spelt, "{archive:?}");
                sums.push(archive.sha256);
            }
        }
        let count = sums.len();
        sums.sort_unstable();
        sums.dedup();
        assert_eq!(sums.len(), count, "a checksum stands twice");
        assert_eq!(count, 15);
    }

    #[test]
    fn another_version_has_no_archive() {
        assert_eq!(WASM_BINDGEN.archive("0.2.129"), None);
        assert_eq!(
            TRUNK.archive("0.21.14").is_some(),
            cfg!(any(target_os = "linux", target_os = "macos"))
        );
    }
}
