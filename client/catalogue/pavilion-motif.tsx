/** Each pavilion's one architectural idea as a line drawing: roof, gate, vault, truss, terraces. */
import type { PavilionId } from '../../shared/hall/plan.ts'

const LINES: Record<PavilionId, string> = {
  industry:
    'M20 78V50L50 28V50L80 28V50L110 28V50L140 28V78ZM20 62H140M50 50V78M80 50V78M110 50V78',
  tourism:
    'M30 78V24H130V78M44 78V44A16 16 0 0 1 76 44V78M50 78V45A10 10 0 0 1 70 45V78M30 30H130M104 38A16 16 0 1 1 103.9 38M96 78L98 69M112 78L110 69',
  medical:
    'M22 78V58A58 42 0 0 1 138 58V78M38 78V60A42 31 0 0 1 122 60V78M56 78V63A24 19 0 0 1 104 63V78M80 16V29M22 78H138',
  transport:
    'M16 40Q80 14 144 40M16 52Q80 34 144 52M16 40V52L32 34.6V47.6L48 30.4V44.8L64 27.8V43.3L80 27V43L96 27.8V43.3L112 30.4V44.8L128 34.6V47.6L144 40V52M24 52V78M136 52V78M16 78H144M40 70H120',
  city: 'M20 78H140M32 78V67H128V78M46 67V56H114V67M58 56V40H68V56M73 56V26H83V56M88 56V44H102V56',
}

export function PavilionMotif({ id }: { id: PavilionId }) {
  return (
    <svg
      viewBox="10 12 140 72"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.1"
      strokeLinejoin="round"
      aria-hidden
    >
      <path d={LINES[id]} />
    </svg>
  )
}
