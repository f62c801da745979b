import { permissionsLab } from './messages.ts';
import { Configure } from '../engines/Configure.tsx';
import { configureView } from '../engines/ConfigureView.tsx';
import { showsNow, Switches } from '../engines/Switches.tsx';
import type { KindView, ViewProps } from '../shell/view.ts';
import {
  asksOf,
  gradePermissionsLab,
  permissionSwitches,
  sayPermissionsLab,
  type PermissionsLabAnswer,
} from './grade.ts';
import css from './permissions-lab-look.css?inline';
import type { PermissionsLabSpec } from './schema.ts';

/** The permissions asked for, app by app, and beside them what each app can do with the answers. */
function PermissionsLab(props: ViewProps<PermissionsLabSpec, PermissionsLabAnswer>) {
  const { spec, words, answer } = props;
  const labels = permissionsLab[words.lang];
  return (
    <Configure
      {...props}
      look="permissions-lab"
      css={css}
      head={<b>{spec.phone}</b>}
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
      {spec.apps.map((app) => (
        <div key={app.id} class="app">
          <p class="app-name">
            <span aria-hidden="true">{[...app.name.split(' ').at(-1)!][0]}</span>
            <span>
              <b>{app.name}</b> <small>{app.tells}</small>
            </span>
          </p>
          <Switches {...props} switches={asksOf(spec, app)} />
        </div>
      ))}
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
