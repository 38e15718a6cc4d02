/** `nhip verify`: recounts every rollup from the articles and tells each difference. */
import { verify } from '../../src/lib/server/verify.ts';
import { readArgs, type Command } from './command.ts';
import { withDatabase } from './with-database.ts';

export const command: Command = {
  usage: 'verify',
  summary:
    'Đếm lại mọi con số từ bài viết · recounts every figure from the articles; 0 differences is the proof',
  async run(args) {
    readArgs(args, {}, 0);
    const { differences } = await withDatabase('verify', verify);
    for (const difference of differences) console.log(JSON.stringify(difference));
    console.log(`${differences.length} differences`);
    return differences.length > 0 ? 1 : 0;
  }
};
