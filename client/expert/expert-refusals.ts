/** What is said when something about experts is refused: imported by their pages, and carried by no other. */
import { expertRefusalTexts } from '../../shared/protocol/expert-refusal-texts.ts'
import { addRefusalTexts } from '../api/problem.ts'

addRefusalTexts(expertRefusalTexts)
