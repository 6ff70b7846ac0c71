mod lint;
mod lint_texts;
