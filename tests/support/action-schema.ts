import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import ts from 'typescript'
import { z } from 'zod'
import type { EntryPoint } from './inventory.ts'

/** The schema that an action of the inventory holds its form against: the one its sources name as `input`. */
export async function schemaOf({ file, name }: EntryPoint): Promise<z.ZodType> {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const schema = inputOf(source, name)
  const from = source.statements.filter(ts.isImportDeclaration).find(({ importClause }) => {
    const named = importClause?.namedBindings
    return named !== undefined && ts.isNamedImports(named) && named.elements.some((element) => element.name.text === schema)
  })
  if (!from || !ts.isStringLiteral(from.moduleSpecifier)) throw new Error(`${name} in ${file}: no import of ${schema}`)
  const path = from.moduleSpecifier.text
  const module = (await import(path.startsWith('#') ? resolve(path.slice(1)) : resolve(dirname(file), path))) as Record<string, unknown>
  const found = module[schema]
  if (!(found instanceof z.ZodType)) throw new Error(`${schema} of ${path} is no schema`)
  return found
}

function inputOf(source: ts.SourceFile, action: string): string {
  const made = source.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) => [...declarationList.declarations])
    .find((declaration) => declaration.name.getText() === action)?.initializer
  const definition = made && ts.isCallExpression(made) ? made.arguments[0] : undefined
  const input = definition && ts.isObjectLiteralExpression(definition)
    ? definition.properties.filter(ts.isPropertyAssignment).find((property) => property.name.getText() === 'input')
    : undefined
  if (!input) throw new Error(`${action} names no input`)
  return input.initializer.getText()
}
