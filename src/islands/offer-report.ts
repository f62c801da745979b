/** “Báo lỗi trang này”: the panel is fetched when it is asked for, on any page that offers it. */
export function offerReport(): void {
  addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-report]');
    if (button) void import('./ReportPanel.tsx').then(({ openReport }) => openReport(button));
  });
}
