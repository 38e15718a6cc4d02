/** Accounts of visits as papers write them, read by the real reader: in other words, a day late, without a name. */
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import type { RawItem } from '../../src/lib/corpus/article.ts';
import { seedLexicon } from '../../src/lib/lexicon/seed/index.ts';
import { type Database, rows } from '../../src/lib/server/db/database.ts';
import { listVisits } from '../../src/lib/server/db/visits.ts';
import { ingest } from '../../src/lib/server/ingest.ts';
import { settleLedger } from '../../src/lib/server/ledger.ts';
import { makeReading, type Reading } from '../../src/lib/server/reading.ts';
import { verify } from '../../src/lib/server/verify.ts';
import { parseVisitQuery } from '../../src/lib/trends/visit-address.ts';
import { describeBoth } from './both.ts';
import { emptyCorpus, NOW } from './reading-in.ts';

const encoder = new TextEncoder();

/** Source, day of publication, title, text. */
type Paper = readonly [source: string, published: string, title: string, ...text: string[]];

const itemOf = ([source, published, title, ...text]: Paper): RawItem => ({
  ...{ name: `${title}.txt`, kind: 'txt', bytes: encoder.encode(`${title}\n\n${text.join('\n')}\n`) },
  known: { source, published, title }
});

const NAMED: Paper = [
  ...(['Báo Sơn La', '2025-11-03'] as const),
  'Gia cố kè suối trước mùa lũ',
  'Sáng 3/11, đồng chí Lò Văn Khuyên, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Sơn La, đã kiểm tra công trình kè suối ở xã Chiềng Hặc. Cùng đi có lãnh đạo Sở Nông nghiệp và Môi trường.',
  'Sau khi xem đoạn kè còn dang dở, đồng chí yêu cầu nhà thầu làm ba ca để kịp trước mùa lũ.'
];
const LATE: Paper = [
  ...(['Báo Tây Bắc', '2025-11-05'] as const),
  'Kè suối Chiềng Hặc phải xong sớm',
  'Ngày 3/11, ông Lò Văn Khuyên, Chủ tịch UBND tỉnh Sơn La, cùng đoàn công tác đến xã Chiềng Hặc khảo sát tuyến kè đang thi công.',
  'Người dân ven suối kể chuyện nước cuốn mất bờ ruộng và mong kè xong trước vụ xuân.'
];
const OFFICE_ALONE: Paper = [
  ...(['Trang tin Chiềng Hặc', '2025-11-03'] as const),
  'Xã đón tin vui về tuyến kè',
  'Sáng 3/11, Chủ tịch UBND tỉnh Sơn La đã đến kiểm tra tiến độ kè suối tại xã Chiềng Hặc và hỏi thăm bà con bản ven suối.',
  'Trưởng bản nói từ nay đêm mưa sẽ ngủ yên.'
];
const TWO_COMMUNES: Paper = [
  ...(['Báo Sơn La', '2025-12-11'] as const),
  'Thăm hai xã vùng cao',
  'Sáng 10/12, đồng chí Lò Văn Khuyên, Chủ tịch UBND tỉnh Sơn La, đã làm việc với Đảng ủy xã Co Mạ về nước sinh hoạt.',
  'Chiều cùng ngày, đồng chí Lò Văn Khuyên kiểm tra điểm trường bán trú tại xã Bó Sinh.'
];
const WHICH_OF_TWO: Paper = [
  ...(['Trang tin Ngành Giáo dục', '2025-12-10'] as const),
  'Mái trường mới',
  'Ngày 10/12, Chủ tịch UBND tỉnh Sơn La đã kiểm tra điểm trường bán trú mới dựng ở vùng cao của tỉnh.',
  'Học sinh chuyển vào lớp mới từ đầu tháng.'
];
const NOBODY_KNOWN: Paper = [
  ...(['Trang tin Phiêng Cằm', '2025-12-20'] as const),
  'Thêm cây cầu qua suối',
  'Chiều 19/12, đồng chí Bí thư Tỉnh ủy Sơn La cùng đoàn công tác đã kiểm tra cầu dân sinh tại xã Phiêng Cằm.',
  'Cầu dài hai mươi mét, đủ cho xe máy đi hai chiều.'
];

const told = (database: Database) =>
  rows<{ day: string; commune: string | null; who: string | null; office: string | null; because: string[] }>(
    database.db,
    sql`select v.day, v.commune, v.office_role as office,
      (select string_agg(p.name, ', ') from visit_person w join person p on p.id = w.person where w.visit = v.id) as who,
      (select json_agg(t.because order by a.published_day, a.title) from visit_told t
        join article a on a.source = t.source and a.id = t.article where t.visit = v.id) as because
      from visit v order by v.day, v.commune`
  );
const CHAIR = 'Lò Văn Khuyên';

describeBoth('texts', ({ open }) => {
  let database: Database;
  let reader: Reading;
  beforeAll(async () => {
    [database, reader] = [await open(), await makeReading(seedLexicon)];
  });
  const takeIn = async (...papers: readonly Paper[]) => {
    async function* items() {
      for (const paper of papers) yield itemOf(paper);
    }
    await ingest(database, items(), { source: { name: 'Thử' }, reader, from: 'bài thử', now: () => NOW });
    await settleLedger(database);
  };

  describe('three reports of one visit, in other words', () => {
    const one = { day: '2025-11-03', commune: 'xã Chiềng Hặc', who: CHAIR, office: null };
    test.each([
      ['the one without a name last', [NAMED, LATE, OFFICE_ALONE]],
      ['the one without a name first', [OFFICE_ALONE, LATE, NAMED]]
    ])('%s, are one', async (_order, papers) => {
      await emptyCorpus(database);
      for (const paper of papers) await takeIn(paper);
      expect(await told(database)).toEqual([{ ...one, because: ['first', 'office-alone', 'same-place'] }]);
      expect(await verify(database)).toEqual({ differences: [] });
    });
  });

  test('two communes on one day stay two, and an office that fits both stays without a name', async () => {
    await emptyCorpus(database);
    await takeIn(WHICH_OF_TWO, TWO_COMMUNES, NOBODY_KNOWN);
    const alone = { who: null, because: ['first'] };
    expect(await told(database)).toEqual([
      { day: '2025-12-10', commune: 'xã Bó Sinh', who: CHAIR, office: null, because: ['first'] },
      { day: '2025-12-10', commune: 'xã Co Mạ', who: CHAIR, office: null, because: ['first'] },
      { ...alone, day: '2025-12-10', commune: null, office: 'Chủ tịch UBND tỉnh Sơn La' },
      { ...alone, day: '2025-12-19', commune: 'xã Phiêng Cằm', office: 'Bí thư Tỉnh ủy Sơn La' }
    ]);
    expect(await verify(database)).toEqual({ differences: [] });
    const asked = parseVisitQuery(new URLSearchParams('level=province&from=2025-12-01&to=2025-12-31'), {
      now: NOW
    });
    const list = asked.ok ? await listVisits(database, asked.query, { limit: 9, offset: 0 }) : null;
    expect(list?.items.map(({ visitors, office }) => office?.role ?? visitors[0]?.name).toSorted()).toEqual([
      'Bí thư Tỉnh ủy Sơn La',
      'Chủ tịch UBND tỉnh Sơn La',
      CHAIR,
      CHAIR
    ]);
    await database.db.execute(sql`update visit_sum set unnamed = unnamed + 1 where by = 'place'`);
    const { differences } = await verify(database);
    expect(differences.map(({ check, key }) => [check, key.split(' · ').slice(0, 2).join(' ')])).toEqual([
      ['ledger', 'visit_sum place']
    ]);
  });
});
