//! The worked examples of the cookbook are true.
