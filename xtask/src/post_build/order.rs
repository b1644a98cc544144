//! Puts the functions of a WebAssembly module into an order in which they compress well.
//!
//! A compressor learns from what it has just seen, and generic code comes in families of near
//! copies that the linker scatters. Each function is followed by the most similar one that is left,
//! similarity being the share of five-byte pieces in common with the last three (a greedy walk; an
//! optimal order would be a travelling salesman's). Nothing else changes: every reference to a
//! function follows it to its new place, which `wasm-encoder` sees to.

use anyhow::{Context, Result};
use std::collections::HashMap;
use std::convert::Infallible;
use wasm_encoder::reencode::{self, Reencode};
use wasm_encoder::{CodeSection, FunctionSection, Module};
use wasmparser::{CodeSectionReader, FunctionSectionReader, Parser, Payload, TypeRef};

/// Bytes of a piece.
const PIECE: usize = 5;
/// A piece in more functions than this says nothing of kinship.
const COMMON: usize = 400;
/// So many of the last functions count, each less than the one after it.
const RECENT: usize = 3;

/// The same module with its functions in another order; the same bytes give the same order.
///
/// # Errors
/// When the bytes are no WebAssembly module.
pub fn by_kinship(wasm: &[u8]) -> Result<Vec<u8>> {
    let (mut imported, mut bodies) = (0, Vec::new());
    for payload in Parser::new(0).parse_all(wasm) {
        match payload.context("the WebAssembly can't be read")? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes()),
            _ => {}
        }
    }
    let order = walk(&bodies);
    let mut place = vec![0; order.len()];
    for (new, old) in (0..).zip(&order) {
        place[*old] = new;
    }
    let mut module = Module::new();
    Mover { imported, order, place }
        .parse_core_module(&mut module, Parser::new(0), wasm)
        .map_err(|error| anyhow::anyhow!("the WebAssembly can't be written anew: {error}"))?;
    Ok(module.finish())
}

/// Functions by their old places, in their new order.
fn walk(bodies: &[&[u8]]) -> Vec<usize> {
    let mut numbers = HashMap::new();
    let mut holders: Vec<Vec<usize>> = Vec::new();
    let mut pieces: Vec<Vec<usize>> = Vec::with_capacity(bodies.len());
    for (function, body) in bodies.iter().enumerate() {
        let mut own: Vec<usize> = body
            .windows(PIECE)
            .map(|piece| {
                let next = numbers.len();
                *numbers.entry(piece).or_insert(next)
            })
            .collect();
        own.sort_unstable();
        own.dedup();
        holders.resize(numbers.len(), Vec::new());
        own.iter().for_each(|piece| holders[*piece].push(function));
        pieces.push(own);
    }
    let mut left = vec![true; bodies.len()];
    let mut order: Vec<usize> = Vec::with_capacity(bodies.len());
    let mut next = (0..bodies.len()).max_by_key(|function| pieces[*function].len());
    while let Some(now) = next {
        left[now] = false;
        order.push(now);
        let mut scores = vec![0.0; bodies.len()];
        for (age, recent) in order.iter().rev().take(RECENT).enumerate() {
            let weight = 1.0 / (1.0 + age as f64);
            let telling = pieces[*recent].iter().map(|piece| &holders[*piece]);
            for function in telling.filter(|held| held.len() <= COMMON).flatten() {
                scores[*function] += weight;
            }
        }
        let share =
            |other: usize| scores[other] / (pieces[other].len() + pieces[now].len() + 1) as f64;
        next = (0..bodies.len())
            .filter(|other| left[*other])
            // The first of equals, so that the order depends on nothing else.
            .max_by(|a, b| share(*a).total_cmp(&share(*b)).then(b.cmp(a)));
    }
    order
}

/// Writes a module anew with its functions moved.
struct Mover {
    imported: u32,
    /// Old places in the new order.
    order: Vec<usize>,
    /// New places by old ones.
    place: Vec<u32>,
}

impl Reencode for Mover {
    type Error = Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, reencode::Error> {
        let own = function.checked_sub(self.imported);
        let moved = own.and_then(|own| self.place.get(own as usize));
        Ok(moved.map_or(function, |place| self.imported + place))
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        section: FunctionSectionReader<'_>,
    ) -> Result<(), reencode::Error> {
        let types = section.into_iter().collect::<Result<Vec<u32>, _>>()?;
        self.order.iter().filter_map(|old| types.get(*old)).for_each(|of| {
            functions.function(*of);
        });
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        code: &mut CodeSection,
        section: CodeSectionReader<'_>,
    ) -> Result<(), reencode::Error> {
        let bodies = section.into_iter().collect::<Result<Vec<_>, _>>()?;
        for old in self.order.clone() {
            if let Some(body) = bodies.get(old) {
                self.parse_function_body(code, body.clone())?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{
        EntityType, ExportKind, ExportSection, Function, ImportSection, TypeSection, ValType,
    };

    /// Functions that give 10, 11, …, the first calling the second; each exported by its number.
    fn module(count: u32) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], [ValType::I32]);
        let mut imports = ImportSection::new();
        imports.import("m", "f", EntityType::Function(0));
        let (mut functions, mut exports, mut code) =
            (FunctionSection::new(), ExportSection::new(), CodeSection::new());
        for n in 0..count {
            functions.function(0);
            exports.export(&n.to_string(), ExportKind::Func, 1 + n);
            let mut body = Function::new([]);
            if n == 0 {
                body.instructions().call(2).call(0).i32_add().end();
            } else {
                // Odd ones are kin, and so are even ones.
                let same = i64::from(n % 2) * 0x1234_5678_9abc;
                body.instructions().i64_const(same).drop().i32_const(10 + n as i32).end();
            }
            code.function(&body);
        }
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&functions);
        module.section(&exports).section(&code);
        module.finish()
    }

    /// What each export's body is, by its name.
    fn exported(wasm: &[u8]) -> Vec<(String, Vec<u8>)> {
        let (mut exports, mut bodies) = (Vec::new(), Vec::new());
        for payload in Parser::new(0).parse_all(wasm) {
            match payload.unwrap() {
                Payload::ExportSection(section) => exports = section.into_iter().collect(),
                Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes().to_vec()),
                _ => {}
            }
        }
        let named = exports.into_iter().map(|export| export.unwrap());
        let mut found: Vec<_> = named
            .map(|export| (export.name.to_owned(), bodies[export.index as usize - 1].clone()))
            .collect();
        found.sort();
        found
    }

    #[test]
    fn references_follow_their_functions() {
        let before = module(40);
        let after = by_kinship(&before).unwrap();
        assert_ne!(before, after, "the kin stand together now");
        assert_eq!(after.len(), before.len());
        assert_eq!(by_kinship(&before).unwrap(), after, "always alike");
        // All but the first, whose call has another number now.
        assert_eq!(exported(&before)[1..], exported(&after)[1..]);
    }

    #[test]
    fn a_call_reaches_the_same_function() {
        let wasm = by_kinship(&module(40)).unwrap();
        let (mut index_of_one, mut bodies) = (None, Vec::new());
        for payload in Parser::new(0).parse_all(&wasm) {
            match payload.unwrap() {
                Payload::ExportSection(section) => {
                    let exports = section.into_iter().map(|export| export.unwrap());
                    let found: Vec<_> = exports.map(|e| (e.name.to_owned(), e.index)).collect();
                    let of = |name: &str| found.iter().find(|(n, _)| n == name).unwrap().1;
                    index_of_one = Some((of("0"), of("1")));
                }
                Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes().to_vec()),
                _ => {}
            }
        }
        let (zero, one) = index_of_one.unwrap();
        let caller = &bodies[zero as usize - 1];
        // No locals; call; index; call; the import, which never moves.
        assert_eq!(caller[..5], [0, 0x10, one as u8, 0x10, 0]);
    }

    #[test]
    fn what_is_no_module_is_refused() {
        assert!(by_kinship(b"\0asm\x01\0\0\0\x02\x7f").is_err());
    }
}
