/** What the offices have to say when they refuse: imported by their pages, and carried by no other. */
import { officeRefusalTexts } from '../../shared/protocol/office-refusal-texts.ts'
import { addRefusalTexts } from './problem.ts'

addRefusalTexts(officeRefusalTexts)
