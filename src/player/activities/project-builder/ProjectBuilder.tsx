import { useRef } from 'preact/hooks';
import { projectBuilder } from './messages.ts';
import { Compose, composeView } from '../engines/Compose.tsx';
import { chosenParts, slipsOf } from '../engines/compose.ts';
import type { KindView, ViewProps } from '../shell/view.ts';
import { printAlone } from '../../ui/print-alone.ts';
import type { ProjectBuilderAnswer } from './grade.ts';
import surfaceCss from '../../surfaces/surface.css?inline';
import css from './project-builder-look.css?inline';
import type { ProjectBuilderSpec } from './schema.ts';

type Props = ViewProps<ProjectBuilderSpec, ProjectBuilderAnswer>;

/** Returns what the plan says in a slot. */
const lineOf = (slot: ProjectBuilderSpec['slots'][number], answer: ProjectBuilderAnswer): string =>
  chosenParts(slot, answer)
    .map(({ text, plan }) => plan ?? text)
    .join('; ');

/**
 * A plan of one page that fills as its parts are chosen, and after “Trả lời” shows which lines to
 * look at again; then it can be printed for approval.
 */
function ProjectBuilder(props: Props) {
  const { spec, answer, result, words } = props;
  const labels = projectBuilder[words.lang];
  const page = useRef<HTMLDivElement>(null);
  const slips = result ? slipsOf(spec, answer).map(({ slot }) => slot) : [];
  const lineIn = (id: string) =>
    lineOf(
      spec.slots.find((slot) => slot.id === id)!,
      answer,
    ) || null;
  return (
    <Compose {...props} look="project-builder" css={surfaceCss + css} line={lineIn}>
      <div class="plan-desk">
        <div class="plan-page practice-mark" ref={page} role="group" aria-label={labels.page}>
          <p class="plan-name">
            <b>{spec.plan}</b>
          </p>
          {spec.byHand && (
            <p class="plan-hand">
              {spec.byHand.map((label) => (
                <span key={label}>{label}</span>
              ))}
            </p>
          )}
          <dl>
            {spec.slots.map((slot) => {
              const line = lineIn(slot.id);
              const state = slips.includes(slot.id) ? 'again' : line ? 'written' : 'blank';
              return [
                <dt key={slot.id}>{slot.heading ?? slot.name}</dt>,
                <dd key={`${slot.id}-text`} class={state}>
                  {line ?? labels.empty}
                </dd>,
              ];
            })}
          </dl>
          {spec.ask && <p class="plan-ask">{spec.ask}</p>}
        </div>
      </div>
      {result && (
        <p>
          <button class="button" onClick={() => printAlone(page.current!)}>
            {labels.print}
          </button>
        </p>
      )}
    </Compose>
  );
}

export const view: KindView<ProjectBuilderSpec, ProjectBuilderAnswer> = {
  ...composeView<ProjectBuilderSpec>(),
  View: ProjectBuilder,
};
