/** `nhip retag`: reads every stored article again with the newest themes, places and rules. */
import { currentLexicon } from '../../src/lib/server/db/lexicon.ts';
import { makeReading } from '../../src/lib/server/reading.ts';
import { retag } from '../../src/lib/server/retag.ts';
import { readArgs, type Command } from './command.ts';
import { startProgress } from './progress.ts';
import { withDatabase } from './with-database.ts';

export const command: Command = {
  usage: 'retag',
  summary:
    'Đọc lại mọi bài đã lưu theo bộ chủ đề mới nhất · reads every stored article again with the newest themes',
  async run(args) {
    readArgs(args, {}, 0);
    const report = await withDatabase('retag', async (database) => {
      const reading = await makeReading(await currentLexicon(database));
      const progress = startProgress(process.stderr, () => performance.now());
      const done = await retag(database, reading, {
        onProgress: (sofar) =>
          progress.tell(`${sofar.articles} bài đã đọc lại, ${sofar.changed} bài đổi`, { ...sofar })
      });
      progress.end();
      return done;
    });
    console.log(JSON.stringify(report));
    return 0;
  }
};
