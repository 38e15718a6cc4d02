/** Office files opened by LibreOffice, where NHIP_SOFFICE names it: a page for each, words and numbers whole, notes kept. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { writeFigure } from '../../src/lib/export/figure.ts';
import { figureOf } from './figures.ts';

const office = process.env.NHIP_SOFFICE;
const FORMATS = ['pptx', 'docx', 'xlsx'] as const;

test.skipIf(!office)('LibreOffice opens slide, page and sheet', { timeout: 180_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nhip-office-'));
  const figure = figureOf();
  try {
    for (const format of FORMATS) {
      const file = join(folder, `${format}.${format}`);
      await writeFile(file, await writeFigure(figure, format));
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const asked = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file];
      await promisify(execFile)(office ?? '', asked);
      const pdf = await getDocumentProxy(Uint8Array.from(await readFile(join(folder, `${format}.pdf`))));
      const { text } = await extractText(pdf, { mergePages: true });
      const read = text.normalize('NFC').replace(/\s+/g, ' ');
      for (const words of [figure.takeaway, figure.title, figure.stamp.code, 'Ngày hội Đại đoàn kết', '19,3'])
        expect(read, format).toContain(words);
      if (format === 'pptx') expect(pdf.numPages).toBe(1);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
