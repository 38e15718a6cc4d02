import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { listItems } from './items.ts';

const base = mkdtempSync(join(tmpdir(), 'nhip-items-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));
const folder = () => mkdtempSync(join(base, 'x'));

/** `name` for an item, `name: reason` for a refused one, names relative to `dir`. */
async function listed(dir: string, paths: readonly string[] = [dir]): Promise<string[]> {
  const lines: string[] = [];
  for await (const item of listItems(paths)) {
    lines.push(relative(dir, item.name) + ('rejection' in item ? `: ${item.rejection.reason}` : ''));
  }
  return lines;
}

describe('listItems', () => {
  test('goes through folders by name and tells what it cannot read', async () => {
    const dir = folder();
    mkdirSync(join(dir, 'b', 'sâu'), { recursive: true });
    for (const name of ['z.TXT', 'a.html', 'ảnh.png', 'không-đuôi', '.DS_Store', 'b/1.md', 'b/sâu/2.htm'])
      writeFileSync(join(dir, name), 'x');
    expect(await listed(dir)).toEqual([
      'a.html',
      'b/1.md',
      'b/sâu/2.htm',
      'không-đuôi: unsupported',
      'z.TXT',
      'ảnh.png: unsupported'
    ]);
  });

  test('tables give one item a row', async () => {
    const dir = folder();
    writeFileSync(join(dir, 'bài.jsonl'), '{"text":"Một"}\n{"text":""}\n{"text":"Ba"}\n');
    expect(await listed(dir)).toEqual(['bài.jsonl:1', 'bài.jsonl:2: empty', 'bài.jsonl:3']);
  });

  test('a file too large is refused without reading it', async () => {
    const dir = folder();
    writeFileSync(join(dir, 'nặng.txt'), '');
    truncateSync(join(dir, 'nặng.txt'), 50 * 1024 * 1024);
    writeFileSync(join(dir, 'bảng.csv'), '');
    truncateSync(join(dir, 'bảng.csv'), 201 * 1024 * 1024);
    expect(await listed(dir)).toEqual(['bảng.csv: too-large', 'nặng.txt: too-large']);
  });

  test('a path that is not there is named with what to do', async () => {
    const dir = folder();
    const items = [];
    for await (const item of listItems([join(dir, 'thiếu')])) items.push(item);
    expect(items).toMatchObject([
      { rejection: { reason: 'unreadable', detail: expect.stringContaining('xem lại đường dẫn') } }
    ]);
  });

  test.skipIf(process.getuid?.() === 0)(
    'a folder without read rights is told, the rest goes on',
    async () => {
      const dir = folder();
      mkdirSync(join(dir, 'a-kín'));
      writeFileSync(join(dir, 'b.txt'), 'x');
      chmodSync(join(dir, 'a-kín'), 0o000);
      expect(await listed(dir)).toEqual(['a-kín: unreadable', 'b.txt']);
      chmodSync(join(dir, 'a-kín'), 0o755);
    }
  );

  test('links to a folder above do not go round for ever', async () => {
    const dir = folder();
    mkdirSync(join(dir, 'a'));
    writeFileSync(join(dir, 'a', '1.txt'), 'x');
    symlinkSync(dir, join(dir, 'a', 'lên'));
    symlinkSync(join(dir, 'không-có'), join(dir, 'b.txt'));
    expect(await listed(dir)).toEqual(['a/1.txt', 'b.txt: unreadable']);
  });
});
