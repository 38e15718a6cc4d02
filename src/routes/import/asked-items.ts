/** The items of a run that an address asks for: `outcome=rejected&reason=too-short`. */
import { error } from '@sveltejs/kit';
import type { RejectionReason } from '$lib/corpus/article.ts';
import type { RunItem, RunReport } from '$lib/corpus/stored.ts';
import type { Database } from '$lib/server/db/database.ts';
import { listRunItems } from '$lib/server/db/runs.ts';
import type { Lang } from '$lib/ui/messages/index.ts';
import { importing } from '$lib/ui/messages/import.ts';
import { cutEcho } from '$lib/trends/problem.ts';
import { parameterName } from '$lib/ui/problem-words.ts';

const SHOWN = 200;
/** Read so many to find those of one reason among all rejected ones. */
const READ = 20_000;

export interface AskedItems {
  readonly items: readonly RunItem[];
  readonly total: number;
  readonly outcome: RunItem['outcome'];
  readonly reason: RejectionReason | null;
}

/** Null when the address asks for no list; a value nobody knows is a 400. */
export async function askedItems(
  database: Database,
  report: RunReport,
  params: URLSearchParams,
  lang: Lang
): Promise<AskedItems | null> {
  const outcome = known(params, 'outcome', importing[lang].outcome, lang);
  const reason = known(params, 'reason', importing[lang].reason, lang);
  if (!outcome) return null;
  const found = await listRunItems(database, report.id, { outcome, limit: reason ? READ : SHOWN });
  const items = found.filter((item) => reason === null || item.reason === reason).slice(0, SHOWN);
  const total = reason ? (report.reasons[reason] ?? 0) : report[outcome];
  return { items, total, outcome, reason };
}

function known<Key extends string>(
  params: URLSearchParams,
  name: string,
  names: Readonly<Record<Key, string>>,
  lang: Lang
): Key | null {
  const value = params.get(name);
  if (value === null) return null;
  if (!Object.hasOwn(names, value))
    error(400, importing[lang].noSuch(parameterName(name, lang), cutEcho(value)));
  return value as Key;
}
