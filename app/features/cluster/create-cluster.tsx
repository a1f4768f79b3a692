import { Form } from 'react-router'
import styles from '#app/features/cluster/create-cluster.module.css'
import type { RefusedCluster } from '#app/features/cluster/home-screen.tsx'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { Field, TextInput } from '#app/ui/field.tsx'

/** Name a cluster; the first one stands where the next task otherwise is. */
export function CreateCluster({
  refused,
  isFirst = false,
}: {
  refused: RefusedCluster | undefined
  isFirst?: boolean
}) {
  const { home, problems } = useCatalogue().packages
  return (
    <Card as="section">
      {isFirst && <h2>{home.noCluster}</h2>}
      <p className={styles.text}>{home.noClusterText}</p>
      <Form method="post" noValidate className={styles.form}>
        <Field label={home.clusterName} error={refused && problems[refused.problem]}>
          <TextInput name="cluster" autoComplete="off" defaultValue={refused?.name} required />
        </Field>
        <Button type="submit" variant={isFirst ? 'filled' : 'outlined'}>
          {home.createCluster}
        </Button>
      </Form>
    </Card>
  )
}
