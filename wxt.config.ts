import { defineConfig } from 'wxt';
// What this file imports needs relative imports and no import.meta.glob (WXT loads it with jiti).
import { KNOWN_HOSTS } from './utils/sites/hosts';

/** Every origin that may be asked for, one at a time: known sites, any Mastodon instance or server, loopback. */
const OPTIONAL_HOSTS = [...KNOWN_HOSTS, 'https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'];

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  publicDir: 'assets/public',
  outDir: process.env.SAVY_OUT ?? '.output',
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      sourcemap: false,
      target: ['chrome144', 'firefox140'],
      minify: !process.env.SAVY_PLAIN,
    },
  }),
  zip: {
    excludeSources: ['.output/**', 'test-results/**', '**/*.pem', '**/*.local'],
  },
  manifest: ({ browser }) => ({
    default_locale: 'en',
    name: '__MSG_extensionName__',
    short_name: 'Sävy',
    description: '__MSG_extensionDescription__',
    incognito: 'not_allowed',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_permissions: ['notifications', 'downloads'],
    commands: {
      'open-desk': {
        suggested_key: { default: 'Alt+Shift+Y' },
        description: '__MSG_commandOpenDesk__',
      },
    },
    content_security_policy: {
      extension_pages: "script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'savy@savy.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '144' }),
  }),
  hooks: {
    // WXT puts the matches of a runtime-registered content script into host_permissions. The shipped
    // build asks for each site when the person turns it on; the e2e build has the known sites granted.
    'build:manifestGenerated': (wxt, manifest) => {
      delete manifest.host_permissions;
      manifest.optional_host_permissions = OPTIONAL_HOSTS;
      if (wxt.config.mode === 'e2e') {
        manifest.host_permissions = [...KNOWN_HOSTS, 'http://127.0.0.1/*', 'http://localhost/*'];
      }
    },
  },
});
