import ipaddr from 'ipaddr.js'

/**
 * Whether an IP address is one of the open internet: not of this machine, a private network, a link, a test range or a multicast
 * group, and no IPv6 form of one of these. What cannot be read as an address is not.
 */
export function isPublicAddress(address: string): boolean {
  try {
    const parsed = ipaddr.process(address.replace(/%.*$/, ''))
    if (parsed.range() === 'unicast') return true
    // NAT64 and 6to4 hold an IPv4 address, to which they lead.
    const bytes = parsed.toByteArray()
    if (parsed.range() === 'rfc6052') return isPublicAddress(bytes.slice(12).join('.'))
    if (parsed.range() === '6to4') return isPublicAddress(bytes.slice(2, 6).join('.'))
    return false
  } catch {
    return false
  }
}
