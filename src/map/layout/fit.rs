/// What a drawing is to fill.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fit {
    /// A sheet, upright or turned: its longer side by its shorter, above 0.
    Sheet(f64),
    /// A window: its width by its height, above 0.
    Window(f64),
}

impl Fit {
    /// A sheet of the A series.
    pub const A: Self = Self::Sheet(std::f64::consts::SQRT_2);
    /// A sheet of 11 by 17 inches.
    pub const TABLOID: Self = Self::Sheet(17.0 / 11.0);
    /// The screen of a computer or a projector.
    pub const SCREEN: Self = Self::Window(1.6);
    /// A telephone held upright.
    pub const PHONE: Self = Self::Window(9.0 / 19.5);

    /// Width by height: every shape that will do.
    pub(super) fn shapes(self) -> Vec<f64> {
        match self {
            Self::Sheet(sheet) => vec![sheet, 1.0 / sheet],
            Self::Window(window) => vec![window],
        }
    }

    /// How far a shape is from the nearest that will do: 1 where it is one of them.
    pub fn miss(self, width: f64, height: f64) -> f64 {
        let miss = |shape: f64| {
            let part = width / height / shape;
            part.max(1.0 / part)
        };
        self.shapes().into_iter().map(miss).fold(f64::INFINITY, f64::min)
    }

    /// The side of the smallest page of these shapes that holds a drawing, as if pages were squares. In a window that is
    /// higher than wide people scroll down, so that only the width makes letters small.
    pub(super) fn page(self, width: f64, height: f64) -> f64 {
        if let Self::Window(shape) = self
            && shape < 1.0
        {
            return width / shape.sqrt();
        }
        let side = |shape: f64| (width / shape.sqrt()).max(height * shape.sqrt());
        self.shapes().into_iter().map(side).fold(f64::INFINITY, f64::min)
    }
}
