/**
 * Themes as a file, to be kept, sent and taken in elsewhere. The form, which does not change without a new number:
 *
 * {"form": "nhip-themes/1", "themes": [{"slug", "name": {"vi", "en"}, "short": {"vi", "en"},
 *   "definition": {"vi", "en"}, "terms": [one term a string], "examples": [sentence],
 *   "counterExamples": [{"text", "why": {"vi", "en"}}]}]}
 */
import { normalise } from '../text/normalise.ts';
import { brokenJsonPlace } from './json-place.ts';
import type { Bilingual, CounterExample, Theme } from './theme.ts';
import { findFaults } from './theme-faults.ts';
import { isThemeSlug } from './theme-slug.ts';
import { oneLine } from './theme-text.ts';

export const THEME_FORM = 'nhip-themes/1';
const MOST_THEMES = 200;

/** `theme` and `field` are null where the fault is the file's; then line and column count in the file. */
export interface FileFault {
  /** Its slug, or its place in the file: `#3`. */
  readonly theme: string | null;
  /** A field of the theme, or the property that is not as it should be. */
  readonly field: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly message: Bilingual;
}

export type ReadThemeFile =
  | { readonly ok: true; readonly themes: readonly Theme[] }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

/** One property a line, so that two versions of a file can be compared by lines. */
export function printThemeFile(themes: readonly Theme[]): string {
  const ordered = themes.map((theme) => ({
    slug: theme.slug,
    name: bilingual(theme.name),
    short: bilingual(theme.short),
    definition: bilingual(theme.definition),
    terms: theme.terms,
    examples: theme.examples,
    counterExamples: theme.counterExamples.map(({ text, why }) => ({ text, why: bilingual(why) }))
  }));
  return `${JSON.stringify({ form: THEME_FORM, themes: ordered }, null, 2)}\n`;
}

const bilingual = ({ vi, en }: Bilingual): Bilingual => ({ vi, en });

/** Every theme of a file, or every fault in it; never some of the themes. */
export function readThemeFile(text: string): ReadThemeFile {
  const file = text.replace(/^\ufeff/, '');
  const place = brokenJsonPlace(file);
  if (place) return { ok: false, faults: [{ theme: null, field: null, ...place, message: NOT_JSON }] };
  const reader = new ThemeFileReader();
  const themes = reader.read(JSON.parse(file));
  return reader.faults.length > 0 ? { ok: false, faults: reader.faults } : { ok: true, themes };
}

class ThemeFileReader {
  readonly faults: FileFault[] = [];
  #theme: string | null = null;

  read(file: unknown): Theme[] {
    const { form, themes } = this.#object(file, '', ['form', 'themes']);
    if (this.faults.length > 0) return [];
    if (form !== THEME_FORM) this.#fault('form', OTHER_FORM);
    const list = this.#list(themes, 'themes');
    if (list.length === 0 && this.faults.length === 0) this.#fault('themes', NO_THEMES);
    if (list.length > MOST_THEMES) this.#fault('themes', tooMany(list.length));
    if (this.faults.length > 0) return [];
    const read = list.map((theme, at) => this.#readTheme(theme, at));
    this.#refuseTwice(read);
    return read;
  }

  #readTheme(value: unknown, at: number): Theme {
    const named = (value as { slug?: unknown } | null)?.slug;
    this.#theme = typeof named === 'string' && isThemeSlug(named) ? named : `#${at + 1}`;
    const before = this.faults.length;
    const sent = this.#object(value, '', PROPERTIES);
    const theme: Theme = {
      slug: this.#slug(sent.slug),
      name: this.#bilingual(sent.name, 'name'),
      short: this.#bilingual(sent.short, 'short'),
      definition: this.#bilingual(sent.definition, 'definition'),
      terms: this.#list(sent.terms, 'terms').map((term, n) => this.#line(term, `terms[${n}]`)),
      examples: this.#list(sent.examples, 'examples').map((text, n) => this.#line(text, `examples[${n}]`)),
      counterExamples: this.#list(sent.counterExamples, 'counterExamples').map((one, n) =>
        this.#counterExample(one, `counterExamples[${n}]`)
      )
    };
    // Of a property that is missing, the one fault is enough.
    if (this.faults.length === before)
      this.faults.push(...findFaults(theme).map((fault) => ({ theme: this.#theme, ...fault })));
    return theme;
  }

  #slug(value: unknown): string {
    if (typeof value === 'string' && isThemeSlug(value)) return value;
    this.#fault('slug', BAD_SLUG);
    return '';
  }

  #bilingual(value: unknown, path: string): Bilingual {
    const { vi, en } = this.#object(value, path, ['vi', 'en']);
    return { vi: oneLine(this.#text(vi, `${path}.vi`)), en: oneLine(this.#text(en, `${path}.en`)) };
  }

  #counterExample(value: unknown, path: string): CounterExample {
    const { text, why } = this.#object(value, path, ['text', 'why']);
    return { text: this.#line(text, `${path}.text`), why: this.#bilingual(why, `${path}.why`) };
  }

  #line = (value: unknown, path: string): string => normalise(this.#text(value, path)).trim();

  #text(value: unknown, path: string): string {
    if (typeof value === 'string') return value;
    this.#fault(path, NO_TEXT);
    return '';
  }

  #list(value: unknown, path: string): unknown[] {
    if (Array.isArray(value)) return value;
    this.#fault(path, NO_LIST);
    return [];
  }

  #object(value: unknown, path: string, properties: readonly string[]): Record<string, unknown> {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.#fault(path, noObject(properties));
      return {};
    }
    for (const name of Object.keys(value))
      if (!properties.includes(name)) this.#fault(path ? `${path}.${name}` : name, unknown(properties));
    return value as Record<string, unknown>;
  }

  #refuseTwice(themes: readonly Theme[]): void {
    const seen = new Set<string>();
    for (const { slug } of themes) {
      this.#theme = slug;
      if (slug && seen.has(slug)) this.#fault('slug', TWICE);
      seen.add(slug);
    }
  }

  #fault(field: string, message: Bilingual): void {
    this.faults.push({ theme: this.#theme, field: field || null, line: null, column: null, message });
  }
}

const PROPERTIES = ['slug', 'name', 'short', 'definition', 'terms', 'examples', 'counterExamples'];

const say = (vi: string, en: string): Bilingual => ({ vi, en });
const NOT_JSON = say(
  'Từ đây không còn là JSON. Xuất lại tệp, hoặc sửa dấu ở chỗ này.',
  'From here on this is no JSON. Export the file again, or mend this sign.'
);
const OTHER_FORM = say(
  `Không phải tệp chủ đề của Nhịp: cần "form": "${THEME_FORM}".`,
  `Not a file of Nhịp’s themes: "form": "${THEME_FORM}" is missing.`
);
const NO_THEMES = say('Tệp không có chủ đề nào.', 'The file holds no theme.');
const BAD_SLUG = say(
  'Mã chủ đề gồm chữ a–z, số và dấu gạch nối, nhiều nhất 60 ký tự.',
  'A slug is made of a–z, digits and hyphens, at most 60 characters.'
);
const TWICE = say('Mã này có hai lần trong tệp.', 'This slug stands twice in the file.');
const NO_TEXT = say('Ở đây phải là một đoạn chữ.', 'A text must stand here.');
const NO_LIST = say('Ở đây phải là một danh sách […].', 'A list […] must stand here.');
const tooMany = (count: number) =>
  say(`Có ${count} chủ đề, nhiều nhất ${MOST_THEMES}.`, `${count} themes, at most ${MOST_THEMES}.`);
const noObject = (properties: readonly string[]) =>
  say(
    `Ở đây phải là một nhóm {…} gồm: ${properties.join(', ')}.`,
    `An object {…} must stand here, with: ${properties.join(', ')}.`
  );
const unknown = (properties: readonly string[]) =>
  say(
    `Không có mục này. Các mục: ${properties.join(', ')}.`,
    `There is no such property. Properties: ${properties.join(', ')}.`
  );
