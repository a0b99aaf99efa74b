import type { ConceptKind } from '../dataset/model.ts'
import type { Concept } from '../dataset/nodes.ts'
import { type Predicate, ruleOf } from '../dataset/predicates.ts'
import type { Way } from '../dataset/recorded.ts'
import type { Role } from '../dataset/roles.ts'
import { asOf, type Direction, type Neighbour } from '../dataset/store.ts'
import { tiesOf } from '../dataset/ties.ts'
import { ActionPlanRef } from './action-plan.ts'
import { builder } from './builder.ts'
import { ConceptRef } from './concept.ts'
import { CountryRef } from './country.ts'
import type { Follows } from './extent.ts'
import { FrameworkRef } from './framework.ts'
import { InstrumentRef } from './instrument.ts'
import { LinkRoleRef } from './link.ts'
import { tiesTo } from './link-connection.ts'
import { OrganizationRef } from './organization.ts'
import { forwardArgs, type PageArgs, pageOf } from './page.ts'
import { PresidentialStatementRef } from './presidential-statement.ts'
import { ResolutionRef } from './resolution.ts'
import { ThemeRef } from './theme.ts'

const refs = {
  Resolution: ResolutionRef,
  PresidentialStatement: PresidentialStatementRef,
  Theme: ThemeRef,
  Country: CountryRef,
  Framework: FrameworkRef,
  Instrument: InstrumentRef,
  ActionPlan: ActionPlanRef,
  Organization: OrganizationRef,
}

const connections = {
  Resolution: tiesTo('Resolution', ResolutionRef),
  PresidentialStatement: tiesTo('PresidentialStatement', PresidentialStatementRef),
  Theme: tiesTo('Theme', ThemeRef),
  Country: tiesTo('Country', CountryRef),
  Framework: tiesTo('Framework', FrameworkRef),
  Instrument: tiesTo('Instrument', InstrumentRef),
  ActionPlan: tiesTo('ActionPlan', ActionPlanRef),
  Organization: tiesTo('Organization', OrganizationRef),
  Concept: tiesTo('Concept', ConceptRef),
}

/** A field that follows a predicate: its name, where it leads (`Concept`: to several kinds), what it means. */
export interface LinkField {
  name: string
  far: ConceptKind | 'Concept'
  description: string
}

interface LinkArgs extends PageArgs {
  roles?: readonly Role[] | null | undefined
  asOf?: string | null | undefined
}

export const asOfDescription = 'Only what may have held on this day.'

/** Adds the field that follows a predicate, along it or against it, to the type of a kind. */
export function addLinkField(on: ConceptKind, predicate: Predicate, direction: Direction, field: LinkField): void {
  const { name, far, description } = field
  const { roles: hasRoles, apart: repeats, ends } = ruleOf(predicate)
  // Links that lead to another kind than the field does have a field of their own.
  const mixed =
    far !== 'Concept' &&
    ends.flatMap(direction === 'FORWARD' ? ({ to }) => to : ({ from }) => from).some((kind) => kind !== far)
  const way: Way = { on, predicate, direction, far }
  builder.objectField(refs[on] as typeof ThemeRef, name, (t) =>
    t.field({
      type: connections[far],
      description,
      extensions: { follows: { predicate, direction, far } satisfies Follows },
      args: {
        ...(hasRoles && { roles: t.arg({ type: [LinkRoleRef], description: 'Only in one of these capacities.' }) }),
        asOf: t.arg({ type: 'Date', description: asOfDescription }),
        ...forwardArgs(),
      },
      resolve: ({ id }: Concept, args: LinkArgs, context) => {
        const { roles, asOf: day } = args
        const pageOfTies = (all: readonly Neighbour[]) => {
          const list = { field: name, of: id, filter: { roles, asOf: day }, dataset: context.store.dataset, way }
          let chosen = asOf(all, day)
          if (mixed) chosen = chosen.filter(({ node: { kind } }) => kind === far)
          if (roles) chosen = chosen.filter(({ link: { role } }) => role !== undefined && roles.includes(role))
          return repeats
            ? pageOf(list, tiesOf(chosen), args, ({ node, links }, cursor) => ({ cursor, node, links }))
            : pageOf(list, chosen, args, ({ node, link }, cursor) => ({ cursor, node, links: [link] }))
        }
        const links = context.links(predicate, direction, id)
        return links instanceof Promise ? links.then(pageOfTies) : pageOfTies(links)
      },
    }),
  )
}
