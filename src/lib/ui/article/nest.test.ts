/** Marks that lie in, over and across each other: which is outside, and where the numbers go. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LAYERS, nestMarks, type Layer, type LayeredMark, type Node } from './nest.ts';

interface Named extends LayeredMark {
  readonly name: string;
}
const TEXT = 'Sáng 3/11, ông Lò Văn Mẫu, Bí thư Đảng ủy xã Khe Trai, dự sinh hoạt chi bộ.';
const on = (layer: Layer, surface: string): Named => {
  const start = TEXT.indexOf(surface);
  return { layer, name: layer, start, end: start + surface.length };
};
/** `leader[ông |place[xã Khe Trai]]{leader,place}`: nesting and, in braces, the numbers behind it. */
const shape = (nodes: readonly Node<Named>[]): string =>
  nodes
    .map(({ text, marks, inside, closing }) => {
      const words = inside.length > 0 ? shape(inside) : text;
      const numbers = closing.length > 0 ? `{${closing.map(({ name }) => name).join()}}` : '';
      return marks.length > 0 ? `${marks[0]?.layer}[${words}]${numbers}` : words;
    })
    .join('');
const laid = (...marks: Named[]) => shape(nestMarks(TEXT, marks, { start: 0, end: TEXT.length }));

describe('nestMarks', () => {
  test.each<[string, Named[], string]>([
    ['nothing marked', [], TEXT],
    [
      'a leader inside the sentence of a visit',
      [on('leader', 'Lò Văn Mẫu'), on('visit', TEXT)],
      'visit[Sáng 3/11, ông leader[Lò Văn Mẫu]{leader}, Bí thư Đảng ủy xã Khe Trai, dự sinh hoạt chi bộ.]{visit}'
    ],
    [
      'a place that ends an office: both numbers behind the office',
      [on('place', 'xã Khe Trai'), on('leader', 'Lò Văn Mẫu, Bí thư Đảng ủy xã Khe Trai')],
      'Sáng 3/11, ông leader[Lò Văn Mẫu, Bí thư Đảng ủy place[xã Khe Trai]]{leader,place}, dự sinh hoạt chi bộ.'
    ],
    [
      'a place in the middle of an office: its number stays with it',
      [on('leader', 'Bí thư Đảng ủy xã Khe Trai'), on('place', 'xã Khe')],
      'Sáng 3/11, ông Lò Văn Mẫu, leader[Bí thư Đảng ủy place[xã Khe]{place} Trai]{leader}, dự sinh hoạt chi bộ.'
    ],
    [
      'a finding on the office alone',
      [on('leader', 'Lò Văn Mẫu, Bí thư Đảng ủy'), on('finding', 'Bí thư Đảng ủy')],
      'Sáng 3/11, ông leader[Lò Văn Mẫu, finding[Bí thư Đảng ủy]]{leader,finding} xã Khe Trai, dự sinh hoạt chi bộ.'
    ],
    [
      'an inner mark that crosses the end of an outer one is cut and closes where it ends',
      [on('leader', 'Lò Văn Mẫu'), on('theme', 'Mẫu, Bí thư')],
      'Sáng 3/11, ông leader[Lò Văn theme[Mẫu]]{leader}theme[, Bí thư]{theme} Đảng ủy xã Khe Trai, dự sinh hoạt chi bộ.'
    ],
    [
      'marks of one layer on the same words',
      [on('theme', 'chi bộ'), { ...on('theme', 'chi bộ'), name: 'other' }],
      'Sáng 3/11, ông Lò Văn Mẫu, Bí thư Đảng ủy xã Khe Trai, dự sinh hoạt theme[chi bộ]{theme,other}.'
    ]
  ])('%s', (_, marks, expected) => expect(laid(...marks)).toBe(expected));

  test('only what lies within is laid', () => {
    const within = { start: TEXT.indexOf('dự'), end: TEXT.length };
    expect(shape(nestMarks(TEXT, [on('visit', TEXT), on('date', 'Sáng 3/11')], within))).toBe(
      'visit[dự sinh hoạt chi bộ.]{visit}'
    );
  });
});

const textAndMarks = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).chain((text) =>
  fc.record({
    text: fc.constant(text),
    marks: fc.array(
      fc
        .tuple(fc.nat(text.length), fc.nat(text.length), fc.constantFrom(...LAYERS))
        .map(([a, b, layer]) => ({ start: Math.min(a, b), end: Math.max(a, b), layer })),
      { maxLength: 10 }
    )
  })
);

describe('whatever marks lie over whatever text', () => {
  const leaves = <M extends LayeredMark>(nodes: readonly Node<M>[]): string =>
    nodes.map((node) => (node.inside.length > 0 ? leaves(node.inside) : node.text)).join('');
  const all = <M extends LayeredMark>(nodes: readonly Node<M>[]): Node<M>[] =>
    nodes.flatMap((node) => [node, ...all(node.inside)]);

  test('the stretches joined are the text', () => {
    fc.assert(
      fc.property(textAndMarks, ({ text, marks }) => {
        const nodes = nestMarks(text, marks, { start: 0, end: text.length });
        expect(nodes.map((node) => node.text).join('')).toBe(text);
        expect(leaves(nodes)).toBe(text);
      })
    );
  });

  test('the stretches under a mark joined are its words, and it closes once, at its end', () => {
    fc.assert(
      fc.property(textAndMarks, ({ text, marks }) => {
        const nodes = all(nestMarks(text, marks, { start: 0, end: text.length }));
        for (const mark of marks.filter(({ start, end }) => start < end)) {
          const under = nodes.filter((node) => node.marks.includes(mark));
          expect(under.map((node) => node.text).join('')).toBe(text.slice(mark.start, mark.end));
          const closing = nodes.filter((node) => node.closing.includes(mark));
          expect(closing.map(({ start, text }) => start + text.length)).toEqual([mark.end]);
        }
      })
    );
  });

  test('an outer layer is never inside an inner one', () => {
    const rank = ({ marks }: Node<LayeredMark>) => LAYERS.indexOf(marks[0]?.layer ?? 'not');
    fc.assert(
      fc.property(textAndMarks, ({ text, marks }) => {
        for (const node of all(nestMarks(text, marks, { start: 0, end: text.length })))
          for (const child of node.inside)
            if (child.marks.length > 0) expect(rank(child)).toBeGreaterThan(rank(node));
      })
    );
  });
});
