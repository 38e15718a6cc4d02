/** `npm run fuzz`: reads spoilt articles by the thousand, then every nasty repeat at two lengths. */
import { parseArgs } from 'node:util';
import { dice } from '../../scripts/sample/random.ts';
import { seedLexicon } from '../../src/lib/lexicon/seed/index.ts';
import { makeReading, type Reading } from '../../src/lib/server/reading.ts';
import { fuzzCase, tryCase, type FuzzFault } from './cases.ts';
import {
  combinations,
  growthOf,
  isSteep,
  LENGTHS,
  MOST_GROWTH,
  readers,
  STRETCH,
  type Growth
} from './repeats.ts';
import { fuzzTexts } from './texts.ts';
import { NASTY_UNITS } from './units.ts';

const COMBINATIONS = 60;
const MOST_SHOWN = 20;
const SLOWEST_SHOWN = 12;
/** What `npm test` does: some cases with one huge line among them, and the repeats at one length. */
const QUICK = { cases: 2_500, lengths: [6_250], readers: ['analyse, one line', 'extract, many lines'] };
const USAGE = `npm run fuzz -- [--cases 100000] [--seed WORD] [--case NUMBER] [--only cases|repeats] [--quick]
  NHIP_REAL=/folder adds real articles to the texts that are spoilt`;

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '20000' },
    seed: { type: 'string', default: 'nhip' },
    case: { type: 'string' },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    help: { type: 'boolean' }
  }
});

if (values.help) console.log(USAGE);
else process.exitCode = (await main()) ? 0 : 1;

async function main(): Promise<boolean> {
  const reading = await makeReading(seedLexicon);
  const texts = fuzzTexts(process.env.NHIP_REAL);
  if (values.case !== undefined) return showCase(texts, Number(values.case), reading);
  const cases =
    values.only === 'repeats' || runCases(texts, values.quick ? QUICK.cases : Number(values.cases), reading);
  const repeats = values.only === 'cases' || runRepeats(reading);
  return cases && repeats;
}

/** One case once more, with what was done to the text. */
function showCase(texts: readonly string[], index: number, reading: Reading): boolean {
  console.log(fuzzCase(texts, values.seed, index).raw);
  const fault = tryCase(texts, values.seed, index, reading);
  console.log(fault ? shown(fault) : 'sound');
  return fault === null;
}

function runCases(texts: readonly string[], cases: number, reading: Reading): boolean {
  const started = performance.now();
  let failed = 0;
  for (let index = 0; index < cases; index += 1) {
    const fault = tryCase(texts, values.seed, index, reading);
    if (!fault) continue;
    failed += 1;
    if (failed <= MOST_SHOWN) console.log(shown(fault));
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const from = `${texts.length} texts, seed "${values.seed}"`;
  console.log(`${cases} cases from ${from}: ${failed} unsound, ${seconds} s`);
  return failed === 0;
}

function shown({ index, steps, faults, raw }: FuzzFault): string {
  const start = raw.length > 300 ? `${raw.slice(0, 300)}…` : raw;
  return [
    `case ${index} (npm run fuzz -- --seed ${values.seed} --case ${index}): ${steps.join(', ')}`,
    ...faults.slice(0, 5).map((fault) => `  ${fault}`),
    `  ${JSON.stringify(start)}`
  ].join('\n');
}

function measureRepeats(reading: Reading): Growth[] {
  const { quick, seed } = values;
  const units = quick ? NASTY_UNITS : [...NASTY_UNITS, ...combinations(dice(seed), COMBINATIONS)];
  return Object.entries(readers(reading))
    .filter(([name]) => !quick || QUICK.readers.includes(name))
    .flatMap(([name, run]) =>
      units.map((unit) => growthOf(name, run, unit, quick ? QUICK.lengths : LENGTHS))
    );
}

function runRepeats(reading: Reading): boolean {
  const measured = measureRepeats(reading);
  const steep = measured.filter(isSteep);
  const slowest = measured.toSorted((a, b) => pace(b) - pace(a)).slice(0, SLOWEST_SHOWN);
  console.log(`\nSlowest of ${measured.length} repeats`);
  slowest.forEach((one) => console.log(line(one)));
  console.log(
    `\n${steep.length} grow faster than the text (${MOST_GROWTH} times or more for ${STRETCH} times the length)`
  );
  steep.forEach((one) => console.log(line(one)));
  return steep.length === 0;
}

/** Seconds a character. */
function pace({ seconds, length }: Growth): number {
  return seconds / length;
}

function line({ reader, unit, length, seconds, growth }: Growth): string {
  const times = growth === null ? 'too quick to tell' : `× ${growth.toFixed(1)}`;
  return `  ${(seconds * 1000).toFixed(0).padStart(6)} ms for ${length}  ${times.padEnd(9)} ${reader}: ${JSON.stringify(unit)}`;
}
