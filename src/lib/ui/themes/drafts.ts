/** Drafts as the list of themes shows them, and how far reading again has come. */

export interface DraftLine {
  readonly slug: string;
  readonly revision: number;
  readonly name: string;
  readonly kind: 'new' | 'changed' | 'retired' | 'same';
  /** Terms that the draft adds and drops. */
  readonly added: number;
  readonly removed: number;
  readonly author: string;
  /** ISO instant. */
  readonly savedAt: string;
  /** Places to be mended before it can be published. */
  readonly faults: number;
  /** What it was begun from is no longer in force. */
  readonly stale: boolean;
}

export interface Waiting {
  readonly left: number;
  readonly all: number;
  /** Whether this server reads. */
  readonly running: boolean;
}

/** What became of an action on the page, told where it was asked. */
export interface Told {
  readonly about: 'publish' | 'discard' | 'file';
  readonly bad: boolean;
  readonly said: string;
  readonly slugs?: readonly string[];
  readonly faults?: readonly {
    readonly theme: string | null;
    readonly where: string;
    readonly said: string;
  }[];
  /** The draft that was thrown away, as text that brings it back. */
  readonly undo?: string;
  /** The file that was sent, to be taken in over drafts that are there. */
  readonly file?: string;
}
