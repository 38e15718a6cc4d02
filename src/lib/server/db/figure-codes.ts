/** Exported figures as rows: each gets a short code that opens it again, with the numbers it had. */
import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { rows } from './database.ts';
import { storableJson } from './storable-json.ts';

/** Without letters and digits that are taken for one another. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const SHORTEST = 6;
const LONGEST = 16;
export const FIGURE_CODE = new RegExp(`^[${LETTERS}]{${SHORTEST},${LONGEST}}$`);

export interface KeptFigure<Found> {
  readonly code: string;
  readonly search: string;
  readonly lexicon: number;
  /** ISO day. */
  readonly made: string;
  readonly found: Found;
}

/**
 * The code of a figure: the same for the same question, themes and numbers, whenever it is exported.
 * @param figure `numbers` is what must be equal; `found` is kept as it is, once.
 */
export async function keepFigure(
  database: Database,
  figure: Omit<KeptFigure<unknown>, 'code'> & { readonly numbers: unknown }
): Promise<string> {
  const { search, lexicon, made, found, numbers } = figure;
  const hash = createHash('sha256')
    .update(JSON.stringify([search, lexicon, numbers]))
    .digest();
  const digest = hash.toString('hex');
  const all = lettersOf(hash);
  for (let length = SHORTEST; length <= LONGEST; length++) {
    const code = all.slice(0, length);
    await database.db.execute(sql`insert into figure_code (code, digest, search, lexicon, made, found)
      values (${code}, ${digest}, ${search}, ${lexicon}, ${made}::date, ${storableJson(found)}::text::jsonb)
      on conflict do nothing`);
    const [kept] = await rows<{ code: string }>(
      database.db,
      sql`select code from figure_code where digest = ${digest}`
    );
    // None: another figure has that code already, so this one gets a letter more.
    if (kept) return kept.code;
  }
  throw new RangeError('no free code for this figure');
}

/** Null when there is none of that code; letters may be small. */
export async function keptFigure<Found>(
  database: Database,
  typed: string
): Promise<KeptFigure<Found> | null> {
  const code = typed.trim().toUpperCase();
  if (!FIGURE_CODE.test(code)) return null;
  const [kept] = await rows<KeptFigure<Found>>(
    database.db,
    sql`select code, search, lexicon, made::text as made, found from figure_code where code = ${code}`
  );
  return kept ?? null;
}

function lettersOf(hash: Buffer): string {
  let rest = BigInt(`0x${hash.toString('hex')}`);
  let letters = '';
  const base = BigInt(LETTERS.length);
  while (letters.length < LONGEST) {
    letters += LETTERS[Number(rest % base)] ?? '';
    rest /= base;
  }
  return letters;
}
