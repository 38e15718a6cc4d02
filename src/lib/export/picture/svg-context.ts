/** A drawing context that writes SVG: real text, plain shapes. Knows what charts draw with, no more. */
import { SVG_FAMILY, embeddedFaces, type Weight } from '../fonts/faces.ts';
import { escapeXml } from '../xml.ts';

type Matrix = readonly [number, number, number, number, number, number];
interface State {
  matrix: Matrix;
  clip: string;
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  lineDashOffset: number;
  globalAlpha: number;
  dash: readonly number[];
  font: string;
  textAlign: string;
  textBaseline: string;
}

const START: State = {
  ...{ matrix: [1, 0, 0, 1, 0, 0], clip: '', fillStyle: '#000', strokeStyle: '#000', lineWidth: 1 },
  ...{ lineCap: 'butt', lineJoin: 'miter', lineDashOffset: 0, globalAlpha: 1, dash: [] },
  ...{ font: '400 10px sans-serif', textAlign: 'start', textBaseline: 'alphabetic' }
};
const ANCHOR: Readonly<Record<string, string>> = { right: 'end', end: 'end', center: 'middle' };
/** From the named line to the baseline, in ems: those of Be Vietnam Pro, since programs disagree about `dominant-baseline`. */
const BASELINE: Readonly<Record<string, number>> = { top: 0.93, hanging: 0.8, middle: 0.345, bottom: -0.21 };

/** Longer words are told their width: a program without the faces presses its own into it instead of leaving the sheet. */
const LONG_WORDS = 200;

/** Two decimals are a hundredth of a pixel; no minus zero, no trailing zeros. */
const round = (value: number): string => String(Math.round(value * 100) / 100 || 0);

/** @param measure width of words in pixels, for a CSS font. */
export class SvgContext {
  readonly #measure: (text: string, font: string) => number;
  readonly #body: string[] = [];
  readonly #clips: string[] = [];
  readonly #texts: { weight: Weight; text: string }[] = [];
  readonly #saved: State[] = [];
  #state: State = { ...START };
  #path: string[] = [];

  constructor(measure: (text: string, font: string) => number) {
    this.#measure = measure;
    // Chart.js and the plugins set plain properties: each of them is one of the state's.
    for (const name of Object.keys(START) as (keyof State)[]) {
      if (name === 'matrix' || name === 'clip' || name === 'dash') continue;
      Object.defineProperty(this, name, {
        get: () => this.#state[name],
        set: (value: never) => (this.#state[name] = value)
      });
    }
  }

  /** The whole file. @param title for those who do not see it. */
  toSvg({ width, height, title }: { width: number; height: number; title: string }): string {
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
      `<title>${escapeXml(title)}</title>`,
      `<defs><style>text{font-family:${SVG_FAMILY};white-space:pre;text-rendering:geometricPrecision}${embeddedFaces(this.#texts)}</style>${this.#clips.join('')}</defs>`,
      ...this.#body,
      '</svg>\n'
    ].join('\n');
  }

  save(): void {
    this.#saved.push({ ...this.#state });
  }
  restore(): void {
    this.#state = this.#saved.pop() ?? this.#state;
  }
  translate(x: number, y: number): void {
    this.#multiply([1, 0, 0, 1, x, y]);
  }
  scale(x: number, y: number): void {
    this.#multiply([x, 0, 0, y, 0, 0]);
  }
  rotate(angle: number): void {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    this.#multiply([cos, sin, -sin, cos, 0, 0]);
  }
  setLineDash(dash: readonly number[]): void {
    this.#state.dash = dash;
  }
  getLineDash(): readonly number[] {
    return this.#state.dash;
  }

  beginPath(): void {
    this.#path = [];
  }
  closePath(): void {
    if (this.#path.length > 0) this.#path.push('Z');
  }
  moveTo(x: number, y: number): void {
    this.#path.push(`M${this.#at(x, y)}`);
  }
  lineTo(x: number, y: number): void {
    this.#path.push(`${this.#path.length > 0 ? 'L' : 'M'}${this.#at(x, y)}`);
  }
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    this.#path.push(`Q${this.#at(cx, cy)} ${this.#at(x, y)}`);
  }
  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void {
    this.#path.push(`C${this.#at(ax, ay)} ${this.#at(bx, by)} ${this.#at(x, y)}`);
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.moveTo(x, y);
    for (const [dx, dy] of [
      [width, 0],
      [width, height],
      [0, height]
    ] as const)
      this.lineTo(x + dx, y + dy);
    this.closePath();
  }
  arc(x: number, y: number, radius: number, start: number, end: number): void {
    const point = (angle: number) => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
    this.lineTo(...point(start));
    const whole = Math.abs(end - start) >= 2 * Math.PI - 1e-6;
    const stops = whole ? [start + Math.PI, start + 2 * Math.PI] : [end];
    for (const stop of stops) {
      const large = !whole && Math.abs(end - start) > Math.PI ? 1 : 0;
      this.#path.push(`A${round(radius)} ${round(radius)} 0 ${large} 1 ${this.#at(...point(stop))}`);
    }
  }

  fill(): void {
    this.#add(`<path d="${this.#path.join('')}" ${this.#paint('fill')}`);
  }
  stroke(): void {
    this.#add(`<path d="${this.#path.join('')}" fill="none" ${this.#paint('stroke')}`);
  }
  clip(): void {
    const id = `c${this.#clips.length + 1}`;
    const within = this.#state.clip;
    this.#clips.push(`<clipPath id="${id}"${within}><path d="${this.#path.join('')}"/></clipPath>`);
    this.#state.clip = ` clip-path="url(#${id})"`;
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    this.#aside(() => (this.rect(x, y, width, height), this.fill()));
  }
  strokeRect(x: number, y: number, width: number, height: number): void {
    this.#aside(() => (this.rect(x, y, width, height), this.stroke()));
  }
  clearRect(): void {
    // a new sheet is clear
  }

  measureText(text: string): { width: number } {
    return { width: this.#measure(text, this.#state.font) };
  }
  fillText(text: string, x: number, y: number): void {
    const { font, textAlign, textBaseline, matrix } = this.#state;
    const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 10);
    const weight = (Number(/^\s*(\d{3})\b/.exec(font)?.[1]) || 400) as Weight;
    const [px, py] = this.#map(x, y + size * (BASELINE[textBaseline] ?? 0));
    const angle = (Math.atan2(matrix[1], matrix[0]) * 180) / Math.PI;
    this.#texts.push({ weight, text });
    const { width } = this.measureText(text);
    this.#add(
      `<text x="${round(px)}" y="${round(py)}" font-size="${round(size)}"` +
        (weight === 400 ? '' : ` font-weight="${weight}"`) +
        (ANCHOR[textAlign] ? ` text-anchor="${ANCHOR[textAlign]}"` : '') +
        (width > LONG_WORDS ? ` textLength="${round(width)}" lengthAdjust="spacingAndGlyphs"` : '') +
        (angle ? ` transform="rotate(${round(angle)} ${round(px)} ${round(py)})"` : '') +
        ` ${this.#paint('fill')}>${escapeXml(text)}</text>`,
      true
    );
  }

  #aside(draw: () => void): void {
    const path = this.#path;
    this.#path = [];
    draw();
    this.#path = path;
  }

  #add(element: string, whole = false): void {
    this.#body.push(whole ? element : `${element}/>`);
  }

  #paint(what: 'fill' | 'stroke'): string {
    const { fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, lineDashOffset, globalAlpha, dash, clip } =
      this.#state;
    const [colour, opacity] = splitAlpha(what === 'fill' ? fillStyle : strokeStyle);
    const alpha = opacity * globalAlpha;
    const painted = `${what}="${colour}"${alpha < 1 ? ` ${what}-opacity="${round(alpha)}"` : ''}`;
    if (what === 'fill') return painted + clip;
    const line = [
      ...(lineWidth === 1 ? [] : [`stroke-width="${round(lineWidth)}"`]),
      ...(lineCap === 'butt' ? [] : [`stroke-linecap="${lineCap}"`]),
      ...(lineJoin === 'miter' ? [] : [`stroke-linejoin="${lineJoin}"`]),
      ...(dash.length > 0 ? [`stroke-dasharray="${dash.join(' ')}"`] : []),
      ...(lineDashOffset ? [`stroke-dashoffset="${round(lineDashOffset)}"`] : [])
    ];
    return [painted, ...line].join(' ') + clip;
  }

  #multiply([a, b, c, d, e, f]: Matrix): void {
    const [m0, m1, m2, m3, m4, m5] = this.#state.matrix;
    this.#state.matrix = [
      ...([m0 * a + m2 * b, m1 * a + m3 * b, m0 * c + m2 * d] as const),
      ...([m1 * c + m3 * d, m0 * e + m2 * f + m4, m1 * e + m3 * f + m5] as const)
    ];
  }
  #map(x: number, y: number): readonly [number, number] {
    const [a, b, c, d, e, f] = this.#state.matrix;
    return [a * x + c * y + e, b * x + d * y + f];
  }
  #at(x: number, y: number): string {
    return this.#map(x, y).map(round).join(' ');
  }
}

/** `#rrggbbaa` as a colour that every reader of SVG knows, and its opacity. */
function splitAlpha(colour: string): readonly [string, number] {
  const parts = /^(#[0-9a-f]{6})([0-9a-f]{2})$/i.exec(colour);
  return parts ? [parts[1] ?? colour, Number.parseInt(parts[2] ?? 'ff', 16) / 255] : [colour, 1];
}
