import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { surfaces } from '../../surfaces/messages.ts';
import { AddressBar } from '../../surfaces/AddressBar.tsx';
import { Avatar } from '../../surfaces/Avatar.tsx';
import { Notebook } from '../../surfaces/Notebook.tsx';
import { SurfaceIcon } from '../../surfaces/SurfaceIcon.tsx';
import { Ear } from '../shell/AudioButton.tsx';
import type { ViewProps } from '../shell/view.ts';
import { isChosen, type Hands } from './InspectGroup.tsx';

type Source = {
  id: string;
  text: string;
  /** Its line in the notebook, if that is longer than its tab. */
  line?: string;
  says: string;
  address?: string | undefined;
  picture?: string | undefined;
  pictureText?: string | undefined;
};

type Props = Pick<ViewProps<unknown, unknown>, 'base' | 'announce'> & {
  hands: Hands;
  /** The first tab: what is to be checked. */
  first: {
    tab: string;
    address?: string | undefined;
    page: ComponentChildren;
    look: string;
    /** Its photo: it stays beside what a person says about it. */
    photo?: string | undefined;
  };
  sources: readonly Source[];
  labels: { notebook: string; offWeb: string };
  /** Between the window and the notebook: what is asked before looking. */
  before?: ComponentChildren;
  /** Below the notebook: what is asked after looking. */
  children: ComponentChildren;
  /** True if the feedback is on the first page. */
  hasReasons?: boolean | undefined;
};

const FIRST = '';

/** The place of the tab that has the focus after a key, of `count` tabs; undefined: another key. */
const placeAfter = (key: string, place: number, count: number): number | undefined =>
  ({
    ArrowRight: (place + 1) % count,
    ArrowLeft: (place + count - 1) % count,
    Home: 0,
    End: count - 1,
  })[key];

/**
 * An arrow moves between tabs; Enter or the space bar opens one, since opening is an answer. Tab
 * reaches each tab as well, because the arrows need the script and a page answers before it.
 */
function moveFocus(event: KeyboardEvent & { currentTarget: HTMLElement }) {
  const tabs = [...event.currentTarget.children] as HTMLElement[];
  const place = placeAfter(event.key, tabs.indexOf(event.target as HTMLElement), tabs.length);
  if (place === undefined) return;
  event.preventDefault();
  tabs[place]!.focus();
}

/** The answer of a source: a page with its address, or a person who was shown the photo. */
const SourcePage = ({
  of: { text, says, address, picture, pictureText },
  photo,
  base,
}: {
  of: Source;
  photo: string | undefined;
  base: string;
}) => (
  <>
    <p class="poster-name">
      {address && <Avatar name={text} base={base} />}
      <b>{text}</b>
    </p>
    {picture && <img src={base + picture} alt={pictureText} width="960" height="540" />}
    <p class="source-says">{says}</p>
    {!address && !picture && photo && <img src={base + photo} alt="" width="960" height="540" />}
  </>
);

/**
 * A browser whose first tab is what is to be checked, and whose other tabs are the sources (the
 * group `open`). What an opened source says stays in the notebook.
 */
export function SourceTabs({
  hands,
  first,
  sources,
  labels,
  base,
  announce,
  before,
  children,
  hasReasons = false,
}: Props) {
  const { item, at, answer, setAnswer, settled, words } = hands;
  const key = `${at.id}/open`;
  // A restored draft shows the source that was opened last.
  const [chosen, setTab] = useState(() => answer[key]?.at(-1) ?? FIRST);
  useEffect(() => {
    if (hasReasons) setTab(FIRST);
  }, [hasReasons]);
  const isOpened = (id: string) => isChosen(hands, 'open', id);
  // After “Chọn lại” no source is open.
  const tab = settled || isOpened(chosen) ? chosen : FIRST;
  const open = (id: string, says?: string) => {
    setTab(id);
    if (says) announce(says);
    if (id !== FIRST && !settled && !isOpened(id))
      setAnswer({ ...answer, [key]: [...(answer[key] ?? []), id] });
  };
  const source = sources.find(({ id }) => id === tab);
  const name = `${item}-${at.id}`;
  const { address } = source ?? first;
  return (
    <div class="source-tabs browser-tabs">
      <div class="source-window">
        <div>
          <div
            class="tabs"
            role="tablist"
            aria-labelledby={`${name}-open-ask`}
            onKeyDown={moveFocus}
          >
            {[{ id: FIRST, text: first.tab, says: undefined }, ...sources].map(
              ({ id, text, says }) => (
                <button
                  key={id}
                  id={`${name}-tab-${id}`}
                  class={tab === id ? 'web-tab open' : 'web-tab'}
                  role="tab"
                  aria-selected={tab === id}
                  aria-controls={`${name}-page-${id && 'source'}`}
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
            source && (
              <p class="address-bar off-web">
                <SurfaceIcon name="person" />
                <span>{labels.offWeb}</span>
              </p>
            )
          )}
          <div
            id={`${name}-page-`}
            class={`tab-page ${first.look}`}
            role="tabpanel"
            aria-labelledby={`${name}-tab-`}
            hidden={tab !== FIRST}
          >
            {first.page}
          </div>
          <div
            id={`${name}-page-source`}
            class={address ? 'tab-page' : 'tab-page source-person'}
            role="tabpanel"
            aria-labelledby={`${name}-tab-${tab}`}
            hidden={!source}
          >
            {source && <SourcePage of={source} photo={first.photo} base={base} />}
          </div>
        </div>
      </div>
      {before}
      <Notebook
        heading={labels.notebook}
        askId={`${name}-open-ask`}
        findings={sources.map(({ id, text, line = text, says }) => ({
          title: line,
          found: isOpened(id) || tab === id ? says : '',
          ear: <Ear words={words} text={text} />,
        }))}
        notAsked={surfaces[words.lang].notAsked}
      />
      {children}
    </div>
  );
}
