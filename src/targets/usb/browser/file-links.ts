/**
 * Links that a script makes lead to folders (`lessons/x/`), and file:// would list a folder instead of opening its page.
 * Links printed by the build are turned when the copy is made (`usb/folder-links.ts`).
 */
function toPage({ target }: Event): void {
  const link = (target as Element).closest?.('a');
  if (link?.protocol === 'file:' && link.pathname.endsWith('/')) link.pathname += 'index.html';
}

for (const act of ['click', 'auxclick', 'contextmenu']) addEventListener(act, toPage, true);
