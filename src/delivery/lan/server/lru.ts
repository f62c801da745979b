/** A cache of the most recently used entries, up to a sum of weights. */
export class Lru<Key, Value> {
  private kept = new Map<Key, { value: Value; weight: number }>();
  private sum = 0;
  private most: number;
  private mayGo: (key: Key) => boolean;

  /** @param mayGo returns false for an entry that must stay for now */
  constructor(most: number, mayGo: (key: Key) => boolean = () => true) {
    this.most = most;
    this.mayGo = mayGo;
  }

  get(key: Key): Value | undefined {
    const found = this.kept.get(key);
    if (!found) return undefined;
    this.kept.delete(key);
    this.kept.set(key, found);
    return found.value;
  }

  /** Stores a value, which weighs nothing until `weigh` is called, and stays until then. */
  set(key: Key, value: Value): void {
    this.delete(key);
    this.kept.set(key, { value, weight: 0 });
  }

  /**
   * Sets the weight, if this value is still stored, and evicts the oldest entries over the limit.
   */
  weigh(key: Key, value: Value, weight: number): void {
    const found = this.kept.get(key);
    if (found?.value !== value) return;
    this.sum += weight - found.weight;
    found.weight = weight;
    for (const [key, entry] of this.kept) {
      if (this.sum <= this.most) return;
      if (entry.weight > 0 && this.mayGo(key)) this.delete(key);
    }
  }

  delete(key: Key): void {
    this.sum -= this.kept.get(key)?.weight ?? 0;
    this.kept.delete(key);
  }
}
