/** What was wrong with a note or a name just sent, and what was typed: it stays in its field, to be mended. */
export interface Refused {
  readonly said: string;
  readonly typed: Readonly<Record<string, string>>;
}
