//! An argument and what follows from it.
