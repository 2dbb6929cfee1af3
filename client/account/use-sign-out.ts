/** Signing out, and who should be asked before: those whom no link or code would let in again. */
import { useMutation } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import type { Me } from '../../shared/protocol/api-account.ts'
import { client } from '../api/client.ts'
import { useTakeOverMe } from '../api/use-me.ts'

const NOBODY: Me = { person: null, roles: [], gatherings: [] }

export function useSignOut() {
  const takeOver = useTakeOverMe()
  const [, navigate] = useLocation()
  return useMutation({
    mutationFn: () => client.account.signOut(),
    onSuccess: () => {
      takeOver(NOBODY)
      navigate('/')
    },
  })
}

/** Whether the person has something to come back to and no passphrase to come back by. */
export function losesTheWayBack({ person, roles, gatherings }: Me): boolean {
  if (!person || person.email !== null) return false
  return roles.length > 0 || gatherings.some(({ role }) => role !== 'audience')
}
