import type { ComponentChildren } from 'preact';
import { slug } from '#core/text/plain.ts';

/**
 * The frame of an imitated screen. TẬP (“practice”) is printed across it, so that a picture
 * of it cannot pass for a real message.
 * @param label says whose device it is, and that it is for practice
 * @param app the app whose colour the bar has
 */
export function Surface({
  shape = 'phone',
  app,
  label,
  isDark,
  children,
}: {
  shape?: 'phone' | 'window';
  app?: string | undefined;
  label: string;
  isDark?: boolean;
  children: ComponentChildren;
}) {
  return (
    <div
      class={`surface practice-mark ${shape}${isDark ? ' dark' : ''}`}
      data-app={app && slug(app)}
      role="group"
      aria-label={label}
    >
      {children}
    </div>
  );
}
