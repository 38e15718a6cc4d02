/** Where each present province stands on the tile map: one tile a province, most neighbours kept neighbours. */
import type { BorderSet } from '../trends/query.ts';
import { FORMER_TILES } from './tilegrid-63.ts';

/** Slug of the present province → [row, column], both from 0. */
export const TILES: Readonly<Record<string, readonly [number, number]>> = {
  'lai-chau': [0, 1],
  'lao-cai': [0, 2],
  'tuyen-quang': [0, 3],
  'cao-bang': [0, 4],
  'dien-bien': [1, 0],
  'son-la': [1, 1],
  'phu-tho': [1, 2],
  'thai-nguyen': [1, 3],
  'lang-son': [1, 4],
  'ha-noi': [2, 2],
  'bac-ninh': [2, 3],
  'quang-ninh': [2, 4],
  'ninh-binh': [3, 2],
  'hung-yen': [3, 3],
  'hai-phong': [3, 4],
  'thanh-hoa': [4, 2],
  'nghe-an': [5, 2],
  'ha-tinh': [6, 3],
  'quang-tri': [7, 3],
  hue: [8, 4],
  'da-nang': [9, 4],
  'quang-ngai': [10, 4],
  'gia-lai': [11, 4],
  'dak-lak': [12, 4],
  'lam-dong': [13, 3],
  'khanh-hoa': [13, 4],
  'tay-ninh': [14, 1],
  'ho-chi-minh': [14, 2],
  'dong-nai': [14, 3],
  'an-giang': [15, 0],
  'dong-thap': [15, 1],
  'vinh-long': [15, 2],
  'ca-mau': [16, 0],
  'can-tho': [16, 1]
};

/** A special zone at sea, drawn apart and tied to the province it belongs to, with that province's figures. */
export interface Archipelago {
  readonly name: string;
  readonly province: string;
  readonly row: number;
  readonly column: number;
}

/** Both are always drawn, at every size and in every export. */
export const ARCHIPELAGOS: readonly Archipelago[] = [
  { name: 'Hoàng Sa', province: 'da-nang', row: 9, column: 6 },
  { name: 'Trường Sa', province: 'khanh-hoa', row: 14, column: 6 }
];

/** The tiles of one set of borders, and both archipelagos beside them. */
export interface TileGrid {
  readonly tiles: Readonly<Record<string, readonly [row: number, column: number]>>;
  readonly archipelagos: readonly Archipelago[];
}

export const GRIDS: Readonly<Record<BorderSet, TileGrid>> = {
  '34': { tiles: TILES, archipelagos: ARCHIPELAGOS },
  '63': {
    tiles: FORMER_TILES,
    archipelagos: [
      { name: 'Hoàng Sa', province: 'da-nang', row: 11, column: 6 },
      { name: 'Trường Sa', province: 'khanh-hoa', row: 15, column: 6 }
    ]
  }
};

const ARROWS = new Map([
  ['ArrowUp', { down: -1, right: 0 }],
  ['ArrowDown', { down: 1, right: 0 }],
  ['ArrowLeft', { down: 0, right: -1 }],
  ['ArrowRight', { down: 0, right: 1 }]
]);
/** A step aside costs as much as three ahead, so that arrows stay in their row or column where they can. */
const ASIDE = 3;

/** The tile an arrow key goes to: the nearest one in its direction, the same one at the edge; null for other keys. */
export function nextTile(from: string, key: string, map: BorderSet = '34'): string | null {
  const { tiles } = GRIDS[map];
  const arrow = ARROWS.get(key);
  const start = tiles[from];
  if (!arrow || !start) return null;
  const { down, right } = arrow;
  const ahead = Object.entries(tiles).flatMap(([slug, [row, column]]) => {
    const [along, aside] = [
      (row - start[0]) * down + (column - start[1]) * right,
      Math.abs((row - start[0]) * right) + Math.abs((column - start[1]) * down)
    ];
    return along > 0 ? [{ slug, cost: along + aside * ASIDE }] : [];
  });
  return ahead.toSorted((a, b) => a.cost - b.cost)[0]?.slug ?? from;
}
