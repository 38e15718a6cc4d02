/** Whatever marks lie over whatever text: nothing of the text is lost, doubled or moved. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layMarks, lineSpans } from './marks.ts';

const textAndMarks = fc.string({ unit: 'grapheme', maxLength: 60 }).chain((text) =>
  fc.record({
    text: fc.constant(text),
    marks: fc.array(
      fc
        .tuple(fc.nat(text.length), fc.nat(text.length))
        .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
      { maxLength: 8 }
    )
  })
);

describe('layMarks', () => {
  test('the pieces joined are the text', () => {
    fc.assert(
      fc.property(textAndMarks, ({ text, marks }) => {
        expect(
          layMarks(text, marks)
            .map((p) => p.text)
            .join('')
        ).toBe(text);
      })
    );
  });

  test('the pieces under a mark joined are its surface, and it closes once', () => {
    fc.assert(
      fc.property(textAndMarks, ({ text, marks }) => {
        const pieces = layMarks(text, marks);
        for (const mark of marks.filter((m) => m.end > m.start)) {
          const under = pieces.filter((p) => p.marks.includes(mark));
          expect(under.map((p) => p.text).join('')).toBe(text.slice(mark.start, mark.end));
          expect(pieces.filter((p) => p.closing.includes(mark))).toHaveLength(1);
          expect(under.at(-1)?.closing).toContain(mark);
        }
      })
    );
  });

  test('no piece is empty and every piece knows its place', () => {
    fc.assert(
      fc.property(textAndMarks, ({ text, marks }) => {
        for (const piece of layMarks(text, marks)) {
          expect(piece.text).not.toBe('');
          expect(text.startsWith(piece.text, piece.start)).toBe(true);
        }
      })
    );
  });

  test('lines laid one by one give the lines back, with marks clipped to them', () => {
    fc.assert(
      fc.property(textAndMarks, fc.nat(60), ({ text, marks }, at) => {
        const broken = `${text.slice(0, at)}\n${text.slice(at)}`;
        const lines = lineSpans(broken).map((line) => layMarks(broken, marks, line));
        const joined = lines.map((pieces) => pieces.map((p) => p.text).join(''));
        expect(joined).toEqual(broken.split('\n').filter((line) => line.trim()));
      })
    );
  });
});
