import React from 'react'

const toNextFrame = async (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(resolve))

// The React that ships has no `act`, which `render` of the tests waits with for what it shows first. Two
// frames do: the first may come before React's own turn.
Object.assign(React, {
  act: async (work: () => Promise<void>) => {
    await work()
    await toNextFrame()
    await toNextFrame()
  },
})
