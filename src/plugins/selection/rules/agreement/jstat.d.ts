/** The part of jstat that is used here; it brings no types. */
declare module 'jstat' {
  const jStat: {
    centralF: {
      /** The chance of a value of F no larger than `value`. */
      cdf: (value: number, numerator: number, denominator: number) => number
      /** The value of F below which lies the share `share`. */
      inv: (share: number, numerator: number, denominator: number) => number
    }
  }
  export default jStat
}
