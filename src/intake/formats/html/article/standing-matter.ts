/**
 * What stands on page after page whatever their articles tell: a block that matches tells of the page and not of its subject.
 * Each with an example and a counterexample of our own.
 */
export const STANDING_MATTER: readonly {
  readonly name: string
  readonly pattern: RegExp
  readonly example: string
  readonly counterexample: string
}[] = [
  {
    name: 'date line',
    pattern:
      /^[|\s]*(?:(?:first |last )?(?:published|updated|posted|modified|created|filed)\b[^.!?]{0,20}?(?:\d|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?(?:\d{1,2}(?:st|nd|rd|th)?[ ./-])?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,? (?:\d{1,2}(?:st|nd|rd|th)?,? )?\d{4}\b|\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b).{0,100}$/i,
    example: 'Updated 3 May 2016, 10:12 am',
    counterexample: 'Published accounts differ on what the ferry carried.',
  },
  {
    name: 'more to read',
    pattern:
      /^\W*(?:related|read (?:more|next|also|on)|see (?:also|more)|also (?:on|see|read)|more (?:from|on|in|stories|great|like this|coverage|news|to read)|more:|don[’']t miss|you (?:may|might) (?:also )?(?:like|be interested)|most (?:popular|read|viewed)|recommended|trending|latest (?:news|stories|headlines)|top stories|what to read next|watch(?: more)?:|listen:|click here|tap here|go here|continue reading|must.read|further reading|in case you missed)/i,
    example: 'Read more: The ferry that never sailed',
    counterexample: 'Watchmen on the quay said the ferry had left.',
  },
  {
    name: 'subscription',
    pattern:
      /\b(?:newsletters?|subscribe|sign up|your inbox|e-?mail alerts?|get the .{0,20} app|free trial|download our app|become a member|log ?in|sign ?in|create an account|push notifications?)\b/i,
    example: 'Sign up for our newsletter',
    counterexample: 'The signatories upheld the treaty.',
  },
  {
    name: 'follow and share',
    pattern:
      /^\W*(?:share\b|tweet\b|pin it|e-?mail(?: this)?$|print(?: article)?$|follow .{0,60}\b(?:on|twitter|facebook|instagram|@)|like us|join (?:us|the conversation)|contact (?:the )?(?:author|reporter|us|him|her|me)\b|write to .{0,40}\bat \S+@|e-?mail .{0,40}\bat \S+@|have a (?:news )?tip|send (?:us )?(?:your )?(?:tips?|news)|whatsapp|facebook$|twitter$|copy link|save$|comments?$|\d+ comments?$|post (?:a )?comment|leave a (?:reply|comment)|view (?:all )?comments|loading)/i,
    example: 'Follow Ida Lind on Twitter @idalind',
    counterexample: 'Shares in the shipping line fell by a tenth, brokers said.',
  },
  {
    name: 'picture',
    pattern:
      /^\W*(?:image \d+ of|\d+ ?(?:\/|of) ?\d+$|(?:photo|image|picture|photograph|illustration|video|credit|source|graphic)s?(?: (?:credit|copyright|caption|source|by))?\s*:|image copyright|photo by|media playback|this slideshow|enlarge image|caption$|close$|view gallery|play video|©)|\((?:image|photo|picture|credit|file photo)s?(?: (?:credit|by|courtesy))?\s*:|\((?:AP|Reuters|Getty|AFP|EPA)[ /][^)]{0,60}\)\W*$|(?:getty images|shutterstock|reuters|associated press|\bAP photo\b|\bAFP)\W*$/i,
    example: 'Image copyright Meridian Post',
    counterexample: 'The picture of the harbour is grim, the union said.',
  },
  {
    name: 'notice of the house',
    pattern:
      /\b(?:all rights reserved|copyright (?:©|\(c\)|@|\d{4})|©\s?\d{4}|may not be (?:published|reproduced|republished)|affiliate (?:commission|links?)|earn (?:a|an|us) .{0,15}commission|uses cookies|cookie policy|privacy policy|terms (?:of (?:use|service)|and conditions)|opinions expressed)\b|^\W*(?:advert(?:isement|isment)?s?\b|sponsored\b|promoted\b|skip to\b|supported by|story continues below|article continues below)/i,
    example: 'Advertisement',
    counterexample: 'The advertisers left, and the rights of crews were all that remained to be settled.',
  },
  {
    name: 'who wrote it',
    pattern:
      /^\W*(?:[Bb][Yy]\W*$|[Bb][Yy] (?:\p{Lu}[\p{L}.'’-]*\W*(?:and )?){1,6}.{0,60}$|[Aa]bout the [Aa]uthors?|[Vv]iew author|[Mm]ore by|[Aa]ll posts by|(?:\p{Lu}[\p{L}.'’-]* ){1,4}is (?:an? |the )?(?:[\p{L}-]+ ){0,5}(?:reporter|editor|writer|journalist|correspondent|contributor|columnist|producer|fellow)\b)/u,
    example: 'By Ida Lind and Olav Berg',
    counterexample: 'By the time that the ferry sailed, the quay was empty, she said.',
  },
]
