import type { HelpEnd, HelpPaths } from '#curriculum/schema/help-path.ts';
import { spokenTo } from '#curriculum/help-walk.ts';
import type { HelpPathWords } from '../messages/help-path.ts';
import { createDomElement, createIcon } from '#player/ui/make-element.ts';
import type { Ears } from './complete-help.ts';
import { heard } from './heard.ts';

type Chosen<T> = { label: string; value: T };

/** Builds a row of toggle buttons of which at most one is pressed. */
function pick<T>(
  title: string,
  all: Chosen<T>[],
  isFirstDown: boolean,
  chose: (value: T | undefined) => void,
): HTMLElement {
  const buttons = all.map(({ label }) => createDomElement('button', { className: 'pick' }, label));
  const press = (down: number): void =>
    buttons.forEach((button, at) => button.setAttribute('aria-pressed', String(at === down)));
  buttons.forEach((button, at) => {
    button.onclick = () => {
      const isUp = button.getAttribute('aria-pressed') === 'true' && !isFirstDown;
      press(isUp ? -1 : at);
      chose(isUp ? undefined : all[at]!.value);
    };
  });
  press(isFirstDown ? 0 : -1);
  const group = createDomElement('div', { className: 'picks' }, ...buttons);
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', title);
  return createDomElement('div', {}, createDomElement('b', {}, title), group);
}

/**
 * Builds the sentence to say aloud. The child may change the listener and add to it; nothing is
 * typed or stored. The audio button reads only the initial sentence, so it is removed once a reader
 * changes it.
 */
export function draftPart(
  { say, tell }: HelpEnd,
  { who, tellers, feel, want }: HelpPaths,
  words: HelpPathWords,
  ears?: Ears,
): Node {
  const people = (tellers[tell ?? ''] ?? []).map((person) => who[person]!);
  const sentence = createDomElement('p', { className: 'sentence' });
  sentence.setAttribute('aria-live', 'polite');
  let [person, felt, wanted] = [people[0], '', ''];
  const write = (): void => {
    const whole = [say, felt, wanted].filter(Boolean).join(' ');
    sentence.textContent = `“${person ? spokenTo(person, whole) : whole}”`;
  };
  write();
  const ear = ears?.of(words.say, sentence.textContent!);
  const change = (): void => {
    ear?.remove();
    write();
  };
  const additions = (all: { label: string; adds: string }[]) =>
    all.map(({ label, adds }) => ({ label, value: adds }));
  const isOnPhone = () => person?.at === 'phone';
  // A person on the phone can neither sit beside the child nor take the device from her.
  const wants = () =>
    pick(
      words.want,
      additions(want.filter(({ near }) => !near || !isOnPhone())),
      false,
      (chosen = '') => {
        wanted = chosen;
        change();
      },
    );
  let wantRow = wants();
  const tellTo = (chosen: typeof person): void => {
    const was = isOnPhone();
    person = chosen;
    if (was !== isOnPhone()) {
      wanted = '';
      const next = wants();
      wantRow.replaceWith(next);
      wantRow = next;
    }
    change();
  };
  const head = heard(createDomElement('h4', {}, createIcon('tell'), words.say), ear);
  if (!person) return createDomElement('section', { className: 'to-say' }, head, sentence);
  return createDomElement(
    'section',
    { className: 'to-say' },
    head,
    sentence,
    createDomElement(
      'details',
      {},
      createDomElement('summary', {}, words.draft),
      createDomElement('p', { className: 'small' }, words.draftHow),
      pick(
        words.whom,
        people.map((person) => ({ label: person.label, value: person })),
        true,
        tellTo,
      ),
      pick(words.feel, additions(feel), false, (chosen = '') => {
        felt = chosen;
        change();
      }),
      wantRow,
    ),
  );
}
