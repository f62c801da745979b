type Panel = { openReport(opener: HTMLElement): void };

/** Opens “Báo lỗi trang này” on click. Most pages load the panel only then. */
export function enableProblemReport(load: () => Promise<Panel>): void {
  addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-report]');
    if (button) void load().then(({ openReport }) => openReport(button));
  });
}
