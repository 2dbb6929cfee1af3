/** What the applicant added beside the form, one after the other. How each is shown is given. */
import type { ReactNode } from 'react'
import type { BoothExhibit } from '../../shared/exhibit/booth.ts'
import styles from './booth.module.css'

export type RenderExhibit = (shown: BoothExhibit, exhibits: readonly BoothExhibit[]) => ReactNode

interface BoothExhibitsProps {
  exhibits: readonly BoothExhibit[]
  render: RenderExhibit
}

export function BoothExhibits({ exhibits, render }: BoothExhibitsProps) {
  return <div className={styles.exhibits}>{exhibits.map((shown) => render(shown, exhibits))}</div>
}
