import { globSync, readFileSync } from 'node:fs'
import ts from 'typescript'

/** How an entry point finds out who knocks: as a member of a municipality, as somebody signed in, or as nobody in particular. */
export type Door = { kind: 'member' | 'person' | 'link' | 'visitor'; capabilities: string[] } | { kind: 'open' }

export interface EntryPoint {
  what: 'page' | 'route' | 'action'
  /** The address with its parameters (`/[municipality]/buurten`), or the name of the exported action. */
  name: string
  file: string
  /** `null`: nobody is asked for. */
  door: Door | null
}

/** The calls that ask who is there, and which of their arguments names the right. */
const doors: Record<string, { kind: 'member' | 'person' | 'link' | 'visitor'; argument: number }> = {
  openPage: { kind: 'member', argument: 1 },
  requireActor: { kind: 'member', argument: 1 },
  requirePerson: { kind: 'person', argument: 0 },
  openLinkPage: { kind: 'link', argument: 1 },
  requireLink: { kind: 'link', argument: 1 },
  openPublicPage: { kind: 'visitor', argument: 1 },
  requireVisitor: { kind: 'visitor', argument: 1 },
}
const definitions: Record<string, Door['kind']> = { defineAction: 'member', defineLinkAction: 'link', defineVisitorAction: 'visitor', definePersonAction: 'person', defineOpenAction: 'open' }

/** Every page, route handler and server action, read from the sources. */
export function inventory(): EntryPoint[] {
  const pages = globSync('app/**/page.tsx').map((file) => fromFile('page', file))
  const routes = globSync('app/**/route.ts').map((file) => fromFile('route', file))
  const actions = globSync('{app,components,lib}/**/*.{ts,tsx}').filter(isActionsFile).flatMap(actionsOf)
  return [...pages, ...routes, ...actions].sort((a, b) => a.name.localeCompare(b.name))
}

/** `app/(account)/aanmelden/page.tsx` answers at `/aanmelden`. */
const addressOf = (file: string): string =>
  '/' + file.split('/').slice(1, -1).filter((segment) => !/^\(.*\)$/.test(segment)).join('/')

const parse = (file: string) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)

function fromFile(what: 'page' | 'route', file: string): EntryPoint {
  const kinds: Exclude<Door['kind'], 'open'>[] = []
  const capabilities: string[] = []
  visit(parse(file), (node) => {
    if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return
    const door = doors[node.expression.text]
    if (!door) return
    kinds.push(door.kind)
    const named = node.arguments[door.argument]
    if (named) capabilities.push(...literalsIn(named))
  })
  const kind = kinds[0]
  return { what, name: addressOf(file), file, door: kind ? { kind, capabilities } : null }
}

function isActionsFile(file: string): boolean {
  return /^\s*(?:\/\*[\s\S]*?\*\/\s*|\/\/.*\n\s*)*['"]use server['"]/.test(readFileSync(file, 'utf8'))
}

function actionsOf(file: string): EntryPoint[] {
  const found: EntryPoint[] = []
  visit(parse(file), (node) => {
    if (!isExported(node)) return
    if (ts.isVariableStatement(node)) {
      for (const declaration of node.declarationList.declarations) {
        found.push({ what: 'action', name: declaration.name.getText(), file, door: definitionOf(declaration.initializer) })
      }
    } else if (ts.isFunctionDeclaration(node)) {
      found.push({ what: 'action', name: node.name?.text ?? 'default', file, door: null })
    }
  })
  return found
}

const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)

function definitionOf(made: ts.Expression | undefined): Door | null {
  if (!made || !ts.isCallExpression(made) || !ts.isIdentifier(made.expression)) return null
  const kind = definitions[made.expression.text]
  if (!kind) return null
  if (kind === 'open') return { kind }
  const definition = made.arguments[0]
  const allow = definition && ts.isObjectLiteralExpression(definition)
    ? definition.properties.find((property) => property.name?.getText() === 'allow')
    : undefined
  return { kind, capabilities: allow && ts.isPropertyAssignment(allow) ? literalsIn(allow.initializer) : [] }
}

function literalsIn(node: ts.Node): string[] {
  const found: string[] = []
  visit(node, (inner) => {
    if (ts.isStringLiteral(inner)) found.push(inner.text)
  })
  return found
}

function visit(node: ts.Node, each: (node: ts.Node) => void): void {
  each(node)
  node.forEachChild((child) => visit(child, each))
}
