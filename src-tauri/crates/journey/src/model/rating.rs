//! Numbers with a scale of their own: emotion, rating, level.

use serde::{Deserialize, Serialize, Serializer};

use super::Extra;

macro_rules! scaled {
    ($(#[doc = $doc:literal])+ $name:ident, $stored:ty, $min:literal ..= $max:literal, $steps:literal) => {
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
        #[serde(try_from = "f64")]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "model.ts", type = "number"))]
        pub struct $name($stored);

        impl $name {
            /// The lowest value of the scale.
            pub const MIN: f64 = $min;
            /// The highest value of the scale.
            pub const MAX: f64 = $max;

            /// The value rounded to the step of the scale; `None` outside the scale or not a number.
            #[must_use]
            pub fn new(value: f64) -> Option<Self> {
                // In range, so the product fits the stored type.
                #[allow(clippy::cast_possible_truncation)]
                ($min..=$max).contains(&value).then(|| Self((value * $steps).round() as $stored))
            }

            /// The nearest value on the scale; the middle of nothing is the lowest.
            #[must_use]
            pub fn nearest(value: f64) -> Self {
                let value = if value.is_nan() { $min } else { value.clamp($min, $max) };
                Self((value * $steps).round() as $stored)
            }

            /// The value as a number on its scale.
            #[must_use]
            pub fn get(self) -> f64 {
                f64::from(self.0) / $steps
            }
        }

        impl TryFrom<f64> for $name {
            type Error = String;

            fn try_from(value: f64) -> Result<Self, Self::Error> {
                Self::new(value).ok_or_else(|| format!("{value} is not between {} and {}", $min, $max))
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                whole_if_whole(&Some(self.get()), serializer)
            }
        }
    };
}

scaled!(
    /// How a customer feels: −2 (very bad) to +2 (very good) in steps of a half.
    Emotion, i8, -2.0..=2.0, 2.0
);
scaled!(
    /// Importance or performance: 1 to 10 with one decimal (requirement 001-13).
    Rating, u8, 1.0..=10.0, 10.0
);
scaled!(
    /// Impact or effort of a solution: 1 (low) to 5 (high).
    Level, u8, 1.0..=5.0, 1.0
);

/// One question rated from both sides: by the customer and by the company itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "model.ts"))]
pub struct Ratings {
    /// What customers say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub customer: Option<Rating>,
    /// What the company believes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub internal: Option<Rating>,
    /// Fields of a newer version.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

impl Ratings {
    /// Customer minus internal, as the rating lanes print it; `None` unless both are rated.
    #[must_use]
    pub fn gap(&self) -> Option<f64> {
        Some(self.customer?.get() - self.internal?.get())
    }

    /// Nothing is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Writes a number as people do: `7`, not `7.0`.
pub(super) fn whole_if_whole<S: Serializer>(value: &Option<f64>, serializer: S) -> Result<S::Ok, S::Error> {
    /// Above it, neighbouring whole numbers share one `f64`.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    match *value {
        // Whole and in range, so nothing is cut off.
        #[allow(clippy::cast_possible_truncation)]
        Some(value) if value.fract() == 0.0 && value.abs() < EXACT => serializer.serialize_i64(value as i64),
        Some(value) => serializer.serialize_f64(value),
        None => serializer.serialize_none(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn whole_numbers_are_written_whole() {
        let ratings = Ratings { customer: Rating::new(7.0), internal: Rating::new(8.5), ..Ratings::default() };
        assert_eq!(serde_json::to_string(&ratings).unwrap(), r#"{"customer":7,"internal":8.5}"#);
        assert_eq!(serde_json::to_string(&Emotion::new(-2.0)).unwrap(), "-2");
        assert_eq!(serde_json::from_str::<Ratings>(r#"{"customer":7,"internal":8.5}"#).unwrap(), ratings);
    }
}
