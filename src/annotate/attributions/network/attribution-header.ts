import {
  bioesLabels,
  modelHeader,
  objectOf,
  one,
  size,
  textOrNone,
  width,
} from '../../../model/model-file/model-header.ts'
import { PLACES } from './word-places.ts'

/** The header of models/attributions.bin. */
export const attributionHeader = objectOf({
  ...modelHeader,
  kind: one('attributions'),
  /** The id of the core that it was trained on. */
  coreId: textOrNone,
  config: objectOf({
    /** The width of the core that it stands on. */
    core: width,
    width,
    layers: size(16),
    /** Rows of the table that says where a word stands. */
    states: one(PLACES),
    arc: size(1024),
  }),
  roles: bioesLabels(/^(?:Source|Cue|Content)$/, 'O, and B-, I-, E- and S- with Source, Cue and Content'),
})
