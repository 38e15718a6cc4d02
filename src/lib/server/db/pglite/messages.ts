/** What the server's thread and the database's thread say to each other. */
import type { Parameter } from '../database.ts';

export type RowMode = 'array' | 'object';

export type Request =
  | { readonly id: number; readonly ask: 'open'; readonly dir: string }
  | {
      readonly id: number;
      readonly ask: 'query';
      readonly text: string;
      readonly values: unknown[];
      readonly rowMode: RowMode;
    }
  | { readonly id: number; readonly ask: 'exec'; readonly text: string }
  | {
      readonly id: number;
      readonly ask: 'prepared';
      readonly text: string;
      readonly values: readonly Parameter[];
    }
  | { readonly id: number; readonly ask: 'close' };

/** Columns carry their type so that JSON crosses the threads as text, which is far cheaper to copy. */
export interface Column {
  readonly name: string;
  readonly dataTypeID: number;
}

export interface Found {
  readonly rows: unknown[];
  readonly fields: readonly Column[];
  readonly affectedRows?: number;
}

/** PostgreSQL's own account of a fault; an Error would lose its fields on the way. */
export interface Fault {
  readonly message: string;
  readonly code?: string;
  readonly detail?: string;
  readonly constraint?: string;
}

export type Reply =
  | { readonly id: number; readonly ok: true; readonly found: unknown }
  | { readonly id: number; readonly ok: false; readonly fault: Fault };
