/** `inForce`: it signs; `retired`: it signs no more, and what it signed stays good; `compromised`: somebody else may have it, and nothing that it ever signed counts. */
export const keyStates = ['inForce', 'retired', 'compromised'] as const

export type KeyState = (typeof keyStates)[number]
