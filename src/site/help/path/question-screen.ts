import type { HelpPaths } from '#curriculum/schema/help-path.ts';
import { createDomElement, createIcon } from '#player/ui/make-element.ts';
import type { Ears } from './complete-help.ts';
import { heard } from './heard.ts';

type Question = HelpPaths['questions'][string];
type Choice = Question['choices'][number];

/**
 * Builds one question with its choices in a column, each with an audio button. Choices for adults
 * are set apart, small and without one.
 */
export function questionScreen(
  { ask, choices }: Question,
  choose: (to: string) => void,
  isForAdults: (choice: Choice) => boolean,
  ears?: Ears,
): Node[] {
  const item = (choice: Choice): Node =>
    createDomElement(
      'li',
      {},
      createDomElement(
        'button',
        { className: isForAdults(choice) ? 'as-link' : 'choice', onclick: () => choose(choice.to) },
        ...(choice.sign ? [createIcon(choice.sign)] : []),
        createDomElement('span', {}, choice.text),
      ),
      ...(ears && !isForAdults(choice) ? [ears.of(choice.text)] : []),
    );
  const many = choices.length > 4 ? 'choices many' : 'choices';
  return [
    heard(createDomElement('h3', { tabIndex: -1 }, ask), ears?.of(ask)),
    createDomElement('ul', { className: many }, ...choices.map(item)),
  ];
}
