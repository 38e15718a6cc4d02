/** The words a telling puts into its template's slots, and what its reader can therefore know. */
import { addDays } from '../../src/lib/corpus/civil-date.ts';
import { addMonths, writeDay, writeMoment, writeMonth, type DateStyle } from './calendar.ts';
import type { Place } from './places.ts';
import { dice } from './random.ts';
import type { Filling } from './render.ts';
import { districtCommittee, type Story } from './story.ts';

export interface Telling extends Filling {
  /** Whether the text written so far says the day of the event. */
  readonly saidDay: () => boolean;
  readonly saidProvince: () => boolean;
}

/**
 * Words for one telling of `story`. `named`: the first mention of the place adds the province.
 * Numbers depend on the story, so two papers give the same figures.
 */
export function tell(story: Story, style: DateStyle, named: boolean): Telling {
  const said = { day: false, province: false, place: false };
  const numbers = numberSlots(story.seed);
  const moments = momentSlots(story, style);
  const places = placeSlots(story.place);
  const slot = (name: string): string => {
    if (name in moments) {
      said.day ||= !name.startsWith('thang') && !name.startsWith('nam');
      return moments[name] as string;
    }
    if (name === 'noi') {
      const full = !said.place;
      said.place = true;
      said.province ||= full && named;
      return full ? whereabouts(story.place, named) : story.place.commune;
    }
    if (['tinh', 'Tinh', 'ten_tinh', 'tinh_uy_ten'].includes(name)) said.province = true;
    return places[name] ?? personSlot(story, name) ?? numbers(name);
  };
  return {
    slot,
    holds: (condition) => holds(condition, story, named),
    saidDay: () => said.day,
    saidProvince: () => said.province
  };
}

function holds(condition: string, { place }: Story, named: boolean): boolean {
  if (condition === '63' || condition === '34') return place.era === condition;
  if (condition === 'xa') return place.commune.startsWith('xã');
  if (condition === 'phuong') return !place.commune.startsWith('xã');
  if (condition === 'ten') return named;
  if (condition === 'tp') return place.city;
  if (condition === 'tinh') return !place.city;
  throw new SyntaxError(`unknown condition <${condition}:`);
}

function momentSlots({ day, part }: Story, style: DateStyle): Record<string, string> {
  const moment = writeMoment(part, day, style);
  const plain = writeDay(day, style === 'full' ? 'full' : style);
  const month = day.slice(0, 7);
  const number = Number(day.slice(5, 7));
  return {
    khi: moment,
    Khi: capital(moment),
    ngay: `ngày ${plain}`,
    Ngay: `Ngày ${plain}`,
    so: plain,
    hai_ngay: `hai ngày ${twoDays(day, style)}`,
    thang: `tháng ${number}`,
    thang_nam: `tháng ${writeMonth(day)}`,
    thang_truoc: `tháng ${Number(addMonths(month, -1).slice(5))}`,
    thang_sau: `tháng ${Number(addMonths(month, 1).slice(5))}`,
    nam: day.slice(0, 4),
    nam_truoc: `${Number(day.slice(0, 4)) - 1}`,
    nam_sau: `${Number(day.slice(0, 4)) + 1}`
  };
}

/** "26 và 27/9", with both months where they differ. */
function twoDays(day: string, style: DateStyle): string {
  const next = addDays(day, 1);
  const plain: DateStyle = style === 'dash' ? 'dash' : 'slash';
  const first = next.slice(0, 7) === day.slice(0, 7) ? String(Number(day.slice(8))) : writeDay(day, plain);
  return `${first} và ${writeDay(next, plain)}`;
}

function placeSlots(place: Place): Record<string, string> {
  const { commune, hamlet, district, provinceName, city } = place;
  const [, type = '', name = ''] = /^(xã|phường|thị trấn|đặc khu) (.*)$/.exec(commune) ?? [];
  const khu = /^(tổ dân phố|khu phố|bản|thôn|ấp|buôn)/.exec(hamlet)?.[0] ?? 'thôn';
  const cap = city ? 'thành phố' : 'tỉnh';
  const full = provinceInFull(place);
  const committee = city ? 'Thành ủy' : 'Tỉnh ủy';
  const ownName = provinceName === 'Hồ Chí Minh' ? 'TP.HCM' : provinceName;
  return {
    xa: commune,
    Xa: capital(commune),
    loai: type,
    Loai: capital(type),
    xa_ten: name,
    thon: hamlet,
    Thon: capital(hamlet),
    khu,
    Khu: capital(khu),
    chi_bo: `Chi bộ ${hamlet}`,
    huyen: district,
    Huyen: capital(district),
    huyen_uy: districtCommittee(place),
    tinh: full,
    Tinh: capital(full),
    ten_tinh: ownName,
    cap,
    Cap: capital(cap),
    Tinh_uy: committee,
    tinh_uy_ten: `${committee} ${ownName}`
  };
}

function provinceInFull({ city, provinceName }: Place): string {
  if (provinceName === 'Hồ Chí Minh') return 'TP.HCM';
  return `${city ? 'thành phố' : 'tỉnh'} ${provinceName}`;
}

/** "xã Mường Sại, huyện Quỳnh Nhai (Sơn La)". */
function whereabouts(place: Place, named: boolean): string {
  const local = [place.commune, place.district].filter(Boolean).join(', ');
  if (!named) return local;
  const brackets = place.era === '63' || place.provinceName.length % 2 === 0;
  const own = place.provinceName === 'Hồ Chí Minh' ? 'TP.HCM' : place.provinceName;
  return brackets && !place.city ? `${local} (${own})` : `${local}, ${provinceInFull(place)}`;
}

/** `L`, `L.chuc`, `L.ngan`, `L.ong`, `L.Ong`. */
function personSlot({ people }: Story, name: string): string | undefined {
  const [key = '', part] = name.split('.');
  const person = people[key];
  if (!person) return undefined;
  if (part === 'chuc') return person.office;
  if (part === 'ngan') return person.office.slice(person.office.lastIndexOf(', ') + 1).trim();
  if (part === 'ong') return person.female ? 'bà' : 'ông';
  if (part === 'Ong') return person.female ? 'Bà' : 'Ông';
  if (part === 'anh') return person.female ? 'chị' : 'anh';
  if (part === 'Anh') return person.female ? 'Chị' : 'Anh';
  return person.name;
}

/** `n:30-80`, `n:50-300/10` (in steps), `d:3-12` (a decimal), `a=20-40` (kept as `a`), `a`, `qua`. */
function numberSlots(seed: string): (name: string) => string {
  const kept = new Map<string, string>();
  let count = 0;
  return (name) => {
    if (name === 'qua') return dice(`${seed} gift`).pick(GIFTS);
    const known = kept.get(name);
    if (known !== undefined) return known;
    const form = /^([a-z])(:|=)(\d+)-(\d+)(?:\/(\d+))?$/.exec(name);
    if (!form) throw new RangeError(`unknown slot {${name}}`);
    const [, key = '', sign, low, high, step = '1'] = form;
    const draw = dice(`${seed} ${name} ${sign === '=' ? '' : (count += 1)}`);
    const whole = draw.between(
      Math.ceil(Number(low) / Number(step)),
      Math.floor(Number(high) / Number(step))
    );
    const value =
      key === 'd' && sign === ':' ? `${whole},${draw.between(1, 9)}` : grouped(whole * Number(step));
    if (sign === '=') kept.set(key, value);
    return value;
  };
}

const GIFTS = [
  'một bộ máy vi tính',
  'một bộ loa kéo',
  'một chiếc ti vi 55 inch',
  'một tủ sách',
  '20 bộ bàn ghế',
  'một máy in',
  'bộ âm thanh phục vụ nhà văn hóa',
  '10 suất quà cho hộ khó khăn',
  'một máy chiếu',
  'bức ảnh Bác Hồ'
];

/** 2350 → "2.350". */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
