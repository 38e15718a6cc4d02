import { describe, expect, test } from 'vitest';
import type { Article, ItemKind, KnownFields, RejectionReason } from '../corpus/article.ts';
import { extract } from './extract.ts';
import { MOST_BYTES } from './rejections.ts';

const BODY =
  'Sáng 14/9, xã Suối Mây họp với mười hai thôn để bàn cách giữ nguồn nước sạch cho mùa khô tới.\nCác thôn đều muốn có thêm bể chứa chung, nhà nào cũng nhận góp ngày công.';

function read(text: string, kind: ItemKind = 'txt', known?: KnownFields, today?: string): Article {
  const item = { name: 'bai', bytes: new TextEncoder().encode(text), kind, ...(known ? { known } : {}) };
  const result = extract(item, today ? { today } : {});
  if (!result.ok) throw new Error(result.rejection.detail);
  return result.article;
}

describe('published', () => {
  test.each([
    ['date 2025-11-03 Xã Suối Mây họp bàn nước sạch', '2025-11-03', 'header'],
    [' date 2025-11 Xã Suối Mây họp bàn nước sạch', '2025-11', 'header'],
    [' date 2025 Xã Suối Mây họp bàn nước sạch', '2025', 'header'],
    ['2025-11-03 Xã Suối Mây họp bàn nước sạch', '2025-11-03', 'header'],
    ['Xã Suối Mây họp bàn nước sạch\nThứ hai - 15/09/2025 10:04 0', '2025-09-15', 'date-line'],
    ['Xã Suối Mây họp bàn nước sạch\nNgày đăng: 03/11/2025', '2025-11-03', 'date-line'],
    ['Xã Suối Mây họp bàn nước sạch\nCập nhật lúc 08:12 ngày 14/11/2025', '2025-11-14', 'date-line'],
    ['Xã Suối Mây họp bàn nước sạch\n(03/11/2025 08:12)', '2025-11-03', 'date-line'],
    ['Xã Suối Mây họp bàn nước sạch\nThứ Bảy, 22/11/2025, 10:04 (GMT+7)', '2025-11-22', 'date-line'],
    ['Xã Suối Mây họp bàn nước sạch\n22/11/2025 | 10:04', '2025-11-22', 'date-line'],
    ['Xã Suối Mây họp bàn nước sạch\n2025-11-22T10:04:00+07:00', '2025-11-22', 'date-line'],
    ['Xã Suối Mây họp bàn nước sạch\nThứ 4, ngày 5 tháng 11 năm 2025', '2025-11-05', 'date-line'],
    ['Xã Suối Mây họp bàn nước sạch\nHạ Lam - 08:12 03/11/2025', '2025-11-03', 'date-line'],
    ['03/11/2025 08:12\nXã Suối Mây họp bàn nước sạch', '2025-11-03', 'date-line']
  ])('%j', (head, value, method) => {
    const { published, title, text } = read(`${head}\n${BODY}`);
    expect({ value: published?.value, method: published?.method, title }).toEqual({
      value,
      method,
      title: 'Xã Suối Mây họp bàn nước sạch'
    });
    expect(text).toBe(`${title}\n${BODY}`);
  });

  test('a month for a day is swapped, and doubted', () => {
    const { published } = read(`Xã Suối Mây họp bàn nước sạch\nNgày đăng: 11/25/2025\n${BODY}`);
    expect(published).toEqual({
      value: '2025-11-25',
      precision: 'day',
      method: 'date-line',
      confidence: 'low'
    });
  });

  test.each([
    ['a date before the web', 'Ngày đăng: 03/11/1925', undefined],
    ['a date of tomorrow’s tomorrow', 'Ngày đăng: 03/11/2031', '2026-11-21'],
    ['a date only inside a sentence', 'Hạn nộp là ngày 3/11/2025 nhé bà con.', undefined]
  ])('%s is not believed', (_, line, today) => {
    expect(
      read(`Xã Suối Mây họp bàn nước sạch\n${line}\n${BODY}`, 'txt', undefined, today).published
    ).toBeNull();
  });

  test('what the row knows wins', () => {
    const known = { published: '2026-01', title: 'Tên ở bảng', byline: 'Ban biên tập', source: 'Báo Mẫu' };
    const article = read(`Ngày đăng: 03/11/2025\n${BODY}`, 'txt', known);
    expect(article.published).toEqual({
      value: '2026-01',
      precision: 'month',
      method: 'given',
      confidence: 'high'
    });
    expect([article.title, article.byline, article.source]).toEqual([
      'Tên ở bảng',
      'Ban biên tập',
      'Báo Mẫu'
    ]);
    expect(article.text).toBe(`Tên ở bảng\n${BODY}`);
  });

  test('an address tells the day where nothing else does', () => {
    const known = { url: 'https://bao.example.vn/xa-hoi/hop-ban-nuoc-sach-20251103081200.htm' };
    expect(read(`Xã Suối Mây họp bàn nước sạch\n${BODY}`, 'txt', known).published).toEqual({
      value: '2025-11-03',
      precision: 'day',
      method: 'url',
      confidence: 'low'
    });
  });
});

describe('title', () => {
  test.each([
    ['the first line', 'Chúc Tết các cụ cao tuổi', 'Chúc Tết các cụ cao tuổi'],
    [
      'the line above the date',
      'Tin từ cơ sở\nTrồng rừng đầu xuân ở Khe Lau\nThứ hai - 05/01/2026 09:15 0',
      'Trồng rừng đầu xuân ở Khe Lau'
    ],
    [
      'the line below the controls',
      'Nhảy đến nội dung\nQuyết tâm xây dựng quê hương giàu đẹp\nIn trang Xuất PDF\n-A A +A\nTRỒNG RỪNG ĐẦU XUÂN Ở KHE LAU',
      'TRỒNG RỪNG ĐẦU XUÂN Ở KHE LAU'
    ],
    ['a question', 'Ai giữ nguồn nước của bản?', 'Ai giữ nguồn nước của bản?'],
    [
      'not the kicker below it',
      'Trồng rừng đầu xuân ở Khe Lau\nĐất đồi thôi bạc màu',
      'Trồng rừng đầu xuân ở Khe Lau'
    ],
    [
      'not a menu',
      'Trang chủ\nGiới thiệu\nVăn bản\nTrồng rừng đầu xuân ở Khe Lau',
      'Trồng rừng đầu xuân ở Khe Lau'
    ],
    [
      'not a breadcrumb',
      'Trang chủ > Tin tức > Xây dựng Đảng\nTrồng rừng đầu xuân ở Khe Lau',
      'Trồng rừng đầu xuân ở Khe Lau'
    ],
    ['not a template', '{{article.title}}\nTrồng rừng đầu xuân ở Khe Lau', 'Trồng rừng đầu xuân ở Khe Lau']
  ])('%s', (_, head, title) => {
    expect(read(`${head}\n${BODY}`).title).toBe(title);
  });

  test('without one, the first sentence stands for it', () => {
    const { title, text } = read(`${BODY.replace('\n', ' ')} Họp xong, mọi người ra thăm bể nước.`);
    expect(title).toBe(BODY.split('\n')[0]);
    expect(text.startsWith(`${title}\nCác thôn`)).toBe(true);
  });
});

describe('rejections', () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  const docx = new TextEncoder().encode('PK\u0003\u0004....word/document.xml');
  test.each<[what: string, bytes: Uint8Array, reason: RejectionReason, words: string]>([
    ['no byte', new Uint8Array(), 'empty', '0 byte'],
    ['spaces only', new TextEncoder().encode(' \n\u00a0\n'), 'empty', 'dấu cách'],
    ['a picture by another name', png, 'unreadable', 'ảnh PNG'],
    ['a Word file', docx, 'unsupported', 'Word (docx)'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7 …'), 'unsupported', 'PDF'],
    ['noise', new Uint8Array(300).map((_, i) => (i * 37) % 256), 'unreadable', 'UTF-8'],
    ['too many bytes', new Uint8Array(MOST_BYTES + 1).fill(0x61), 'too-large', '20 MB'],
    ['a few words', new TextEncoder().encode('Tin vắn\nChợ họp sớm.'), 'too-short', 'tiếng'],
    [
      'English',
      new TextEncoder().encode(
        'The commune opened a new library for all the children of the valley, and every family gave books, chairs and lamps for it last week.'
      ),
      'not-vietnamese',
      'tiếng Việt'
    ]
  ])('%s', (_, bytes, reason, words) => {
    const result = extract({ name: 'bai.txt', bytes, kind: 'txt' });
    expect(result.ok ? null : result.rejection.reason).toBe(reason);
    expect(result.ok ? '' : result.rejection.detail).toContain(words);
  });

  test('a pasted paragraph with a title is enough', () => {
    expect(
      read(
        'Chợ quê họp sớm\nTừ tuần này, chợ Khe Lau họp từ năm giờ sáng để bà con kịp mang rau xuống phố huyện bán trong buổi sáng.'
      ).title
    ).toBe('Chợ quê họp sớm');
  });
});

test('an HTML page by the name of txt is read as HTML', () => {
  const { text } = read(
    `<!doctype html><html><body><h1>Xã Suối Mây họp bàn nước sạch</h1><p>${BODY.replace('\n', '</p><p>')}</p></body></html>`
  );
  expect(text).toBe(`Xã Suối Mây họp bàn nước sạch\n${BODY}`);
});
