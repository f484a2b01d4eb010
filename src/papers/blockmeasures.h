#pragma once

/// Spaces within and between blocks, shared by all writers so that a paper looks the same in each. Millimetres.
namespace BlockMeasures {
constexpr double headingBefore = 3;
constexpr double headingAfter = 1.5;
constexpr double afterTable = 2;
constexpr double cellPadX = 1.2;
constexpr double cellPadY = 0.6;
constexpr double pairShare = 0.46; ///< of the width, for each half of a BlockPair
constexpr double beforeSignature = 4;
constexpr double signatureArea = 180; ///< at most, of the width
constexpr double signaturePost = 0.42; ///< of the area
constexpr double signatureRule = 0.25;
constexpr double signatureGap = 2; ///< at both ends of the rule
constexpr double belowSignature = 1;
constexpr double headerGap = 2; ///< from the text to the running head's line
constexpr double footerGap = 3;
constexpr double marginalPt = 9; ///< type size of both
constexpr double rulePt = 0.5; ///< how thick
} // namespace BlockMeasures
