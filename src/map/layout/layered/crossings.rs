/// How many lines cross between two layers: the inversions of the lower ends' places, counted with an accumulator
/// tree (Barth, Jünger and Mutzel, *Simple and Efficient Bilayer Cross Counting*, 2002).
///
/// `ends` are the lower ends' places in the order of the upper ends, those of one upper end in rising order.
pub(super) fn inversions(ends: &[usize], width: usize) -> u64 {
    let mut tree = vec![0_u32; width + 1];
    let (mut crossings, mut seen) = (0, 0_u64);
    for end in ends {
        let (mut up_to, mut at) = (0_u64, end + 1);
        while at > 0 {
            up_to += u64::from(tree[at]);
            at &= at - 1;
        }
        crossings += seen - up_to;
        seen += 1;
        let mut at = end + 1;
        while at <= width {
            tree[at] += 1;
            at += at & at.wrapping_neg();
        }
    }
    crossings
}

/// How many pairs from two rising lists stand in falling order: the crossings of two neighbours' lines.
pub(super) fn falling(left: &[usize], right: &[usize]) -> u64 {
    let (mut pairs, mut below) = (0, 0);
    for place in left {
        while below < right.len() && right[below] < *place {
            below += 1;
        }
        pairs += below as u64;
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_counts_agree_with_looking_at_every_pair() {
        let ends = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5];
        let pairs = (0..ends.len()).flat_map(|one| (one + 1..ends.len()).map(move |other| (one, other)));
        let slow = pairs.filter(|(one, other)| ends[*one] > ends[*other]).count() as u64;
        assert_eq!(inversions(&ends, 10), slow);
        assert_eq!(falling(&[1, 4, 7], &[0, 4, 5, 9]), 1 + 1 + 3);
    }
}
