import az from './az.json' with { type: 'json' }
import en from './en.json' with { type: 'json' }
import ru from './ru.json' with { type: 'json' }

/** What is said when a page fails. In every language at once: nothing but the address may be left to tell which one is needed. */
export const failure = { az, en, ru }
