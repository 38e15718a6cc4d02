import { expect, test } from 'vitest';
import { findSections } from './sections.ts';

const STORY =
  'Chi bộ họp bàn việc đưa nước về ruộng bậc thang, hai mươi bảy đảng viên nhận đào mỗi người mười mét mương.';

function headings(...lines: string[]): string[] {
  const page = ['Tin từ cơ sở trong tuần', ...lines].map((text) => ({
    text: text.replace(/^##/u, ''),
    heading: text.startsWith('##')
  }));
  const starts = page.map((_, index) =>
    page.slice(0, index).reduce((sum, line) => sum + line.text.length + 1, 0)
  );
  return findSections(page, starts).map((section) => section.heading);
}

test.each<[what: string, lines: string[], found: string[]]>([
  [
    'stars',
    [`* Tại xã Khe Lau, ${STORY}`, `* Tại phường Bến Trăng, ${STORY}`],
    ['Tại xã Khe Lau', 'Tại phường Bến Trăng']
  ],
  ['dashes and a colon', ['- Xã Khe Lau:', STORY, '- Xã Gò Dừa:', STORY], ['Xã Khe Lau', 'Xã Gò Dừa']],
  [
    'headings',
    ['##Phường Bến Trăng', STORY, '##Tại xã Gò Dừa', STORY],
    ['Phường Bến Trăng', 'Tại xã Gò Dừa']
  ],
  ['labels', ['Tại xã Khe Lau:', STORY, 'Tại xã Gò Dừa:', STORY], ['Tại xã Khe Lau', 'Tại xã Gò Dừa']],
  ['one unit alone', [`* Tại xã Khe Lau, ${STORY}`, STORY], []],
  ['one unit twice', [`* Tại xã Khe Lau, ${STORY}`, `* Tại xã Khe Lau, ${STORY}`], []],
  ['a task list', ['- Đảng ủy xã Khe Lau: chủ trì', '- Công an xã Gò Dừa: phối hợp'], []],
  ['sub-heads of one story', ['##Đổi thay ở bản nghèo', STORY, '##Cán bộ đi trước', STORY], []],
  ['plain paragraphs of one trip', [`Tại xã Khe Lau, ${STORY}`, `Tại xã Gò Dừa, ${STORY}`], []]
])('%s', (_, lines, found) => {
  expect(headings(...lines)).toEqual(found);
});

test('a section covers its heading and its paragraphs, and leaves the closing words out', () => {
  const lines = [
    'Tin tuần',
    `* Tại xã Khe Lau, ${STORY}`,
    STORY,
    `* Tại xã Gò Dừa, ${STORY}`,
    'Các hoạt động trên cho thấy khí thế mới.'
  ];
  const page = lines.map((text) => ({ text, heading: false }));
  const starts = lines.map((_, index) => lines.slice(0, index).join('\n').length + (index ? 1 : 0));
  const text = lines.join('\n');
  const spans = findSections(page, starts).map(({ span }) => text.slice(span.start, span.end));
  expect(spans).toEqual([`${lines[1]}\n${STORY}`, lines[3]]);
});
