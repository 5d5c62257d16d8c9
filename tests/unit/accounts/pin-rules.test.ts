import { expect, test } from 'vitest'
import { whyNotPin } from '#lib/accounts/pin-rules.ts'

test.each(['123456', '654321', '012345', '567890', '987654', '000000', '777777', '121212', '909090', '123123', '112233', '111222', '445566', '112112', '147258'])('%s is easy', (pin) => {
  expect(whyNotPin(pin)).toBe('pinEasy')
})

test.each(['', '12345', '1234567', 'abcdef', '12 456', '１２３９８７'])('%s is not six figures', (pin) => {
  expect(whyNotPin(pin)).toBe('pinSixFigures')
})

test.each(['402917', '839201', '110293', '573816'])('%s will do', (pin) => {
  expect(whyNotPin(pin)).toBeNull()
})
