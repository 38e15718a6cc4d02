/** The light colours of src/lib/ui/tokens.css as exports take them; a test holds the two together. */
import { readPalette, type Palette } from '../../charts/palette.ts';
import { CANVAS_FAMILY } from '../fonts/faces.ts';

/** Colours only light paper has: exports and print know no other ground. */
export const LIGHT: Readonly<Record<string, string>> = {
  paper: '#ffffff',
  wash: '#f3f5f6',
  ink: '#17212a',
  'ink-2': '#43505b',
  'ink-3': '#586570',
  line: '#d6dce0',
  edge: '#75828d',
  accent: '#0b5a8c',
  s1: '#0b5a8c',
  's1-text': '#0b5a8c',
  s2: '#a33c0b',
  's2-text': '#a33c0b',
  s3: '#b5851a',
  's3-text': '#7d5a0c',
  s4: '#47836f',
  's4-text': '#3a6f5d',
  s5: '#2e97c4',
  's5-text': '#1b7096',
  s6: '#50212f',
  's6-text': '#50212f',
  s0: '#75828d',
  's0-text': '#586570',
  'band-alpha': '0.14',
  h0: '#ffffff',
  'h0-on': '#586570',
  h1: '#e2eff8',
  'h1-on': '#17212a',
  h2: '#b7d6ec',
  'h2-on': '#17212a',
  h3: '#7bb8df',
  'h3-on': '#17212a',
  h4: '#237bab',
  'h4-on': '#ffffff',
  h5: '#004d72',
  'h5-on': '#ffffff',
  hatch: '#aab4bc'
};

/** What the page reads from its style sheet, for a drawing on the server. */
export const lightPalette = (): Palette =>
  readPalette((token) => (token === 'font' ? CANVAS_FAMILY : (LIGHT[token] ?? '')));
