import { describe, expect, test } from 'vitest';
import { splitTable } from './table.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const rows = (text: string, kind: 'csv' | 'jsonl'): unknown[] =>
  [...splitTable(`bang.${kind}`, bytes(text), kind)].map((row) =>
    'rejection' in row ? [row.name, row.rejection.reason] : [row.name, row.text, row.known]
  );

describe('csv', () => {
  test.each([
    ['comma', 'title,content,date\nA,Một bài,2025-11-03'],
    ['semicolon', 'Tiêu đề;Nội dung;Ngày đăng\nA;Một bài;2025-11-03'],
    ['tab', 'Tiêu đề\tnoi_dung\tNGÀY ĐĂNG\nA\tMột bài\t2025-11-03'],
    ['byte-order mark and CRLF', '\ufefftitle,text,published\r\nA,Một bài,2025-11-03\r\n'],
    ['Excel’s hint', 'sep=;\ntitle;text;published\nA;Một bài;2025-11-03']
  ])('%s', (what, text) => {
    const line = what === 'Excel’s hint' ? 3 : 2;
    expect(rows(text, 'csv')).toEqual([
      [`bang.csv:${line}`, 'Một bài', { title: 'A', published: '2025-11-03' }]
    ]);
  });

  test('a quoted cell keeps its newlines, and rows are named after the line they begin on', () => {
    expect(rows('text,url\n"Một\nhai ""ba""",u1\nBốn,u2', 'csv')).toEqual([
      ['bang.csv:2', 'Một\nhai "ba"', { url: 'u1' }],
      ['bang.csv:4', 'Bốn', { url: 'u2' }]
    ]);
  });

  test('a row without text is refused, the others go on', () => {
    expect(rows('title,text\nA,\nB,Bài hai', 'csv')).toEqual([
      ['bang.csv:2', 'empty'],
      ['bang.csv:3', 'Bài hai', { title: 'B' }]
    ]);
  });

  test('a quote that never closes is refused by its line', () => {
    const found = rows('title,text\nA,Bài một\nB,"Bài hai', 'csv');
    expect(found[0]).toEqual(['bang.csv:2', 'Bài một', { title: 'A' }]);
    expect(found.slice(1)).toEqual([[expect.stringMatching(/^bang\.csv:\d/u), 'unreadable']]);
  });

  test('without a column for the text the columns found are named', () => {
    const [refused] = [...splitTable('bang.csv', bytes('STT,Tên\n1,A'), 'csv')];
    expect(refused && 'rejection' in refused ? refused.rejection.detail : '').toContain('“STT”, “Tên”');
  });

  test('an HTML cell is read as HTML', () => {
    const [row] = [...splitTable('bang.csv', bytes('text\n<p>Một bài</p>'), 'csv')];
    expect(row && 'kind' in row ? row.kind : null).toBe('html');
  });
});

describe('jsonl', () => {
  test('one object a line, empty lines passed over, lists joined', () => {
    expect(
      rows(
        '{"tiêu đề":"A","nội dung":"Một bài"}\n\n{"text":["Một","hai"],"author":{"name":"Hạ Lam"}}',
        'jsonl'
      )
    ).toEqual([
      ['bang.jsonl:1', 'Một bài', { title: 'A' }],
      ['bang.jsonl:3', 'Một\nhai', { byline: 'Hạ Lam' }]
    ]);
  });

  test('a bad line is refused with its line and column, the rest goes on', () => {
    const found = [...splitTable('b.jsonl', bytes('{"text":"Một"}\n{"text":,}\n{"text":"Hai"}'), 'jsonl')];
    expect(found.map((row) => row.name)).toEqual(['b.jsonl:1', 'b.jsonl:2', 'b.jsonl:3']);
    const [, bad] = found;
    expect(bad && 'rejection' in bad ? bad.rejection.detail : '').toContain('Dòng 2, cột 9');
  });
});

test('a table of bytes that are no text is one rejection', () => {
  const noise = new Uint8Array(300).map((_, i) => (i * 37) % 256);
  expect(
    [...splitTable('b.csv', noise, 'csv')].map((row) => 'rejection' in row && row.rejection.reason)
  ).toEqual(['unreadable']);
});
