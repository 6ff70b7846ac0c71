
mod foreign;
