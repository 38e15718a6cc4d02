/** Every mark of an article: all that was read is there, named once, numbered where its note stands. */
import { describe, expect, test } from 'vitest';
import { anchorOf, anchorOfNode, articleMarks, numbersBehind, type ArticleMark } from './article-marks.ts';
import { nestMarks, type Node } from './nest.ts';
import { noteArticle } from './notes.ts';
import { TEXT, TOLD, at } from './told-article.fixture.ts';

const marks = articleMarks(TOLD, noteArticle(TOLD));
const all = (nodes: readonly Node<ArticleMark>[]): Node<ArticleMark>[] =>
  nodes.flatMap((node) => [node, ...all(node.inside)]);
const nodes = all(nestMarks(TEXT, marks, { start: 0, end: TEXT.length }));

test('whatever was read has its mark', () => {
  const spans = marks.map(({ start, end }) => ({ start, end }));
  const { mentions, passed, places, visits, figures, findings, event } = TOLD;
  for (const { span } of [...mentions, ...passed, ...visits, ...figures]) expect(spans).toContainEqual(span);
  for (const span of [...places, ...findings].flatMap(({ spans }) => spans ?? []))
    expect(spans).toContainEqual(span);
  expect(spans).toContainEqual(event?.span);
});

describe('anchors', () => {
  const anchors = nodes.flatMap((node) => anchorOfNode(node) ?? []);

  test('visits, offices, head counts and findings have one each, and no two are the same', () => {
    const wanted = [
      ...TOLD.visits.map(({ span }) => anchorOf('visit', span)),
      ...TOLD.figures.map(({ span }) => anchorOf('figure', span)),
      ...TOLD.leaders.flatMap(({ offices }) => offices).map(({ span }) => anchorOf('office', span)),
      ...TOLD.findings.flatMap(({ spans }) => spans ?? []).map((span) => anchorOf('finding', span))
    ];
    expect([...anchors].sort()).toEqual(wanted.sort());
  });

  test('the second half of a mark that was cut has none', () => {
    const cut = { start: 5, layer: 'visit' as const, note: null, first: false, end: 9 };
    const node = { start: 7, text: '', marks: [cut], inside: [], closing: [] };
    expect(anchorOfNode(node)).toBeUndefined();
  });
});

describe('numbers', () => {
  const behind = (surface: string, nth = 0) => {
    const { end } = at(surface, nth);
    return nodes
      .filter(({ start, text }) => start + text.length === end)
      .flatMap(numbersBehind)
      .map(({ label }) => label);
  };

  test('a leader and a place where they first stand', () => {
    expect(behind('Mã Văn Thỉnh')).toEqual(['1']);
    expect(behind('Mã Văn Thỉnh', 2)).toEqual([]);
    expect(behind('xã Bình Xa')).toEqual(['4']);
  });

  test('a theme and a finding wherever they stand', () => {
    expect(behind('chuyển đổi số')).toEqual(['6']);
    expect(behind('chuyển đổi số', 1)).toEqual(['6']);
    expect(behind('Phó Trưởng Ban Tổ chức Tỉnh ủy')).toEqual(['2']);
  });

  test('a place that ends an office: both behind the office', () => {
    const again = articleMarks(
      TOLD,
      noteArticle({ ...TOLD, places: [{ ...TOLD.places[0]!, spans: [at('xã Bình Xa', 1)] }] })
    );
    const office = all(nestMarks(TEXT, again, { start: 0, end: TEXT.length })).find(
      ({ text }) => text === 'Hoàng Thị Sen, Bí thư Đảng ủy xã Bình Xa'
    );
    expect(office && numbersBehind(office).map(({ subject }) => subject.kind)).toEqual(['leader', 'place']);
  });
});
