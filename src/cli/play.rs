use std::{
    io::BufRead,
    time::{SystemTime, UNIX_EPOCH},
};

use crate::{
    cli::{arguments::Play, asking::Wish, desk::Desk, failure::Failure, output},
    ground::say,
    quiz::Game,
};

/// What ends a game before its last question.
const END: [&str; 2] = ["q", "Q"];

/// Plays a quiz in the terminal.
pub(super) fn run(desk: &mut Desk, arguments: &Play) -> Result<(), Failure> {
    let wish = Wish {
        inputs: std::slice::from_ref(&arguments.quiz),
        count: arguments.count,
        seed: arguments.seed.unwrap_or_else(fresh_seed),
        variants: 1,
        ..Wish::default()
    };
    let form = desk.forms(&wish)?.swap_remove(0);
    let mut game = Game::new(&form, desk.lang);
    output::result(format!("{}\n\n", form.title.get(desk.lang)).as_bytes())?;
    let mut lines = std::io::stdin().lock().lines();
    while let Some(question) = game.ask() {
        output::result(format!("{question}\n").as_bytes())?;
        let Some(feedback) = listen(desk, &mut game, &mut lines)? else { break };
        output::result(format!("\n{feedback}\n").as_bytes())?;
    }
    output::result(game.summary().as_bytes())
}

/// Reads lines until one is an answer; nothing if the player has had enough.
fn listen(
    desk: &Desk,
    game: &mut Game<'_>,
    lines: &mut impl Iterator<Item = std::io::Result<String>>,
) -> Result<Option<String>, Failure> {
    loop {
        output::result(b"> ")?;
        let Some(Ok(line)) = lines.next() else { return Ok(None) };
        if END.contains(&line.trim()) {
            return Ok(None);
        }
        if let Some(feedback) = game.answer(&line) {
            return Ok(Some(feedback));
        }
        output::result(format!("{}\n", say(desk.lang, "play-not-understood", &[])).as_bytes())?;
    }
}

/// A seed that nobody asked for: other questions every time. It is told in the end, so that they can be had again.
fn fresh_seed() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::from(since.subsec_nanos()) % 10_000
}
