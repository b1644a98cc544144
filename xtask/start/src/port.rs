//! Whether a port can be listened on: asked before minutes of building, not after.

use crate::error::{Error, Result};
use std::io::ErrorKind;
use std::net::TcpListener;

/// Ends well when the port could be had just now; 0 always can. `way_out` is an option that helps.
///
/// # Errors
/// When it is taken, or the address is not this machine's: says what to do.
pub fn check(host: &str, port: u16, way_out: &str) -> Result<()> {
    let Err(error) = TcpListener::bind((host, port)) else { return Ok(()) };
    Err(Error::new(match error.kind() {
        ErrorKind::AddrInUse => format!(
            "port {port} on {host} is in use: end what listens there, or take another with \
             {way_out}"
        ),
        ErrorKind::PermissionDenied => {
            format!("port {port} needs special rights: take another with {way_out}")
        }
        _ => format!("{host}:{port} can't be listened on ({error}): is the address right?"),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_is_said() {
        let taken = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        let said = check("127.0.0.1", port, "--port 0").unwrap_err().to_string();
        assert!(said.contains(&format!("port {port}")) && said.contains("--port 0"), "{said}");
        assert_eq!(check("127.0.0.1", 0, "--port 0"), Ok(()));
        drop(taken);
        assert_eq!(check("127.0.0.1", port, "--port 0"), Ok(()), "free again, at once");
        let said = check("192.0.2.1", 8080, "--port 0").unwrap_err().to_string();
        assert!(said.contains("is the address right"), "{said}");
    }
}
