/** One spelling for all the addresses that lead to the same page. */

/** Parameters that say where a reader came from, never which page it is. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|_ga|_gl|zarsrc|zclid|mibextid|ref|ref_src|ref_url|spm|cmpid|share_id|source_share)$/i;

/**
 * `https`, lower-case host, no fragment, no default port, no tracking parameters, remaining ones sorted,
 * no trailing slash but the root's. Null for anything that is not an http(s) address. Idempotent.
 */
export function canonicalUrl(address: string): string | null {
  const url = parse(address);
  if (!url) return null;
  const path = url.pathname.replace(/\/+$/, '').replace(/%[0-9a-f]{2}/gi, (hex) => hex.toUpperCase());
  const query = canonicalQuery(url.searchParams);
  return `https://${canonicalHost(url)}${path || '/'}${query ? `?${query}` : ''}`;
}

function parse(address: string): URL | null {
  if (!URL.canParse(address.trim())) return null;
  const url = new URL(address.trim());
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
}

/** `new URL` has dropped the scheme's own port; what an http address calls 443 is https' default. */
function canonicalHost(url: URL): string {
  const host = url.hostname.replace(/\.+$/, '');
  return url.port === '' || url.port === '443' ? host : `${host}:${url.port}`;
}

function canonicalQuery(parameters: URLSearchParams): string {
  const kept = new URLSearchParams([...parameters].filter(([name]) => !TRACKING.test(name)));
  kept.sort();
  return kept.toString();
}
