// What the build puts into embed/: xtask/src/post_build/embed.rs and builder.rs.

/** For the element: the parameter of each attribute in the frame's address; none ("") of those of SIZES. */
declare const PARAMETERS: Record<string, string>;
/** Attributes that the element sees to itself: a fixed height, and how high it may become. */
declare const SIZES: [height: string, most: string];
/** What their values match, and what is allowed in words. */
declare const LENGTH: string;
declare const LENGTHS: string;
/** In CSS pixels: how high the finder is until it says so itself, and how high it may become. */
declare const HEIGHT: number;
declare const MOST: number;
/** The finder's name in German. */
declare const TITLE: string;
/** Of the element and its messages. */
declare const VERSION: number;

/** Left behind by the builder, for whoever comes when it has run already. */
declare var kmnBuilder: ((place: HTMLElement) => void) | undefined;

declare module "builder-data" {
  export interface Attribute {
    name: string;
    /** None for those that only the element reads. */
    parameter: string | null;
    /** Of the whole value. */
    pattern: string;
    example: string;
    /** Whether the parameter means the same in any address. */
    anywhere: boolean;
  }

  export interface Data {
    version: number;
    /** How high a frame is that can't be told, in CSS pixels. */
    height: number;
    /** Of the versioned element, as Subresource Integrity writes it. */
    integrity: string;
    parts: string[];
    attributes: Attribute[];
    districts: [ags: string, name: string, form: "landkreis" | "region" | "stadt"][];
    languages: [tag: string, autonym: string, dir: string][];
    /** The finder's name, by languages. */
    titles: Record<string, string>;
    /** By languages and keys. */
    texts: Record<string, Record<string, string>>;
  }

  const data: Data;
  export default data;
}

declare module "*.css" {
  const text: string;
  export default text;
}
