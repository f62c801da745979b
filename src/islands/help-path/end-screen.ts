import { dayInWords } from '../../domain/contact-age.ts';
import type { HelpEnd, HelpPaths, Reporting } from '../../domain/help-path.ts';
import type { helpPath } from '../../messages/help-path.ts';
import { make, makeSign } from '../../ui/make-element.ts';
import { draftPart } from './draft-part.ts';
import { reporting } from './reporting.ts';

type Lang = 'vi' | 'en';
type Around = { paths: HelpPaths; words: (typeof helpPath)[Lang]; lang: Lang; callOf(number: string): Node };

const signs = { now: 'stop', keep: 'keep', never: 'block', next: 'next' } as const;

function reports(all: Reporting[], { words, lang }: Around): Node {
  const line = ({ name, how, seenOn, checkedOn }: Reporting): Node =>
    make('li', {}, make('b', {}, `${name}:`), ` ${how[lang]} `, make('small', {}, `(${(checkedOn ? words.checked : words.notChecked).replace('{date}', dayInWords(checkedOn ?? seenOn))})`));
  return make('ul', {}, ...all.map(line));
}

const fold = (title: string, ...inside: Node[]): Node => make('details', {}, make('summary', {}, title), ...inside);

/** What to do, say, keep, leave alone, and whom to tell next: all of it on one screen, the rest folded below. */
export function endScreen(end: HelpEnd, around: Around): Node[] {
  const { words, callOf } = around;
  const part = (name: keyof typeof signs): Node =>
    make('section', { className: name }, make('h4', {}, makeSign(signs[name]), words[name]), make('p', {}, end[name]));
  const places = reporting.filter((each) => end.adult ? each.for === 'adult' : each.for !== 'adult');
  return [
    make('h3', { tabIndex: -1 }, end.title),
    part('now'), draftPart(end, around.paths, words), part('keep'), part('never'), part('next'),
    ...end.calls.map(callOf),
    ...(end.report ? [fold(end.adult ? words.adults : words.report, ...(end.adult ? [] : [make('p', {}, words.reportHow)]), reports(places, around))] : []),
    fold(words.trace, ...words.traceLines.map((line) => make('p', {}, line))),
  ];
}
