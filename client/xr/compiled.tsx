/**
 * What stands in it is drawn once the driver has its shaders: compiled beside the frames instead of in
 * the one that needs them, which would stop for seconds where a driver is slow (F6).
 */
import { useThree } from '@react-three/fiber'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { Group } from 'three'

interface CompiledProps {
  /** Whether that by which it is known is there. */
  when?: boolean
  /** Called once, when it is drawn from now on. */
  onCompiled?: () => void
  children: ReactNode
}

export function Compiled({ when = true, onCompiled, children }: CompiledProps) {
  const group = useRef<Group>(null)
  const getState = useThree(({ get }) => get)
  const [compiled, setCompiled] = useState(false)
  const tell = useRef(onCompiled)
  useEffect(() => {
    tell.current = onCompiled
  })
  useEffect(() => {
    if (!when || !group.current) return undefined
    let current = true
    const { gl, camera, scene } = getState()
    void gl.compileAsync(group.current, camera, scene).then(() => {
      if (!current) return
      setCompiled(true)
      tell.current?.()
    })
    return () => {
      current = false
    }
  }, [when, getState])
  return (
    <group ref={group} visible={compiled}>
      {children}
    </group>
  )
}
