/** Why a text can't be printed: it is too long for its place, or there are no letters for some of its signs. */
export type WhyUnprintable = 'tooLong' | 'noLetters'

/** A text that can't be printed as it is. */
export class Unprintable extends RangeError {
  override name = 'Unprintable'

  /** @param signs those that there are no letters for */
  constructor(
    readonly why: WhyUnprintable,
    readonly text: string,
    readonly signs: readonly string[] = [],
  ) {
    super(why === 'tooLong' ? `This is too long for its place: “${text}”.` : `There are no letters for ${signs.join(' ')} in “${text}”.`)
  }
}
