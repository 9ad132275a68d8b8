/** Those of some fields that are set. */
export function fieldsOf<All extends object, Field extends keyof All>(
  all: All,
  fields: readonly Field[],
): Pick<All, Field> {
  // The cast: a field that is not set is optional, as it was before.
  return Object.fromEntries(
    fields.flatMap((field) => (all[field] === undefined ? [] : [[field, all[field]]])),
  ) as Pick<All, Field>
}
