/** A row of `correction` as the correction it keeps. */
import type { Correction } from '../../corpus/ledger.ts';

export interface CorrectionRow extends Omit<Correction, 'madeAt' | 'undoneAt'> {
  readonly made_at: string;
  readonly undone_at: string | null;
}

export function correctionOf({
  id,
  kind,
  about,
  reason,
  author,
  made_at,
  undone_at
}: CorrectionRow): Correction {
  return {
    ...{ id, kind, about, reason, author, madeAt: new Date(made_at).toISOString() },
    undoneAt: undone_at === null ? null : new Date(undone_at).toISOString()
  };
}
