import {
  Button as AriaButton,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Dialog,
  Heading,
  Popover,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Button } from './Button.tsx'
import { classNames } from './class-names.ts'
import { Icon } from './Icon.tsx'
import pickerStyles from './Picker.module.css'
import styles from './DateField.module.css'

/** Opens the month; React Aria names it 'Kalender'. */
export function OpenCalendarButton() {
  return (
    <AriaButton className={classNames(styles.open)}>
      <Icon name="calendar" />
    </AriaButton>
  )
}

type CalendarPopoverProps = Readonly<{ onClear: () => void; canClear: boolean }>

/** One month to pick a day from. */
export function CalendarPopover({ onClear, canClear }: CalendarPopoverProps) {
  const { t } = useTranslation()
  return (
    <Popover className={classNames(pickerStyles.popover)}>
      <Dialog className={classNames(styles.dialog)}>
        <Calendar>
          <header className={styles.head}>
            <AriaButton slot="previous" className={classNames(styles.step)}>
              <Icon name="chevron-left" />
            </AriaButton>
            <Heading className={classNames(styles.month)} />
            <AriaButton slot="next" className={classNames(styles.step)}>
              <Icon name="chevron-right" />
            </AriaButton>
          </header>
          <CalendarGrid weekdayStyle="short" className={classNames(styles.grid)}>
            <CalendarGridHeader>
              {(day) => (
                <CalendarHeaderCell className={classNames(styles.weekday)}>
                  {day}
                </CalendarHeaderCell>
              )}
            </CalendarGridHeader>
            <CalendarGridBody>
              {(date) => <CalendarCell date={date} className={classNames(styles.cell)} />}
            </CalendarGridBody>
          </CalendarGrid>
        </Calendar>
        {canClear && (
          <Button variant="quiet" onPress={onClear}>
            {t('common.clearDate')}
          </Button>
        )}
      </Dialog>
    </Popover>
  )
}
