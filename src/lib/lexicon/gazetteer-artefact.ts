/** The shape of gazetteer.json: names grouped by province and kind, joined by "|" to stay small. */

/** Kind ("xã", "phường" …) to names. `xã→phường` marks communes that became wards in 2026: both kinds are met. */
export type NamesByKind = Readonly<Record<string, string>>;

export interface GazetteerArtefact {
  /** ISO day up to which changes are known. */
  readonly asOf: string;
  /** Present province → the old provinces its parts came from (joined by "+") → communes. */
  readonly present: Readonly<Record<string, Readonly<Record<string, NamesByKind>>>>;
  /** Old province → district with its kind ("huyện Văn Lãng") → communes as of 2025-06-30. */
  readonly old: Readonly<Record<string, Readonly<Record<string, NamesByKind>>>>;
  /** The same for communes merged away between 2023 and 2025-06-30. */
  readonly former: Readonly<Record<string, Readonly<Record<string, NamesByKind>>>>;
  /** Old province → names that its districts bore earlier, with kind. */
  readonly formerDistricts: Readonly<Record<string, readonly string[]>>;
  /** Commune or district as filed → how else it is written. */
  readonly alsoWritten: Readonly<Record<string, readonly string[]>>;
}
