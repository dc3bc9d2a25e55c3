import { BorderStyle, type IStylesOptions } from 'docx'

/** Sizes are half points, as Word counts them. */
const heading = (size: number, before: number, color: string) => ({
  run: { size, bold: true, color },
  paragraph: { spacing: { before, after: 80 }, keepNext: true },
})

/** The looks of a paper in Word: one calm letter, headings in the colour of the house style. */
export const toWordStyles = (colour: string, language: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: 'Calibri', size: 21, language: { value: language } },
      paragraph: { spacing: { after: 100, line: 269 } },
    },
    heading1: heading(40, 120, colour),
    heading2: heading(26, 320, '1F1F1F'),
    heading3: heading(22, 220, '1F1F1F'),
  },
  paragraphStyles: [
    {
      id: 'OwnWords',
      name: 'Own words',
      basedOn: 'Normal',
      paragraph: {
        indent: { left: 220 },
        border: { left: { style: BorderStyle.SINGLE, size: 16, color: colour, space: 8 } },
      },
    },
    {
      id: 'Small',
      name: 'Small',
      basedOn: 'Normal',
      run: { size: 17, color: '595959' },
      paragraph: { spacing: { after: 20 } },
    },
  ],
})
