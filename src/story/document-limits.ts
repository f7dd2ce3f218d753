/** Characters of a headline, in Unicode code points. */
export const longestHeadline = 300;

/** Characters of a standfirst, in Unicode code points. */
export const longestStandfirst = 1000;

/** Characters of a body, the texts of its attributes included, in UTF-16 units. */
export const longestBody = 2_000_000;

/** Blocks of a body, those within others included. */
export const mostBlocks = 20_000;

/** How deep blocks may stand within each other; a block of the body itself stands at 1. */
export const deepest = 12;
