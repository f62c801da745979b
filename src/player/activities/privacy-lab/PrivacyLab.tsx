import { interpolate } from '#core/text/messages.ts';
import { privacyLab } from './messages.ts';
import { Configure } from '../engines/Configure.tsx';
import { configureView } from '../engines/ConfigureView.tsx';
import { showsNow, Switches } from '../engines/Switches.tsx';
import type { KindView, ViewProps } from '../shell/view.ts';
import { gradePrivacyLab, sayPrivacyLab, type PrivacyLabAnswer } from './grade.ts';
import css from './privacy-lab-look.css?inline';
import type { PrivacyLabSpec } from './schema.ts';

/** A settings screen, and beside it another person's view, which changes with each switch. */
function PrivacyLab(props: ViewProps<PrivacyLabSpec, PrivacyLabAnswer>) {
  const {
    spec: { app, parts, switches },
    words,
    answer,
  } = props;
  const shown = showsNow(switches, answer);
  return (
    <Configure
      {...props}
      look="privacy-lab"
      css={css}
      head={<b>{app}</b>}
      shows={
        <>
          <p>
            <b>{parts.asks}</b>
          </p>
          <ul>
            {parts.always.map((line) => (
              <li key={line}>{line}</li>
            ))}
            {shown.map((line) => (
              <li key={line} class="shown">
                {line}
              </li>
            ))}
          </ul>
          <p class="shown-count">
            {shown.length > 0
              ? interpolate(privacyLab[words.lang].more, { n: shown.length })
              : privacyLab[words.lang].none}
          </p>
        </>
      }
    >
      <Switches {...props} switches={switches} />
    </Configure>
  );
}

export const view: KindView<PrivacyLabSpec, PrivacyLabAnswer> = {
  ...configureView((spec) => spec.switches),
  grade: gradePrivacyLab,
  describeAnswer: sayPrivacyLab,
  View: PrivacyLab,
};
