import styles from './TableMark.module.css'

const turn = (index: number, count: number) => (index / count) * 2 * Math.PI - Math.PI / 2

const seatsOn = (count: number, radius: number, middle: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: index,
    x: middle + radius * Math.cos(turn(index, count)),
    y: middle + radius * Math.sin(turn(index, count)),
  }))

/** The table with a keyhole: the vault. */
export function VaultMark() {
  return (
    <svg className={styles.vault} viewBox="0 0 112 112" aria-hidden>
      <circle className={styles.ground} cx="56" cy="56" r="27" strokeWidth="3.5" />
      <path d="M56 47a6 6 0 0 1 3.2 11l2 9H50.8l2-9A6 6 0 0 1 56 47z" fill="currentColor" />
      {seatsOn(7, 46, 56).map((seat) => (
        <circle
          key={seat.id}
          cx={seat.x}
          cy={seat.y}
          r="7"
          fill="none"
          stroke="currentColor"
          strokeWidth="3"
        />
      ))}
    </svg>
  )
}

/** The table with one seat still open: the lobby. */
export function LobbyMark() {
  return (
    <svg className={styles.lobby} viewBox="0 0 100 100" aria-hidden>
      <circle className={styles.table} cx="50" cy="50" r="22" fill="none" strokeWidth="3" />
      {seatsOn(8, 40, 50).map((seat) =>
        seat.id < 7 ? (
          <circle key={seat.id} cx={seat.x} cy={seat.y} r="7" fill="currentColor" />
        ) : (
          <circle
            key={seat.id}
            cx={seat.x}
            cy={seat.y}
            r="6"
            fill="none"
            stroke="currentColor"
            strokeWidth="2.5"
            strokeDasharray="4 3"
          />
        ),
      )}
    </svg>
  )
}
