// The test pages mount libraries that ship no types; what the pages use of them is plain.
declare module 'draft-js';
declare module 'quill1';
declare module 'react18';
declare module 'react-dom18/client';
