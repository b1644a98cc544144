// What the build puts into start/frame.js and what it imports: xtask/src/post_build/embed.rs.

/** Parameters of the frame's address, of the attributes of <kmn-finder>. */
declare const TABLE: [parameter: string, attribute: string, pattern: string, allowed: string, anywhere: 0 | 1][];
/** Every attribute, by its name. */
declare const ATTRIBUTES: string[];
/** Every parameter that the program knows. */
declare const LINK: string[];
/** Parameters by which only the program can choose or order members, or which show another page. */
declare const ASKS: string[];
/** How many members are listed at first. */
declare const FIRST_ROWS: number;
