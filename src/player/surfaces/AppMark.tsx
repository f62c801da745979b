import { slug } from '#core/text/plain.ts';

/**
 * The mark of an imitated app, for the eyes. Its colour and drawing come from `content/apps.yaml`
 * (`apps-css.ts`); an app that is not listed there is slate, without a drawing.
 * @param app the app's name as people say it
 */
export const AppMark = ({ app }: { app: string }) => (
  <span class="app-mark" data-app={slug(app)} aria-hidden="true" />
);
