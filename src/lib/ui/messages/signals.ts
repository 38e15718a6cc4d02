/** Words of the signals beside a chart: one plain sentence each, and a line with the test that carries it. */

const vi = {
  none: 'Chưa đủ cơ sở để nói là tăng hay giảm',

  units: { day: 'ngày', week: 'tuần', month: 'tháng', quarter: 'quý', year: 'năm' },
  count: (n: string, unit: string) => `${n} ${unit}`,
  /** A bucket inside a sentence; weeks and quarters carry their word in their name. */
  bucket: {
    day: (name: string) => `ngày ${name}`,
    week: (name: string) => name,
    month: (name: string) => `tháng ${name}`,
    quarter: (name: string) => name,
    year: (name: string) => `năm ${name}`
  },
  counted: { articles: 'bài', stories: 'tin', mentions: 'lượt nhắc', share: 'điểm phần trăm' },

  pace: {
    rise: (change: string, unit: string) => `mỗi ${unit} thêm khoảng ${change}`,
    fall: (change: string, unit: string) => `mỗi ${unit} bớt khoảng ${change}`
  },
  trend: {
    rise: (subject: string, from: string, to: string, pace: string) =>
      `${subject} tăng từ ${from} đến ${to}, ${pace}.`,
    fall: (subject: string, from: string, to: string, pace: string) =>
      `${subject} giảm từ ${from} đến ${to}, ${pace}.`
  },
  run: {
    rise: (subject: string, run: string, from: string, to: string, pace: string) =>
      `${subject} tăng ${run} liên tiếp, đến ${to}; tính từ ${from}, ${pace}.`,
    fall: (subject: string, run: string, from: string, to: string, pace: string) =>
      `${subject} giảm ${run} liên tiếp, đến ${to}; tính từ ${from}, ${pace}.`
  },
  break: (subject: string, at: string, before: string, since: string) =>
    `${subject} gãy xu hướng ${at}: trước đó trung bình ${before}, từ đó ${since}.`,
  level: (mean: string, counted: string, unit: string) => `${mean} ${counted} mỗi ${unit}`,
  burst: (subject: string, when: string, share: string, usual: string) =>
    `${subject} bùng lên ${when}: ${share} số bài, cả kỳ ${usual}.`,
  within: (bucket: string) => bucket,
  between: (from: string, to: string) => `từ ${from} đến ${to}`,

  tests: {
    'mann-kendall': 'Mann-Kendall',
    'seasonal-mann-kendall': 'Mann-Kendall theo mùa',
    pettitt: 'Pettitt',
    kleinberg: 'Kleinberg'
  },
  score: (weight: string) => `điểm ${weight}`,
  corrected: (tests: string, among: string) => ` sau hiệu chỉnh cho ${tests} ${among}`,
  among: { theme: 'chủ đề', province: 'tỉnh, thành', source: 'nguồn', none: 'đường' },
  sample: {
    all: (n: string) => `${n} bài`,
    part: (count: string, n: string) => `${count} trên ${n} bài`,
    stories: (count: string, n: string) => `${count} tin trong ${n} bài`
  }
};

const en: typeof vi = {
  none: 'The evidence is not enough to say rise or fall',

  units: { day: 'day', week: 'week', month: 'month', quarter: 'quarter', year: 'year' },
  count: (n, unit) => `${n} ${unit}s`, // never fewer than three
  bucket: {
    day: (name) => name,
    week: (name) => name,
    month: (name) => name,
    quarter: (name) => name,
    year: (name) => name
  },
  counted: { articles: 'articles', stories: 'stories', mentions: 'mentions', share: 'percentage points' },

  pace: {
    rise: (change, unit) => `by about ${change} a ${unit}`,
    fall: (change, unit) => `by about ${change} a ${unit}`
  },
  trend: {
    rise: (subject, from, to, pace) => `${subject} rose from ${from} to ${to}, ${pace}.`,
    fall: (subject, from, to, pace) => `${subject} fell from ${from} to ${to}, ${pace}.`
  },
  run: {
    rise: (subject, run, from, to, pace) =>
      `${subject} rose ${run} in a row, to ${to}; since ${from} ${pace}.`,
    fall: (subject, run, from, to, pace) =>
      `${subject} fell ${run} in a row, to ${to}; since ${from} ${pace}.`
  },
  break: (subject, at, before, since) =>
    `${subject} broke its trend in ${at}: ${before} on average before, ${since} since.`,
  level: (mean, counted, unit) => `${mean} ${counted} a ${unit}`,
  burst: (subject, when, share, usual) =>
    `${subject} burst ${when}: ${share} of articles, ${usual} over the whole period.`,
  within: (bucket) => `in ${bucket}`,
  between: (from, to) => `from ${from} to ${to}`,

  tests: {
    'mann-kendall': 'Mann-Kendall',
    'seasonal-mann-kendall': 'Seasonal Mann-Kendall',
    pettitt: 'Pettitt',
    kleinberg: 'Kleinberg'
  },
  score: (weight) => `score ${weight}`,
  corrected: (tests, among) => ` adjusted for ${tests} ${among}`,
  among: { theme: 'themes', province: 'provinces', source: 'sources', none: 'lines' },
  sample: {
    all: (n) => `${n} articles`,
    part: (count, n) => `${count} of ${n} articles`,
    stories: (count, n) => `${count} stories among ${n} articles`
  }
};

export const signals = { vi, en };
