import * as z from 'zod/mini';

// Without this zod tries `new Function`, which the extension's content security policy forbids.
z.config({ jitless: true });

export { z };
