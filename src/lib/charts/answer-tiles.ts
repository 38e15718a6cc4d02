/** The tile map of one bucket of an answer split by province; classes come from all buckets and stay while it moves. */
import type { SeriesAnswer } from '../trends/query.ts';
import type { FigureWords } from './figure-words.ts';
import { answerBreaks, pointState } from './heat-rows.ts';
import type { TileState } from './tiles.ts';

/** What TileMap takes for a province. */
export interface AnswerTile {
  readonly key: string;
  readonly name: string;
  readonly state: TileState;
  readonly value: string;
  readonly tell: string;
  readonly href: string;
}

/** One tile a series at bucket `at`; those without a place on the map (`unknown`) are among them, for the words beside it. */
export function answerTiles(answer: SeriesAnswer, at: number, words: FigureWords): AnswerTile[] {
  const breaks = answerBreaks(answer);
  return answer.series.flatMap((series) => {
    const point = series.points[at];
    if (!point) return [];
    const state = pointState(point, answer.query.measure, breaks);
    const value =
      state.kind === 'value'
        ? words.figure(state.value)
        : state.kind === 'hidden'
          ? words.hidden
          : words.none;
    const name = words.name(series, true);
    return [{ key: series.key, name, state, value, tell: words.said(point), href: point.articles }];
  });
}
