/** Writes 200 charts in one presentation and prints what it took: a process of its own, so that its memory is theirs. */
import { deckFigures } from './exports.ts';

console.log(JSON.stringify(await deckFigures()));
