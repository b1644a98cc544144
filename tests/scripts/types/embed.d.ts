// What the build puts into embed/: xtask/src/post_build/embed.rs and builder.rs.

/** For the element: attributes, with `anywhere` 1 where a parameter means the same in any address. */
declare const TABLE: [name: string, parameter: string, pattern: string, allowed: string, anywhere: 0 | 1][];
/** The finder's name, by languages. */
declare const TITLES: Record<string, string>;
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
