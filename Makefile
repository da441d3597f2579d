# Everything is done by scripts/oppsett.py, which also works where there is no make.
#   make demo              the whole day, with pictures in ./ut
#   make demo UT=mappe     … and the pictures somewhere else
#   make historier         five stories from the work, with pictures in ./ut-historier

PYTHON ?= python3
.DEFAULT_GOAL := help

COMMANDS := demo historier oppgaver run sentral check test bench bench-peers fuzz fhir pdfa oversett lock clean help
.PHONY: $(COMMANDS)
$(COMMANDS):
	@$(PYTHON) scripts/oppsett.py $@ $(if $(and $(UT),$(filter demo historier,$@)),--ut "$(UT)") $(ARGS)
