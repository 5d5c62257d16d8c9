import { QrCode } from '#components/cards/printed/qr-code.tsx'
import type { PrintedBatch } from '#lib/cards/queries/printed-batch.ts'
import { writtenCode } from '#lib/cards/rules/codes.ts'
import { isolated, nameIn } from '#lib/cards/rules/languages.ts'
import type { PrintedWords } from '#lib/cards/rules/printed/words.ts'
import { lifeDomainIds } from '#lib/framework/life-domains.ts'
import { agreementTexts } from '#lib/referral/agreement/texts.ts'
import { bestMoments, reachWays } from '#lib/referral/rules/states.ts'

interface Props {
  batch: PrintedBatch
  card: PrintedBatch['cards'][number]
  address: string
  words: PrintedWords['strip']
  /** What a screen reader calls the code. */
  qr: string
}

/** What is filled in together, signed, torn off and handed on; its code says where it can be keyed in. */
export function PaperStrip({ batch: { language, face, sender, number }, card, address, words, qr }: Props) {
  const recipient = face?.firstName ?? null
  const agreement = agreementTexts(language, { recipient, sender, referrer: words.referrer })
  return (
    <section className="paper-strip">
      <p className="paper-foot">
        <strong>{words.title}</strong>
        <span>{words.handTo(recipient && isolated(recipient), isolated(nameIn(language, sender)))}</span>
      </p>
      <div className="paper-lines">
        <Line wide>{words.name}</Line>
        <Line>{words.birthYear}</Line>
        <Line wide>{words.address}</Line>
        <Line>{words.phone}</Line>
        <Line whole>{words.question}</Line>
      </div>
      <Boxes title={words.reach} choices={reachWays.map((way) => words.ways[way])} />
      <Boxes title={words.moment} choices={bestMoments.map((moment) => words.moments[moment])} />
      <div className="paper-domains">
        <p className="paper-ask">{words.domains}</p>
        {lifeDomainIds.map((domain) => <Box key={domain}>{words.domain[domain]}</Box>)}
      </div>
      <div className="paper-agreement">
        <p><strong>{words.readAloud}</strong> {agreement.aloud}</p>
        <Box>{agreement.contact}</Box>
        <Box>{agreement.wordBack}</Box>
      </div>
      <div className="paper-end">
        <div className="paper-sign">
          <Blank>{words.signature}</Blank>
          <Blank>{words.date}</Blank>
          <Blank>{words.filledInBy}</Blank>
        </div>
        <div className="paper-code">
          <QrCode address={address} label={qr} />
          <div>
            <p className="paper-small">{words.number(number, card.number)}</p>
            {/* Four letters a line, the same on every card. */}
            <p dir="ltr" className="paper-letters">{writtenCode(card.code).replaceAll('-', '-\n')}</p>
            <p className="paper-small">{words.scan}</p>
          </div>
        </div>
      </div>
    </section>
  )
}

/** Something to write on, its name small above the line. */
const Line = ({ children, wide = false, whole = false }: { children: string; wide?: boolean; whole?: boolean }) => (
  <p className={whole ? 'paper-line whole' : wide ? 'paper-line wide' : 'paper-line'}>{children}</p>
)

const Blank = ({ children }: { children: string }) => <p className="paper-blank">{children}</p>

const Box = ({ children }: { children: string }) => (
  <p className="paper-tick">
    <span className="paper-box" aria-hidden />
    <span>{children}</span>
  </p>
)

const Boxes = ({ title, choices }: { title: string; choices: readonly string[] }) => (
  <div className="paper-boxes">
    <p className="paper-ask">{title}</p>
    {choices.map((choice) => <Box key={choice}>{choice}</Box>)}
  </div>
)
