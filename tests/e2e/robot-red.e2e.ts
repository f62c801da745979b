/**
 * The robot on broken copies of the built site: each edit breaks one promise, and the robot must
 * name it.
 * The edits look for text of the build; `keptSamplesSite` refuses an edit that finds nothing.
 * Unbroken, the same samples pass in robot.e2e.ts.
 *
 * @module-tag robot
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { onEach, scripted, unheard } from '../browser/broken-page.ts';
import { withoutPolicy, type Edit } from '../browser/edited-site.ts';
import { keptSamplesSite } from '../browser/kept-samples.ts';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { checkAnswer, checkUnfinished } from './robot/check.ts';
import { startRobot, type Way } from './robot/robot.ts';
import { sampleCases } from './samples.ts';

let chromium: Launched;
beforeAll(async () => {
  chromium = await launchChromium();
});
afterAll(() => chromium?.close());

const sampleOf = (path: string) => sampleCases.find(({ kind, id }) => `${kind}/${id}` === path)!;
const inGallery = (path: string): boolean => path.startsWith('gallery');

type Broken = {
  what: string;
  edit: Edit;
  sample: string;
  way: Way;
  which: 'right' | 'worst' | 'unfinished';
  says: RegExp;
};

const broken: Broken[] = [
  {
    what: 'options that are only text',
    edit: scripted(onEach('input[type=radio],input[type=checkbox]', "element.type = 'hidden';")),
    sample: 'choice/scenario-unsure',
    way: 'Tab and Enter',
    which: 'right',
    says: /never seen: “Gọi bà và kể”/,
  },
  {
    what: 'cards that Tab passes over',
    edit: scripted(onEach('[data-card]', 'element.tabIndex = -1;')),
    sample: 'sequence/four-steps',
    way: 'Tab and Space',
    which: 'worst',
    says: /keyboard does not reach/,
  },
  {
    what: 'chips that a finger cannot press',
    edit: (text, path) =>
      inGallery(path)
        ? withoutPolicy(text).replace(
            '</head>',
            '<style>.chip,.chip *{pointer-events:none}</style></head>',
          )
        : text,
    sample: 'help-finder/village-map',
    way: 'tap',
    which: 'right',
    says: /never seen/,
  },
  {
    what: 'cards whose press does nothing',
    edit: scripted(unheard('[data-card]')),
    sample: 'sequence/call-three',
    way: 'tap',
    which: 'right',
    says: /never seen/,
  },
  {
    what: 'a remark outside any live region',
    edit: scripted(onEach('.remark-place', "element.removeAttribute('role');")),
    sample: 'chat-reply/secret-photo',
    way: 'tap',
    which: 'worst',
    says: /never seen: a verdict in a live region/,
  },
  {
    what: 'a remark that is announced twice',
    edit: (text, path) =>
      inGallery(path)
        ? withoutPolicy(text).replace(
            '</body>',
            "<script>new MutationObserver((_, all) => { const said = document.querySelector('.remark'); if (!said) return; all.disconnect(); setTimeout(() => said.parentNode.append(said), 60); }).observe(document.body, { childList: true, subtree: true })</script></body>",
          )
        : text,
    sample: 'choice/many',
    way: 'Tab and Enter',
    which: 'right',
    says: /announced.*2.*1/s,
  },
  {
    what: 'a key that calls the unsafe safe',
    edit: (text, path) =>
      inGallery(path) ? text.replaceAll('"verdict":"unsafe"', '"verdict":"safe"') : text,
    sample: 'choice/scenario-unsure',
    way: 'tap',
    which: 'worst',
    says: /the verdict.*Đúng hướng/s,
  },
  {
    what: 'a main button that does not wait for the whole answer',
    edit: scripted(onEach('.button.main', "element.removeAttribute('aria-disabled');")),
    sample: 'sequence/four-steps',
    way: 'tap',
    which: 'unfinished',
    says: /never seen: the waiting main button/,
  },
  // One for each engine behind the simulators.
  {
    what: 'inspect: rows that open nothing',
    edit: scripted(unheard('[aria-expanded]')),
    sample: 'inbox-hunt/grandmas-phone',
    way: 'tap',
    which: 'right',
    says: /never seen: “Cho tớ mật khẩu của bà đi\.”/,
  },
  {
    what: 'configure: settings that do not say which switch they are of',
    edit: scripted(
      onEach('span.unseen', "element.textContent.startsWith(' – ') && element.remove();"),
    ),
    sample: 'privacy-lab/nas-board',
    way: 'Tab and Space',
    which: 'right',
    says: /never seen: “.+ – .+”/,
  },
  {
    what: 'talk: acts at hand whose press does nothing',
    edit: scripted(unheard('.talk-tell')),
    sample: 'call-sim/six-digits',
    way: 'tap',
    which: 'right',
    says: /never seen: a verdict, or the main button ready/,
  },
];

const run = async (siteUrl: string, { sample, way, which }: Broken): Promise<void> => {
  const robot = await startRobot(chromium.browser, siteUrl, way);
  try {
    if (which === 'unfinished') await checkUnfinished(robot, sampleOf(sample));
    else await checkAnswer(robot, sampleOf(sample), which);
  } finally {
    await robot.close();
  }
};

test.concurrent.each(broken)('red on $what', { tags: ['control'] }, async (edit) => {
  const site = await keptSamplesSite(edit.edit);
  try {
    await expect(run(site.url, edit)).rejects.toThrow(edit.says);
  } finally {
    await site.close();
  }
});
