/** The compiled gazetteer: every place name of both eras in one matcher, with the units each name may mean. */
import { SyllableMatcher, foldText } from '../text/index.ts';
import type { GazetteerArtefact } from './gazetteer-artefact.ts';
import { BY_NAMES, NOT_PLACES, spellings } from './gazetteer-spellings.ts';
import { type PlaceUnit, type UnitKind, type UnitType, unfoldUnits } from './gazetteer-units.ts';
import { PROVINCES_63 } from './provinces.ts';
import artefact from './gazetteer.json' with { type: 'json' };

export type { PlaceUnit, UnitKind, UnitType } from './gazetteer-units.ts';

/** What a phrase of the matcher stands for. */
export interface PlaceName {
  /**
   * `bare`: a name whose type must be read from the words before it; `typed`: the phrase holds its type
   * ("quận 1", "TP.HCM"); `not-place`: a longer name that only hides a place's name (Thái Bình Dương).
   */
  readonly form: 'bare' | 'typed' | 'not-place';
  readonly units: readonly PlaceUnit[];
  /** The same by kind. */
  readonly provinces: readonly PlaceUnit[];
  readonly districts: readonly PlaceUnit[];
  readonly communes: readonly PlaceUnit[];
}

export interface Gazetteer {
  readonly matcher: SyllableMatcher;
  /** By the matcher's phrase index. */
  readonly names: readonly PlaceName[];
}

/** How a type word is written before a name that is too short to be looked for alone. */
const TYPE_SPELLINGS: Readonly<Partial<Record<UnitType, readonly string[]>>> = {
  xã: ['xã ', 'x. '],
  phường: ['phường ', 'p. ', 'p ', 'p'],
  'thị trấn': ['thị trấn ', 'tt. ', 'tt ', 't.t. '],
  'đặc khu': ['đặc khu '],
  huyện: ['huyện ', 'h. '],
  quận: ['quận ', 'q. ', 'q ', 'q'],
  'thị xã': ['thị xã ', 'tx. ', 'tx ', 't.x. '],
  'thành phố': ['thành phố ', 'tp. ', 'tp ', 't.p ', 't.p. ']
};

interface Draft {
  readonly form: PlaceName['form'];
  readonly units: PlaceUnit[];
}

type Drafts = Map<string, Draft>;

function put(drafts: Drafts, phrase: string, form: PlaceName['form'], unit: PlaceUnit | null): void {
  const key = foldText(phrase).replaceAll('’', "'");
  const draft = drafts.get(key) ?? { form, units: [] };
  if (unit && !draft.units.includes(unit)) draft.units.push(unit);
  drafts.set(key, draft);
}

/** Too short to be looked for alone, or begun with a number, which no capital tells from any other. */
const isShort = (name: string): boolean => (!name.includes(' ') && !name.includes("'")) || /^\d/.test(name);

/** "1" is also written "01", and both stand glued to Q and P. */
function shortForms(unit: PlaceUnit, name: string): string[] {
  const numeral = /^\d+$/.test(name);
  const written = numeral ? [name, name.padStart(2, '0')] : [name];
  const types = [unit.type, unit.alsoType].flatMap((type) => (type && TYPE_SPELLINGS[type]) ?? []);
  return types
    .filter((type) => numeral || type.endsWith(' '))
    .flatMap((type) => written.map((way) => type + way));
}

/** Huế is found alone all the same, as a province. */
const SHORT_PROVINCES = new Set(PROVINCES_63.map(({ name }) => foldText(name)).filter(isShort));

function putUnit(drafts: Drafts, unit: PlaceUnit, name: string): void {
  if (
    unit.kind !== 'province' &&
    isShort(name) &&
    !(unit.type === 'thành phố' && SHORT_PROVINCES.has(name))
  ) {
    for (const phrase of shortForms(unit, name)) put(drafts, phrase, 'typed', unit);
  } else {
    put(drafts, name, 'bare', unit);
  }
}

function putByNames(drafts: Drafts, units: readonly PlaceUnit[]): void {
  const provinces = units.filter((unit) => unit.kind === 'province');
  for (const { slug, names, form } of BY_NAMES) {
    const meant = provinces.filter((unit) => (unit.era === '63' ? unit.was : unit.province) === slug);
    // The present province of a merged one bears the name only where it kept it.
    const bearers = meant.filter((unit) => unit.era === '63' || provinceKept(unit, provinces));
    for (const unit of bearers) for (const name of names) put(drafts, name, form, unit);
  }
}

function provinceKept(present: PlaceUnit, provinces: readonly PlaceUnit[]): boolean {
  return provinces.some(
    (old) => old.era === '63' && old.was === present.province && old.name === present.name
  );
}

const NONE: readonly PlaceUnit[] = [];

function nameOf({ form, units }: Draft): PlaceName {
  const of = (wanted: UnitKind): readonly PlaceUnit[] => {
    const found = units.filter(({ kind }) => kind === wanted);
    return found.length > 0 ? found : NONE;
  };
  return { form, units, provinces: of('province'), districts: of('district'), communes: of('commune') };
}

/** Compiles an artefact; about a tenth of a second. */
export function compileGazetteer(source: GazetteerArtefact): Gazetteer {
  const drafts: Drafts = new Map();
  const units = [...unfoldUnits(source)];
  for (const name of NOT_PLACES) put(drafts, name, 'not-place', null);
  putByNames(drafts, units);
  for (const unit of units) {
    const others = unit.kind === 'province' ? [] : (source.alsoWritten[unit.name] ?? []);
    for (const name of [unit.name, ...others].flatMap(spellings)) putUnit(drafts, unit, name);
  }
  const names = Array.from(drafts.values(), nameOf);
  const matcher = new SyllableMatcher([...drafts.keys()], {
    capitalised: (phrase) => names[phrase]?.form !== 'typed'
  });
  return { matcher, names };
}

let loaded: Gazetteer | null = null;

/** The gazetteer that ships with Nhịp, compiled once per process. Not for the browser: 230 kB of names. */
export function loadGazetteer(): Gazetteer {
  loaded ??= compileGazetteer(artefact as unknown as GazetteerArtefact);
  return loaded;
}
