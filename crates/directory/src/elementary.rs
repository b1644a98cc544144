//! Elementary functions where the domain needs them: near zero turns and for zoomed pixels. The
//! standard library's serve every angle and every magnitude, with tables and reductions that cost
//! the browser 20 kB; these are short series, good to the last few bits inside the ranges that they
//! state. Tests hold them against the standard library.
//!
//! Outside their ranges the results are wrong, not undefined: callers keep to angles on the earth.

use std::f64::consts::{FRAC_PI_2, LN_2, PI};

/// Sine for −3/2 π ≤ x ≤ 3/2 π: beyond a quarter turn it is mirrored.
pub(crate) fn sin(x: f64) -> f64 {
    let x = if x > FRAC_PI_2 {
        PI - x
    } else if x < -FRAC_PI_2 {
        -PI - x
    } else {
        x
    };
    // Taylor: the twelfth term is below 10⁻¹⁷ at a quarter turn.
    let (square, mut term, mut sum) = (x * x, x, x);
    for n in 1..12 {
        let n = f64::from(2 * n);
        term *= -square / (n * (n + 1.0));
        sum += term;
    }
    sum
}

/// Cosine for −2 π ≤ x ≤ π.
pub(crate) fn cos(x: f64) -> f64 {
    sin(x + FRAC_PI_2)
}

/// Natural logarithm of a positive, finite, normal number.
pub(crate) fn ln(x: f64) -> f64 {
    // x = 2ᵉ·m with m between 1 and 2: the exponent is read off the bits (IEEE 754), and m is
    // brought round 1, where the series of 2·artanh((m − 1) / (m + 1)) is shortest.
    let bits = x.to_bits();
    let mut exponent = (bits >> 52) as i32 - 1023;
    let mut m = f64::from_bits(bits & ((1 << 52) - 1) | 1023 << 52);
    if m > std::f64::consts::SQRT_2 {
        m /= 2.0;
        exponent += 1;
    }
    let t = (m - 1.0) / (m + 1.0);
    let (square, mut power, mut sum) = (t * t, t, t);
    for n in 1..12 {
        power *= square;
        sum += power / f64::from(2 * n + 1);
    }
    f64::from(exponent) * LN_2 + 2.0 * sum
}

/// eˣ for −700 ≤ x ≤ 700.
pub(crate) fn exp(x: f64) -> f64 {
    let whole = (x / LN_2).round();
    let rest = x - whole * LN_2;
    let (mut term, mut sum) = (1.0, 1.0);
    for n in 1..16 {
        term *= rest / f64::from(n);
        sum += term;
    }
    sum * f64::from_bits(((whole as i64 + 1023) as u64) << 52)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Compares a function with its twin at 20,001 places.
    fn check(name: &str, from: f64, to: f64, ours: fn(f64) -> f64, twin: fn(f64) -> f64) {
        for step in 0..=20_000 {
            let x = from + (to - from) * f64::from(step) / 20_000.0;
            let (ours, twin) = (ours(x), twin(x));
            // Of what is large the last bits count, of what is small the distance to zero.
            let error = (ours - twin).abs() / twin.abs().max(1.0);
            assert!(error < 2e-15, "{name}({x}) = {ours}, not {twin}");
        }
    }

    #[test]
    fn as_the_standard_library_says() {
        check("sin", -1.5 * PI, 1.5 * PI, sin, f64::sin);
        check("cos", -2.0 * PI, PI, cos, f64::cos);
        check("ln", 1e-9, 1000.0, ln, f64::ln);
        check("ln", 1e-300, 1e-290, ln, f64::ln);
        check("exp", -20.0, 1.0, exp, f64::exp);
        check("exp", 1.0, 3.2, exp, f64::exp);
    }
}
