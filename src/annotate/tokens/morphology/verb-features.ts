import type { SyntacticContext } from './syntactic-context.ts'

/** Features of verbs and auxiliaries, by PTB tag and form. */
export function verbFeatures(
  lower: string,
  xpos: string,
  lemma: string,
  context: SyntacticContext | null,
): string {
  switch (xpos) {
    case 'VB':
      return isImperative(context) ? 'Mood=Imp|VerbForm=Fin' : 'VerbForm=Inf'
    case 'VBP':
      return finite('Pres', agreement(lower, 'Plur', context))
    case 'VBZ':
      return finite('Pres', 'Number=Sing|Person=3')
    case 'VBD':
      return finite('Past', agreement(lower, lower === 'were' ? 'Plur' : 'Sing', context))
    case 'VBG':
      return isGerund(context) ? 'VerbForm=Ger' : 'Tense=Pres|VerbForm=Part'
    case 'VBN':
      return isPassive(lemma, context) ? 'Tense=Past|VerbForm=Part|Voice=Pass' : 'Tense=Past|VerbForm=Part'
    case 'MD':
      return 'VerbForm=Fin'
    case 'NNP':
      return inName(lower)
    default:
      return ''
  }
}

/** Participles in names: "United", "Standing". */
function inName(lower: string): string {
  return lower.endsWith('ing') ? 'VerbForm=Ger' : lower.endsWith('ed') ? 'Tense=Past|VerbForm=Part' : ''
}

function finite(tense: string, numberAndPerson: string): string {
  return `Mood=Ind|${numberAndPerson}|Tense=${tense}|VerbForm=Fin`
}

/** As the form says, else as the subject does, else a third person. */
function agreement(lower: string, number: string, context: SyntacticContext | null): string {
  if (/^['’]?a?m$/.test(lower)) return 'Number=Sing|Person=1'
  const subject = context?.subject ?? ''
  const person = /Person=(\d)/.exec(subject)?.[1] ?? '3'
  const subjectNumber = /Number=(?:Sing|Plur)/.exec(subject)?.[0]
  // The treebanks take a "you" that does not say otherwise for one person.
  if (person === '2') return `${subjectNumber ?? 'Number=Sing'}|Person=2`
  return `${subjectNumber ?? `Number=${number}`}|Person=${person}`
}

function isImperative(context: SyntacticContext | null): boolean {
  return context !== null && context.subject === '' && /^(?:root|parataxis)$/.test(context.relation)
}

/** The treebanks call a gerund what stands in a noun's or an adjective's place. */
function isGerund(context: SyntacticContext | null): boolean {
  return (
    context !== null &&
    /^(?:acl|amod|xcomp|csubj|csubj:pass|nsubj|nsubj:pass|obj|appos|compound|nmod)$/.test(context.relation)
  )
}

/** Without syntax most participles are passive; those of "be" and of auxiliaries never are. */
function isPassive(lemma: string, context: SyntacticContext | null): boolean {
  if (lemma === 'be' || lemma === 'have') return false
  return context === null || context.isPassive || /^(?:acl|amod|advcl|xcomp|case)$/.test(context.relation)
}
