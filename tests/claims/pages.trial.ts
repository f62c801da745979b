/**
 * Every page walked as `npm test` walks a page that changed; when all is well, `tests/proved.json`
 * says so of each.
 */
import { hashesOf, writeProved } from '../../src/tools/test/proved-pages.ts';
import { projectRoot } from '../../src/tools/setup/root.mjs';
import type { Trial } from '../../src/tools/prove/trial.ts';
import { distFolder } from '../browser/site-server.ts';
import { tagTrial } from './tag-trial.ts';

const walk = tagTrial(
  {
    name: 'pages',
    description:
      'Mọi trang, mọi mẫu được đi như khi vừa đổi: axe, HTML, 320 px, chữ gấp đôi, 109, giúp đỡ, thoát, máy bấm, giấy; ghi tests/proved.json',
  },
  { ELM_PAGES: 'all' },
);

export const trial: Trial = {
  ...walk,
  run: async (options) => {
    // What was walked is what stood there before; a build made meanwhile is another.
    const hashes = hashesOf(distFolder);
    const result = await walk.run(options);
    const figures = { 'số trang': Object.keys(hashes).length, ...result.figures };
    if (result.state !== 'passed') return { ...result, figures };
    writeProved(projectRoot, hashes);
    return { ...result, figures };
  },
};
