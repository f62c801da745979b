/**
 * Every page visited as `npm test` visits a changed page; on success `tests/full-walk` names the
 * commit.
 */
import { gitState } from '#delivery/tools/git-state.ts';
import { FULL_WALK, writeFullWalk } from '#delivery/test/full-walk.ts';
import { pagesOf } from '#delivery/test/site-pages.ts';
import { projectRoot } from '#delivery/setup/root.mjs';
import type { Trial } from '#delivery/prove/trial.ts';
import { distFolder } from '../browser/site-server.ts';
import { tagTrial } from './tag-trial.ts';

const walk = tagTrial(
  {
    name: 'pages',
    description:
      'Mọi trang, mọi mẫu được đi như khi vừa đổi: axe, HTML, 320 px, chữ gấp đôi, 109, giúp đỡ, thoát, máy bấm, giấy; ghi tests/full-walk',
  },
  { ELM_PAGES: 'all' },
);

export const trial: Trial = {
  ...walk,
  run: async (options) => {
    // Read before the run: a commit made meanwhile is another one.
    const git = gitState(projectRoot);
    const result = await walk.run(options);
    const figures = { 'số trang': pagesOf(distFolder).length, ...result.figures };
    if (result.state !== 'passed') return { ...result, figures };
    if (git.state !== 'clean')
      return { ...result, figures, why: `${FULL_WALK} is not written: not a clean commit.` };
    writeFullWalk(projectRoot, git.commit);
    return { ...result, figures };
  },
};
