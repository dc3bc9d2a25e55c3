// Runs before the pages' own modules, in words that every browser with TLS 1.3 understands (2018 and later):
// without what is named here the pages would stay blank or break halfway. No feature detection inside the
// bundle: it would not get that far. Keep the versions in index.html in step with this list.
;(() => {
  const root = document.getElementById('root')

  const isNewEnough = () =>
    'noModule' in HTMLScriptElement.prototype &&
    typeof WebSocket === 'function' &&
    typeof Array.prototype.toSorted === 'function' &&
    typeof Map.groupBy === 'function' &&
    typeof Promise.withResolvers === 'function' &&
    typeof Intl.Segmenter === 'function'

  const tell = () => {
    const words = document.getElementById('old-browser')
    if (words === null || root === null || root.parentNode === null) return
    const style = document.createElement('link')
    style.rel = 'stylesheet'
    style.href = '/old-browser.css'
    document.head.appendChild(style)
    // Without its root the app does not start.
    root.parentNode.replaceChild(document.importNode(words.content, true), root)
  }

  if (!isNewEnough()) {
    tell()
    return
  }
  // What is not on the list, and stops the app before it shows anything: words it cannot read, for one.
  window.addEventListener('error', () => {
    if (root !== null && root.firstChild === null) tell()
  })
})()
