/** The filters of findings and offices: read strictly, printed so that they read the same. */
import { describe, expect, test } from 'vitest';
import { EVERY_FINDING, findingSearch, parseFindingFilter } from './finding-filter.ts';
import { EVERY_OFFICE, officeSearch, parseOfficeFilter } from './office-filter.ts';

const read = (search: string) => new URLSearchParams(search);

describe('offices', () => {
  test.each([
    ['', EVERY_OFFICE],
    ['q=%C4%90%E1%BB%97%20%20v%C4%83n%20', { ...EVERY_OFFICE, name: 'Đỗ văn' }],
    ['q=Do%CC%82%CC%83', { ...EVERY_OFFICE, name: 'Dỗ' }],
    ['q=%20', EVERY_OFFICE],
    [
      'province=hue,unknown&level=cell,unknown',
      { name: null, provinces: ['hue', 'unknown'], levels: ['cell', 'unknown'] }
    ],
    ['province=all', { ...EVERY_OFFICE, provinces: [] }]
  ])('%s', (search, filter) => {
    expect(parseOfficeFilter(read(search), [])).toEqual({ ok: true, filter });
    expect(parseOfficeFilter(read(officeSearch(filter)), [])).toEqual({ ok: true, filter });
  });

  test.each(['level=king', 'province=atlantis', 'who=x', `q=${'x'.repeat(101)}`])(
    '%s is refused',
    (search) => {
      expect(parseOfficeFilter(read(search), [])).toMatchObject({
        ok: false,
        problems: [{ parameter: search.split('=')[0] }]
      });
    }
  );
});

describe('findings', () => {
  test.each([
    ['', EVERY_FINDING],
    ['code=role-conflict,text-glued', { ...EVERY_FINDING, codes: ['role-conflict', 'text-glued'] }],
    ['province=unknown&source=bao-mot', { ...EVERY_FINDING, provinces: ['unknown'], sources: ['bao-mot'] }]
  ] as const)('%s', (search, filter) => {
    const known = { sources: ['bao-mot'], others: [] };
    expect(parseFindingFilter(read(search), known)).toEqual({ ok: true, filter });
    expect(parseFindingFilter(read(findingSearch(filter)), known)).toEqual({ ok: true, filter });
  });

  test.each(['code=none', 'source=bao-hai', 'province=atlantis', 'q=x'])('%s is refused', (search) => {
    expect(parseFindingFilter(read(search), { sources: ['bao-mot'], others: [] })).toMatchObject({
      ok: false,
      problems: [{ parameter: search.split('=')[0] }]
    });
  });
});
