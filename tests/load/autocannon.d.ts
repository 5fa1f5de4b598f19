/** The part of autocannon that the measurements use; it brings no types of its own. */
declare module 'autocannon' {
  type Result = { requests: { total: number; average: number }; latency: { p50: number; p99: number }; non2xx: number }
  export default function autocannon(options: { url: string; connections: number; duration: number }): Promise<Result>
}
