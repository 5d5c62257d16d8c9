import { findChromium } from '#tests/support/browser.ts'
import { startProduct } from '#tests/support/product.ts'

/** One production server for all browser tests, on a free port, with an embedded database and a demo of its own. */
export default async function setup(): Promise<() => Promise<void>> {
  process.env.CHROMIUM_PATH = await findChromium()
  const product = await startProduct()
  Object.assign(process.env, product.variables, { BAKEN_TEST_URL: product.address })
  return product.stop
}
