import type { ComponentChildren } from 'preact';
import { SurfaceIcon } from './SurfaceIcon.tsx';

/** The question to a source and its finding; empty if it is not opened yet. */
export type Finding = { title: string; found: string };

/**
 * The notebook beside a browser's page: a line for each source.
 * @param askId id of its heading, if the heading is the question of a group
 */
export const Notebook = ({
  heading,
  askId,
  findings,
  notAsked,
}: {
  heading: string;
  askId?: string;
  findings: readonly (Finding & { /** Reads the title aloud. */ ear?: ComponentChildren })[];
  notAsked: string;
}) => (
  <div class="notebook">
    <p id={askId}>
      <b>{heading}</b>
    </p>
    <ol>
      {findings.map(({ title, found, ear }) => (
        <li key={title} class={found ? 'has-finding' : undefined}>
          <SurfaceIcon name={found ? 'done' : 'find'} />
          <span>
            <small>{title}</small>
            {found || notAsked}
          </span>
          {ear}
        </li>
      ))}
    </ol>
  </div>
);
