import type { HelpPaths } from '../../../content/schema/help-path.ts';
import { make, makeSign } from '../../../ui/make-element.ts';

type Question = HelpPaths['questions'][string];
type Choice = Question['choices'][number];

/** One question, its choices below one another; those for adults stand apart and small. */
export function questionScreen(
  { ask, choices }: Question,
  choose: (to: string) => void,
  isForAdults: (choice: Choice) => boolean,
): Node[] {
  const item = (choice: Choice): Node =>
    make(
      'li',
      {},
      make(
        'button',
        { className: isForAdults(choice) ? 'as-link' : 'choice', onclick: () => choose(choice.to) },
        ...(choice.sign ? [makeSign(choice.sign)] : []),
        make('span', {}, choice.text),
      ),
    );
  const many = choices.length > 4 ? 'choices many' : 'choices';
  return [make('h3', { tabIndex: -1 }, ask), make('ul', { className: many }, ...choices.map(item))];
}
