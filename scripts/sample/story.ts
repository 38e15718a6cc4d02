/** One invented story: what happened, where, when and to whom; every telling of it draws on the same facts. */
import { addDays } from '../../src/lib/corpus/civil-date.ts';
import { dayOf, LAST_DAY } from './calendar.ts';
import { inventPerson, provincialLeader, type Holder, type Person } from './people.ts';
import { choosePlace, type Place, type PlaceUse } from './places.ts';
import { dice, type Dice } from './random.ts';
import type { Template } from './template.ts';

export interface Story {
  readonly seed: string;
  readonly template: Template;
  readonly place: Place;
  /** ISO day of the event, or of the first of its days. */
  readonly day: string;
  /** Part of the day: `sáng`, `chiều` or empty. */
  readonly part: string;
  /** By slot: L leading visitor, B and C secretary and chair of the commune, M its Front, A its police, S the cell's secretary, T the hamlet's head, H district or department, P, Q, R residents. */
  readonly people: Readonly<Record<string, Holder>>;
}

/** Tells the story's facts from its seed; `use` records the commune. */
export function inventStory(
  seed: string,
  template: Template,
  month: string,
  province: string,
  use: PlaceUse
): Story {
  const draw = dice(`story ${seed}`);
  const [first, last] = template.days;
  const sundays = template.family === 'unity';
  const latest = month === LAST_DAY.slice(0, 7) ? Math.min(last, 18) : last;
  const day = dayOf(month, draw, first, latest, sundays);
  const place = settle(template, province, day, draw, use);
  const part = draw.pick(['sáng', 'sáng', 'sáng', 'chiều', 'chiều', '']);
  return { seed, template, place, day, part, people: castOf(template, place, seed, draw) };
}

/** Tries a few communes for one that suits the template's setting; the last one stands. */
function settle(template: Template, province: string, day: string, draw: Dice, use: PlaceUse): Place {
  let place = choosePlace(province, day, draw, use);
  for (let tries = 0; tries < 12 && !suits(template, place); tries += 1) {
    place = choosePlace(province, day, draw, use);
  }
  return place;
}

function suits({ setting }: Template, { commune }: Place): boolean {
  if (setting === 'any') return true;
  return commune.startsWith('xã') === (setting === 'rural');
}

function castOf(template: Template, place: Place, seed: string, draw: Dice): Record<string, Holder> {
  const home = `${place.was} ${place.commune}`;
  const local = (role: string, office: string): Holder => ({ ...inventPerson(`${home} ${role}`), office });
  const hamlet = (role: string, office: string): Holder => ({
    ...inventPerson(`${home} ${place.hamlet} ${role}`),
    office
  });
  const resident = (role: string): Holder => ({ ...inventPerson(`${seed} ${role}`, 0.45), office: '' });
  return {
    L: leaderOf(template, place, draw),
    B: local('secretary', `Bí thư Đảng ủy ${place.commune}`),
    C: local('chair', `Chủ tịch UBND ${place.commune}`),
    M: local('front', `Chủ tịch Ủy ban MTTQ Việt Nam ${place.commune}`),
    A: { ...inventPerson(`${home} police`, 0.05), office: `Trưởng Công an ${place.commune}` },
    S: hamlet('cell', `Bí thư Chi bộ ${place.hamlet}`),
    T: hamlet('head', `${headOf(place.hamlet)}`),
    H: upperHolder(place),
    P: resident('first'),
    Q: resident('second'),
    R: resident('third')
  };
}

function leaderOf(template: Template, place: Place, draw: Dice): Holder {
  const level = template.leader === 'district' && place.era === '34' ? 'commune' : template.leader;
  const body = place.city ? 'Thành ủy' : 'Tỉnh ủy';
  const province = place.era === '34' ? place.province : place.was;
  if (level === 'province') {
    return provincialLeader(`${place.era} ${province}`, body, place.city ? 'thành phố' : 'tỉnh', draw.next());
  }
  const unit = level === 'district' ? districtCommittee(place) : `Đảng ủy ${place.commune}`;
  const office = `${draw.pick(['Bí thư', 'Phó Bí thư Thường trực'])} ${unit}`;
  return { ...inventPerson(`${province} ${office}`), office };
}

/** Somebody above the commune: of the district before the merger, of a provincial department after it. */
function upperHolder(place: Place): Holder {
  if (place.era === '63') {
    const office = `Phó Chủ tịch UBND ${place.district}`;
    return { ...inventPerson(`${place.was} ${office}`), office };
  }
  const office = 'Phó Giám đốc Sở Nội vụ';
  return { ...inventPerson(`${place.province} ${office}`), office };
}

/** "Huyện ủy Mường La", "Thị ủy …", "Thành ủy …", "Quận ủy …" from the district with its type. */
export function districtCommittee({ district, commune }: Place): string {
  if (district === '') return `Đảng ủy ${commune}`;
  const [, type = '', name = ''] = /^(huyện|thị xã|thành phố|quận) (.*)$/.exec(district) ?? [];
  return `${{ huyện: 'Huyện ủy', 'thị xã': 'Thị ủy', 'thành phố': 'Thành ủy', quận: 'Quận ủy' }[type]} ${name}`;
}

function headOf(hamlet: string): string {
  const group = /^(tổ dân phố) (.*)$/.exec(hamlet);
  return group ? `Tổ trưởng ${hamlet}` : `Trưởng ${hamlet}`;
}

/** The day a paper prints the story: usually the same or the next day. */
export function publicationDay(day: string, draw: Dice): string {
  const later = addDays(day, draw.pick([0, 0, 0, 0, 1, 1, 1, 2]));
  return later > LAST_DAY ? LAST_DAY : later;
}

export type { Person };
