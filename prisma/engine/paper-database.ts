import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'

const identity = { provider: 'postgres', adapterName: 'paper' } as const

/**
 * A database on paper: it answers the one question the schema engine asks when it connects (which version, does the
 * schema exist) and nothing else. With it two schema texts are compared while no server runs.
 */
const connection: SqlDriverAdapter = {
  ...identity,
  queryRaw: () =>
    Promise.resolve({
      columnNames: ['exists', 'version', 'numeric_version'],
      columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
      rows: [[true, 'PostgreSQL 18.0', 180000]],
    }),
  executeRaw: () => refuse(),
  executeScript: () => refuse(),
  startTransaction: () => refuse(),
  getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
  dispose: () => Promise.resolve(),
}

function refuse(): Promise<never> {
  return Promise.reject(new Error('Comparing two schemas wanted to write to a database; only texts can be compared.'))
}

export const paperDatabase: SqlMigrationAwareDriverAdapterFactory = {
  ...identity,
  connect: () => Promise.resolve(connection),
  connectToShadowDb: () => Promise.resolve(connection),
}
