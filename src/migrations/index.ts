import * as guards from './20261124_003000_guards'
import * as start from './20261124_002739_start'

/** What runs everywhere, in order. */
export const migrations = [
  { name: '20261124_002739_start', up: start.up, down: start.down },
  { name: '20261124_003000_guards', up: guards.up, down: guards.down },
]
