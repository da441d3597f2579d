"""The five most common tasks, done in a real window and counted by the hands that do them: docs/oppgaver.md."""
