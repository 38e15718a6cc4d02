import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileLexicon } from '../lexicon/compile.ts';
import { seedLexicon } from '../lexicon/seed/index.ts';
import { Doc, normalise } from '../text/index.ts';
import { findMentions } from './mentions.ts';

const compiled = compileLexicon(seedLexicon);
const words = fc.constantFrom(
  ...[
    'chuẩn bị',
    'đại hội',
    'Đảng bộ',
    'xã',
    'không có',
    'ma túy',
    'chuyển đổi số',
    'nghị quyết',
    'lần thứ XIV'
  ],
  ...[
    '.',
    ',',
    '\n',
    '“',
    '”',
    'việcchuyển',
    'hộiXuân',
    'năm 2030',
    'MTTQ',
    'thi đua',
    '…',
    'ngày hội đoàn kết',
    '😀'
  ]
);
const texts = fc.array(words, { maxLength: 60 }).map((parts) => normalise(parts.join(' ')));

test('mentions stand in order inside the text, trimmed, and never overlap within a theme', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { mentions, passed } = findMentions(new Doc(text), { start: 0, end: 0 }, compiled);
      const last = new Map<string, number>();
      for (const { theme, span } of mentions) {
        expect(span.start).toBeGreaterThanOrEqual(last.get(theme) ?? 0);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(span.start, span.end)).toMatch(/^\S[^\n]*\S$/u);
        last.set(theme, span.end);
      }
      for (const { theme, span } of passed) {
        const clash = mentions.some(
          (other) => other.theme === theme && other.span.start < span.end && span.start < other.span.end
        );
        expect(clash).toBe(false);
      }
    }),
    { numRuns: 300 }
  );
});

test('what is found does not hang on the case of the letters, but for terms that ask for it', () => {
  const count = (text: string) => findMentions(new Doc(text), { start: 0, end: 0 }, compiled).mentions.length;
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('chuyển đổi số', 'xã', 'không ma túy', 'và'), { maxLength: 12 }),
      (parts) => {
        const text = parts.join(' ');
        expect(count(text.toUpperCase())).toBe(count(text));
      }
    ),
    { numRuns: 100 }
  );
});
