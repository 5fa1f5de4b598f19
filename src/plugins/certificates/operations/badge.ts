import sharp from 'sharp'
import { bake } from '../rules/badge/bake'
import { badgePicture } from '../rules/badge/picture'
import { lettersOfPrint } from './letters-of-print'

/** The badge of a programme with the credential baked in, as PNG. */
export async function drawBadge({ credential, programme, school }: { credential: string; programme: string; school: string }): Promise<Uint8Array<ArrayBuffer>> {
  const svg = badgePicture({ school, programme }, await lettersOfPrint())
  const png = await sharp(Buffer.from(svg)).png().toBuffer()
  return new Uint8Array(bake(new Uint8Array(png), credential))
}
