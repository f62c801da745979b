import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { surfaces } from '../../surfaces/messages.ts';
import { AddressBar } from '../../surfaces/AddressBar.tsx';
import { Avatar } from '../../surfaces/Avatar.tsx';
import { Notebook } from '../../surfaces/Notebook.tsx';
import { Surface } from '../../surfaces/Surface.tsx';
import { SurfaceIcon } from '../../surfaces/SurfaceIcon.tsx';
import type { ViewProps } from '../shell/view.ts';
import { isChosen, type Hands } from '../engines/InspectGroup.tsx';
import { Claim } from './Claim.tsx';
import type { factCheckLab } from './messages.ts';
import { addressOf } from './shown.ts';
import type { FactCheckLabSpec } from './schema.ts';

type Props = Pick<ViewProps<unknown, unknown>, 'base' | 'announce'> & {
  hands: Hands;
  file: FactCheckLabSpec['cases'][number];
  labels: (typeof factCheckLab)['vi'];
  children: ComponentChildren;
};

/** The first tab: the claim as it arrived. */
const CLAIM = '';

/** The place of the tab that has the focus after a key, of `count` tabs; undefined: another key. */
const placeAfter = (key: string, place: number, count: number): number | undefined =>
  ({
    ArrowRight: (place + 1) % count,
    ArrowLeft: (place + count - 1) % count,
    Home: 0,
    End: count - 1,
  })[key];

/** An arrow moves between tabs; Enter or the space bar opens one, since opening is an answer. */
function moveFocus(event: KeyboardEvent & { currentTarget: HTMLElement }) {
  const tabs = [...event.currentTarget.children] as HTMLElement[];
  const place = placeAfter(event.key, tabs.indexOf(event.target as HTMLElement), tabs.length);
  if (place === undefined) return;
  event.preventDefault();
  tabs[place]!.focus();
}

/**
 * A browser whose first tab is the claim and whose other tabs are the sources. What an opened
 * source says stays in the notebook.
 */
export function Browser({ hands, file, labels, base, announce, children }: Props) {
  const { item, at, answer, setAnswer, settled, isSaid, words } = hands;
  const key = `${at.id}/open`;
  // A restored draft shows the source that was opened last.
  const [chosen, setTab] = useState(() => answer[key]?.at(-1) ?? CLAIM);
  // The reasons of the feedback stand at the claim's sentences.
  const hasReasons = isSaid && file.parts.some(({ why }) => why);
  useEffect(() => {
    if (hasReasons) setTab(CLAIM);
  }, [hasReasons]);
  const isOpened = (id: string) => isChosen(hands, 'open', id);
  // After “Chọn lại” no source is open.
  const tab = settled || isOpened(chosen) ? chosen : CLAIM;
  const open = (id: string, says?: string) => {
    setTab(id);
    if (says) announce(says);
    if (id !== CLAIM && !settled && !isOpened(id))
      setAnswer({ ...answer, [key]: [...(answer[key] ?? []), id] });
  };
  const source = file.sources.find(({ id }) => id === tab);
  const name = `${item}-${at.id}`;
  const address = source ? source.address : addressOf(file);
  return (
    <Surface shape="window" label={labels.practice}>
      <div class="browser-tabs">
        <div class="tabs" role="tablist" aria-labelledby={`${name}-open-ask`} onKeyDown={moveFocus}>
          {[{ id: CLAIM, text: labels.claim, says: undefined }, ...file.sources].map(
            ({ id, text, says }) => (
              <button
                key={id}
                id={`${name}-tab-${id}`}
                class={tab === id ? 'web-tab open' : 'web-tab'}
                role="tab"
                aria-selected={tab === id}
                aria-controls={`${name}-page-${id && 'source'}`}
                tabIndex={tab === id ? 0 : -1}
                onClick={() => open(id, says)}
              >
                {text}
              </button>
            ),
          )}
        </div>
        {address ? (
          <AddressBar address={address} />
        ) : (
          <p class="address-bar off-web">
            <SurfaceIcon name="phone" />
            <span>{labels.offWeb}</span>
          </p>
        )}
        <div class="halves">
          <div
            id={`${name}-page-`}
            class={`tab-page claim-${file.form ?? 'message'}`}
            role="tabpanel"
            aria-labelledby={`${name}-tab-`}
            hidden={tab !== CLAIM}
          >
            <Claim {...{ hands, file, labels, base }} />
          </div>
          <div
            id={`${name}-page-source`}
            class={address ? 'tab-page' : 'tab-page source-person'}
            role="tabpanel"
            aria-labelledby={`${name}-tab-${tab}`}
            hidden={!source}
          >
            {source && (
              <>
                <p class="poster-name">
                  <Avatar name={source.text} base={base} />
                  <b>{source.text}</b>
                </p>
                {source.picture && (
                  <img
                    src={base + source.picture}
                    alt={source.pictureText}
                    width="960"
                    height="540"
                  />
                )}
                <p class="source-says">{source.says}</p>
              </>
            )}
          </div>
          <Notebook
            heading={labels.notebook}
            askId={`${name}-open-ask`}
            findings={file.sources.map(({ id, text, step, says }) => ({
              title: `${labels[step]} ${text}`,
              found: isOpened(id) || tab === id ? says : '',
            }))}
            notAsked={surfaces[words.lang].notAsked}
          />
        </div>
        {children}
      </div>
    </Surface>
  );
}
