import { useRef } from 'preact/hooks';
import { projectBuilder } from './messages.ts';
import { Compose, composeView } from '../engines/Compose.tsx';
import { chosenParts } from '../engines/compose.ts';
import type { KindView, ViewProps } from '../shell/view.ts';
import { printAlone } from '../../ui/print-alone.ts';
import type { ProjectBuilderAnswer } from './grade.ts';
import css from './project-builder-look.css?inline';
import type { ProjectBuilderSpec } from './schema.ts';

/**
 * A plan of one page that fills as its parts are chosen; once complete, it can be printed for
 * approval.
 */
function ProjectBuilder(props: ViewProps<ProjectBuilderSpec, ProjectBuilderAnswer>) {
  const { spec, answer, result, words } = props;
  const labels = projectBuilder[words.lang];
  const page = useRef<HTMLDivElement>(null);
  return (
    <Compose {...props} look="project-builder" css={css}>
      <div class="plan-page" ref={page}>
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
          {spec.slots.map((slot) => [
            <dt key={slot.id}>{slot.heading ?? slot.name}</dt>,
            <dd key={`${slot.id}-text`}>
              {chosenParts(slot, answer)
                .map(({ text, plan }) => plan ?? text)
                .join('; ') || labels.empty}
            </dd>,
          ])}
        </dl>
        {spec.ask && <p class="plan-ask">{spec.ask}</p>}
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
