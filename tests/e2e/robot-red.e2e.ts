/**
 * The robot on broken copies of the built site: each edit takes one promise away, and the robot
 * must say which.
 * The edits look for text of the build; `keptSamplesSite` refuses an edit that finds nothing.
 * Unbroken, the same samples are green in robot.e2e.ts.
 *
 * @module-tag robot
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Served } from '../../src/tools/serve/serve.ts';
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
    edit: (text) =>
      text
        .replace('`checkbox`:`radio`', '`hidden`:`hidden`')
        .replace(/type="radio"/g, 'type="hidden"'),
    sample: 'choice/scenario-unsure',
    way: 'Tab and Enter',
    which: 'right',
    says: /never seen: “Gọi bà và kể”/,
  },
  {
    what: 'cards that Tab passes over',
    edit: (text) =>
      text
        .replace(/"data-card":([\w.]+),/, 'tabIndex:-1,$&')
        .replace(/data-card="/g, 'tabindex="-1" $&'),
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
    edit: (text) =>
      text.replace(/("data-card":[\w.]+,disabled:\w+,onClick:\(\)=>)\w+\([\w.]+\)/, '$1{}'),
    sample: 'sequence/call-three',
    way: 'tap',
    which: 'right',
    says: /never seen/,
  },
  {
    what: 'a remark outside any live region',
    edit: (text) =>
      text
        .replace('`remark-place`,role:`status`', '`remark-place`')
        .replace(/class="remark-place" role="status"/g, 'class="remark-place"'),
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
    edit: (text) =>
      text
        .replace(/"aria-disabled":\w+\|\|void 0/, '"aria-disabled":void 0')
        .replace(/aria-disabled="true"/g, ''),
    sample: 'sequence/four-steps',
    way: 'tap',
    which: 'unfinished',
    says: /never seen: the waiting main button/,
  },
  // Its slots are drawn by the inspect engine, which is broken in the copy below.
  {
    what: 'compose: parts that break a rule and are let through',
    edit: (text) => text.replace(/\w+&&\w+\.breaks&&/, '0&&$&'),
    sample: 'project-builder/class-corner',
    way: 'tap',
    which: 'worst',
    says: /the verdict/,
  },
];

/**
 * One for each other engine behind the simulators, in scripts of their own: all on one copy. A
 * break that finds nothing leaves its robot green, and is seen so.
 */
const engines: Broken[] = [
  {
    what: 'inspect: rows that open nothing',
    edit: (text) => text.replace(/("aria-expanded":\w+,onClick:\(\)=>)\w+\(\w+\.id\)/, '$1{}'),
    sample: 'inbox-hunt/grandmas-phone',
    way: 'tap',
    which: 'right',
    says: /never seen: “Cho tớ mật khẩu của bà đi\.”/,
  },
  {
    what: 'configure: settings that do not say which switch they are of',
    edit: (text, path) =>
      text
        .replace(/(\.text,\w+\(`span`,\{class:`unseen`,children:)\[` – `,\w+\.name\]/, '$1[]')
        .replace(inGallery(path) ? /<span class="unseen"> – [^<]*<\/span>/g : /$^/, ''),
    sample: 'privacy-lab/nas-board',
    way: 'Tab and Space',
    which: 'right',
    says: /never seen: “.+ – .+”/,
  },
  {
    what: 'talk: acts at hand whose press does nothing',
    edit: (text) => text.replace(/(`card talk-tell`:`card`,onClick:\(\)=>)\w+\(\w+\)/, '$1{}'),
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

const brokenEngines = (): Promise<Served> =>
  keptSamplesSite((text, path) => engines.reduce((now, { edit }) => edit(now, path), text));
let all: Promise<Served> | undefined;
afterAll(async () => (await all)?.close());

test.concurrent.each(engines)('red on $what', async (each) => {
  all ??= brokenEngines();
  await expect(run((await all).url, each)).rejects.toThrow(each.says);
});

test.concurrent.each(broken)('red on $what', async (each) => {
  const site = await keptSamplesSite(each.edit);
  try {
    await expect(run(site.url, each)).rejects.toThrow(each.says);
  } finally {
    await site.close();
  }
});
