/** Widths read from the fonts are those that the canvas draws. */
import { expect, test } from 'vitest';
import { measurer } from '../picture/canvas.ts';
import { CANVAS_FAMILY, WEIGHTS } from './faces.ts';
import { wordsWidth } from './widths.ts';

test.each(WEIGHTS)('weight %i: as the canvas measures, but for kerning', (weight) => {
  const measure = measurer();
  for (const words of ['Chuyển đổi số, cả nước', '0123456789', '“Địa bàn không ma túy” – 21,5%', 'ỉ ự ẵ Đ']) {
    const drawn = measure(words, `${weight} 20px ${CANVAS_FAMILY}`);
    expect(Math.abs(wordsWidth(words, 20, weight) - drawn) / drawn, words).toBeLessThan(0.03);
  }
});
