/**
 * Who is being given a card's work now. Its code may be replaced or its work erased meanwhile: then
 * what is still on its way must not arrive, however slowly it is read.
 */
export class ActiveReads {
  private cards = new Map<number, Set<() => void>>();

  /**
   * @param stop ends this reading
   * @returns to be called when it is over
   */
  add(n: number, stop: () => void): () => void {
    const reading = (this.cards.get(n) ?? new Set<() => void>()).add(stop);
    this.cards.set(n, reading);
    return () => {
      reading.delete(stop);
      if (reading.size === 0 && this.cards.get(n) === reading) this.cards.delete(n);
    };
  }

  /** Ends every reading of this card. */
  abort(n: number): void {
    for (const stop of [...(this.cards.get(n) ?? [])]) stop();
    this.cards.delete(n);
  }
}
