/** Runs in the page: names the active work, as at a lesson's end, with or without a key. */
export async function giveCard(key?: string[]): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const asked = indexedDB.open('em-len-mang');
    asked.onsuccess = () => resolve(asked.result);
  });
  const writing = database.transaction('profiles', 'readwrite');
  writing.objectStore('profiles').put({
    v: 1,
    id: localStorage.getItem('elm:who'),
    name: 'Trâu Chăm',
    picture: 'trau',
    madeOn: 1,
    ...(key ? { key } : {}),
  });
  await new Promise((resolve) => {
    writing.oncomplete = resolve;
  });
  database.close();
}
