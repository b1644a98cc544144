//! Signals, memos and kept values in one shape.
//!
//! Leptos makes the code of every `RwSignal<T>`, `Memo<T>` and `StoredValue<T>` anew for each `T`,
//! one to two kilobytes a type. Here the reactive graph knows one type, a yes or no that turns with every
//! change, and the values lie beside it (docs/measurements.md). Only a yes or no is Leptos' own signal.

use leptos::prelude::*;
use std::any::Any;
use std::cell::RefCell;
use std::marker::PhantomData;
use std::rc::Rc;

/// A value that lives as long as the part of the page that made it. Nobody is told of changes.
pub struct Held<T> {
    place: StoredValue<Rc<dyn Any>, LocalStorage>,
    of: PhantomData<fn() -> T>,
}

/// A value that tells of every change.
pub struct Signal<T> {
    held: Held<T>,
    turn: RwSignal<bool>,
}

/// A value that follows from others, and tells only when it has become another one.
pub struct Computed<T> {
    held: Held<Option<T>>,
    turn: Memo<bool>,
}

impl<T: 'static> Held<T> {
    /// Holds a value.
    pub fn new(value: T) -> Self {
        Self { place: hold(Rc::new(RefCell::new(value))), of: PhantomData }
    }

    /// Reads the value.
    pub fn with<U>(self, read: impl FnOnce(&T) -> U) -> U {
        read(&self.cell().borrow())
    }

    /// Changes the value.
    pub fn update<U>(self, change: impl FnOnce(&mut T) -> U) -> U {
        change(&mut self.cell().borrow_mut())
    }

    /// Once a type, instead of once a reader.
    #[inline(never)]
    fn cell(self) -> Rc<RefCell<T>> {
        let Ok(cell) = self.place.get_value().downcast() else { unreachable!() };
        cell
    }

    /// Puts another value in its place.
    pub fn set(self, value: T) {
        // The old one goes when nobody reads here any more.
        drop(self.update(|held| std::mem::replace(held, value)));
    }
}

impl<T: Clone + 'static> Held<T> {
    /// The value.
    pub fn get(self) -> T {
        self.with(T::clone)
    }
}

impl<T: 'static> Signal<T> {
    /// A value to begin with.
    pub fn new(value: T) -> Self {
        Self { held: Held::new(value), turn: RwSignal::new(false) }
    }

    /// Reads the value, and follows it.
    pub fn with<U>(self, read: impl FnOnce(&T) -> U) -> U {
        read(&self.followed().borrow())
    }

    #[inline(never)]
    fn followed(self) -> Rc<RefCell<T>> {
        self.turn.track();
        self.held.cell()
    }

    /// Reads the value.
    pub fn with_untracked<U>(self, read: impl FnOnce(&T) -> U) -> U {
        self.held.with(read)
    }

    /// Changes the value, and tells.
    pub fn update(self, change: impl FnOnce(&mut T)) {
        self.held.update(change);
        tell(self.turn);
    }

    /// Changes the value, and tells nobody.
    pub fn update_untracked(self, change: impl FnOnce(&mut T)) {
        self.held.update(change);
    }

    /// Puts another value in its place, and tells.
    pub fn set(self, value: T) {
        self.held.set(value);
        tell(self.turn);
    }
}

impl<T: Clone + 'static> Signal<T> {
    /// The value; followed.
    pub fn get(self) -> T {
        self.with(T::clone)
    }

    /// The value.
    pub fn get_untracked(self) -> T {
        self.with_untracked(T::clone)
    }
}

impl<T: PartialEq + 'static> Computed<T> {
    /// What follows from what the closure reads.
    pub fn new(compute: impl Fn() -> T + Send + Sync + 'static) -> Self {
        let held = Held::new(None);
        let turn = changes(Box::new(move || {
            let value = Some(compute());
            let is_new = held.with(|held| *held != value);
            if is_new {
                held.set(value);
            }
            is_new
        }));
        Self { held, turn }
    }

    /// Reads the value, and follows it.
    pub fn with<U>(self, read: impl FnOnce(&T) -> U) -> U {
        self.followed().borrow().as_ref().map_or_else(|| unreachable!(), read)
    }

    /// Reads the value.
    pub fn with_untracked<U>(self, read: impl FnOnce(&T) -> U) -> U {
        untrack(|| self.followed()).borrow().as_ref().map_or_else(|| unreachable!(), read)
    }

    #[inline(never)]
    fn followed(self) -> Rc<RefCell<Option<T>>> {
        self.turn.get();
        self.held.cell()
    }
}

impl<T: Clone + PartialEq + 'static> Computed<T> {
    /// The value; followed.
    pub fn get(self) -> T {
        self.with(T::clone)
    }

    /// The value.
    pub fn get_untracked(self) -> T {
        self.with_untracked(T::clone)
    }
}

fn hold(value: Rc<dyn Any>) -> StoredValue<Rc<dyn Any>, LocalStorage> {
    StoredValue::new_local(value)
}

fn tell(turn: RwSignal<bool>) {
    turn.update(|turn| *turn = !*turn);
}

/// Turns whenever the answer is yes.
fn changes(changed: Box<dyn Fn() -> bool + Send + Sync>) -> Memo<bool> {
    Memo::new(move |turn: Option<&bool>| changed() != (turn == Some(&true)))
}

/// Does something whenever what it reads changes.
pub fn effect(f: impl Fn() + 'static) {
    run(Box::new(f));
}

fn run(f: Box<dyn Fn()>) {
    Effect::new(move |_| f());
}

macro_rules! handles {
    ($($name:ident)*) => { $(
        impl<T> Copy for $name<T> {}
        impl<T> Clone for $name<T> {
            fn clone(&self) -> Self {
                *self
            }
        }
        impl<T> std::fmt::Debug for $name<T> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(stringify!($name))
            }
        }
    )* };
}

handles! { Held Signal Computed }

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;
    use wasm_bindgen_test::wasm_bindgen_test;

    #[wasm_bindgen_test]
    fn what_follows_tells_only_of_changes() {
        let owner = Owner::new();
        owner.with(|| {
            let source = Signal::new(String::from("a"));
            let length = Computed::new(move || source.with(String::len));
            let runs = Held::new(Cell::new(0));
            let beyond = Computed::new(move || {
                runs.with(|n| n.set(n.get() + 1));
                length.get() * 2
            });
            assert_eq!((beyond.get_untracked(), runs.with(Cell::get)), (2, 1));
            source.set("b".into());
            assert_eq!((beyond.get_untracked(), runs.with(Cell::get)), (2, 1), "as long as before");
            source.update(|text| text.push('c'));
            assert_eq!((beyond.get_untracked(), runs.with(Cell::get)), (4, 2));
            source.update_untracked(|text| text.push('d'));
            assert_eq!(beyond.get_untracked(), 4, "nobody was told");
            assert_eq!(source.get_untracked(), "bcd");
        });
    }
}
