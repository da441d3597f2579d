"""The krise- og mestringsplan: how it stands, its paper, and who has it."""
