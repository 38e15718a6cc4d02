/** What is pictured: every page, every view of a question, and what lies open or was just sent on it. */
import type { Page } from 'playwright-core';

export interface Scene {
  readonly path: string;
  /** Done once the page answers to clicks. */
  readonly act?: (page: Page) => Promise<void>;
  /** Takes out what `act` put into the store. */
  readonly undo?: (page: Page, url: string) => Promise<void>;
  /** What stands on the screen, not the whole page. */
  readonly seen?: boolean;
  readonly writes?: boolean;
}

const THEME = '/explore?theme=drug-free-areas';
const QUESTION = `${THEME}&split=none`;
const FROM_MERGER = `${QUESTION}&from=2025-07-01`;
const NOTE = 'Phát động đợt cao điểm ở các xã, phường biên giới';
const VIEW = 'Không ma túy từ khi hợp nhất';

/** Every scene by name; what has an id of its own in this store is taken from the lists. */
export async function findScenes(page: Page, url: string): Promise<Record<string, Scene>> {
  const article = await linkOn('/articles?theme=drug-free-areas', 'main h2 a[href^="/articles/"]');
  const story = await toldTwice();
  const run = await linkOn('/import', 'a[href^="/import?run="]');
  const visit = await linkOn('/visits/list?from=2024-01-01', '.led .place a');
  const person = await linkOn('/visits/list?from=2024-01-01', '.led .who a');
  return {
    ...pages({
      overview: '/',
      ...exploreViews,
      'explore-english': `${FROM_MERGER}&lang=en`,
      articles: '/articles?theme=drug-free-areas',
      search: '/articles?q=nghị quyết',
      'search-plain': '/articles?q=nghi quyet',
      'search-phrase': '/articles?q="không ma túy" -"vụ án"',
      'search-none': '/articles?q=hải đăng ngoài khơi xa tít',
      ...(article ? { article } : {}),
      ...(story ? { story } : {}),
      visits: '/visits',
      'visits-province': '/visits?province=phu-tho&from=2025-07-01',
      'visits-list': '/visits/list?untold=commune&from=2024-01-01',
      ...(visit ? { visit } : {}),
      people: '/people',
      ...(person ? { person } : {}),
      place: '/places/phu-tho?from=2024-01-01',
      corrections: '/corrections',
      findings: '/findings',
      offices: '/offices',
      import: run ?? '/import',
      themes: '/themes',
      theme: '/themes/drug-free-areas',
      'theme-edit': '/themes/drug-free-areas/edit',
      about: '/about',
      'not-found': '/articles/none',
      english: '/themes?lang=en'
    }),
    ...choices,
    ...kept,
    ...edited
  };

  /** A story that several papers told. */
  async function toldTwice(): Promise<string | null> {
    for (let next: string | null = '/api/v1/stories?limit=100'; next;) {
      const answer = await fetch(url + next);
      const told = (await answer.json()) as { items: { id: string; count: number }[]; next: string | null };
      const found = told.items.find(({ count }) => count > 1);
      if (found) return `/stories/${found.id}`;
      next = told.next;
    }
    return null;
  }

  async function linkOn(path: string, selector: string): Promise<string | null> {
    await page.goto(url + path);
    const link = page.locator(selector).first();
    return (await link.count()) > 0 ? link.getAttribute('href') : null;
  }
}

const pages = (paths: Record<string, string>): Record<string, Scene> =>
  Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, { path }]));

const exploreViews = {
  'explore-themes': '/explore',
  explore: FROM_MERGER,
  'explore-share': `${QUESTION}&measure=share&grain=quarter`,
  'explore-year': `${FROM_MERGER}&vs=year`,
  'explore-sources': '/explore?split=source&measure=mentions',
  'explore-multiples': `${THEME}&split=province&view=multiples`,
  'explore-heat': '/explore?theme=digital-transformation&split=province&view=heat&grain=quarter',
  'explore-map': `${QUESTION}&view=map&grain=quarter`,
  'explore-map-63': `${QUESTION}&view=map&map=63&grain=quarter`,
  'explore-ranking': '/explore?view=ranking&grain=quarter',
  'explore-together': '/explore?view=co',
  'explore-point': `${FROM_MERGER}&at=2026-08&key=province:son-la`,
  'explore-empty': `${QUESTION}&province=ca-mau&from=2024-01-01&to=2024-03-31`
};

/** A part of the question opened. */
const opened = (nth: number): Scene => ({
  path: FROM_MERGER,
  act: (page) => page.locator('.ask summary').nth(nth).click(),
  seen: true
});

const choices: Record<string, Scene> = {
  'open-measure': opened(0),
  'open-theme': opened(1),
  'open-grain': opened(2),
  'open-province': opened(3),
  'open-from': opened(4),
  'open-source': opened(7)
};

const openNotes = (page: Page) => page.locator('.notes summary').click();
const openViews = (page: Page) => page.locator('.ways summary').first().click();

const kept: Record<string, Scene> = {
  'explore-note': {
    path: FROM_MERGER,
    writes: true,
    act: async (page) => {
      await openNotes(page);
      await page.locator('.notes [name=day]').fill('2026-03-15');
      await page.locator('.notes [name=words]').fill(NOTE);
      await page.locator('.notes [name=author]').fill('HT');
      await page.locator('.notes .add button').click();
      await page.locator('.notes li').waitFor();
    },
    undo: async (page) => {
      if (!(await page.locator('.notes[open]').count())) await openNotes(page);
      await page.locator('.notes li', { hasText: NOTE }).getByRole('button').click();
      await page.locator('.notes li', { hasText: NOTE }).waitFor({ state: 'detached' });
    }
  },
  'open-views': {
    path: FROM_MERGER,
    writes: true,
    seen: true,
    act: async (page) => {
      await openViews(page);
      await page.locator('.ways [name=name]').fill(VIEW);
      await page.locator('.ways .add button').click();
      await page.locator('.ways .pop li').waitFor();
    },
    undo: async (page) => {
      await page.locator('.ways .pop li', { hasText: VIEW }).getByRole('button').click();
      await page.locator('.ways .pop li', { hasText: VIEW }).waitFor({ state: 'detached' });
    }
  }
};

async function saveTerm(page: Page, term: string): Promise<void> {
  await page.fill('#terms', `${await page.inputValue('#terms')}\n${term}`);
  await page.fill('#author', 'HT');
  await page.locator('form:has(#terms) .btn.main').click();
  await page.waitForURL(/saved/);
}

async function discard(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/themes`);
  await page.locator('button[name=discard]').first().click();
}

/** The last ones: what they publish stays. */
const edited: Record<string, Scene> = {
  'theme-refused': {
    path: '/themes/drug-free-areas/edit',
    writes: true,
    act: (page) => saveTerm(page, 'xã … … không ma túy'),
    undo: discard
  },
  'themes-draft': {
    path: '/themes/drug-free-areas/edit',
    writes: true,
    act: async (page) => {
      await saveTerm(page, 'xóm bản không ma túy');
      await page.locator('[role=status] a').click();
      await page.waitForURL(/themes#/);
    },
    undo: discard
  },
  'themes-publishing': {
    path: '/themes/digital-transformation/edit',
    writes: true,
    act: async (page) => {
      await saveTerm(page, `tổ số lần ${Date.now()}`);
      await page.locator('[role=status] a').click();
      await page.locator('form[action="?/publish"] .btn.main').click();
      await page.locator('#doc-lai .progress').waitFor();
    },
    undo: (page) => page.locator('#doc-lai .progress').waitFor({ state: 'detached' })
  }
};
