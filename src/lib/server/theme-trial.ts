/** Tries a theme on the sentences its editors gave: those that must be tagged, and those that must not. */
import { compileLexicon } from '../lexicon/compile.ts';
import type { Theme } from '../lexicon/theme.ts';
import type { ThemeFault } from '../lexicon/theme-faults.ts';
import { findFaults } from '../lexicon/theme-faults.ts';
import { Doc, normalise } from '../text/index.ts';
import { findMentions } from '../tagging/mentions.ts';

const MISSED = {
  vi: 'Câu này chưa được tính: không từ khớp nào nhận ra. Thêm từ khớp, hoặc bỏ câu.',
  en: 'This sentence does not count: no term finds it. Add a term, or drop the sentence.'
};
const CAUGHT = (term: string) => ({
  vi: `Câu này vẫn bị tính, do từ khớp “${term}”. Thêm ngoại lệ, hoặc bỏ câu.`,
  en: `This sentence still counts, by the term “${term}”. Add an exception, or drop the sentence.`
});

/** Everything that keeps a theme from being published: its own faults, then sentences that it reads wrongly. */
export function faultsOf(theme: Theme): ThemeFault[] {
  const faults = findFaults(theme);
  return faults.some(({ field }) => field === 'terms') ? faults : [...faults, ...misreadSentences(theme)];
}

function misreadSentences(theme: Theme): ThemeFault[] {
  const lexicon = compileLexicon({ version: 0, published: '', themes: [theme] });
  const found = (sentence: string): string | null => {
    const text = normalise(sentence);
    const { mentions } = findMentions(new Doc(text), { start: 0, end: text.length }, lexicon);
    return mentions[0]?.term ?? null;
  };
  const missed = theme.examples.flatMap((sentence, at): ThemeFault[] =>
    found(sentence) === null ? [{ field: 'examples', line: at + 1, column: null, message: MISSED }] : []
  );
  const caught = theme.counterExamples.flatMap(({ text }, at): ThemeFault[] => {
    const term = found(text);
    return term === null
      ? []
      : [{ field: 'counterExamples', line: at + 1, column: null, message: CAUGHT(term) }];
  });
  return [...missed, ...caught];
}
