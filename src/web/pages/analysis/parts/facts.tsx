import classes from './facts.module.css'

export type Fact = { readonly key: string; readonly name: string; readonly value: string }

/** Names and values, one below the other. */
export const Facts = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <dl className={classes.facts}>
    {facts.map(({ key, name, value }) => (
      <div key={key} className={classes.fact}>
        <dt className={classes.name}>{name}</dt>
        <dd className={classes.value}>{value}</dd>
      </div>
    ))}
  </dl>
)
