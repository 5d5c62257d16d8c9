import { Card } from '#components/ui/card.tsx'
import { Table } from '#components/ui/table.tsx'
import { demoEmail, demoMembers, demoMunicipalities, demoOutside, demoPassword } from '#lib/accounts/demo-accounts.ts'
import { formats, texts } from '#lib/i18n/texts.ts'

/** Only in a demo: who can be tried, and with which password. */
export async function DemoCard() {
  const [t, say, f] = await Promise.all([texts('accounts.demo'), texts('navigation.role'), formats()])
  const [first, ...others] = demoMunicipalities
  const rows = [...demoMembers.map((member) => ({ email: demoEmail(member, first), role: member.role })), ...demoOutside]
  return (
    <Card title={t('title')}>
      <div className="stack">
        <p>
          {t('explain')} <code className="font-strong">{demoPassword}</code>
        </p>
        <Table
          caption={t('table')}
          captionHidden
          narrow="stack"
          rows={rows}
          rowKey={({ email }) => email}
          columns={[
            { id: 'role', head: t('role'), rowHead: true, cell: ({ role }) => say(role) },
            { id: 'email', head: t('email'), cell: ({ email }) => <code className="break-all">{email}</code> },
          ]}
        />
        <p className="muted">{t('elsewhere', { places: f.list(others.map(({ name }) => name)), domains: f.list(others.map(({ domain }) => domain)) })}</p>
      </div>
    </Card>
  )
}
