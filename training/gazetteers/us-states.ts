/** Of the United States: postal code, name, and how the press shortens it where that differs. */
export const STATES: readonly (readonly [code: string, ...names: string[]])[] = `
AL|Alabama|Ala. AK|Alaska AZ|Arizona|Ariz. AR|Arkansas|Ark. CA|California|Calif. CO|Colorado|Colo. CT|Connecticut|Conn. DE|Delaware|Del.
FL|Florida|Fla. GA|Georgia|Ga. HI|Hawaii ID|Idaho IL|Illinois|Ill. IN|Indiana|Ind. IA|Iowa KS|Kansas|Kan. KY|Kentucky|Ky. LA|Louisiana|La.
ME|Maine MD|Maryland|Md. MA|Massachusetts|Mass. MI|Michigan|Mich. MN|Minnesota|Minn. MS|Mississippi|Miss. MO|Missouri|Mo. MT|Montana|Mont.
NE|Nebraska|Neb. NV|Nevada|Nev. NH|New_Hampshire|N.H. NJ|New_Jersey|N.J. NM|New_Mexico|N.M. NY|New_York|N.Y. NC|North_Carolina|N.C.
ND|North_Dakota|N.D. OH|Ohio OK|Oklahoma|Okla. OR|Oregon|Ore. PA|Pennsylvania|Pa. RI|Rhode_Island|R.I. SC|South_Carolina|S.C.
SD|South_Dakota|S.D. TN|Tennessee|Tenn. TX|Texas UT|Utah VT|Vermont|Vt. VA|Virginia|Va. WA|Washington|Wash. WV|West_Virginia|W.Va.
WI|Wisconsin|Wis. WY|Wyoming|Wyo. DC|D.C.`
  .trim()
  .split(/\s+/)
  .map((row) => {
    const [code = '', ...names] = row.split('|')
    return [code, ...names.map((name) => name.replace('_', ' '))] as const
  })
