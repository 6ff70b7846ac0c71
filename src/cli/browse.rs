use std::io::{self, IsTerminal, Write};

use anstream::ColorChoice;
use crossterm::{
    cursor::{Hide, MoveTo, Show},
    event::{self, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers},
    execute, queue,
    style::Print,
    terminal::{
        BeginSynchronizedUpdate, Clear, ClearType, EndSynchronizedUpdate, EnterAlternateScreen,
        LeaveAlternateScreen, disable_raw_mode, enable_raw_mode, size,
    },
};

use crate::{
    cli::{arguments::Browse, desk::Desk, failure::Failure},
    map::browse::{Browser, Key, Row, Screen, Tint},
};

/// Walks through a map in the terminal.
pub(super) fn run(desk: &mut Desk, arguments: &Browse) -> Result<(), Failure> {
    if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
        return Err(Failure::usage("cli-browse-no-terminal", []));
    }
    let maps = desk.maps(std::slice::from_ref(&arguments.map))?;
    let Some(map) = maps.first() else { return Ok(()) };
    let (columns, rows) = size().unwrap_or((80, 24));
    let mut browser = Browser::new(map, desk.lang, columns.into(), rows.into());
    walk(&mut browser).map_err(|_| Failure::Closed)
}

fn walk(browser: &mut Browser<'_>) -> io::Result<()> {
    let terminal = Terminal::take()?;
    while !browser.is_done() {
        terminal.show(&browser.screen())?;
        match event::read()? {
            Event::Resize(columns, rows) => browser.resize(columns.into(), rows.into()),
            Event::Key(pressed) if pressed.kind != KeyEventKind::Release => match key(pressed) {
                Pressed::Key(key) => browser.press(key),
                Pressed::AfterEscape(key) => {
                    browser.press(Key::Escape);
                    browser.press(key);
                }
                Pressed::Interrupt => break,
                Pressed::Nothing => {}
            },
            _ => {}
        }
    }
    Ok(())
}

/// The terminal as long as it is ours; dropped, it is given back as it was.
struct Terminal {
    colour: bool,
}

impl Terminal {
    fn take() -> io::Result<Self> {
        let colour = anstream::AutoStream::choice(&io::stdout()) != ColorChoice::Never;
        enable_raw_mode()?;
        let terminal = Self { colour };
        execute!(io::stdout(), EnterAlternateScreen, Hide)?;
        Ok(terminal)
    }

    fn show(&self, screen: &Screen) -> io::Result<()> {
        let mut out = io::stdout().lock();
        queue!(out, BeginSynchronizedUpdate)?;
        for (at, row) in (0_u16..).zip(&screen.rows) {
            queue!(out, MoveTo(0, at), Print(self.row(row)), Clear(ClearType::UntilNewLine))?;
        }
        queue!(out, EndSynchronizedUpdate)?;
        out.flush()
    }

    fn row(&self, row: &Row) -> String {
        let mut text = String::new();
        for piece in &row.pieces {
            let turned = if row.chosen { ";7" } else { "" };
            text += &format!("\u{1b}[{}{turned}m{}\u{1b}[0m", self.code(piece.tint), piece.text);
        }
        text
    }

    const fn code(&self, tint: Tint) -> &'static str {
        match tint {
            Tint::Bold => "0;1",
            Tint::Faint => "0;2",
            Tint::Support if self.colour => "0;32",
            Tint::Attack if self.colour => "0;31",
            Tint::Undercut if self.colour => "0;35",
            _ => "0",
        }
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        // A terminal that is gone needs nothing back.
        let _ = execute!(io::stdout(), Show, LeaveAlternateScreen);
        let _ = disable_raw_mode();
    }
}

enum Pressed {
    Key(Key),
    /// Terminals write Alt as an Escape before the key, and so come two keys that follow each other at once.
    AfterEscape(Key),
    Interrupt,
    Nothing,
}

fn key(pressed: KeyEvent) -> Pressed {
    if pressed.modifiers.contains(KeyModifiers::CONTROL) {
        let interrupts = matches!(pressed.code, KeyCode::Char('c' | 'd'));
        return if interrupts { Pressed::Interrupt } else { Pressed::Nothing };
    }
    let key = match pressed.code {
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::Left => Key::Left,
        KeyCode::Right => Key::Right,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::End,
        KeyCode::Enter => Key::Enter,
        KeyCode::Esc => Key::Escape,
        KeyCode::Tab => Key::Tab,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::F(1) => Key::Letter('?'),
        KeyCode::Char(letter) => Key::Letter(letter),
        _ => return Pressed::Nothing,
    };
    if pressed.modifiers.contains(KeyModifiers::ALT) { Pressed::AfterEscape(key) } else { Pressed::Key(key) }
}
