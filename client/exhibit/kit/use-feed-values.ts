/** What feeds bind to the nodes of one model, anew every second while they run. */
import { useEffect, useMemo } from 'react'
import { readChannel } from '../../../shared/exhibit/feed/reading.ts'
import { feedState, type FeedState } from '../../../shared/exhibit/feed/state.ts'
import { shownMoment } from '../feed/feed-controls.ts'
import { feedLogOf } from '../feed/feed-log.ts'
import { attachFeed } from '../feed/feed-stream.ts'
import type { BoundValue } from '../model/model-rig.ts'
import { serverNow } from '../../api/server-clock.ts'
import { isKind, type Shown } from './kind.ts'
import { useSeconds } from './use-seconds.ts'

/** `stateOf` gives what is known of an exhibit's state; keep its identity while nothing changes. */
export function useFeedValues(
  exhibits: readonly Shown[],
  submissionId: string,
  modelId: string,
  stateOf: (exhibitId: string) => unknown,
): readonly BoundValue[] {
  const feeds = useMemo(
    () =>
      exhibits.flatMap(({ exhibit }) =>
        isKind(exhibit, 'feed') && exhibit.on === modelId ? [exhibit] : [],
      ),
    [exhibits, modelId],
  )
  useEffect(() => {
    const closers = feeds.map((feed) => attachFeed(feed, submissionId))
    return () => closers.forEach((close) => close())
  }, [feeds, submissionId])
  const second = useSeconds(feeds.length > 0)
  return useMemo(() => {
    void second
    return feeds.flatMap((feed) => {
      const state = (stateOf(feed.id) as FeedState | undefined) ?? feedState.initial(feed)
      const { history } = feedLogOf(feed)
      const atMs = shownMoment(state, serverNow())
      return feed.bindings.flatMap((binding) => {
        const channel = feed.channels.find(({ id }) => id === binding.channel)
        if (!channel) return []
        return [{ binding, value: readChannel(feed, channel, history, atMs).value }]
      })
    })
  }, [feeds, stateOf, second])
}
