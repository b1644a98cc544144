//! Prints the names for tests of the scripts that have them.

fn main() {
    println!("{}", shared::json());
}
