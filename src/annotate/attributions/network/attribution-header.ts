import { z } from 'zod'
import { bioesLabels, modelHeader, size, width } from '../../syntax/core/model-header.ts'
import { PLACES } from './word-places.ts'

/** The header of models/attributions.bin. */
export const attributionHeader = modelHeader.extend({
  kind: z.literal('attributions'),
  /** The id of the core that it was trained on. */
  coreId: z.string().default(''),
  config: z.object({
    /** The width of the core that it stands on. */
    core: width,
    width,
    layers: size(16),
    /** Rows of the table that says where a word stands. */
    states: z.literal(PLACES),
    arc: size(1024),
  }),
  roles: bioesLabels.refine(
    (list) => list.every((label) => label === 'O' || /^.-(?:Source|Cue|Content)$/.test(label)),
    'takes Source, Cue and Content',
  ),
})
