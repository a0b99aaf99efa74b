import fc from 'fast-check'

/**
 * A stream of choices that a generator draws from. Once it has run dry every choice is the first one, which generators
 * keep the smallest: so a shorter stream means a smaller document, and shrinking is shortening.
 */
export class Choices {
  private at = 0
  private readonly stream: Uint8Array

  constructor(stream: Uint8Array) {
    this.stream = stream
  }

  get dry(): boolean {
    return this.at >= this.stream.length
  }

  /** A number from 0 to below `count`. */
  below(count: number): number {
    const high = this.stream[this.at++] ?? 0
    const low = count > 256 ? (this.stream[this.at++] ?? 0) : 0
    return (count > 256 ? high * 256 + low : high) % count
  }

  of<T>(options: readonly T[]): T {
    return options[this.below(options.length)] as T
  }

  /** True once in so many. */
  once(inSoMany: number): boolean {
    return this.below(inSoMany) === inSoMany - 1
  }
}

/** Streams of up to so many choices, as arbitrary values. */
export const choices = (most: number): fc.Arbitrary<Uint8Array> => fc.uint8Array({ maxLength: most, size: 'max' })

/** How many documents are made up. */
export const runs = Number(process.env.FUZZ_RUNS ?? 300)
