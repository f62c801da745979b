/**
 * Transfers of cards' work in progress. If a card's code is replaced or its work erased meanwhile,
 * the rest of the transfer must not arrive, however slow the reader.
 */
export class ActiveReads {
  private cards = new Map<number, Set<() => void>>();

  /**
   * Registers a transfer.
   * @param stop aborts it
   * @returns a function to call when it is over
   */
  add(n: number, stop: () => void): () => void {
    const reading = (this.cards.get(n) ?? new Set<() => void>()).add(stop);
    this.cards.set(n, reading);
    return () => {
      reading.delete(stop);
      if (reading.size === 0 && this.cards.get(n) === reading) this.cards.delete(n);
    };
  }

  /** Aborts every transfer of this card. */
  abort(n: number): void {
    for (const stop of [...(this.cards.get(n) ?? [])]) stop();
    this.cards.delete(n);
  }
}
