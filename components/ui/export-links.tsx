import { LinkButton } from '#components/ui/button.tsx'
import { texts } from '#lib/i18n/texts.ts'

const formats = [
  { format: 'csv', icon: 'download' },
  { format: 'xlsx', icon: 'file-spreadsheet' },
] as const

/**
 * The list on the screen to take along.
 *
 * @param address of the file, with what the list is narrowed to behind its question mark
 */
export async function ExportLinks({ address }: { address: string }) {
  const t = await texts('common')
  return (
    <div className="row screen-only">
      {formats.map(({ format, icon }) => (
        <LinkButton key={format} look="quiet" icon={icon} href={`${address}${address.includes('?') ? '&' : '?'}formaat=${format}`} download>
          {t('export', { format: format.toUpperCase() })}
        </LinkButton>
      ))}
    </div>
  )
}
