import { dayInWords } from '#curriculum/contact-age.ts';
import type { HelpEnd, HelpPaths, Reporting } from '#curriculum/schema/help-path.ts';
import type { HelpPathWords } from '../messages/help-path.ts';
import { createDomElement, createIcon } from '#player/ui/make-element.ts';
import type { Ears } from './complete-help.ts';
import { draftPart } from './draft-part.ts';
import { heard } from './heard.ts';
import { reporting } from '#curriculum/browser-data/reporting.ts';

type Lang = 'vi' | 'en';
type Around = {
  paths: HelpPaths;
  words: HelpPathWords;
  lang: Lang;
  callOf(number: string): Node;
  ears?: Ears | undefined;
};

const signs = { now: 'stop', keep: 'keep', never: 'block', next: 'next' } as const;

function reports(all: Reporting[], { words, lang }: Around): Node {
  const line = ({ name, how, seenOn, checkedOn }: Reporting): Node =>
    createDomElement(
      'li',
      {},
      createDomElement('b', {}, `${name}:`),
      ` ${how[lang]} `,
      createDomElement(
        'small',
        {},
        `(${(checkedOn ? words.checked : words.notChecked).replace('{date}', dayInWords(checkedOn ?? seenOn))})`,
      ),
    );
  return createDomElement('ul', {}, ...all.map(line));
}

const fold = (title: string, ...inside: Node[]): Node =>
  createDomElement('details', {}, createDomElement('summary', {}, title), ...inside);

/**
 * Builds the end screen: what to do, say, keep and avoid, and whom to tell next. The rest is folded
 * below.
 */
export function endScreen(end: HelpEnd, around: Around): Node[] {
  const { words, callOf } = around;
  // Texts for adults get no audio button: adults read them.
  const ears = end.adult ? undefined : around.ears;
  const part = (name: keyof typeof signs): Node =>
    createDomElement(
      'section',
      { className: name },
      heard(
        createDomElement('h4', {}, createIcon(signs[name]), words[name]),
        ears?.of(words[name], end[name]),
      ),
      createDomElement('p', {}, end[name]),
    );
  const places = (...of: Reporting['for'][]) =>
    reporting.filter((place) => of.includes(place.for) && end.report.includes(place.for));
  const list = (title: string, places: Reporting[], how?: string): Node[] =>
    places.length === 0
      ? []
      : [fold(title, ...(how ? [createDomElement('p', {}, how)] : []), reports(places, around))];
  return [
    heard(createDomElement('h3', { tabIndex: -1 }, end.title), ears?.of(end.title)),
    part('now'),
    draftPart(end, around.paths, words, ears),
    part('keep'),
    part('never'),
    part('next'),
    ...end.calls.map(callOf),
    ...list(words.report, places('app', 'remove'), end.adult ? undefined : words.reportHow),
    ...list(words.adults, places('adult', 'scam')),
    fold(words.trace, ...words.traceLines.map((line) => createDomElement('p', {}, line))),
  ];
}
