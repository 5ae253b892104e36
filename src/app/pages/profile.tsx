import { useParams } from 'react-router'
import { useEngine } from '../engine-context.tsx'
import { CountryIntroduction } from '../profile/country-introduction.tsx'
import { OutcomeIntroduction } from '../profile/outcome-introduction.tsx'
import { Profile } from '../profile/profile.tsx'
import { NotFound } from './not-found.tsx'

/** One outcome: what it aims at, and all that the record holds of it. */
export function OutcomePage() {
  const { id = '' } = useParams()
  const { file } = useEngine().dataset
  const outcome = file.outcomes.find(each => each.id === id)
  if (!outcome) return <NotFound name={id} />
  return (
    <Profile key={id} dimension="outcome" member={id} citations={[]}>
      {selection => <OutcomeIntroduction outcome={outcome} selection={selection} />}
    </Profile>
  )
}

/** One country, or the region or the world: what one must know of it, and all that the record holds of it. */
export function CountryPage() {
  const { code = '' } = useParams()
  const { file } = useEngine().dataset
  const country = file.countries.find(each => each.code === code)
  if (!country) return <NotFound name={code} />
  return (
    <Profile
      key={code}
      dimension="country"
      member={code}
      citations={(country.context ?? []).flatMap(({ sources }) => sources)}
    >
      {() => <CountryIntroduction country={country} />}
    </Profile>
  )
}
