import { useEffect } from 'preact/hooks';
import { interpolate } from '#core/text/messages.ts';
import { privacyLab } from './messages.ts';
import { configure } from '../engines/configure-messages.ts';
import { Configure } from '../engines/Configure.tsx';
import { configureView } from '../engines/ConfigureView.tsx';
import { settingNow, type Settings, type Switch } from '../engines/configure.ts';
import { showsNow, Switches } from '../engines/Switches.tsx';
import type { KindView, ViewProps } from '../shell/view.ts';
import { AppMark } from '../../surfaces/AppMark.tsx';
import { Surface } from '../../surfaces/Surface.tsx';
import { SurfaceBar } from '../../surfaces/SurfaceBar.tsx';
import { SurfaceIcon } from '../../surfaces/SurfaceIcon.tsx';
import { adoptCss } from '../../ui/adopt-css.ts';
import surfaceCss from '../../surfaces/surface.css?inline';
import { gradePrivacyLab, sayPrivacyLab, type PrivacyLabAnswer } from './grade.ts';
import css from './privacy-lab-look.css?inline';
import type { PrivacyLabSpec } from './schema.ts';

type Props = ViewProps<PrivacyLabSpec, PrivacyLabAnswer>;
type Labels = (typeof privacyLab)['vi'];

/** A setting that never shows anything, such as a microphone, has no row. */
const isSeen = ({ options }: Switch): boolean => options.some(({ shows }) => shows);

/** What another person sees by one setting: its line, or a covered one. */
function Seen({ of, answer, labels }: { of: Switch; answer: Settings; labels: Labels }) {
  const line = settingNow(of, answer)?.shows;
  return line ? (
    <span class="shown">{line}</span>
  ) : (
    <span class="covered">
      <SurfaceIcon name="lock" />
      {labels.covered}
    </span>
  );
}

/** The app as another person sees it: what is always there, then a row for each setting. */
function Others({ spec, answer, words }: Props) {
  const labels = privacyLab[words.lang];
  const { app, parts, switches } = spec;
  const shown = showsNow(switches, answer);
  return (
    <Surface app={app} label={interpolate(labels.others, { app })}>
      <SurfaceBar mark={<AppMark app={app} />} name={parts.asks} />
      <div class="others-view">
        {parts.always.map((line) => (
          <p key={line} class="always">
            {line}
          </p>
        ))}
        <ul>
          {switches.filter(isSeen).map((of) => (
            <li key={of.id}>
              <small>{of.name}</small>
              <Seen of={of} answer={answer} labels={labels} />
            </li>
          ))}
        </ul>
        <p class="shown-count">
          {shown.length > 0 ? interpolate(labels.more, { n: shown.length }) : labels.none}
        </p>
      </div>
    </Surface>
  );
}

/** An app's settings, and beside them what another person sees, which changes with each of them. */
function PrivacyLab(props: Props) {
  const { spec, answer, words } = props;
  const labels = privacyLab[words.lang];
  useEffect(() => adoptCss(surfaceCss), []);
  return (
    <Configure {...props} look="privacy-lab" css={css} shows={<Others {...props} />}>
      <Surface app={spec.app} label={interpolate(labels.settings, { app: spec.app })}>
        <SurfaceBar
          mark={<AppMark app={spec.app} />}
          name={spec.app}
          note={configure[words.lang].practice}
        />
        <div class="settings-list">
          {spec.switches.map((of) => (
            <div key={of.id} class="setting">
              <Switches {...props} switches={[of]} />
              {isSeen(of) && (
                <p class="seen-here" aria-hidden="true">
                  <Seen of={of} answer={answer} labels={labels} />
                </p>
              )}
            </div>
          ))}
        </div>
      </Surface>
    </Configure>
  );
}

export const view: KindView<PrivacyLabSpec, PrivacyLabAnswer> = {
  ...configureView((spec) => spec.switches),
  grade: gradePrivacyLab,
  describeAnswer: sayPrivacyLab,
  View: PrivacyLab,
};
