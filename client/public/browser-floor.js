/*
 * Runs before everything else, in any browser: one sentence instead of a blank page. Written for
 * browsers of twenty years; everything above the floor goes on to the modules.
 */
;(function () {
  'use strict'
  var TOO_OLD =
    '<h1>揭榜厅 Jiebang Hall</h1>' +
    '<p>此浏览器版本过旧，无法显示本网站。请使用 Chrome 或 Edge 109、Firefox 115、Safari 16.4 或更新的版本；360、QQ 等浏览器请切换到“极速模式”并更新。</p>' +
    '<p lang="en">This browser is too old for this site. Use Chrome or Edge 109, Firefox 115, Safari 16.4 or newer.</p>'
  var NOT_COME =
    '<h1>揭榜厅 Jiebang Hall</h1>' +
    '<p>页面没有载入完整，请检查网络后<a href="">重新载入</a>。</p>' +
    '<p lang="en">The page did not load completely. Check the network and <a href="">reload</a>.</p>'

  /** What the floor's browsers all have, and older ones lack. */
  function isAboveFloor() {
    try {
      new RegExp('(?<=a)b')
      return (
        'noModule' in document.createElement('script') &&
        typeof Array.prototype.findLast === 'function' &&
        typeof Object.hasOwn === 'function' &&
        typeof structuredClone === 'function' &&
        typeof AbortSignal.timeout === 'function'
      )
    } catch (error) {
      return !error // a thrown one: the browser does not even read what it is asked
    }
  }

  function say(html) {
    var root = document.getElementById('root')
    if (!root || root.firstChild) return
    root.innerHTML =
      '<div style="max-width:36em;margin:12vh auto;padding:0 1.5em;font:1.1em/1.7 sans-serif">' +
      html +
      '</div>'
  }

  function whenRead(act) {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', act)
    else act()
  }

  if (!isAboveFloor()) {
    document.documentElement.setAttribute('data-below-floor', '')
    whenRead(function () {
      say(TOO_OLD)
    })
    return
  }
  // A file of the page that never came, or that this browser could not read.
  window.addEventListener(
    'error',
    function (event) {
      var script = event.target
      if (script && script !== window && script.tagName !== 'SCRIPT') return
      whenRead(function () {
        say(NOT_COME)
      })
    },
    true,
  )
})()
