import { Card } from '#components/ui/card.tsx'
import { glossary } from '#lib/framework/glossary.ts'
import { locale, texts } from '#lib/i18n/texts.ts'

/** Every word of the field with what it means, from A to Z in the reader's language; the address of a word is the same in each. */
export async function WordList() {
  const [t, language] = await Promise.all([texts('framework.glossary'), locale()])
  const words = glossary.map((id) => ({ id, term: t(`${id}.term`), meaning: t(`${id}.meaning`) }))
  words.sort((one, other) => one.term.localeCompare(other.term, language))
  return (
    <Card>
      <dl className="flex flex-col gap-4">
        {words.map(({ id, term, meaning }) => (
          <div key={id} id={id} className="scroll-mt-4 rounded target:bg-sunken">
            <dt className="font-strong">
              <a className="underline-offset-4 hover:underline" href={`#${id}`}>{term.charAt(0).toLocaleUpperCase(language)}{term.slice(1)}</a>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
