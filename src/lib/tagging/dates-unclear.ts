/** What leaves the day of an event itself unclear: no year told anywhere, a weekday that does not fit. */
import type { Finding } from '../corpus/analysis.ts';
import type { DatedAct } from './dates-doubt.ts';
import { contradictedWeekday } from './dates-weekday.ts';

/** Findings about the day of the act, with the words that name it. */
export function doubtDay({ phrase, value }: DatedAct, text: string): Finding[] {
  const { start, end, cue } = phrase;
  const words = text.slice(start, end);
  const told = (detail: string): Finding[] => [{ code: 'date-ambiguous', detail, spans: [{ start, end }] }];
  if (value.startsWith('X'))
    return told(
      `Bài viết “${words}” mà không cho biết năm nào; bổ sung ngày đăng thì bài mới vào được chuỗi thời gian.`
    );
  const weekday = cue === 'range' ? null : contradictedWeekday(words, value);
  if (!weekday) return [];
  const day = value.split('-').reverse().join('/');
  return told(`Bài viết “${words}”, nhưng ngày ${day} là ${weekday}: thứ, ngày hoặc năm có chỗ sai.`);
}
