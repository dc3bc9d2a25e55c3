import { expect, test } from 'vitest'
import { toContrastOnWhite } from '../../../../shared/output/contrast.ts'
import { houseStyle, noHouseStyle } from '../../../../shared/output/house-style.ts'
import { findLogoFault, maxLogoBytes } from '../../../../shared/output/logo-fault.ts'

const toSvg = (text: string): string =>
  `data:image/svg+xml;base64,${Buffer.from(text).toString('base64')}`
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg"><path id="p" d="M0 0h9v9z"/><use href="#p"/></svg>'
const png = `data:image/png;base64,${Buffer.from([0x89, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0]).toString('base64')}`

test('a plain drawing and a PNG may be the logo', () => {
  expect(findLogoFault(toSvg(drawing))).toBeNull()
  expect(findLogoFault(png)).toBeNull()
})

test.each([
  ['a web address', 'https://example.org/logo.png', 'kind'],
  ['another kind of picture', 'data:image/gif;base64,R0lGODlhAQABAA==', 'kind'],
  ['a page', 'data:text/html;base64,PGh0bWw+', 'kind'],
  ['a PNG in name only', 'data:image/png;base64,R0lGODlhAQABAA==', 'content'],
  ['no drawing', toSvg('<html></html>'), 'content'],
  ['a script', toSvg('<svg><script>1</script></svg>'), 'content'],
  ['a handler', toSvg('<svg onload="x()"></svg>'), 'content'],
  ['a link out', toSvg('<svg><image href="https://example.org/x.png"/></svg>'), 'content'],
  [
    'a style from elsewhere',
    toSvg('<svg><style>a{fill:url(https://x.example)}</style></svg>'),
    'content',
  ],
  ['an entity', toSvg('<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>'), 'content'],
  ['a page in a drawing', toSvg('<svg><foreignObject/></svg>'), 'content'],
  ['too much', toSvg(`<svg>${' '.repeat(maxLogoBytes)}</svg>`), 'size'],
])('%s is no logo', (_, logo, fault) => {
  expect(findLogoFault(logo)).toBe(fault)
})

test('the contrast is that of WCAG, and what is too pale for paper is refused', () => {
  expect(toContrastOnWhite('#000000')).toBe(21)
  expect(toContrastOnWhite('#ffffff')).toBe(1)
  expect(toContrastOnWhite('#767676')).toBeCloseTo(4.54, 2)
  expect(houseStyle.safeParse({ ...noHouseStyle, colour: '#767676' }).success).toBe(true)
  expect(houseStyle.safeParse({ ...noHouseStyle, colour: '#777777' }).success).toBe(false)
  expect(houseStyle.safeParse({ ...noHouseStyle, colour: 'red;}' }).success).toBe(false)
})
