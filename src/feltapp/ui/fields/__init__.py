"""One widget per kind of field: it renders a state and tells what the person did, nothing else."""
