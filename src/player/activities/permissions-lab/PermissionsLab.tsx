import { useEffect } from 'preact/hooks';
import { permissionsLab } from './messages.ts';
import { interpolate } from '#core/text/messages.ts';
import { configure } from '../engines/configure-messages.ts';
import { Configure } from '../engines/Configure.tsx';
import { configureView } from '../engines/ConfigureView.tsx';
import { settingNow, type Settings, type Switch } from '../engines/configure.ts';
import { showsNow, Switches } from '../engines/Switches.tsx';
import type { KindView, ViewProps } from '../shell/view.ts';
import { AppMark } from '../../surfaces/AppMark.tsx';
import { PhoneStatus } from '../../surfaces/PhoneStatus.tsx';
import { Surface } from '../../surfaces/Surface.tsx';
import { SurfaceIcon } from '../../surfaces/SurfaceIcon.tsx';
import { adoptCss } from '../../ui/adopt-css.ts';
import surfaceCss from '../../surfaces/surface.css?inline';
import statusCss from '../../surfaces/phone-status.css?inline';
import {
  asksOf,
  gradePermissionsLab,
  permissionSwitches,
  sayPermissionsLab,
  type PermissionsLabAnswer,
} from './grade.ts';
import css from './permissions-lab-look.css?inline';
import type { PermissionsLabSpec } from './schema.ts';

type Props = ViewProps<PermissionsLabSpec, PermissionsLabAnswer>;
type App = PermissionsLabSpec['apps'][number];

/**
 * The phone's own switch for a permission: on where the app can now do something, locked where it
 * cannot, dashed before an answer.
 */
function Grant({
  of,
  answer,
  labels,
}: {
  of: Switch;
  answer: Settings;
  labels: (typeof permissionsLab)['vi'];
}) {
  const now = settingNow(of, answer);
  const state = !now ? 'unset' : now.shows ? 'on' : 'locked';
  return (
    <p class={`grant ${state}`}>
      <span class="grant-switch" aria-hidden="true" />
      {labels.states[state]}
      {state === 'locked' && <SurfaceIcon name="lock" />}
    </p>
  );
}

/** The sheet with which the phone asks for one app: what the app is for, and what it wants. */
function Sheet({ app, ...props }: Props & { app: App }) {
  const { spec, answer, words } = props;
  return (
    <div class="ask-sheet">
      <p class="asking">
        <AppMark app={app.name} />
        <span>
          <b>{app.name}</b> <small>{app.tells}</small>
        </span>
      </p>
      {asksOf(spec, app).map((of) => (
        <div key={of.id} class="asked">
          <Grant of={of} answer={answer} labels={permissionsLab[words.lang]} />
          <Switches {...props} switches={[of]} />
        </div>
      ))}
    </div>
  );
}

/** A phone whose apps ask for permissions, and beside it what each app can do with the answers. */
function PermissionsLab(props: Props) {
  const { spec, words, answer } = props;
  const labels = permissionsLab[words.lang];
  useEffect(() => [surfaceCss, statusCss].forEach(adoptCss), []);
  return (
    <Configure
      {...props}
      look="permissions-lab"
      css={css}
      shows={
        <>
          <p>
            <b>{labels.can}</b>
          </p>
          {spec.apps.map((app) => {
            const shown = showsNow(asksOf(spec, app), answer);
            return (
              <div key={app.id} class="app-can">
                <p>
                  <AppMark app={app.name} />
                  <b>{app.name}</b>
                </p>
                {shown.length > 0 ? (
                  <ul>
                    {shown.map((line) => (
                      <li key={line}>{line}</li>
                    ))}
                  </ul>
                ) : (
                  <p>{labels.nothing}</p>
                )}
              </div>
            );
          })}
        </>
      }
    >
      {spec.policy && (
        <div class="policy">
          <p>
            <b>{labels.policy}</b>
          </p>
          <ol>
            {spec.policy.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </div>
      )}
      <Surface label={interpolate(labels.device, { phone: spec.phone })}>
        <PhoneStatus text={spec.phone} end={configure[words.lang].practice} />
        <div class="ask-sheets">
          {spec.apps.map((app) => (
            <Sheet {...props} key={app.id} app={app} />
          ))}
        </div>
      </Surface>
      {spec.more && <Switches {...props} switches={spec.more} />}
    </Configure>
  );
}

export const view: KindView<PermissionsLabSpec, PermissionsLabAnswer> = {
  ...configureView(permissionSwitches),
  grade: gradePermissionsLab,
  describeAnswer: sayPermissionsLab,
  View: PermissionsLab,
};
