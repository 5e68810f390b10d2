/**
 * One stylesheet for all marks and notices of a page. `!important` on the host because the page's
 * own rules may name our tag; inside the closed root the page cannot reach. The chip has no height of
 * its own: it overflows a box of height 0, so nothing in the feed moves.
 */
export const MARK_STYLE = `
:host{all:initial!important;display:inline-flex!important;block-size:0!important;align-items:center!important;align-self:center!important;flex:none!important;margin-inline:6px!important;position:relative!important;z-index:1!important;color-scheme:light dark}
:host([hidden]){display:none!important}
*{box-sizing:border-box;font:inherit}
button{display:inline-flex;align-items:center;gap:5px;min-block-size:24px;min-inline-size:24px;padding:0 8px;border:1px solid;border-radius:12px;cursor:pointer;font:600 .8125rem/1.2 system-ui,sans-serif;white-space:nowrap;max-inline-size:26em;color:var(--c);background:var(--b)}
button:focus-visible{outline:2px solid light-dark(#0b57d0,#9ec3ff);outline-offset:2px}
button>b{font-weight:800}
button>span{overflow:hidden;text-overflow:ellipsis}
button>span+span{flex:none}
[data-t=needs]{--c:light-dark(#0b6662,#63cdc6);--b:light-dark(#dff0ee,#123634)}
[data-t=late]{--c:light-dark(#8a4b00,#f2b25c);--b:light-dark(#fdeed6,#3b2a10)}
[data-t=crisis]{--c:light-dark(#b3261e,#ff9b92);--b:light-dark(#fbe4e2,#47191a)}
[data-t=done],[data-t=quiet]{--c:light-dark(#4b5a56,#a9b8b4);--b:light-dark(#e9eeec,#262f2d)}
[popover]{position:fixed;inset:auto;margin:0;padding:8px 12px;max-inline-size:min(24rem,90vw);border:1px solid light-dark(#c3cecb,#3b4745);border-radius:6px;font:400 .8125rem/1.45 system-ui,sans-serif;color:light-dark(#17211f,#e8efed);background:light-dark(#fff,#151b1a);box-shadow:0 4px 16px rgb(0 0 0/25%);white-space:pre-line;overflow-wrap:anywhere}
[popover].notice{inset-block-end:16px;inset-inline-end:16px;border-inline-start:4px solid light-dark(#0b6662,#63cdc6)}
.notice[data-t=late]{border-inline-start-color:light-dark(#8a4b00,#f2b25c)}
.row{display:flex;flex-wrap:wrap;gap:8px;margin-block-start:8px}
.row button{border-radius:6px;min-block-size:28px;--c:light-dark(#0b6662,#63cdc6);--b:transparent}
@media (forced-colors:active){button,[popover]{border-color:ButtonText;color:ButtonText;background:ButtonFace}}
`;
