import jsQR from 'jsqr'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { eventually } from '../browser/waiting'

async function read(page: Page): Promise<string | undefined> {
  const { data, info } = await sharp(await page.screenshot())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data
}

/** What the camera of another phone reads on this screen: the address in a QR code. */
export async function scan(page: Page): Promise<string> {
  let address: string | undefined
  await eventually(async () => {
    address = await read(page)
    return address
  }).toBeDefined()
  return String(address)
}
