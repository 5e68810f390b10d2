import { useEffect, useState } from 'preact/hooks';

const read = () => decodeURIComponent(location.hash.replace(/^#\/?/, ''));

/** The place that the page's address names after "#"; "" at the start. */
export function useHash(): string {
  const [hash, setHash] = useState(read);
  useEffect(() => {
    const listen = () => setHash(read());
    addEventListener('hashchange', listen);
    return () => removeEventListener('hashchange', listen);
  }, []);
  return hash;
}
