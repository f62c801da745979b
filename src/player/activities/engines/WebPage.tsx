import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { adoptCss } from '../../ui/adopt-css.ts';
import css from './web-page.css?inline';

/**
 * What an opened source says, as a page of the invented small web. Its name is heard already: it is
 * what was pressed.
 */
export function WebPage({
  name,
  says,
  children,
}: {
  name: string;
  says: string | undefined;
  children?: ComponentChildren;
}) {
  useEffect(() => adoptCss(css), []);
  return (
    <div class="web-page">
      <small aria-hidden="true">{name}</small>
      <p>{says}</p>
      {children}
    </div>
  );
}
