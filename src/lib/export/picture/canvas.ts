/** The server's canvas: bitmaps, vector pages of PDF and the widths of words, with the page's own faces. */
import { createCanvas, GlobalFonts, loadImage, PDFDocument } from '@napi-rs/canvas';
import { plainText } from '../xml.ts';
import { encodePng } from './png.ts';
import { FACES, WEIGHTS, faceBytes } from '../fonts/faces.ts';

/** Draws a sheet in CSS pixels. */
export type Draw = (context: CanvasRenderingContext2D) => void;
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The package's contexts lack what only a page has (focus rings, which no chart draws), and refuse U+0000. */
function asPage(
  context: Pick<CanvasRenderingContext2D, 'fillText' | 'measureText'>
): CanvasRenderingContext2D {
  const [fill, measure] = [context.fillText.bind(context), context.measureText.bind(context)];
  return Object.assign(context, {
    fillText: (text: string, x: number, y: number) => fill(plainText(text), x, y),
    measureText: (text: string) => measure(plainText(text))
  }) as CanvasRenderingContext2D;
}

let registered = false;

/** Once a process: fonts are known to the whole of it. */
function registerFaces(): void {
  if (registered) return;
  registered = true;
  for (const face of FACES)
    for (const weight of WEIGHTS) GlobalFonts.register(Buffer.from(faceBytes(face, weight)), face.family);
}

/** A PNG with `scale` dots to the pixel. */
export async function drawPng({ width, height }: Size, draw: Draw, scale = 2): Promise<Uint8Array> {
  registerFaces();
  const canvas = createCanvas(width * scale, height * scale);
  const context = canvas.getContext('2d');
  context.scale(scale, scale);
  draw(asPage(context));
  const dots = { width: canvas.width, height: canvas.height };
  return encodePng(context.getImageData(0, 0, dots.width, dots.height).data, dots, scale);
}

/** A picture of somebody's drawn anew at a size; null where it cannot be read. */
export async function redrawn(
  bytes: Uint8Array,
  size: Size
): Promise<(Size & { readonly png: Uint8Array }) | null> {
  const image = await loadImage(Buffer.from(bytes)).catch(() => null);
  if (!image) return null;
  const canvas = createCanvas(size.width, size.height);
  canvas.getContext('2d').drawImage(image, 0, 0, size.width, size.height);
  return { ...size, png: Uint8Array.from(await canvas.encode('png')) };
}

/** Draws a PNG of ours into a box, keeping its proportions: at its upper left corner or, `right`, the upper right one. */
export type Stamp = (
  context: CanvasRenderingContext2D,
  box: Size & { x: number; y: number },
  right?: boolean
) => void;
export async function stampOf(logo: Size & { readonly png: Uint8Array }): Promise<Stamp> {
  const image = await loadImage(Buffer.from(logo.png));
  return (context, { x, y, width, height }, right = false) => {
    const scale = Math.min(width / logo.width, height / logo.height);
    const wide = logo.width * scale;
    const own = context as unknown as ReturnType<ReturnType<typeof createCanvas>['getContext']>;
    own.drawImage(image, right ? x + width - wide : x, y, wide, logo.height * scale);
  };
}

const POINTS = 0.75;

/** A PDF with a page for each sheet, vector throughout, its fonts inside. */
export function drawPdf(
  sheets: readonly { readonly size: Size; readonly draw: Draw }[],
  title: string
): Uint8Array {
  registerFaces();
  const document = new PDFDocument({ title, creator: 'Nhịp' });
  for (const { size, draw } of sheets) {
    const context = document.beginPage(size.width * POINTS, size.height * POINTS);
    context.scale(POINTS, POINTS);
    draw(asPage(context));
    document.endPage();
  }
  return document.close();
}

/** Width of words in pixels, `font` as in CSS with the canvas's own family. */
export function measurer(): (text: string, font: string) => number {
  registerFaces();
  const context = createCanvas(1, 1).getContext('2d');
  return (text, font) => {
    context.font = font;
    return context.measureText(plainText(text)).width;
  };
}
