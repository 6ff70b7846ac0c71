use std::{cell::OnceCell, rc::Rc};

use crate::map::{
    layout::{
        DrawOptions,
        boxes::{ClaimBox, Words, agree_on_sides, words},
        choice::{WIDTHS, choose},
        drawing::Drawing,
        network::Network,
        view::View,
    },
    model::{ClaimIx, Map},
};

/// A map of which several drawings are made: what is written in a claim's box is put together once, and broken once for
/// each usual width.
#[derive(Debug)]
pub struct Atlas<'a> {
    pub(super) map: &'a Map,
    pub(super) options: DrawOptions,
    words: Vec<Words>,
    /// The boxes of each claim that were asked for, beside the usual widths.
    boxes: Vec<[OnceCell<ClaimBox>; WIDTHS.len()]>,
}

impl<'a> Atlas<'a> {
    /// Of a map, each drawing to be made by the same options.
    pub fn new(map: &'a Map, options: &DrawOptions) -> Self {
        let boxes = map.claims.iter().map(|_| Default::default()).collect();
        Self { map, options: *options, words: words(map, options), boxes }
    }

    /// Lays a part of the map out.
    pub fn layout(&self, view: &View) -> Drawing<'a> {
        choose(self, view)
    }

    /// The network of a part of the map.
    pub(super) fn network(&self, view: &View) -> Rc<Network> {
        Rc::new(Network::new(self.map, &view.of(self.map)))
    }

    /// The boxes of a network's claims, as wide as is `usual` where the text is not too long for that.
    pub(super) fn boxes(&self, network: &Network, usual: f64) -> Vec<ClaimBox> {
        let width = WIDTHS.iter().position(|width| *width == usual);
        let measured =
            |claim: ClaimIx| ClaimBox::new(self.map, &self.words[claim.get()], &self.options, usual);
        let known = |claim: ClaimIx| match width {
            Some(at) => self.boxes[claim.get()][at].get_or_init(|| measured(claim)).clone(),
            None => measured(claim),
        };
        let mut boxes: Vec<ClaimBox> = network.claim_ixs().map(known).collect();
        agree_on_sides(&mut boxes);
        boxes
    }
}
