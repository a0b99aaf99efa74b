import type { ConceptKind } from '../dataset/model.ts'
import type { Concept } from '../dataset/nodes.ts'
import { type Predicate, ruleOf } from '../dataset/predicates.ts'
import type { Role } from '../dataset/roles.ts'
import { asOf, type Direction, type Neighbour } from '../dataset/store.ts'
import { ActionPlanRef } from './action-plan.ts'
import { builder } from './builder.ts'
import { CountryRef } from './country.ts'
import type { Follows } from './extent.ts'
import { FrameworkRef } from './framework.ts'
import { InstrumentRef } from './instrument.ts'
import { LinkRoleRef } from './link.ts'
import { LinkConnection, linkEdge, linksTo } from './link-connection.ts'
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
  Resolution: linksTo('Resolution', ResolutionRef),
  PresidentialStatement: linksTo('PresidentialStatement', PresidentialStatementRef),
  Theme: linksTo('Theme', ThemeRef),
  Country: linksTo('Country', CountryRef),
  Framework: linksTo('Framework', FrameworkRef),
  Instrument: linksTo('Instrument', InstrumentRef),
  ActionPlan: linksTo('ActionPlan', ActionPlanRef),
  Organization: linksTo('Organization', OrganizationRef),
  Concept: LinkConnection,
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
  const hasRoles = ruleOf(predicate).roles
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
        const { roles, asOf: day, ...page } = args
        const pageOfLinks = (all: readonly Neighbour[]) =>
          pageOf(
            { field: name, of: id, filter: { roles, asOf: day }, dataset: context.store.dataset },
            asOf(all, day).filter(
              ({ link: { role }, node: { kind } }) =>
                (far === 'Concept' || kind === far) && (!roles || (role !== undefined && roles.includes(role))),
            ),
            page,
            linkEdge,
          )
        const links = context.links(predicate, direction, id)
        return links instanceof Promise ? links.then(pageOfLinks) : pageOfLinks(links)
      },
    }),
  )
}
