/** How many of each value were found right. */
export class Shares {
  readonly #rows = new Map<string, { gold: number; found: number; right: number }>()

  get total(): number {
    return this.#sum('gold')
  }

  add(gold: string, found: string): void {
    this.#row(gold).gold++
    this.#row(found).found++
    if (gold === found) this.#row(gold).right++
  }

  /** All right in per cent, the share that the commonest value alone would have, and a row a value. */
  table(name: string): string {
    const rows = [...this.#rows].sort(([, a], [, b]) => b.gold - a.gold)
    const commonest = rows[0]?.[1].gold ?? 0
    const lines = rows.map(
      ([value, { gold, found, right }]) =>
        `  ${value.padEnd(14)} ${String(gold).padStart(5)} ${String(found).padStart(6)} ${String(right).padStart(6)}`,
    )
    return [
      `${name}: ${this.#sum('right')} of ${this.total} right, ${percent(this.#sum('right') / this.total)} (the commonest alone: ${percent(commonest / this.total)})`,
      '                  gold  found  right',
      ...lines,
      '',
    ].join('\n')
  }

  #row(value: string): { gold: number; found: number; right: number } {
    const row = this.#rows.get(value) ?? { gold: 0, found: 0, right: 0 }
    this.#rows.set(value, row)
    return row
  }

  #sum(key: 'gold' | 'right'): number {
    return [...this.#rows.values()].reduce((sum, row) => sum + row[key], 0)
  }
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
