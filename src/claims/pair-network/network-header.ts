import { labels, modelHeader, objectOf, one, size, whole } from '../../model/model-file/model-header.ts'

/** The header of models/pair-network.bin (docs/pair-network.md). */
export const networkHeader = objectOf({
  ...modelHeader,
  kind: one('pair-network'),
  config: objectOf({
    /** Of the rows of the encoder; each head of its attention has 32 of them. */
    width: whole(32, 512, 32),
    layers: size(24),
    /** What stands between the two dense layers of each layer: of up to 2,048 products no sum overflows. */
    inner: whole(32, 2048, 32),
    /** The most pieces of two statements together. */
    longest: whole(16, 512, 4),
    /** Numbers for the lapse of days. */
    gap: whole(1, 256),
    answer: whole(8, 1024, 8),
  }),
  kinds: labels(),
})
