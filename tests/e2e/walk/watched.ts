// A page whose errors and requests are recorded. Separate from pupil.ts, so that programs without
// JSX can use it.
import type { BrowserContext, Page } from 'playwright';

export type Watched = {
  page: Page;
  /** Requests to any other place than the site. */
  foreign: string[];
  /**
   * Console errors, uncaught errors, violations of the content policy, and responses of 400 and
   * more.
   */
  errors: string[];
};

/** Opens a new page of this context and records its errors and requests. */
export async function watched(context: BrowserContext, site: string): Promise<Watched> {
  const foreign: string[] = [];
  const errors: string[] = [];
  await context.addInitScript(() =>
    addEventListener('securitypolicyviolation', (event) =>
      console.error('policy:', event.violatedDirective, event.blockedURI),
    ),
  );
  const page = await context.newPage();
  context.on('request', (request) => {
    if (!request.url().startsWith(site) && !/^(data|blob|about):/.test(request.url()))
      foreign.push(request.url());
  });
  context.on('response', (response) => {
    if (response.status() >= 400) errors.push(`${response.status()} ${response.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  context.on('weberror', (problem) => errors.push(String(problem.error())));
  return { page, foreign, errors };
}
