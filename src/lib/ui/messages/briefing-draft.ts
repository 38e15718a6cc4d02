/** The sentences of which the speech to a figure is drafted. */
const vi = {
  latest: (bucket: string, value: string) => `${bucket} có ${value}`,
  yearBefore: (bucket: string, value: string) => `cùng kỳ ${bucket} là ${value}`,
  peak: (bucket: string, value: string) => `cao nhất ${value} ở ${bucket}`,
  sentence: (name: string, clauses: readonly string[]) => `${name}: ${clauses.join('; ')}.`,
  counted: {
    articles: (n: string) => `${n} bài`,
    stories: (n: string) => `${n} tin`,
    share: (n: string) => n,
    mentions: (n: string) => `${n} lần nhắc`,
    visits: (n: string) => `${n} lượt`
  }
};

const en: typeof vi = {
  latest: (bucket, value) => `${value} in ${bucket}`,
  yearBefore: (bucket, value) => `${value} a year before, in ${bucket}`,
  peak: (bucket, value) => `at most ${value}, in ${bucket}`,
  sentence: (name, clauses) => `${name}: ${clauses.join('; ')}.`,
  counted: {
    articles: (n) => `${n} articles`,
    stories: (n) => `${n} stories`,
    share: (n) => n,
    mentions: (n) => `${n} mentions`,
    visits: (n) => `${n} visits`
  }
};

export const briefingDraft = { vi, en };
