type Panel = { openReport(opener: HTMLElement): void };

/**
 * “Báo lỗi trang này”, on any page that offers it. Most pages fetch the panel when it is asked for.
 */
export function enableProblemReport(load: () => Promise<Panel>): void {
  addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-report]');
    if (button) void load().then(({ openReport }) => openReport(button));
  });
}
