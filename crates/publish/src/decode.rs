//! Bytes of a file, whatever program saved it, as text.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

/// A file's text, and the encoding that it was in.
pub struct Decoded {
    /// The text, without a byte-order mark.
    pub text: String,
    /// The encoding's name, such as `UTF-8` or `windows-1252`.
    pub encoding: &'static str,
    /// Whether the encoding had to be guessed, because the bytes are no UTF-8.
    pub guessed: bool,
}

/// Reads UTF-8 and UTF-16 with a byte-order mark, UTF-8 without one, and takes anything else for
/// Windows-1252, which German Excel writes and in which every byte means something.
pub fn decode(bytes: &[u8]) -> Decoded {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        let (text, _) = encoding.decode_without_bom_handling(&bytes[mark..]);
        return Decoded { text: text.into_owned(), encoding: encoding.name(), guessed: false };
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Decoded { text: text.to_owned(), encoding: UTF_8.name(), guessed: false },
        Err(_) => {
            let (text, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
            let encoding = WINDOWS_1252.name();
            Decoded { text: text.into_owned(), encoding, guessed: true }
        }
    }
}
