/** The laws of this folder on real articles, which stay outside the project: set NHIP_REAL to their folder. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decode } from './decode.ts';
import { Doc } from './doc.ts';
import { normalise, normaliseWithMap } from './normalise.ts';
import { looksVietnamese } from './vietnamese.ts';
import { tokenise } from './wink.ts';

const folder = process.env.NHIP_REAL;
const real = test.skipIf(!folder);

const FOLDERS = ['seeds', 'articles', 'articles/unlabelled'];
const files = (): string[] =>
  FOLDERS.flatMap((name) => {
    const path = join(folder ?? '', name);
    return readdirSync(path)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => join(path, file));
  });
const texts = (): string[] => files().map((file) => normalise(decode(readFileSync(file))?.text ?? ''));

real('every file decodes as UTF-8 without loss and is Vietnamese', () => {
  for (const file of files()) {
    const found = decode(readFileSync(file));
    expect(found, file).toMatchObject({ encoding: 'utf-8', replaced: 0 });
    expect(looksVietnamese(found?.text ?? ''), file).toBe(true);
  }
});

real('tokens rebuild each text, and no run of letters is broken', () => {
  for (const text of texts()) {
    const { tokens } = tokenise(text);
    let rebuilt = '';
    for (const { start, end } of tokens)
      rebuilt += text.slice(rebuilt.length, start) + text.slice(start, end);
    expect(rebuilt + text.slice(rebuilt.length)).toBe(text);
    const starts = new Set(tokens.map(({ start }) => start));
    const inAddress = tokens.filter(({ kind }) => kind === 'address');
    for (const { 0: run, index } of text.matchAll(/(?<![\p{L}\p{M}\p{N}/-])\p{L}[\p{L}\p{M}]*(?![/-])/gu)) {
      if (inAddress.some(({ start, end }) => start <= index && index < end)) continue;
      expect(starts.has(index), run).toBe(true);
      expect(
        tokens.some((token) => token.start === index && token.end >= index + run.length),
        run
      ).toBe(true);
    }
  }
});

real('sentences found lazily are those of the whole text', () => {
  for (const text of texts()) expect(new Doc(text).sentences()).toEqual(tokenise(text).sentences);
});

real('the five seeds fall into 110 sentences', () => {
  const seeds = texts().slice(0, 5);
  expect(seeds.map((text) => new Doc(text).sentences().length)).toEqual([16, 40, 9, 28, 17]);
});

real('decomposed text keeps the way back to its raw offsets', () => {
  for (const text of texts()) {
    const raw = text.normalize('NFD');
    const mapped = normaliseWithMap(raw);
    expect(mapped.text).toBe(text);
    for (const { start, end } of new Doc(text).sentences()) {
      expect(normalise(raw.slice(mapped.toRaw(start), mapped.toRaw(end)))).toBe(text.slice(start, end));
    }
  }
});
