/** Hosts as sites and match patterns name them. */

/** Whether a host is one that `pattern` names: `*.` stands for any sub-domain and none. */
export function isHost(hostname: string, pattern: string): boolean {
  if (!pattern.startsWith("*.")) return hostname === pattern;
  const domain = pattern.slice(2);
  return hostname === domain || hostname.endsWith(`.${domain}`);
}
