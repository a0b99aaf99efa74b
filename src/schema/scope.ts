import type { Scope } from '../dataset/model.ts'
import { builder } from './builder.ts'

/** How a text of the Council belongs to the agenda. */
export const ScopeRef = builder.enumType('TextScope', {
  description: 'How a resolution or presidential statement belongs to the agenda.',
  values: {
    CORE: { description: 'Adopted on women, peace and security itself.' },
    RELATED: { description: 'On a subject next to it, such as children or civilians in armed conflict.' },
    SITUATION: {
      description: 'On a country, a mission or a threat; it cites a resolution on women, peace and security.',
    },
  } satisfies Record<Scope, object>,
})
