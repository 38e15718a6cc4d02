/** Leaders against labels: whether each was found, and whether those found have the right office and level. */
import type { ExpectedLeader, ExpectedLeaders } from './expected.ts';
import { sameName, sameOffice, syllablesOf } from './names.ts';
import type { AnalysedLeader, Miss, Pair } from './pair.ts';
import { noCounts, Tally, withRates, type LabelCounts, type LabelScore, type ShareScore } from './rates.ts';
import { sentenceAround, sentenceWith } from './sentence-around.ts';

export interface LeaderScores {
  readonly leaders: LabelScore;
  /** Of the leaders found: has each the labelled level, and an office that agrees with the labelled one? */
  readonly level: ShareScore;
  readonly role: ShareScore;
}

interface Counts {
  readonly leaders: LabelCounts;
  readonly level: Tally;
  readonly role: Tally;
}

/** Scores every text whose leaders are labelled; appends to `misses`. */
export function scoreLeaders(pairs: readonly Pair[], misses: Miss[]): LeaderScores {
  const counts: Counts = { leaders: noCounts(), level: new Tally(), role: new Tally() };
  for (const pair of pairs) {
    if (pair.expected.leaders) scoreText(pair, pair.expected.leaders, counts, misses);
  }
  return {
    leaders: withRates(counts.leaders),
    level: counts.level.share(),
    role: counts.role.share()
  };
}

function scoreText(pair: Pair, { named, optional }: ExpectedLeaders, counts: Counts, misses: Miss[]): void {
  const found = onePerName(pair.got.leaders ?? []);
  const { matched, missing, surplus } = matchNames(named, found);
  const wrong = surplus.filter(({ name }) => !optional.some((other) => sameName(other, name)));
  counts.leaders.truePositive += matched.length;
  counts.leaders.falseNegative += missing.length;
  counts.leaders.falsePositive += wrong.length;
  misses.push(
    ...missing.map((leader) => missingMiss(pair, leader)),
    ...wrong.map((leader) => wrongMiss(pair, leader))
  );
  for (const [want, got] of matched) misses.push(...officeMisses(pair, want, got, counts));
}

/** A digest tells of one person once a section: the first counts. */
function onePerName(leaders: readonly AnalysedLeader[]): AnalysedLeader[] {
  const byName = new Map(leaders.toReversed().map((leader) => [syllablesOf(leader.name).join(' '), leader]));
  return leaders.filter((leader) => byName.get(syllablesOf(leader.name).join(' ')) === leader);
}

interface Matching<Want, Got> {
  readonly matched: readonly (readonly [Want, Got])[];
  readonly missing: readonly Want[];
  readonly surplus: readonly Got[];
}

/** Pairs labelled and found names one to one: equal ones first, then those found in a fuller form. */
export function matchNames<Want extends { readonly name: string }, Got extends { readonly name: string }>(
  wanted: readonly Want[],
  found: readonly Got[]
): Matching<Want, Got> {
  const left = new Set(found);
  const matched = new Map<Want, Got>();
  for (const same of [equalNames, sameName]) {
    for (const want of wanted.filter((one) => !matched.has(one))) {
      const got = [...left].find(({ name }) => same(want.name, name));
      if (!got) continue;
      matched.set(want, got);
      left.delete(got);
    }
  }
  return { matched: [...matched], missing: wanted.filter((want) => !matched.has(want)), surplus: [...left] };
}

function equalNames(a: string, b: string): boolean {
  return syllablesOf(a).join(' ') === syllablesOf(b).join(' ');
}

function officeMisses(pair: Pair, want: ExpectedLeader, got: AnalysedLeader, counts: Counts): Miss[] {
  const right = {
    level: want.level === null || counts.level.add(want.level === got.level),
    role: want.role === null || counts.role.add(sameOffice(want.role, got.role))
  };
  const miss = {
    id: pair.expected.id,
    expected: `${want.name}: ${want.role ?? '?'} (${want.level ?? '?'})`,
    got: `${got.role || '(no office)'} (${got.level ?? 'unknown'})`,
    context: contextOf(pair, got)
  };
  return [
    ...(right.level ? [] : [{ label: 'leaders.level', ...miss }]),
    ...(right.role ? [] : [{ label: 'leaders.role', ...miss }])
  ];
}

function missingMiss(pair: Pair, { name, role, level }: ExpectedLeader): Miss {
  return {
    label: 'leaders',
    id: pair.expected.id,
    expected: `${name}: ${role ?? '?'} (${level ?? '?'})`,
    got: '(none)',
    context: sentenceWith(pair.got.text ?? '', name)
  };
}

function wrongMiss(pair: Pair, leader: AnalysedLeader): Miss {
  return {
    label: 'leaders',
    id: pair.expected.id,
    expected: '(none)',
    got: `${leader.name}: ${leader.role || '(no office)'} (${leader.level ?? 'unknown'})`,
    context: contextOf(pair, leader)
  };
}

function contextOf({ got }: Pair, { spans }: AnalysedLeader): string {
  const first = spans[0];
  return first ? sentenceAround(got.text ?? '', first) : '';
}
