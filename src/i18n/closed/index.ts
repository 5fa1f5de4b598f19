import az from './az.json' with { type: 'json' }
import en from './en.json' with { type: 'json' }
import ru from './ru.json' with { type: 'json' }

/** What is said while no page of the site can be shown. */
export const closedWords = { az, en, ru }
