use std::{
    path::{Path, PathBuf},
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::cli::{failure::Failure, file, output};

/// A file to be made.
pub(super) struct Job<'a> {
    /// Where it goes, relative to the output folder.
    pub file: PathBuf,
    /// A fingerprint of all that goes into it.
    pub from: String,
    /// Makes it.
    pub make: Box<dyn Fn() -> Result<Vec<u8>, Failure> + Send + Sync + 'a>,
}

/// Work that is done sooner shows no progress.
const PATIENCE: Duration = Duration::from_secs(1);

/// Makes every file, several at a time, and returns their lengths in the order of the jobs.
pub(super) fn run(jobs: &[Job<'_>], folder: &Path) -> Result<Vec<u64>, Failure> {
    let next = AtomicUsize::new(0);
    let lengths = Mutex::new(vec![0; jobs.len()]);
    let failed = Mutex::new(None);
    let progress = Progress::new(jobs.len());
    let work = || {
        while failed.lock().is_ok_and(|failed| failed.is_none()) {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(job) = jobs.get(at) else { break };
            match finish(job, folder) {
                Ok(length) => {
                    if let Ok(mut lengths) = lengths.lock() {
                        lengths[at] = length;
                    }
                    progress.step(&job.file);
                }
                Err(failure) => {
                    if let Ok(mut failed) = failed.lock() {
                        failed.get_or_insert(failure);
                    }
                }
            }
        }
    };
    let workers = thread::available_parallelism().map_or(1, usize::from).min(jobs.len());
    thread::scope(|scope| (0..workers).for_each(|_| drop(scope.spawn(work))));
    progress.end();
    match failed.into_inner() {
        Ok(None) => Ok(lengths.into_inner().unwrap_or_default()),
        Ok(Some(failure)) => Err(failure),
        Err(poisoned) => Err(poisoned.into_inner().unwrap_or(Failure::Findings)),
    }
}

fn finish(job: &Job<'_>, folder: &Path) -> Result<u64, Failure> {
    let bytes = (job.make)()?;
    file::write(&folder.join(&job.file), &bytes)?;
    Ok(bytes.len() as u64)
}

struct Progress {
    bar: ProgressBar,
    begun: Instant,
}

impl Progress {
    fn new(steps: usize) -> Self {
        let bar = ProgressBar::with_draw_target(Some(steps as u64), ProgressDrawTarget::hidden());
        let style = ProgressStyle::with_template("{bar:30} {pos}/{len} {msg}");
        Self {
            bar: bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar())),
            begun: Instant::now(),
        }
    }

    fn step(&self, file: &Path) {
        if self.begun.elapsed() > PATIENCE && self.bar.is_hidden() && output::watched() {
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
        self.bar.set_message(file.display().to_string());
        self.bar.inc(1);
    }

    fn end(&self) {
        self.bar.finish_and_clear();
    }
}
