/** Names as the heads of tables and legends have room for them; notes and evidence say them whole. */

const LONGEST = 60;

/** At most 61 characters, the last one then an ellipsis. */
export const shortName = (name: string): string =>
  name.length > LONGEST ? `${name.slice(0, LONGEST).toWellFormed().trimEnd()}…` : name;
