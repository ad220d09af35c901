import { Button, Paper, PasswordInput, Stack, Text, Title } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/client.ts'
import { setSignInNeeded } from '../../api/session.ts'
import { useWords } from '../../i18n/index.ts'
import { useProblemWords } from '../../parts/use-problem-words.ts'

/** Asks for the server's password; afterwards the page goes on where it was. */
export const SignInPage = () => {
  const { signIn } = useWords().common
  const [password, setPassword] = useState('')
  const wordsOf = useProblemWords()
  const { mutate, isPending, error } = useSignIn()
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    mutate(password)
  }
  return (
    <Paper component="form" onSubmit={submit} withBorder p="xl" maw={420} mx="auto" mt={48}>
      <Stack>
        <Title order={1} size="h3">
          {signIn.title}
        </Title>
        <Text c="dimmed">{signIn.detail}</Text>
        <PasswordInput
          label={signIn.password}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={error ? wordsOf(error).detail : null}
          autoComplete="current-password"
          required
          autoFocus
        />
        <Button type="submit" loading={isPending}>
          {signIn.submit}
        </Button>
      </Stack>
    </Paper>
  )
}

const useSignIn = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (password: string) => api.post<void>('/api/session', { password }),
    onSuccess: () => {
      setSignInNeeded(false)
      return client.resetQueries()
    },
  })
}
