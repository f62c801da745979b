import { soundSum } from '#core/files/heard-file.ts';

/** A clip's sound as an address to play, and its sum. */
export type LoadedClip = { address: string; sum: string };

/** Loads clips once, so that the next ones are there before they are needed. */
export class ClipLoader {
  private base: string;
  private loads = new Map<string, Promise<LoadedClip>>();

  constructor(base: string) {
    this.base = base;
  }

  /** Returns a clip. A failed load is forgotten, so that it can be tried again. */
  load(name: string): Promise<LoadedClip> {
    const known = this.loads.get(name);
    if (known) return known;
    const load = this.fetched(name);
    this.loads.set(name, load);
    load.catch(() => this.loads.delete(name));
    return load;
  }

  /** Forgets all clips but these. */
  keep(names: readonly string[]): void {
    for (const name of this.loads.keys()) if (!names.includes(name)) this.loads.delete(name);
  }

  private async fetched(name: string): Promise<LoadedClip> {
    const answer = await fetch(`${this.base}clips/vi/${name}.opus`);
    if (!answer.ok) throw new Error(name);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    // A clip is a few kilobytes, so its bytes fit into one call. A data address plays under every
    // page policy that lets recordings play.
    const text = btoa(String.fromCharCode(...bytes));
    return { address: `data:audio/ogg;base64,${text}`, sum: soundSum(bytes) };
  }
}
