use std::fmt::{self, Write};

/// An opaque colour in sRGB.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Colour([u8; 3]);

impl Colour {
    /// Black.
    pub const BLACK: Self = Self::rgb(0x00_00_00);
    /// White.
    pub const WHITE: Self = Self::rgb(0xff_ff_ff);

    /// The colour `0xRRGGBB`; higher bits are ignored.
    pub const fn rgb(hex: u32) -> Self {
        let [_, red, green, blue] = hex.to_be_bytes();
        Self([red, green, blue])
    }

    /// How light the colour comes out of a printer without colours, from 0 (black) to 255 (white): the luma of
    /// Rec. 709 over the encoded channels.
    pub const fn grey(self) -> u8 {
        let [red, green, blue] = self.0;
        let sum = red as u32 * 2126 + green as u32 * 7152 + blue as u32 * 722;
        ((sum + 5000) / 10_000) as u8
    }

    /// `#` and six hexadecimal digits.
    pub(crate) fn hex(self) -> [u8; 7] {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let mut hex = [b'#'; 7];
        for (pair, channel) in hex[1..].chunks_exact_mut(2).zip(self.0) {
            pair[0] = DIGITS[usize::from(channel >> 4)];
            pair[1] = DIGITS[usize::from(channel & 0xf)];
        }
        hex
    }

    /// The contrast ratio of two colours, from 1 (none) to 21 (black on white), as WCAG 2.2 defines it; text that
    /// everybody can read has 4.5 or more.
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance() + 0.05, other.luminance() + 0.05);
        if one > two { one / two } else { two / one }
    }

    /// The relative luminance as WCAG 2.2 defines it.
    fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

/// A channel of sRGB made linear.
fn linear(channel: u8) -> f64 {
    let value = f64::from(channel) / 255.0;
    if value <= 0.04045 { value / 12.92 } else { power_2_4((value + 0.055) / 1.055) }
}

/// `x` to the power of 2.4 for `x` in (0, 1]: the twelfth power of the fifth root, which Newton's method finds with
/// exactly rounded operations only. The standard `powf` may differ between platforms.
fn power_2_4(x: f64) -> f64 {
    let mut root = 1.0;
    for _ in 0..40 {
        root = (4.0 * root + x / (root * root * root * root)) / 5.0;
    }
    let cube = root * root * root;
    cube * cube * cube * cube
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.hex().into_iter().try_for_each(|byte| f.write_char(char::from(byte)))
    }
}
